const { execFileSync } = require('node:child_process');
const { rmSync } = require('node:fs');
const { dest, parallel, series, src } = require('gulp');
const { compile } = require('./scripts/build/compile');
const { writeLicences } = require('./scripts/build/licences');

const clean = async () => rmSync('dist', { recursive: true, force: true });

const typecheck = async () => run('node_modules/typescript/bin/tsc', '--noEmit');

/** Own code file for file, and each third-party package as one file in dist/vendor. */
const bundle = async () => {
	const inputs = await compile();
	writeLicences(inputs, 'dist/THIRD_PARTY_LICENSES.txt');
};

const assets = () =>
	src(['{nodes,credentials}/**/*.{svg,json}'], { base: '.', encoding: false }).pipe(dest('dist'));

/** dist/known and dist/types: with them n8n starts without loading a single node. */
const metadata = async () => run('node_modules/n8n-core/bin/generate-metadata');

function run(...command) {
	execFileSync(process.execPath, command, { stdio: 'inherit' });
}

exports.compile = series(clean, parallel(bundle, assets), metadata);
exports.build = series(typecheck, exports.compile);
exports.default = exports.build;
