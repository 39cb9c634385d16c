const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** Name in dist/vendor, without its ending, of the file that stands for an import path. */
const vendorFile = (path) => path.replace(/^@/, '').replace(/\.js$/, '').replaceAll('/', '-');

/**
 * How third-party import paths go into dist/vendor: each as one file, but those of one package together, so that its
 * classes exist once.
 */
function planVendors(paths) {
	const byPackage = Map.groupBy([...paths].sort(), packageOf);
	const together = new Map([...byPackage].filter(([, { length }]) => length > 1));
	const entries = [...byPackage].map(([name, [path, ...more]]) =>
		more.length ? [bundleFile(name), SHARED + name] : [vendorFile(path), path],
	);
	return {
		entryPoints: Object.fromEntries(entries),
		plugin: bundleTogether(together),
		writeDoors: (folder) => writeDoors(together, folder),
	};
}

const SHARED = 'all-of:';

const packageOf = (path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)[0];

const bundleFile = (name) => `${vendorFile(name)}.bundle`;

/** The entry of a package: each path is evaluated when it is first asked for. */
function bundleTogether(together) {
	return {
		name: 'bundle-together',
		setup(build) {
			build.onResolve({ filter: new RegExp(`^${SHARED}`) }, ({ path }) => ({
				path: path.slice(SHARED.length),
				namespace: 'all-of-a-package',
			}));
			build.onLoad({ filter: /.*/, namespace: 'all-of-a-package' }, ({ path: name }) => {
				const getters = together.get(name).map((path) => {
					const quoted = JSON.stringify(path);
					return `get ${quoted}() { return require(${quoted}); }`;
				});
				return {
					contents: `module.exports = { ${getters.join(', ')} };`,
					resolveDir: process.cwd(),
				};
			});
		},
	};
}

/** The files that our own code asks for, path for path, where a package is bundled together. */
function writeDoors(together, folder) {
	for (const [name, paths] of together) {
		for (const path of paths) {
			const door = `module.exports = require('./${bundleFile(name)}')[${JSON.stringify(path)}];\n`;
			writeFileSync(join(folder, `${vendorFile(path)}.js`), door);
		}
	}
}

module.exports = { planVendors, vendorFile };
