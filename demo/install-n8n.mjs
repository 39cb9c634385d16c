// Plain JavaScript for Node 20: it runs before anything is installed.
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statfsSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { withLock } from '../scripts/lock.mjs';
import { npm } from '../scripts/npm.mjs';

const demoFolder = dirname(fileURLToPath(import.meta.url));
const lockFile = join(demoFolder, 'package-lock.json');
const neededGigabytes = 3;
const installAdvice = [
	'What to do: see that this machine reaches the npm registry (npm ping), then run the command again.',
	'Nothing was left half-installed; what was already fetched comes from npm’s cache next time.',
].join('\n');
const compileAdvice = [
	'What to do: n8n’s sqlite3 module has to be compiled where no ready-made one can be fetched.',
	'Install Python 3, make and a C++ compiler (Debian, Ubuntu: apt-get install python3 make g++;',
	'macOS: xcode-select --install), then run the command again.',
].join('\n');

/** The folder that holds the installed n8n, keyed by the lock file, shared by demo, e2e and CI. */
export function n8nFolder() {
	const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
	const key = createHash('sha256').update(readFileSync(lockFile)).digest('hex').slice(0, 16);
	return join(cache, 'n8n-nodes-booking-flow', `n8n-${key}`);
}

/**
 * Installs n8n from the lock file into the cache, once, and returns its folder. The folder gets its
 * name only when it is complete, so an interrupted install is never taken for a whole one.
 *
 * @param {{ say: (line: string) => void, signal?: AbortSignal }} options say: where progress goes
 */
export async function ensureN8n({ say, signal }) {
	const folder = n8nFolder();
	if (existsSync(folder)) return folder;
	mkdirSync(dirname(folder), { recursive: true });
	return await withLock(`${folder}.lock`, { say, signal }, async () => {
		if (existsSync(folder)) return folder;
		removeLeftovers(folder);
		checkSpace(dirname(folder));
		await install(folder, { say, signal });
		say(`n8n is installed in ${folder}`);
		return folder;
	});
}

async function install(folder, { say, signal }) {
	const building = mkdtempSync(`${folder}.part-`);
	const run = (args, advice) => npm(args, { cwd: building, say, signal, advice });
	try {
		copyFileSync(join(demoFolder, 'package.json'), join(building, 'package.json'));
		copyFileSync(lockFile, join(building, 'package-lock.json'));
		say('Installing n8n: 2 GB, about 4 minutes, this once ...');
		await run(['ci', '--legacy-peer-deps', '--ignore-scripts'], installAdvice);
		say('Preparing the sqlite3 module that n8n needs: about a minute ...');
		await run(['rebuild', '--ignore-scripts=false', 'sqlite3'], compileAdvice);
		renameSync(building, folder);
	} finally {
		rmSync(building, { recursive: true, force: true, maxRetries: 3 });
	}
}

function removeLeftovers(folder) {
	const parent = dirname(folder);
	for (const name of readdirSync(parent)) {
		if (!name.startsWith(`${basename(folder)}.part-`)) continue;
		rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 3 });
	}
}

function checkSpace(folder) {
	const { bavail, bsize } = statfsSync(folder);
	const free = (bavail * bsize) / 1e9;
	if (free >= neededGigabytes) return;
	throw new Error(
		`n8n needs ${neededGigabytes} GB of disk, and ${folder} has ${free.toFixed(1)} GB left.\n` +
			'What to do: make room, or set XDG_CACHE_HOME to a folder on a larger disk.',
	);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const stopping = new AbortController();
	for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => stopping.abort());
	const say = (line) => process.stderr.write(`${line}\n`);
	await ensureN8n({ say, signal: stopping.signal }).catch((error) => {
		say(stopping.signal.aborted ? 'Stopped; nothing was left half-installed.' : error.message);
		process.exitCode = 1;
	});
}
