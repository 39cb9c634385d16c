import { dirname, delimiter, join } from 'node:path';

/**
 * What a private n8n may see of the caller's environment. Everything else is left out, so that
 * nobody's own n8n settings (a database, a key, a webhook address) reach it.
 */
const passedOn = ['HOME', 'LANG', 'LC_ALL', 'PATH', 'SystemRoot', 'USERPROFILE'];

/** Modules that call n8n's own services, or that add entries to the editor which the flow has no use for. */
const modulesLeftOut = [
	'agents',
	'chat-hub',
	'dynamic-credentials',
	'external-secrets',
	'insights',
	'instance-ai',
	'instance-registry',
	'ldap',
	'log-streaming',
	'mcp',
	'mcp-registry',
	'oauth-server',
	'otel',
	'provisioning',
	'quick-connect',
	'source-control',
	'sso-oidc',
	'sso-saml',
	'token-exchange',
	'workflow-builder',
	'workflow-reviews',
];

const settings = {
	EXECUTIONS_DATA_SAVE_ON_ERROR: 'all',
	EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'all',
	GENERIC_TIMEZONE: 'UTC',
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_DISABLED_MODULES: modulesLeftOut.join(','),
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
	N8N_ENFORCE_SETTINGS_FILE_PERMISSIONS: 'true',
	N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '10',
	N8N_HIDE_USAGE_PAGE: 'true',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
	N8N_LISTEN_ADDRESS: '127.0.0.1',
	N8N_LOG_LEVEL: 'warn',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_RUNNERS_MODE: 'internal',
	N8N_RUNNERS_TASK_TIMEOUT: '60',
	N8N_SECURE_COOKIE: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
	N8N_VERIFIED_PACKAGES_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
	TZ: 'UTC',
	// n8n's list of community nodes asks npm for updates: without a network, one try is enough.
	npm_config_fetch_retries: '0',
};

export type Environment = Readonly<Record<string, string>>;

/** The environment of a private n8n; n8n's task runner starts `node` by name, hence the path. */
export function n8nEnvironment(n8nFolder: string, userFolder: string): Environment {
	const kept = passedOn.flatMap((name): [string, string][] => {
		const value = process.env[name];
		return value === undefined ? [] : [[name, value]];
	});
	return {
		...Object.fromEntries(kept),
		...settings,
		N8N_USER_FOLDER: userFolder,
		NODE_COMPILE_CACHE: join(n8nFolder, '.compile-cache'),
		PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
		TEMP: userFolder,
		TMP: userFolder,
		TMPDIR: userFolder,
	};
}
