import { DateTime, IANAZone } from 'luxon';
import type { LimitHours, ProspectLimit } from '../../../domain/availability/prospect-limits';
import type { BusyBlock, RepHours, SlotQuery } from '../../../domain/availability/slot-query';
import type { MinuteRange } from '../../../domain/model';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

interface WallClock {
	readonly date: string;
	readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
	readonly minute: number;
}

const QUARTER = 15 * MINUTE;
const offsets = new Map<string, Map<number, number>>();

/** Minutes from UTC, asked of luxon for each quarter of an hour: clocks are changed at no other times. */
function readOffset(timezone: string, instant: number): number {
	let known = offsets.get(timezone);
	if (!known) offsets.set(timezone, (known = new Map()));
	const quarter = Math.floor(instant / QUARTER);
	const offset = known.get(quarter) ?? IANAZone.create(timezone).offset(quarter * QUARTER);
	known.set(quarter, offset);
	return offset;
}

const wallClocks = new Map<string, Map<number, WallClock>>();

/** What the clock on the wall shows at each minute. */
function readWallClock(timezone: string, instant: number): WallClock {
	let clocks = wallClocks.get(timezone);
	if (!clocks) wallClocks.set(timezone, (clocks = new Map()));
	const wholeMinute = Math.floor(instant / MINUTE) * MINUTE;
	const known = clocks.get(wholeMinute);
	if (known) return known;
	const shown = new Date(wholeMinute + readOffset(timezone, wholeMinute) * MINUTE);
	const clock = {
		date: shown.toISOString().slice(0, 10),
		weekday: (shown.getUTCDay() || 7) as WallClock['weekday'],
		minute: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
	};
	clocks.set(wholeMinute, clock);
	return clock;
}

const isWithin = ({ minute }: WallClock, { startMinute, endMinute }: MinuteRange) =>
	startMinute <= minute && minute < endMinute;

/** Slow and plain: every minute of the window is tried as a start, every minute of the slot is checked. */
export function findSlotsMinuteByMinute(query: SlotQuery): number[] {
	const starts: number[] = [];
	const notice = query.now === undefined ? -Infinity : query.now + notices(query) * MINUTE;
	for (let at = Math.ceil(query.from / MINUTE) * MINUTE; at < query.to; at += MINUTE) {
		if (at >= notice && isSlot(query, at)) starts.push(at);
	}
	return starts;
}

const notices = ({ minimumNoticeMinutes }: SlotQuery) => minimumNoticeMinutes ?? 0;

function isSlot(query: SlotQuery, start: number): boolean {
	const end = start + query.durationMinutes * MINUTE;
	const onGrid = readWallClock(query.gridTimezone, start).minute % query.slotIntervalMinutes === 0;
	if (!onGrid || isBusy(query, start, end)) return false;
	for (let at = start; at < end; at += MINUTE) {
		if (!isOpen(query, at)) return false;
	}
	return isWished(query, start, end) && hasRoom(query, start);
}

export function isOpen(query: SlotQuery, at: number): boolean {
	if (!isWorking(query, at)) return false;
	const { attendee } = query;
	return !attendee || isWithin(readWallClock(attendee.timezone, at), attendee.wakingHours);
}

/** The clocks that count at a moment: those whose date there is a date of theirs. */
function findClocks({ timezone, travel = [] }: RepHours, at: number): WallClock[] {
	const isOf = ({ date }: WallClock) => travel.findIndex((trip) => isWithinDates(date, trip));
	const home = readWallClock(timezone, at);
	const away = travel
		.map((trip) => readWallClock(trip.timezone, at))
		.filter((clock, index) => isOf(clock) === index);
	return isOf(home) === -1 ? [...away, home] : away;
}

const isWithinDates = (date: string, dates: { firstDate: string; lastDate: string }) =>
	dates.firstDate <= date && date <= dates.lastDate;

export function isWorking(rep: RepHours, at: number): boolean {
	const clocks = findClocks(rep, at);
	const isAway = clocks.some(({ date }) =>
		(rep.outOfOffice ?? []).some((dates) => isWithinDates(date, dates)),
	);
	return !isAway && clocks.some((clock) => isWithinHours(rep, clock));
}

