import type { BusyBlock } from './slot-query';
import type { Window } from './local-spans';
import { appendSpan } from './spans';

const MINUTE = 60_000;

/** What a new meeting keeps free around itself. */
export interface Buffers {
	readonly bufferBeforeMinutes: number;
	readonly bufferAfterMinutes: number;
}

/**
 * The time in a window that a new meeting may not touch: each busy time, longer before by the greater of its own
 * buffer before and the meeting's buffer after, and longer after the other way round.
 */
export function findBlockedSpans(
	busy: readonly BusyBlock[],
	buffers: Buffers,
	window: Window,
): number[] {
	const blocks: { start: number; end: number }[] = [];
	for (const time of busy) {
		if (!(time.start < time.end)) continue;
		const before = Math.max(buffers.bufferAfterMinutes, time.bufferBeforeMinutes ?? 0) * MINUTE;
		const after = Math.max(buffers.bufferBeforeMinutes, time.bufferAfterMinutes ?? 0) * MINUTE;
		const start = time.start - before;
		const end = time.end + after;
		if (start < window.to && end > window.from) blocks.push({ start, end });
	}
	const spans: number[] = [];
	for (const { start, end } of blocks.sort((a, b) => a.start - b.start)) {
		appendSpan(spans, start, end);
	}
	return spans;
}
