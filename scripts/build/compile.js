const { relative, dirname, join } = require('node:path');
const { isBuiltin } = require('node:module');
const { globSync } = require('node:fs');
const esbuild = require('esbuild');
const { leaveOut } = require('./left-out');
const { planVendors, vendorFile } = require('./vendor');

const FOLDERS = ['credentials', 'nodes', 'flow', 'adapters', 'domain'];
/** What n8n gives to every pack at run time. */
const HOST_PACKAGES = new Set(['n8n-workflow']);
/** Optional parts of the bundled packages that are never used here. */
const ABSENT_PACKAGES = ['pg-native', 'pg-cloudflare', 'cloudflare:sockets'];

const common = {
	bundle: true,
	platform: 'node',
	target: 'node22',
	format: 'cjs',
	logLevel: 'warning',
	metafile: true,
	// `import()` becomes a late `require`, which finds files without their ending.
	supported: { 'dynamic-import': false },
};

/**
 * Compiles the pack into dist: own files one by one, each third-party package that they import as one file in
 * dist/vendor. Returns the third-party source files that went in, for the list of licences.
 */
async function compile() {
	const paths = new Set();
	await esbuild.build({
		...common,
		entryPoints: globSync(FOLDERS.map((folder) => `${folder}/**/*.ts`)),
		outbase: '.',
		outdir: 'dist',
		plugins: [keepFilesApart(paths)],
	});
	const vendors = planVendors(paths);
	const built = await esbuild.build({
		...common,
		entryPoints: vendors.entryPoints,
		outdir: 'dist/vendor',
		minify: true,
		legalComments: 'none',
		external: ABSENT_PACKAGES,
		plugins: [vendors.plugin, leaveOut],
	});
	vendors.writeDoors('dist/vendor');
	return Object.keys(built.metafile.inputs);
}

function keepFilesApart(paths) {
	return {
		name: 'keep-files-apart',
		setup(build) {
			build.onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
				if (kind === 'entry-point') return undefined;
				if (path.startsWith('.') || isBuiltin(path) || HOST_PACKAGES.has(path)) {
					return { path, external: true };
				}
				paths.add(path);
				const toVendor = relative(
					dirname(relative('.', importer)),
					join('vendor', vendorFile(path)),
				);
				return { path: `./${toVendor}`.replace('./../', '../'), external: true };
			});
		},
	};
}

module.exports = { compile };
