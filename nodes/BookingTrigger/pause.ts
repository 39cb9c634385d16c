import { setTimeout as wait } from 'node:timers/promises';

/** Ends early, and without complaint, when the signal comes. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
	await wait(milliseconds, undefined, { signal }).catch(() => undefined);
}
