import { performance } from 'node:perf_hooks';

export interface Action {
	readonly name: string;
	/** Says in a few words what came of it, and whether there was nothing to do. */
	readonly run: () => Promise<{
		readonly status: 'ok' | 'skipped' | 'failed';
		readonly detail: string;
	}>;
}

export interface ActionReport {
	readonly name: string;
	readonly status: 'ok' | 'skipped' | 'failed';
	readonly detail: string;
	readonly milliseconds: number;
}

/** Runs all actions at once. One that fails is reported and holds up no other. */
export async function runActions(actions: readonly Action[]): Promise<readonly ActionReport[]> {
	return await Promise.all(
		actions.map(async ({ name, run }) => {
			const started = performance.now();
			const result = await run().catch((error: unknown) => ({
				status: 'failed' as const,
				detail: error instanceof Error ? error.message : String(error),
			}));
			return { name, ...result, milliseconds: Math.round(performance.now() - started) };
		}),
	);
}
