import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type N8nFolders, n8nScript } from './n8n-commands.mts';
import { type Environment, n8nEnvironment } from './n8n-environment.mts';

const usualPort = 5678;
const startMilliseconds = 180_000;
const gracefulMilliseconds = 15_000;
const killMilliseconds = 5_000;
const usualPollMilliseconds = 100;
const attempts = 3;

export interface StartOptions extends N8nFolders {
	/** 5678 or, when that is taken, a free one, unless given. */
	readonly port?: number;
	readonly env?: Environment;
	readonly signal?: AbortSignal;
	/** How often to ask n8n whether it is ready. */
	readonly pollMilliseconds?: number;
}

export interface N8nInstance extends N8nFolders {
	readonly baseUrl: string;
	readonly processId: number;
	readonly logFile: string;
	/** Settles when n8n has ended, for whatever reason. */
	readonly ended: Promise<void>;
	/** Ends n8n and all it has started; calling it again waits for the same end. */
	stop(): Promise<void>;
}

/**
 * Starts n8n in a process group of its own and waits until it answers. Published workflows get their
 * webhooks a moment later: `waitUntilPublished` of n8n-session tells when.
 */
export async function startN8n(options: StartOptions): Promise<N8nInstance> {
	await mkdir(options.userFolder, { recursive: true });
	for (let attempt = 1; ; attempt += 1) {
		const port = options.port ?? (await choosePort());
		const instance = await launch(options, port);
		try {
			await waitUntilReady(instance, options);
			return instance;
		} catch (error) {
			await instance.stop();
			const lost = options.port === undefined && String(error).includes('already in use');
			if (!lost || attempt === attempts) throw error;
		}
	}
}

async function launch(options: StartOptions, port: number): Promise<N8nInstance> {
	const { n8nFolder, userFolder } = options;
	const baseUrl = `http://localhost:${port}`;
	const logFile = join(userFolder, 'n8n.log');
	const log = openSync(logFile, 'w');
	const withParent = fileURLToPath(new URL('./exit-with-parent.mjs', import.meta.url));
	const child = spawn(process.execPath, ['--import', withParent, n8nScript(n8nFolder), 'start'], {
		cwd: userFolder,
		detached: process.platform !== 'win32',
		stdio: ['ignore', log, log, 'ipc'],
		env: {
			...n8nEnvironment(n8nFolder, userFolder),
			N8N_PORT: String(port),
			N8N_RUNNERS_BROKER_PORT: String(await freePort()),
			N8N_EDITOR_BASE_URL: `${baseUrl}/`,
			N8N_WEBHOOK_URL: `${baseUrl}/`,
			...options.env,
		},
	});
	closeSync(log);
	const ended = new Promise<void>((resolve) => {
		child.once('error', () => resolve());
		child.once('exit', () => resolve());
	});
	child.channel?.unref();
	let stopping: Promise<void> | undefined;
	const stop = (): Promise<void> => (stopping ??= endGroup(child, ended));
	return { n8nFolder, userFolder, baseUrl, processId: child.pid ?? 0, logFile, ended, stop };
}

async function waitUntilReady(
	instance: N8nInstance,
	{ signal, pollMilliseconds = usualPollMilliseconds }: StartOptions,
): Promise<void> {
	const deadline = Date.now() + startMilliseconds;
	let hasEnded = false;
	void instance.ended.then(() => (hasEnded = true));
	while (!(await answers(`${instance.baseUrl}/healthz/readiness`))) {
		signal?.throwIfAborted();
		if (hasEnded) throw new Error(`n8n ended while it was starting.\n${logTail(instance)}`);
		if (Date.now() > deadline) {
			const seconds = startMilliseconds / 1000;
			throw new Error(`n8n was not ready after ${seconds} s.\n${logTail(instance)}`);
		}
		await sleep(pollMilliseconds);
	}
}

/** The last lines of n8n's log, with the file's name, for a message to a person. */
export function logTail({ logFile }: Pick<N8nInstance, 'logFile'>, lines = 30): string {
	const tail = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lines);
	return `The end of ${logFile}:\n${tail.join('\n')}`;
}

async function answers(url: string): Promise<boolean> {
	const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
	await response?.body?.cancel();
	return response?.ok === true;
}

async function endGroup(child: ChildProcess, ended: Promise<void>): Promise<void> {
	if (child.pid === undefined) return;
	child.kill('SIGTERM');
	await Promise.race([ended, sleep(gracefulMilliseconds, undefined, { ref: false })]);
	const deadline = Date.now() + killMilliseconds;
	while (signalGroup(child.pid, 'SIGKILL') && Date.now() < deadline)
		await sleep(usualPollMilliseconds);
}

/** Whether anything of the group was still there to get the signal. */
function signalGroup(processId: number, signal: NodeJS.Signals): boolean {
	try {
		return process.kill(process.platform === 'win32' ? processId : -processId, signal);
	} catch {
		return false;
	}
}

async function choosePort(): Promise<number> {
	const free = (await canListen(usualPort)) && (await canListen(usualPort, '127.0.0.1'));
	return free ? usualPort : await freePort();
}

function canListen(port: number, host?: string): Promise<boolean> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen({ port, host }, () => server.close(() => resolve(true)));
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address !== null ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}
