import { appendSpan } from '../../domain/availability/spans';
import type { BusyBlock } from '../../domain/availability/slot-query';
import type { Rep } from '../../domain/model';
import { mapInParallel } from '../http/in-parallel';
import type { BusyQuery, RepBusy } from './busy-source';
import { combineBusy } from './combine';
import { UnreadableError } from './unreadable';

/** Epoch milliseconds, half-open. */
export interface Window {
	readonly from: number;
	readonly to: number;
}

/** What is known of each calendar of a batch, by the id that was asked for. */
export type CalendarsBusy = ReadonlyMap<string, RepBusy>;

export interface BatchReading {
	readonly provider: string;
	readonly calendarsPerCall: number;
	/** An UnreadableError stands for all calendars of the call. */
	readonly readBatch: (calendarIds: readonly string[], window: Window) => Promise<CalendarsBusy>;
}

const PARALLEL_CALLS = 3;
/** Google takes 90 days and Microsoft 62. */
const LONGEST_WINDOW_MS = 60 * 86_400_000;

/** Reads all calendars of all reps of a query, each once, and gives each rep the time that any of theirs is busy. */
export async function readInBatches(
	{ reps, from, to }: BusyQuery,
	reading: BatchReading,
): Promise<ReadonlyMap<string, RepBusy>> {
	const ids = [...new Set(reps.flatMap(calendarsOf))];
	const calls = splitWindow({ from, to }).flatMap((window) =>
		chunk(ids, reading.calendarsPerCall).map((batch) => ({ batch, window })),
	);
	const answers = await mapInParallel(calls, PARALLEL_CALLS, async ({ batch, window }) => {
		const answer = await readOrExplain(reading, batch, window);
		return batch.map((id) => [id, answer(id)] as const);
	});
	const byCalendar = new Map<string, RepBusy[]>(ids.map((id) => [id, []]));
	for (const [id, busy] of answers.flat()) byCalendar.get(id)?.push(busy);
	return new Map(
		reps.map((rep) => {
			const calendars = calendarsOf(rep);
			const parts = calendars.flatMap((id) => byCalendar.get(id) ?? []);
			return [rep.id, calendars.length ? merge(combineBusy(parts)) : noCalendar(rep)];
		}),
	);
}

async function readOrExplain(
	{ provider, readBatch }: BatchReading,
	batch: readonly string[],
	window: Window,
): Promise<(id: string) => RepBusy> {
	try {
		const found = await readBatch(batch, window);
		return (id) => found.get(id) ?? leftOut(id, provider);
	} catch (error) {
		if (!(error instanceof UnreadableError)) throw error;
		return () => ({ unreadable: error.message });
	}
}

function calendarsOf({ calendars = [], email }: Rep): string[] {
	const named = calendars.map((id) => id.trim()).filter(Boolean);
	return named.length || !email ? named : [email];
}

function splitWindow({ from, to }: Window): Window[] {
	const windows: Window[] = [];
	for (let start = from; start < to; start += LONGEST_WINDOW_MS) {
		windows.push({ from: start, to: Math.min(start + LONGEST_WINDOW_MS, to) });
	}
	return windows;
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
	const count = Math.ceil(items.length / size);
	return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}

function merge(busy: RepBusy): RepBusy {
	if ('unreadable' in busy) return busy;
	const spans: number[] = [];
	for (const { start, end } of busy.blocks.toSorted((a, b) => a.start - b.start)) {
		appendSpan(spans, start, end);
	}
	return { blocks: chunk(spans, 2).map(([start, end]) => ({ start, end }) as BusyBlock) };
}

function noCalendar({ name }: Rep): RepBusy {
	return { unreadable: `${name} has no calendar. Fill in Calendars, or the e-mail.` };
}

function leftOut(id: string, provider: string): RepBusy {
	return {
		unreadable: `${provider} says nothing about the calendar ${id}. Check its spelling, or remove it from Calendars.`,
	};
}
