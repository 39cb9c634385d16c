/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test/e2e'],
	testMatch: ['**/*.test.ts'],
	moduleFileExtensions: ['ts', 'mts', 'js', 'mjs', 'json'],
	transform: {
		'^.+\\.m?ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } }],
	},
	globalSetup: '<rootDir>/test/e2e/support/set-up.mts',
	globalTeardown: '<rootDir>/test/e2e/support/tear-down.mts',
	// One n8n for all, and one clock in it that only moves forward.
	maxWorkers: 1,
	testTimeout: 120_000,
};
