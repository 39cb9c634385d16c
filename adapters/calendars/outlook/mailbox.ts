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
		mailboxPath: useShared === true && user ? mailboxPathOf(user) : '/me',
	};
}

/** `user` is an e-mail address, a principal name or an id. */
export function mailboxPathOf(user: string): string {
	return `/users/${encodeURIComponent(user)}`;
}

export function isMailAddress(text: string): boolean {
	return /^[^\s@]+@[^\s@]+$/.test(text);
}
