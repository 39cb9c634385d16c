import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const shell = process.platform === 'win32';

/** Packs the built package as npm publishes it, into a folder; gives the tarball's path. */
export async function packPackage(packageFolder: string, destination: string): Promise<string> {
	const tarball = await npmPack(['--pack-destination', destination], packageFolder);
	return join(destination, tarball);
}

export interface InstalledPack {
	readonly name: string;
	readonly version: string;
	readonly folder: string;
}

/**
 * Installs the tarball as n8n installs a community package
 * (n8n/dist/modules/community-packages/community-packages.service.js, downloadPackage): pack, untar,
 * strip the dependencies that are not for runtime, npm install without scripts, write the ledger.
 */
export async function installPack(userFolder: string, tarball: string): Promise<InstalledPack> {
	const nodesFolder = join(userFolder, '.n8n', 'nodes');
	await mkdir(nodesFolder, { recursive: true });
	const copy = join(nodesFolder, await npmPack([tarball], nodesFolder));
	try {
		const { name, version } = await readPackedManifest(copy);
		const folder = join(nodesFolder, 'node_modules', name);
		await rm(folder, { recursive: true, force: true });
		await mkdir(folder, { recursive: true });
		await run('tar', ['-xzf', copy, '-C', folder, '--strip-components=1']);
		await stripManifest(join(folder, 'package.json'));
		await run('npm', installArguments, { cwd: folder, shell });
		await writeLedger(join(nodesFolder, 'package.json'), name, version);
		return { name, version, folder };
	} finally {
		await rm(copy, { force: true });
	}
}

const installArguments = [
	'install',
	'--audit=false',
	'--fund=false',
	'--bin-links=false',
	'--install-strategy=shallow',
	'--ignore-scripts=true',
	'--package-lock=false',
];

async function npmPack(args: readonly string[], cwd: string): Promise<string> {
	const options = ['--quiet', '--ignore-scripts'];
	const { stdout } = await run('npm', ['pack', ...args, ...options], { cwd, shell });
	return stdout.trim();
}

interface Manifest {
	readonly name: string;
	readonly version: string;
}

async function readPackedManifest(tarball: string): Promise<Manifest> {
	const { stdout } = await run('tar', ['-xzOf', tarball, 'package/package.json']);
	return JSON.parse(stdout) as Manifest;
}

async function stripManifest(file: string): Promise<void> {
	const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
	delete manifest['devDependencies'];
	delete manifest['peerDependencies'];
	delete manifest['optionalDependencies'];
	await writeFile(file, JSON.stringify(manifest, null, 2));
}

async function writeLedger(file: string, name: string, version: string): Promise<void> {
	const kept = await readFile(file, 'utf8').catch(() => '{}');
	const { dependencies = {} } = JSON.parse(kept) as { dependencies?: Record<string, string> };
	const ledger = {
		name: 'installed-nodes',
		private: true,
		dependencies: { ...dependencies, [name]: version },
	};
	await writeFile(file, JSON.stringify(ledger, null, 2));
}
