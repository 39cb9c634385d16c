import type { DateTime } from 'luxon';

import type { DaySpan, Position } from './atoms';
import type { Mention } from './mentions';

/** Evenings are said to begin at four by some. */
const EVENING_FROM = 16 * 60;
const EVENING = 17 * 60;
/** Nobody means three in the morning by "3". */
const EARLIEST = 6 * 60;
const LATEST = 21 * 60;

export interface OfferedSlot {
	readonly index: number;
	/** In the prospect's zone. */
	readonly start: DateTime;
	readonly end: DateTime;
}

function isOnDays(days: DaySpan, date: string): boolean {
	return days.isOneDay
		? days.from === date || days.others.includes(date)
		: date >= days.from && date < days.to;
}

function fitsDay(mention: Mention, date: string): boolean {
	const { days, bound, isBoundOnDay } = mention;
	if (days === null) return true;
	if (isBoundOnDay && bound === 'after') return date >= days.to;
	if (isBoundOnDay && bound === 'from') return date >= days.from;
	if (isBoundOnDay && bound === 'before') return date < days.from;
	if (isBoundOnDay && bound === 'by') return date < days.to;
	return isOnDays(days, date);
}

function fitsPart(mention: Mention, minute: number): boolean {
	if (mention.part === null) return true;
	const [start, end] = mention.part;
	if (mention.clock === null && mention.bound === 'after') return minute >= end;
	if (mention.clock === null && mention.bound === 'before') return minute < start;
	return minute >= (start === EVENING ? EVENING_FROM : start) && minute < end;
}

function fitsClock(mention: Mention, slot: OfferedSlot, start: DateTime): boolean {
	const { clock, until, bound } = mention;
	if (clock === null) return true;
	const minute = start.hour * 60 + start.minute;
	const isOther = minute === clock.other && minute >= EARLIEST && minute < LATEST;
	const isAt = minute === clock.minute || isOther;
	if (until !== null) {
		const length = slot.end.diff(start, 'minutes').minutes;
		const isWhole =
			until.minute - clock.minute === length || until.minute - (clock.other ?? -1) === length;
		return isWhole ? isAt : minute >= clock.minute && minute < until.minute;
	}
	if (bound === 'after' || bound === 'from') return minute >= clock.minute;
	if (bound === 'before') return minute < clock.minute;
	return isAt;
}

function fits(mention: Mention, slot: OfferedSlot): boolean {
	const start = mention.zone === null ? slot.start : slot.start.setZone(mention.zone.timezone);
	const date = start.toISODate() ?? '';
	const minute = start.hour * 60 + start.minute;
	return fitsDay(mention, date) && fitsPart(mention, minute) && fitsClock(mention, slot, start);
}

/** Of the Tuesdays that fit, those on the likeliest one. */
function onLikeliestDay(mention: Mention, slots: readonly OfferedSlot[]): readonly OfferedSlot[] {
	const { days } = mention;
	if (days === null || !days.isOneDay) return slots;
	for (const date of [days.from, ...days.others]) {
		const there = slots.filter(({ start }) => {
			const local = mention.zone === null ? start : start.setZone(mention.zone.timezone);
			return local.toISODate() === date;
		});
		if (there.length > 0) return there;
	}
	return slots;
}

function byStart(slots: readonly OfferedSlot[]): readonly OfferedSlot[] {
	return [...slots].sort((a, b) => a.start.toMillis() - b.start.toMillis());
}

function atPosition(position: Position, slots: readonly OfferedSlot[]): OfferedSlot | undefined {
	if (typeof position === 'number') return slots[position];
	const sorted = byStart(slots);
	if (position === 'last') return slots.at(-1);
	if (position === 'earliest') return sorted[0];
	if (position === 'latest') return sorted.at(-1);
	if (position === 'middle') {
		return slots.length % 2 === 1 ? slots[(slots.length - 1) / 2] : undefined;
	}
	// Of three, "the later one" could be two of them.
	if (slots.length !== 2 || position === 'other') return undefined;
	return position === 'earlier' ? sorted[0] : sorted.at(-1);
}

function matchPosition(mention: Mention, slots: readonly OfferedSlot[]): readonly OfferedSlot[] {
	const rest = { ...mention, position: null };
	const fitting = slots.filter((slot) => fits(rest, slot));
	const isNarrowed = mention.days !== null || mention.part !== null;
	const overall = mention.position === null ? undefined : atPosition(mention.position, slots);
	if (overall !== undefined && fitting.includes(overall)) return [overall];
	const within =
		isNarrowed && mention.position !== null ? atPosition(mention.position, fitting) : undefined;
	return within === undefined ? [] : [within];
}

/** The offered slots that a mention describes. */
export function matchSlots(
	mention: Mention,
	slots: readonly OfferedSlot[],
): readonly OfferedSlot[] {
	if (mention.isSameTime || mention.shift !== null) return [];
	if (mention.position !== null) return matchPosition(mention, slots);
	const fitting = slots.filter((slot) => fits(mention, slot));
	return mention.isBoundOnDay ? fitting : onLikeliestDay(mention, fitting);
}

/** Whether the mention asks for a range of times, such as "after 4", rather than describes one. */
export function isRange(mention: Mention, slots: readonly OfferedSlot[]): boolean {
	if (mention.until !== null) {
		const [slot] = matchSlots(mention, slots);
		const length = slot === undefined ? -1 : slot.end.diff(slot.start, 'minutes').minutes;
		const from = mention.clock?.minute ?? 0;
		const isWhole = mention.until.minute - from === length;
		return !isWhole;
	}
	return mention.bound !== null && mention.bound !== 'any';
}