function isWithinHours({ workingHours, overrides = [], daysOff = [] }: RepHours, clock: WallClock) {
	const override = overrides.find(({ date }) => date === clock.date);
	if (override) return override.ranges.some((range) => isWithin(clock, range));
	if (daysOff.includes(clock.date)) return false;
	return (workingHours[clock.weekday] ?? []).some((range) => isWithin(clock, range));
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

const isHours = (limit: ProspectLimit): limit is LimitHours => 'startMinute' in limit;

/** Every minute of a slot within a wished window, within wished hours, and in nothing that is excluded. */
function isWished(query: SlotQuery, start: number, end: number): boolean {
	const { limits = [], attendee, gridTimezone } = query;
	const timezone = attendee?.timezone ?? gridTimezone;
	const covers = (limit: ProspectLimit, at: number) => {
		if (!isHours(limit)) return (limit.from ?? -Infinity) <= at && at < (limit.to ?? Infinity);
		const clock = readWallClock(timezone, at);
		const ofDay = !limit.weekdays?.length || limit.weekdays.includes(clock.weekday);
		return ofDay && isWithin(clock, limit);
	};
	const wished = limits.filter(({ excluded }) => !excluded);
	const kinds = [wished.filter(isHours), wished.filter((limit) => !isHours(limit))];
	const minutes = Array.from({ length: (end - start) / MINUTE }, (_, i) => start + i * MINUTE);
	return minutes.every(
		(at) =>
			kinds.every((kind) => !kind.length || kind.some((limit) => covers(limit, at))) &&
			!limits.some((limit) => limit.excluded && covers(limit, at)),
	);
}

/** The clock that names the day of a moment: the first travel's whose date it shows, else that at home. */
function readDayClock({ timezone, travel = [] }: RepHours, at: number): WallClock {
	const index = travel.findIndex((trip, index) => {
		const { date } = readWallClock(trip.timezone, at);
		return travel.findIndex((other) => isWithinDates(date, other)) === index;
	});
	const home = readWallClock(timezone, at);
	const trip = travel[index];
	return trip ? readWallClock(trip.timezone, at) : home;
}

function weekOf({ date }: WallClock): string {
	return DateTime.fromISO(date, { zone: 'utc' }).toFormat("kkkk-'W'WW");
}

/** Whether the day and the week of a slot hold no more meetings and busy minutes than they may. */
function hasRoom(query: SlotQuery, start: number): boolean {
	const { dailyMeetingCap, weeklyMeetingCap, dailyLoadMinutes } = query;
	const day = readDayClock(query, start);
	const meetings = query.busy
		.filter((block) => block.isMeeting && block.start < block.end)
		.map((block) => readDayClock(query, block.start));
	const ofDay = meetings.filter(({ date }) => date === day.date).length;
	const ofWeek = meetings.filter((meeting) => weekOf(meeting) === weekOf(day)).length;
	if (ofDay >= (dailyMeetingCap ?? Infinity) || ofWeek >= (weeklyMeetingCap ?? Infinity)) {
		return false;
	}
	if (typeof dailyLoadMinutes !== 'number') return true;
	return loadOf(query, day.date, start) + query.durationMinutes <= dailyLoadMinutes;
}

const loads = new WeakMap<SlotQuery, Map<string, number>>();

/** Minutes of a date's working hours that are busy, counted minute by minute around a moment of it. */
function loadOf(query: SlotQuery, date: string, around: number): number {
	let known = loads.get(query);
	if (!known) loads.set(query, (known = new Map()));
	const before = known.get(date);
	if (before !== undefined) return before;
	let load = 0;
	const first = Math.floor((around - 3 * DAY) / MINUTE) * MINUTE;
	for (let at = first; at < around + 3 * DAY; at += MINUTE) {
		const busy = busyPart(query.busy, at);
		if (busy && readDayClock(query, at).date === date && isWorking(query, at)) load += busy;
	}
	known.set(date, load);
	return load;
}

/** How much of a minute the blocks cover together, 0 to 1. */
function busyPart(busy: readonly BusyBlock[], minute: number): number {
	const cuts = busy
		.filter((block) => block.start < minute + MINUTE && minute < block.end)
		.map((block) => [Math.max(block.start, minute), Math.min(block.end, minute + MINUTE)] as const)
		.filter(([start, end]) => start < end)
		.sort(([a], [b]) => a - b);
	let covered = 0;
	let reached = minute;
	for (const [start, end] of cuts) {
		covered += Math.max(0, end - Math.max(start, reached));
		reached = Math.max(reached, end);
	}
	return covered / MINUTE;
}
