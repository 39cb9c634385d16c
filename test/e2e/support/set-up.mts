import { constants } from 'node:os';
import { type Supervisor, superviseStage } from './supervisor.mts';

let opening: Promise<Supervisor> | undefined;

/** Jest calls this before the first test file, outside of its sandboxes. */
export default async function setUp(): Promise<void> {
	const stopping = new AbortController();
	const stop = (exitCode: number) => {
		stopping.abort(new Error('stopped'));
		void closeSupervisor().finally(() => process.exit(exitCode));
	};
	for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.once(name, () => stop(128 + constants.signals[name]));
	}
	// The script that started the suite is gone: n8n must not outlive it.
	process.once('disconnect', () => stop(1));
	process.channel?.unref();
	opening = superviseStage(stopping.signal);
	await opening;
}

export async function closeSupervisor(): Promise<void> {
	const supervisor = await opening?.catch(() => undefined);
	await supervisor?.close();
}
