/** Whose eyes the calendars are read with. */
export interface OutlookMailbox {
	/** "https://graph.microsoft.com", or the address of a national cloud. */
	readonly baseUrl: string;
	/** "/me", or "/users/..." for a shared mailbox. */
	readonly mailboxPath: string;
}

/** From the fields of n8n's credential microsoftOutlookOAuth2Api; old ones have no address. */
export function readOutlookMailbox(credential: Readonly<Record<string, unknown>>): OutlookMailbox {
	const { useShared, userPrincipalName, graphApiBaseUrl } = credential;
	const user = typeof userPrincipalName === 'string' ? userPrincipalName.trim() : '';
	const address = typeof graphApiBaseUrl === 'string' ? graphApiBaseUrl.trim() : '';
	return {
		baseUrl: address.replace(/\/+$/, '') || 'https://graph.microsoft.com',
		mailboxPath: useShared === true && user ? `/users/${encodeURIComponent(user)}` : '/me',
	};
}
