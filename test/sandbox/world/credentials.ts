import { ACCOUNTS } from './open-world';
import type { World } from './open-world';

/** As n8n's command import:credentials takes it. */
export interface Credential {
	readonly id: string;
	readonly name: string;
	readonly type: string;
	readonly data: Readonly<Record<string, unknown>>;
}

/** What a node's `credentials` says: by type, which one. */
export type CredentialsOfNode = Readonly<
	Record<string, { readonly id: string; readonly name: string }>
>;

const TOKENS = {
	access_token: 'token-1',
	refresh_token: 'refresh-1',
	token_type: 'Bearer',
	expires_in: 3599,
};
const APP = { clientId: 'app-1', clientSecret: 'secret-1', oauthTokenData: TOKENS };

/** n8n's own credentials for all that the world plays, and the pack's own one. */
export function credentialsFor({ servers, smtp }: World): readonly Credential[] {
	const data: Readonly<Record<string, Credential['data']>> = {
		googleCalendarOAuth2Api: APP,
		microsoftOutlookOAuth2Api: APP,
		hubspotOAuth2Api: APP,
		hubspotAppToken: { appToken: 'token-1' },
		slackApi: { accessToken: 'token-1' },
		twilioApi: {
			authType: 'authToken',
			accountSid: ACCOUNTS.twilioSid,
			authToken: ACCOUNTS.twilioToken,
		},
		smtp: {
			user: ACCOUNTS.smtpUser,
			password: ACCOUNTS.smtpPassword,
			host: '127.0.0.1',
			port: smtp.port,
			secure: false,
			disableStartTls: true,
			hostName: 'n8n.example.com',
		},
		bookingFlowWebhookApi: {
			url: `${servers.webhook.origin}/messages`,
			secret: ACCOUNTS.webhookSecret,
		},
	};
	return Object.entries(data).map(([type, fields]) => ({ ...named(type), type, data: fields }));
}

export function useCredentials(...types: readonly string[]): CredentialsOfNode {
	return Object.fromEntries(types.map((type) => [type, named(type)]));
}

function named(type: string) {
	return { id: `sandbox-${type}`, name: `Sandbox ${type}` };
}
