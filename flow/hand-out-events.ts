import { endHold, holdEvents, prolongHold, readPlace } from '../adapters/store/consumers';
import type { Hold } from '../adapters/store/consumers';
import type { Store, Work, WorkContext } from '../adapters/store/work';
import type { EventFilter } from '../domain/audit/event-filter';
import { readEvents } from './read-events';
import type { TrailEvent } from './read-events';

export interface HandOutContext {
	readonly store: Store;
	/** What a change is made with. Its time is that on the wall: the flow's own clock may be moved. */
	readonly newChange: () => WorkContext;
	/** Ends early, without complaint, when the signal comes. */
	readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
	/** Nothing more is to be handed out. */
	readonly closing: AbortSignal;
	readonly warn: (error: unknown) => void;
}

export interface Reader {
	readonly consumerId: string;
	readonly filter: EventFilter;
	/** How many events are handed out together at most. */
	readonly limit: number;
	/** Resolves when whoever gets the events is done with them; rejects when nobody got them. */
	readonly handOut: (events: readonly TrailEvent[]) => Promise<void>;
}

const PROLONG_EVERY_MS = 10_000;
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 60_000;

/**
 * Hands out events as they come, in order, until `closing`. Each is handed out at least once: again only where the
 * process ended, or lost the store for good, before the place in the trail was written.
 */
export async function followTrail(
	context: HandOutContext,
	reader: Reader,
	everyMs: number,
): Promise<void> {
	const { closing, pause, warn } = context;
	let failures = 0;
	while (!closing.aborted) {
		try {
			const mayHaveMore = await handOutNext(context, reader);
			failures = 0;
			if (!mayHaveMore) await pause(everyMs, closing);
		} catch (error) {
			if (closing.aborted) return;
			warn(error);
			await pause(retryMs(failures), closing);
			failures += 1;
		}
	}
}

/** Whether there may be more to hand out at once. */
export async function handOutNext(context: HandOutContext, reader: Reader): Promise<boolean> {
	const { db } = context.store;
	const { consumerId, filter, limit } = reader;
	const afterSeq = await readPlace(db, consumerId);
	const { events, seq } = await readEvents(db, { afterSeq, filter, limit });
	if (seq === afterSeq) return false;
	const place = { consumerId, seq: afterSeq };
	const hold = await change(context, (work) => holdEvents(work, place));
	if (!hold) return false;
	const over = new AbortController();
	const keeping = keepHold(context, hold, over.signal);
	try {
		if (events.length) await reader.handOut(events);
	} catch (error) {
		over.abort();
		await moveOn(context, await keeping, afterSeq);
		throw error;
	}
	over.abort();
	await moveOn(context, await keeping, seq);
	return true;
}

/** A run may take long; a process that is gone says no more. */
async function keepHold(context: HandOutContext, hold: Hold, over: AbortSignal): Promise<Hold> {
	let kept = hold;
	for (;;) {
		await context.pause(PROLONG_EVERY_MS, over);
		if (over.aborted) return kept;
		try {
			kept = (await change(context, (work) => prolongHold(work, kept))) ?? kept;
		} catch (error) {
			context.warn(error);
		}
	}
}

/** A store that is away now is tried until it is back: the events must not be handed out again. */
async function moveOn(context: HandOutContext, hold: Hold, seq: number): Promise<void> {
	for (let failures = 0; ; failures += 1) {
		try {
			await change(context, (work) => endHold(work, hold, seq));
			return;
		} catch (error) {
			if (context.closing.aborted) throw error;
			context.warn(error);
			await context.pause(retryMs(failures), context.closing);
		}
	}
}

async function change<T>(
	{ store, newChange }: HandOutContext,
	make: (work: Work) => Promise<T>,
): Promise<T> {
	return await store.transaction(newChange(), make);
}

function retryMs(failures: number): number {
	return Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS);
}
