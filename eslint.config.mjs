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
	{ ignores: ['dist/', 'node_modules/', 'coverage/'] },
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
		},
	},
	{
		...n8nCommunityNodesPlugin.configs.recommendedWithoutN8nCloudSupport,
		files: ['{nodes,credentials}/**/*.ts', 'package.json'],
	},
	{
		files: ['nodes/**/*.ts'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: n8nNodesBase.configs?.nodes?.rules ?? {},
	},
	{
		files: ['credentials/**/*.ts'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: n8nNodesBase.configs?.credentials?.rules ?? {},
	},
);

function globalsOf(names) {
	return Object.fromEntries(names.split(' ').map((name) => [name, 'readonly']));
}
