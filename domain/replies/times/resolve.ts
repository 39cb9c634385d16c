import { DateTime } from 'luxon';

import type { Instant } from '../../model';
import type { ProposedTime, TimeWindow } from '../reading';
import type { ClockTime, DaySpan } from './atoms';
import type { Mention } from './mentions';

export interface ResolveContext {
	/** Now, in the prospect's zone. */
	readonly now: DateTime;
	readonly timezone: string;
	/** The meeting that the reply is about: booked, or the one slot offered. */
	readonly meeting: DateTime | null;
	/** A meeting that the sender did not come to: "the same time" is its time of day. */
	readonly missed: DateTime | null;
	readonly offered: readonly DateTime[];
}

const MOST_WINDOWS = 14;
const DAYS_AHEAD = 7;

function instantOf(time: DateTime): Instant {
	return time.toUTC().toISO() ?? '';
}

function zoneOf(mention: Mention, context: ResolveContext): string {
	return mention.zone?.timezone ?? context.timezone;
}

function atMinute(date: string, minute: number, zone: string): DateTime {
	const day = DateTime.fromISO(date, { zone });
	return minute >= 1440
		? day.plus({ days: 1 })
		: day.set({ hour: Math.floor(minute / 60), minute: minute % 60 });
}

/** Picks the half of the day: the part of day said with it, else the likelier one. */
function minuteOf(
	clock: ClockTime,
	part: Mention['part'],
): { readonly minute: number; readonly isOpen: boolean } {
	if (clock.other === null) return { minute: clock.minute, isOpen: false };
	if (part === null) return { minute: clock.minute, isOpen: true };
	const fits = [clock.minute, clock.other].find((minute) => minute >= part[0] && minute <= part[1]);
	return { minute: fits ?? clock.minute, isOpen: false };
}

function uniqueDates(times: readonly DateTime[], zone: string): readonly string[] {
	return [...new Set(times.map((time) => time.setZone(zone).toISODate() ?? ''))];
}

/** The dates a clock time without a day can mean: the meeting's, those offered, else the next time it strikes. */
function datesFor(mention: Mention, context: ResolveContext): readonly string[] {
	const zone = zoneOf(mention, context);
	if (isSameTimeInWeek(mention)) return sameWeekdays(mention, context);
	if (mention.days !== null) return [mention.days.from];
	if (context.meeting !== null) return uniqueDates([context.meeting], zone);
	if (context.offered.length > 0) return uniqueDates(context.offered, zone);
	return uniqueDates([context.now], zone);
}

function sameWeekdays({ days }: Mention, context: ResolveContext): readonly string[] {
	const meeting = context.meeting ?? context.missed ?? context.offered[0];
	if (days === null || meeting === undefined) return [];
	const monday = DateTime.fromISO(days.from, { zone: 'utc' }).startOf('week');
	return [monday.plus({ days: meeting.weekday - 1 }).toISODate() ?? ''];
}

function firstAfterNow(
	date: string,
	minute: number,
	mention: Mention,
	context: ResolveContext,
): DateTime {
	const zone = zoneOf(mention, context);
	const time = atMinute(date, minute, zone);
	if (time > context.now) return time;
	const later = mention.days?.others.find((other) => atMinute(other, minute, zone) > context.now);
	if (later !== undefined) return atMinute(later, minute, zone);
	return mention.days === null ? atMinute(date, minute, zone).plus({ days: 1 }) : time;
}

function seasonAssumed(mention: Mention, time: DateTime): boolean {
	const season = mention.zone?.season ?? null;
	return season !== null && (season === 'daylight') !== time.isInDST;
}

function assumptions(mention: Mention, isHalfOpen: boolean, time: DateTime): readonly string[] {
	const assumed: string[] = [];
	if (mention.days === null || mention.isDayInherited) assumed.push('date');
	if (isHalfOpen) assumed.push('am/pm');
	if (mention.zone?.isYours === true) assumed.push('timezone');
	if (seasonAssumed(mention, time)) assumed.push('daylight saving');
	return assumed;
}

function shifted(mention: Mention, context: ResolveContext): readonly ProposedTime[] {
	const meeting = context.meeting ?? context.missed;
	if (mention.shift === null || meeting === null) return [];
	const date = mention.days === null ? null : DateTime.fromISO(mention.days.from);
	const day = date && { year: date.year, month: date.month, day: date.day };
	const time = meeting.set(day ?? {}).plus(mention.shift);
	if (time <= context.now) return [];
	return [{ start: instantOf(time), timezone: context.timezone, assumed: [] }];
}

function clockSaid(mention: Mention, context: ResolveContext): ClockTime | null {
	if (!mention.isSameTime) return mention.clock;
	const meeting = context.meeting ?? context.missed ?? context.offered[0];
	return meeting === undefined ? null : { minute: meeting.hour * 60 + meeting.minute, other: null };
}

/** Whether the mention asks for one clock time, not for a range of times. */
export function isExact(mention: Mention): boolean {
	if (mention.shift !== null) return true;
	const isBounded = mention.bound !== null && mention.bound !== 'any' && mention.bound !== 'by';
	if (isSameTimeInWeek(mention)) return true;
	if (mention.days !== null && !mention.days.isOneDay) return false;
	if (isBounded || (mention.until !== null && !isMeetingLong(mention))) return false;
	return mention.clock !== null || mention.isSameTime;
}

const WEEK_DAYS = 7;

/** "Same time next week": on the meeting's day of the week. */
function isSameTimeInWeek({ isSameTime, days }: Mention): boolean {
	if (!isSameTime || days === null || days.isOneDay) return false;
	return DateTime.fromISO(days.to).diff(DateTime.fromISO(days.from), 'days').days <= WEEK_DAYS;
}

