import type { OwnCredential } from './run-in-node';
import { googleOAuth2 } from './run-in-node';

/** As n8n has it stored after the sign-in. */
export function hubspotOAuth2(accessToken: string): OwnCredential {
	const { data } = googleOAuth2(accessToken);
	return {
		type: 'hubspotOAuth2Api',
		parents: ['oAuth2Api'],
		data: { ...data, accessTokenUrl: 'https://api.hubapi.com/oauth/v1/token' },
	};
}

/** The token of a private app. */
export function hubspotAppToken(appToken: string): OwnCredential {
	return { type: 'hubspotAppToken', data: { appToken } };
}
