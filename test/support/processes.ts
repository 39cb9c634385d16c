import { execFile, fork } from 'node:child_process';
import type { ChildProcess, ForkOptions } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Job, WorkerStart } from './store-worker';
import { useTemporaryFolder } from './stores';

const ROOT = join(__dirname, '../..');

export interface Processes {
	/** Runs one process a job, all beginning at the same moment, and gives their results in order. */
	run(starts: readonly WorkerStart[], options?: ForkOptions): Promise<unknown[]>;
	/** Runs a process that may kill itself half-way; gives "killed", or its result. */
	runToItsEnd(start: WorkerStart): Promise<unknown>;
	/** Starts a process that stops half-way in its job, and kills it there. */
	runAndKill(start: WorkerStart): Promise<void>;
}

/** Processes of their own that work on a store; none is left after the tests. */
export function useProcesses(): Processes {
	const folder = useTemporaryFolder();
	const children = new Set<ChildProcess>();
	const script = () => join(folder(), 'worker.cjs');
	beforeAll(async () => {
		await promisify(execFile)(process.execPath, [
			join(ROOT, 'node_modules/esbuild/bin/esbuild'),
			join(__dirname, 'store-worker.ts'),
			'--bundle',
			'--platform=node',
			'--target=node22',
			'--external:pg-native',
			'--external:date-holidays',
			`--outfile=${script()}`,
		]);
	});
	afterAll(() => {
		for (const child of children) child.kill('SIGKILL');
	});
	const start = async (workerStart: WorkerStart, options: ForkOptions = {}) => {
		const child = fork(script(), { execArgv: [], ...options });
		children.add(child);
		child.once('exit', () => children.delete(child));
		child.send(workerStart);
		await nextMessage(child);
		return child;
	};
	return {
		run: async (starts, options) => {
			const ready = await Promise.all(starts.map((each) => start(each, options)));
			const results = ready.map(resultOf);
			for (const child of ready) child.send('go');
			return await Promise.all(results);
		},
		runToItsEnd: async (workerStart) => {
			const child = await start(workerStart);
			const exited = once(child, 'exit');
			const result = resultOf(child).catch(() => 'killed');
			child.send('go');
			const [code, signal] = (await exited) as [number | null, string | null];
			if (signal === 'SIGKILL') return 'killed';
			if (code !== 0) throw new Error(`The process ended with ${code}.`);
			return await result;
		},
		runAndKill: async (workerStart) => {
			const child = await start(workerStart);
			const hanging = nextMessage(child);
			child.send('go');
			await hanging;
			const exited = once(child, 'exit');
			child.kill('SIGKILL');
			await exited;
		},
	};
}

/** The same job for several processes at once. */
export function crew(count: number, start: WorkerStart): WorkerStart[] {
	return Array.from({ length: count }, () => start);
}

export type { Job };

/** A process may be seen to exit before the last that it said is read; its channel closes only after that. */
async function nextMessage(child: ChildProcess): Promise<unknown> {
	const ended = once(child, 'disconnect').then(() => {
		throw new Error('The process ended before it answered.');
	});
	const [message] = await Promise.race([once(child, 'message'), ended]);
	return message;
}

async function resultOf(child: ChildProcess): Promise<unknown> {
	const exited = once(child, 'exit');
	const { result, error } = (await nextMessage(child)) as { result?: unknown; error?: unknown };
	await exited;
	return error ? { error } : result;
}
