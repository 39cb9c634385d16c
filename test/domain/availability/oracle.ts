import { DateTime } from 'luxon';
import type { SlotQuery } from '../../../domain/availability/slot-query';
import type { MinuteRange } from '../../../domain/model';

const MINUTE = 60_000;

interface WallClock {
	readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
	readonly minute: number;
}

const wallClocks = new Map<string, Map<number, WallClock>>();

/** What the clock on the wall shows, asked of luxon for each minute by itself. */
function readWallClock(timezone: string, instant: number): WallClock {
	let clocks = wallClocks.get(timezone);
	if (!clocks) wallClocks.set(timezone, (clocks = new Map()));
	const known = clocks.get(instant);
	if (known) return known;
	const { weekday, hour, minute } = DateTime.fromMillis(instant, { zone: timezone });
	const clock = { weekday: weekday as WallClock['weekday'], minute: hour * 60 + minute };
	clocks.set(instant, clock);
	return clock;
}

const isWithin = ({ minute }: WallClock, { startMinute, endMinute }: MinuteRange) =>
	startMinute <= minute && minute < endMinute;

/** Slow and plain: every minute of the window is tried as a start, every minute of the slot is checked. */
export function findSlotsMinuteByMinute(query: SlotQuery): number[] {
	const starts: number[] = [];
	for (let at = Math.ceil(query.from / MINUTE) * MINUTE; at < query.to; at += MINUTE) {
		if (isSlot(query, at)) starts.push(at);
	}
	return starts;
}

function isSlot(query: SlotQuery, start: number): boolean {
	const end = start + query.durationMinutes * MINUTE;
	const onGrid = readWallClock(query.gridTimezone, start).minute % query.slotIntervalMinutes === 0;
	if (!onGrid || isBusy(query, start, end)) return false;
	for (let at = start; at < end; at += MINUTE) {
		if (!isOpen(query, at)) return false;
	}
	return true;
}

export function isOpen({ timezone, workingHours, attendee }: SlotQuery, at: number): boolean {
	const clock = readWallClock(timezone, at);
	if (!(workingHours[clock.weekday] ?? []).some((range) => isWithin(clock, range))) return false;
	return !attendee || isWithin(readWallClock(attendee.timezone, at), attendee.wakingHours);
}

export function isBusy(query: SlotQuery, start: number, end: number): boolean {
	return query.busy.some((block) => {
		if (block.end <= block.start) return false;
		const slotTakes = {
			start: start - query.bufferBeforeMinutes * MINUTE,
			end: end + query.bufferAfterMinutes * MINUTE,
		};
		const blockTakes = {
			start: block.start - (block.bufferBeforeMinutes ?? 0) * MINUTE,
			end: block.end + (block.bufferAfterMinutes ?? 0) * MINUTE,
		};
		return (
			(slotTakes.start < block.end && block.start < slotTakes.end) ||
			(start < blockTakes.end && blockTakes.start < end)
		);
	});
}
