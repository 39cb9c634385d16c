import type { ReplyReading } from '../domain/replies/reading';
import type { ReplyCase } from './reply-case';

/** How a reading compares with what is right; null where the case says nothing of it. */
export interface ReplyScore {
	readonly isIntentRight: boolean;
	/** Only where a slot was taken, by the reading. */
	readonly isSlotRight: boolean | null;
	readonly isTimeRight: boolean | null;
	readonly isReasonRight: boolean | null;
	readonly isReturnRight: boolean | null;
	/** A slot would be booked that the reply does not take. */
	readonly isFalseBooking: boolean;
}

function millis(instant: string | null, open: number): number {
	return instant === null ? open : new Date(instant).getTime();
}

function scoreSlot(one: ReplyCase, reading: ReplyReading): boolean | null {
	if (reading.intent !== 'accept_slot') return null;
	const right = one.slot_index_allowed ?? (one.slot_index == null ? null : [one.slot_index]);
	return right === null ? null : right.includes(reading.slotIndex ?? -1);
}

function scoreTime(one: ReplyCase, reading: ReplyReading): boolean | null {
	const times = one.expected_time_alternatives ?? (one.expected_time ? [one.expected_time] : null);
	if (times) {
		const right = times.map((time) => millis(time, Number.NaN));
		return reading.proposedTimes.some(({ start }) => right.includes(millis(start, Number.NaN)));
	}
	if (!one.expected_windows) return null;
	const windows = one.expected_windows.map(({ from, to }) => spanOf(from, to));
	const asked = [
		...reading.constraints
			.filter(({ excluded }) => !excluded)
			.map(({ from, to }) => spanOf(from, to)),
		...reading.proposedTimes.map(({ start }) => spanOf(start, start)),
	];
	const isWithin = asked.every(([from, to]) =>
		windows.some((window) => from >= window[0] && to <= window[1]),
	);
	return asked.length > 0 && isWithin;
}

function spanOf(from: string | null, to: string | null): readonly [number, number] {
	return [millis(from, Number.NEGATIVE_INFINITY), millis(to, Number.POSITIVE_INFINITY)];
}

function scoreReason(one: ReplyCase, reading: ReplyReading): boolean | null {
	const right = one.reason_allowed ?? (one.reason ? [one.reason] : null);
	return right && right.includes(reading.reason ?? '');
}

/** Compares one reading with what its case says is right. */
export function scoreReply(one: ReplyCase, reading: ReplyReading): ReplyScore {
	const isSlotRight = scoreSlot(one, reading);
	const isIntentRight = one.allowed.includes(reading.intent);
	const isFalseBooking =
		reading.intent === 'accept_slot' && (!isIntentRight || isSlotRight === false);
	return {
		isIntentRight,
		isSlotRight,
		isTimeRight: scoreTime(one, reading),
		isReasonRight: scoreReason(one, reading),
		isReturnRight: one.return_date ? reading.returnDate === one.return_date : null,
		isFalseBooking,
	};
}

/** Right in all that its case tells. */
export function isAllRight(score: ReplyScore): boolean {
	const parts = [score.isSlotRight, score.isTimeRight, score.isReasonRight, score.isReturnRight];
	return score.isIntentRight && !parts.includes(false);
}
