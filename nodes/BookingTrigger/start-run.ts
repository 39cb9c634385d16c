import type { INodeExecutionData, IRun, ITriggerFunctions } from 'n8n-workflow';
import { pause } from './pause';

/** As long as n8n's Kafka Trigger waits. In queue mode n8n may lose sight of a run and never tell its end. */
const LONGEST_RUN_MS = 60 * 60_000;

/** Starts the workflow and waits until the run is over, well or not. Rejects when n8n could not start it. */
export async function startRun(
	context: ITriggerFunctions,
	items: INodeExecutionData[],
): Promise<void> {
	const done = context.helpers.createDeferredPromise<IRun>();
	context.emit([items], undefined, done);
	const ended = done.promise.then(
		() => null,
		(error: unknown) => error,
	);
	const over = new AbortController();
	const problem = await Promise.race([ended, pause(LONGEST_RUN_MS, over.signal)]);
	over.abort();
	if (problem && !hasRun(problem)) throw problem;
}

/**
 * n8n rejects for some runs that took place too: one that a person stopped or that took longer than it may, and one
 * that was over before n8n began to wait for it. What a shutdown cut off is to run again.
 */
function hasRun(error: unknown): boolean {
	const { reason, message } = error as { reason?: unknown; message?: unknown };
	return reason === 'manual' || reason === 'timeout' || message === 'No active execution found';
}
