import { BookingFlowError } from '../error';
import type { Window } from './local-spans';
import type { BusyBlock } from './slot-query';
import { joinStretches } from './spans';

const MINUTE = 60_000;

/** What a new meeting keeps free around itself. */
export interface Buffers {
	readonly bufferBeforeMinutes: number;
	readonly bufferAfterMinutes: number;
}

const NO_BUFFERS: Buffers = { bufferBeforeMinutes: 0, bufferAfterMinutes: 0 };

/**
 * The time in a window that a new meeting may not touch: each busy time, longer before by the greater of its own
 * buffer before and the meeting's buffer after, and longer after the other way round. Throws `input-unusable` on a
 * busy time that is not a number: what cannot be read is not free.
 */
export function findBlockedSpans(
	busy: readonly BusyBlock[],
	buffers: Buffers,
	window: Window,
): number[] {
	const edges: number[] = [];
	for (const block of busy) {
		if (!takesTime(block)) continue;
		const before = Math.max(buffers.bufferAfterMinutes, block.bufferBeforeMinutes ?? 0) * MINUTE;
		const after = Math.max(buffers.bufferBeforeMinutes, block.bufferAfterMinutes ?? 0) * MINUTE;
		const start = block.start - before;
		const end = block.end + after;
		if (!(start < end)) throw unusable(block);
		if (start < window.to && end > window.from) edges.push(start, end);
	}
	return joinStretches(edges);
}

/** The busy time in a window itself, without any buffers. */
export function findBusySpans(busy: readonly BusyBlock[], window: Window): number[] {
	const bare = busy.map(({ start, end }) => ({ start, end }));
	return findBlockedSpans(bare, NO_BUFFERS, window);
}

/** Throws `input-unusable` when that cannot be told. */
export function takesTime(block: BusyBlock): boolean {
	if (block.start < block.end) return true;
	if (Number.isNaN(block.start) || Number.isNaN(block.end)) throw unusable(block);
	return false;
}

function unusable(block: BusyBlock): BookingFlowError {
	return new BookingFlowError(
		'input-unusable',
		`Busy Times: ${block.start} to ${block.end} is not a time span.`,
		'Give each busy time a start, an end and buffers as numbers: epoch milliseconds and minutes.',
	);
}
