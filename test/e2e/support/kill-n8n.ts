import { setTimeout as sleep } from 'node:timers/promises';
import { readStage } from './stage';

const comebackMilliseconds = 80_000;

/** Kills n8n and all it has started, as a power cut does, and waits until it is back. */
export async function killN8n(): Promise<void> {
	const { processId } = readStage();
	process.kill(-processId, 'SIGKILL');
	await until('n8n is back', () => readStage().processId !== processId, comebackMilliseconds);
}

/** Waits for what has to come; `what` tells of it when it does not. */
export async function until(
	what: string,
	check: () => boolean | Promise<boolean>,
	milliseconds = 30_000,
): Promise<void> {
	const deadline = Date.now() + milliseconds;
	while (!(await check())) {
		if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
		await sleep(5);
	}
}
