// Plain JavaScript for Node 20: it runs before anything is installed.
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const pollMilliseconds = 300;
const unwrittenForMilliseconds = 5_000;

/**
 * Lets one process at a time do the work; the others wait. The lock of a process that is gone is
 * taken over.
 *
 * @template T
 * @param {string} file its existence is the lock, its content the holder's process id
 * @param {{ say: (line: string) => void, signal?: AbortSignal }} options
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, { say, signal }, work) {
	let told = 0;
	while (!tryLock(file)) {
		const holder = readHolder(file);
		if (holder === undefined) continue;
		if (holder.gone) {
			rmSync(file, { force: true });
			continue;
		}
		if (Date.now() - told > 10_000) {
			say(`Waiting for process ${holder.pid}, which is installing (if it is not: delete ${file}).`);
			told = Date.now();
		}
		await sleep(pollMilliseconds, undefined, { signal });
	}
	try {
		return await work();
	} finally {
		rmSync(file, { force: true });
	}
}

function tryLock(file) {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (error.code === 'EEXIST') return false;
		throw error;
	}
}

function readHolder(file) {
	try {
		const pid = Number(readFileSync(file, 'utf8'));
		if (pid > 0) return { pid, gone: !isRunning(pid) };
		return { pid: 0, gone: Date.now() - statSync(file).mtimeMs > unwrittenForMilliseconds };
	} catch (error) {
		if (error.code === 'ENOENT') return undefined;
		throw error;
	}
}

function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}