const LONGEST_MEETING_SAID = 30;

/** "15.00-15.30" names a meeting, not a choice of times. */
function isMeetingLong({ clock, until, bound }: Mention): boolean {
	if (clock === null || until === null || bound === 'between') return false;
	return until.minute - clock.minute <= LONGEST_MEETING_SAID;
}

/** The instants that an exact mention names. Clock times are set in their zone on that very day. */
export function toProposedTimes(
	mention: Mention,
	context: ResolveContext,
): readonly ProposedTime[] {
	if (mention.shift !== null) return shifted(mention, context);
	const clock = clockSaid(mention, context);
	if (clock === null) return [];
	const { minute, isOpen } = minuteOf(clock, mention.part);
	const timezone = zoneOf(mention, context);
	return datesFor(mention, context)
		.map((date) => firstAfterNow(date, minute, mention, context))
		.filter((time) => time.isValid && time > context.now)
		.map((time) => ({
			start: instantOf(time),
			timezone,
			assumed: assumptions(mention, isOpen, time),
		}));
}

const MORNING_FROM = 6 * 60;
const WAKING_FROM = 8 * 60;
const WORK_UNTIL = 18 * 60;

/** "After lunch" is until the end of the working day; nobody who says "in the morning" means six. */
function partRange(
	[from, to]: readonly [number, number],
	bound: Mention['bound'],
): readonly [number, number] {
	if (bound === 'after' || bound === 'from') return [to, Math.max(WORK_UNTIL, to + 120)];
	if (bound === 'before' || bound === 'by') return [WAKING_FROM, Math.max(from, WAKING_FROM + 60)];
	return from === MORNING_FROM && to > WAKING_FROM ? [WAKING_FROM, to] : [from, to];
}

function minuteRange(mention: Mention, isRefused: boolean): readonly [number, number] | null {
	const { clock, until, part, bound } = mention;
	const [partFrom, partTo] = part ?? [0, 1440];
	if (clock === null) return isRefused ? part : part && partRange(part, bound);
	const minute = minuteOf(clock, part).minute;
	if (until !== null) return [minute, minuteOf(until, part).minute];
	if (bound === 'after' || bound === 'from') return [minute, Math.max(partTo, minute + 60)];
	if (bound === 'before' || bound === 'by') return [Math.min(partFrom, minute), minute];
	return [minute, minute + 60];
}

function spanDates(days: DaySpan, zone: string): readonly string[] {
	const dates: string[] = [];
	const isWeek = !days.isOneDay;
	let day = DateTime.fromISO(days.from, { zone });
	const end = DateTime.fromISO(days.to, { zone });
	while (day < end && dates.length < MOST_WINDOWS) {
		if (!isWeek || day.weekday <= 5) dates.push(day.toISODate() ?? '');
		day = day.plus({ days: 1 });
	}
	return dates;
}

function aheadOf(context: ResolveContext, zone: string): DaySpan {
	const today = context.now.setZone(zone).startOf('day');
	const to = today.plus({ days: DAYS_AHEAD });
	const dates = { from: today.toISODate() ?? '', to: to.toISODate() ?? '' };
	return { ...dates, others: [], isOneDay: false, isPast: false };
}

function onlyMeetingDay(mention: Mention, context: ResolveContext, zone: string): DaySpan | null {
	if (mention.clock === null || context.meeting === null) return null;
	const day = context.meeting.setZone(zone).startOf('day');
	const to = day.plus({ days: 1 }).toISODate() ?? '';
	return { from: day.toISODate() ?? '', to, others: [], isOneDay: true, isPast: false };
}

const MONDAY = 1;
const SATURDAY = 6;

/** Meetings of "next week" are held from Monday to Friday. */
function workWeekEnd(days: DaySpan, end: DateTime): DateTime {
	const saturday = end.minus({ days: 2 });
	const isWeek = !days.isOneDay && end.weekday === MONDAY && saturday.weekday === SATURDAY;
	return isWeek && days.from < (saturday.toISODate() ?? '') ? saturday : end;
}

function wholeDays(mention: Mention, days: DaySpan, zone: string): TimeWindow {
	const start = atMinute(days.from, 0, zone);
	const end = workWeekEnd(days, atMinute(days.to, 0, zone));
	const [from, to] = [instantOf(start), instantOf(end)];
	if (mention.bound === 'after') return { from: to, to: null };
	if (mention.bound === 'from') return { from, to: null };
	if (mention.bound === 'before') return { from: null, to: from };
	return mention.bound === 'by' ? { from: null, to } : { from, to };
}

function clampToNow(window: TimeWindow, now: Instant): TimeWindow | null {
	const from = window.from === null || window.from < now ? now : window.from;
	return window.to !== null && window.to <= from ? null : { from, to: window.to };
}

/** The stretches of time that a mention leaves open, or refuses, in its zone, none in the past. */
export function toWindows(
	mention: Mention,
	context: ResolveContext,
	isRefused = false,
): readonly TimeWindow[] {
	const zone = zoneOf(mention, context);
	const range = minuteRange(mention, isRefused);
	const now = instantOf(context.now);
	if (range === null) {
		const window =
			mention.days === null ? null : clampToNow(wholeDays(mention, mention.days, zone), now);
		return window === null ? [] : [window];
	}
	const days = mention.days ?? onlyMeetingDay(mention, context, zone) ?? aheadOf(context, zone);
	return spanDates(days, zone)
		.map((date) => ({
			from: instantOf(atMinute(date, range[0], zone)),
			to: instantOf(atMinute(date, range[1], zone)),
		}))
		.map((window) => clampToNow(window, now))
		.filter((window) => window !== null);
}
