/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
	globalSetup: '<rootDir>/test/support/before-all-files.ts',
	globalTeardown: '<rootDir>/test/support/after-all-files.ts',
	setupFiles: ['<rootDir>/test/support/property-seed.ts'],
	transform: {
		'^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } }],
	},
	moduleNameMapper: {
		// The nodes share n8n-workflow with the engine, as they do inside n8n.
		'^n8n-workflow$': '<rootDir>/node_modules/n8n-core/node_modules/n8n-workflow',
	},
	// By default jest leaves one core idle: of two, half.
	maxWorkers: '100%',
	testTimeout: 30_000,
};
