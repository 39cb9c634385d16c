// Plain JavaScript for Node 20: it runs before anything is installed.
import { spawn } from 'node:child_process';

const posix = process.platform !== 'win32';
const keptOutputCharacters = 4000;

/**
 * Runs npm to its end, and says every ten seconds that it is still at it. npm gets a process group
 * of its own, so that an abort ends it together with whatever it has started (compilers, tar).
 *
 * @param {string[]} args
 * @param {{ cwd: string, say: (line: string) => void, signal?: AbortSignal, advice?: string }} options
 *   advice: what a person can do when npm does not succeed
 * @returns {Promise<void>}
 */
export async function npm(args, { cwd, say, signal, advice = '' }) {
	signal?.throwIfAborted();
	const started = Date.now();
	const child = spawn('npm', [...args, '--loglevel=error', '--no-audit', '--no-fund'], {
		cwd,
		detached: posix,
		shell: !posix,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	const keep = (chunk) => (output = (output + chunk).slice(-keptOutputCharacters));
	child.stdout.on('data', keep);
	child.stderr.on('data', keep);
	const end = () => endGroup(child);
	signal?.addEventListener('abort', end, { once: true });
	const tick = setInterval(() => {
		say(`  npm ${args[0]} is at work, ${Math.round((Date.now() - started) / 1000)} s`);
	}, 10_000);
	const code = await new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	}).finally(() => {
		clearInterval(tick);
		signal?.removeEventListener('abort', end);
	});
	signal?.throwIfAborted();
	if (code !== 0) {
		throw new Error(`npm ${args.join(' ')} ended with ${code}:\n${output.trim()}\n\n${advice}`);
	}
}

function endGroup(child) {
	sendSignal(child, 'SIGTERM');
	const limit = setTimeout(() => sendSignal(child, 'SIGKILL'), 5_000);
	child.once('close', () => clearTimeout(limit));
}

function sendSignal(child, name) {
	if (child.pid === undefined) return;
	try {
		process.kill(posix ? -child.pid : child.pid, name);
	} catch (error) {
		if (error.code !== 'ESRCH') throw error;
	}
}
