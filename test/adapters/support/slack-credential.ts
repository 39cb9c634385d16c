import type { OwnCredential } from './run-in-node';

/** As n8n has it stored after the sign-in of an app for a workspace. */
export function slackOAuth2(accessToken: string): OwnCredential {
	return {
		type: 'slackOAuth2Api',
		parents: ['oAuth2Api'],
		data: {
			grantType: 'authorizationCode',
			clientId: 'client',
			clientSecret: 'secret',
			accessTokenUrl: 'https://slack.com/api/oauth.v2.access',
			authentication: 'body',
			oauthTokenData: { access_token: accessToken, token_type: 'Bearer' },
		},
	};
}
