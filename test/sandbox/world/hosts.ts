/** The hosts of the providers, each with the sandbox that stands in for it. */
export const HOSTS = {
	'www.googleapis.com': 'google',
	'oauth2.googleapis.com': 'google',
	'accounts.google.com': 'google',
	'graph.microsoft.com': 'graph',
	'login.microsoftonline.com': 'graph',
	'api.twilio.com': 'twilio',
	'api.hubapi.com': 'hubspot',
	'slack.com': 'slack',
} as const;

export type ProviderName = (typeof HOSTS)[keyof typeof HOSTS];
