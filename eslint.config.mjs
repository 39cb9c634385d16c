import js from '@eslint/js';
import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import n8nNodesBase from 'eslint-plugin-n8n-nodes-base';
import tseslint from 'typescript-eslint';

/** The arrows: nodes -> flow -> adapters -> domain. A folder never imports what stands before it. */
const arrow = (folder, forbidden) => ({
	files: [`${folder}/**/*.ts`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: forbidden.map((name) => ({
					regex: name,
					message: `Arrows go nodes -> flow -> adapters -> domain: ${folder} may not import this.`,
				})),
			},
		],
	},
});

export default tseslint.config(
	{ ignores: ['dist/', 'node_modules/', 'coverage/', 'domain/replies/learned/weights.ts'] },
	js.configs.recommended,
	...tseslint.configs.recommended,
	{
		files: ['**/*.{js,mjs,mts}'],
		languageOptions: {
			globals: globalsOf(
				'console process Buffer fetch URL setTimeout clearTimeout setInterval clearInterval AbortController AbortSignal document window',
			),
		},
	},
	{
		files: ['**/*.js'],
		languageOptions: { globals: globalsOf('require module exports __dirname') },
		rules: { '@typescript-eslint/no-require-imports': 'off' },
	},
	arrow('domain', ['/adapters/', '/flow/', '/nodes/', '^n8n-', '^node:']),
	arrow('adapters', ['/flow/', '/nodes/']),
	arrow('flow', ['/nodes/', '^n8n-']),
	{
		files: ['{nodes,credentials,adapters,flow,domain}/**/*.ts'],
		rules: {
			'no-console': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
		},
	},
	{
		...n8nCommunityNodesPlugin.configs.recommendedWithoutN8nCloudSupport,
		files: ['{nodes,credentials}/**/*.ts', 'package.json'],
	},
	{
		files: ['nodes/**/*.ts'],
		rules: {
			// Google and Outlook are reached with n8n's own credentials, which people have already.
			'@n8n/community-nodes/no-credential-reuse': 'off',
			'@n8n/community-nodes/valid-credential-references': 'off',
		},
	},
	{
		files: ['package.json'],
		// The plugin reads it as one expression.
		rules: { '@typescript-eslint/no-unused-expressions': 'off' },
	},
	{
		files: ['nodes/**/*.ts'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: {
			...n8nNodesBase.configs?.nodes?.rules,
			// These three as in n8n's own configuration for community nodes: the first two know no constants,
			'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
			'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
			// and a limit has its limit where one run must end within its lease.
			'n8n-nodes-base/node-param-type-options-max-value-present': 'off',
			// It reads credentials as literals only, and fails on those that several nodes share.
			'n8n-nodes-base/node-class-description-credentials-name-unsuffixed': 'off',
			// Defaults are checked in test/nodes/structure: the rules see neither expressions nor options from domain.
			'n8n-nodes-base/node-param-default-wrong-for-number': 'off',
			'n8n-nodes-base/node-param-default-wrong-for-options': 'off',
			// The examples are expressions, in which the field is called id.
			'n8n-nodes-base/node-param-placeholder-miscased-id': 'off',
		},
	},
	{
		files: ['credentials/**/*.ts'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: {
			...n8nNodesBase.configs?.credentials?.rules,
			// As in n8n's own configuration: community nodes give a whole address.
			'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off',
			// A database is no API; every message calls it Booking Store.
			'n8n-nodes-base/cred-class-field-display-name-missing-api': 'off',
		},
	},
);

function globalsOf(names) {
	return Object.fromEntries(names.split(' ').map((name) => [name, 'readonly']));
}
