import { DateTime } from 'luxon';
import type { MeetingSettings } from '../model';
import { isLimitWindow } from './prospect-limits';
import type { ProposalQuery } from './proposal-query';
import type { MinutesTaken, TimeAccount } from './time-account';
import { formatMinute } from './working-hours';

const MINUTE = 60_000;

/** What to change when a rule takes the most. */
const ADVICE: Readonly<Record<Exclude<keyof MinutesTaken, 'unreadable'>, string>> = {
	outsideWorkingHours: 'Widen the window or add working hours.',
	holidays: 'Widen the window past the holidays, or add another rep.',
	outOfOffice: 'Widen the window past the absence, or add another rep.',
	minimumNotice: 'Shorten Minimum Notice or widen the window.',
	busy: 'Widen the window or add another rep.',
	buffers: 'Shorten Buffer Before and Buffer After, or widen the window.',
	attendeeWakingHours: "Check the prospect's time zone, or widen Waking Hours.",
	prospectLimits: 'Ask the prospect for other times, or widen the window.',
	meetingCaps: 'Raise Most Meetings a Day or Most Meetings a Week, or add another rep.',
	dailyLoad: 'Raise Most Busy Minutes a Day or shorten Duration, or add another rep.',
	tooShortGaps: 'Shorten Duration or Slot Interval, or widen the window.',
};

/** Of rules that take the same, the first is named. */
const RULES_IN_WORKING_HOURS = [
	'busy',
	'minimumNotice',
	'attendeeWakingHours',
	'prospectLimits',
	'outOfOffice',
	'holidays',
	'meetingCaps',
	'dailyLoad',
	'buffers',
	'tooShortGaps',
] as const;

export interface AccountToDescribe extends TimeAccount {
	/** Epoch ms. */
	readonly to: number;
	/** The longest stretch of working time that touches the window. */
	readonly longestRangeMinutes: number;
}

/** The account of a rep's time in sentences that an ops person can act on. */
export function describeExplanation(query: ProposalQuery, account: AccountToDescribe): string[] {
	const { to } = account;
	if (account.windowMinutes === 0) return describePast(query, to);
	const words = [
		describeWorkingHours(query, account),
		...describeRules(query, account.taken),
		...describeWishes(query, to),
	];
	if (account.freeMinutes > 0) {
		return [...words, `Left for slots: ${formatDuration(account.freeMinutes)}.`];
	}
	return [...words, ...describeNothingLeft(query, account)];
}

/** One sentence for a rep who is not offered, with the reason as the calendar's reader gives it. */
export function describeUnreadable(name: string, reason: string): string {
	return `${name} is not offered, as the calendars could not be read: ${reason}`;
}

function describePast({ now, rep }: ProposalQuery, to: number): string[] {
	const { timezone } = rep;
	return [
		`The window is in the past: it ends ${formatTime(to, timezone)}, and it is ${formatTime(now, timezone)} (${timezone}).`,
		'Choose a window that ends later than now.',
	];
}

function describeWorkingHours(query: ProposalQuery, account: AccountToDescribe): string {
	const { to } = account;
	const { name, timezone } = query.rep;
	const window = `between ${formatTime(query.now, timezone)} and ${formatTime(to, timezone)} (${timezone})`;
	const working = account.windowMinutes - account.taken.outsideWorkingHours;
	if (working === 0) return `${name} has no working hours ${window}.`;
	return `${name} has ${formatDuration(working)} of working hours ${window}.`;
}

function describeRules(query: ProposalQuery, taken: MinutesTaken): string[] {
	const { settings, attendeeTimezone } = query;
	const { startMinute, endMinute } = settings.wakingHours;
	const waking = `${formatMinute(startMinute)}-${formatMinute(endMinute)}`;
	const notice = formatDuration(settings.minimumNoticeMinutes);
	const duration = formatDuration(settings.durationMinutes);
	const interval = formatDuration(settings.slotIntervalMinutes);
	const load = formatDuration(settings.dailyLoadMinutes ?? 0);
	const buffers = `${settings.bufferBeforeMinutes} min before, ${settings.bufferAfterMinutes} min after`;
	const rules: readonly (readonly [number, string])[] = [
		[taken.holidays, 'Public holidays take'],
		[taken.outOfOffice, 'Being out of office takes'],
		[taken.minimumNotice, `The minimum notice of ${notice} takes`],
		[taken.busy, 'Meetings take'],
		[taken.buffers, `Buffers around meetings (${buffers}) take`],
		[
			taken.attendeeWakingHours,
			`The prospect's waking hours (${waking} in ${attendeeTimezone}) leave out`,
		],
		[taken.prospectLimits, 'What the prospect said about the time leaves out'],
		[taken.meetingCaps, `Full days and weeks (${formatCaps(settings)}) take`],
		[taken.dailyLoad, `Days with no room in their load of ${load} take`],
		[
			taken.tooShortGaps,
			`Gaps that hold no meeting of ${duration}, starting every ${interval}, take`,
		],
	];
	return rules
		.filter(([minutes]) => minutes > 0)
		.map(([minutes, rule]) => `${rule} ${formatDuration(minutes)}.`);
}

/** Says so where nothing that the prospect wishes for can be in the window. */
function describeWishes({ now, settings, limits = [], rep }: ProposalQuery, to: number): string[] {
	const wished = limits.filter(isLimitWindow).filter(({ excluded }) => !excluded);
	if (!wished.length) return [];
	const soonest = now + settings.minimumNoticeMinutes * MINUTE;
	if (wished.every((limit) => (limit.to ?? Infinity) <= soonest)) {
		return ['All that the prospect asked for is past or sooner than the minimum notice.'];
	}
	if (wished.every((limit) => (limit.from ?? -Infinity) >= to)) {
		const end = `${formatTime(to, rep.timezone)} (${rep.timezone})`;
		return [`All that the prospect asked for is after ${end}, where the window ends.`];
	}
	return [];
}

function describeNothingLeft({ settings }: ProposalQuery, account: AccountToDescribe): string[] {
	const { durationMinutes } = settings;
	const longest = account.longestRangeMinutes;
	if (longest === 0 || durationMinutes <= longest) return [ADVICE[findGreatest(account)]];
	return [
		`Duration of ${durationMinutes} min does not fit into any working range; the longest is ${longest} min.`,
		'Shorten Duration, or join working hours to longer ranges.',
	];
}

/** The rule to change: the one that takes the most of the working hours, if there are any. */
function findGreatest({ taken, windowMinutes }: TimeAccount): keyof typeof ADVICE {
	if (taken.outsideWorkingHours === windowMinutes) return 'outsideWorkingHours';
	const rules = RULES_IN_WORKING_HOURS.map((name) => ({ name, minutes: taken[name] }));
	return rules.reduce((best, rule) => (rule.minutes > best.minutes ? rule : best)).name;
}

function formatCaps({ dailyMeetingCap, weeklyMeetingCap }: MeetingSettings): string {
	const caps: string[] = [];
	if (typeof dailyMeetingCap === 'number') caps.push(`at most ${dailyMeetingCap} a day`);
	if (typeof weeklyMeetingCap === 'number') caps.push(`at most ${weeklyMeetingCap} a week`);
	return caps.join(', ');
}

function formatTime(instant: number, timezone: string): string {
	return DateTime.fromMillis(instant, { zone: timezone, locale: 'en-GB' }).toFormat(
		'ccc d LLL yyyy HH:mm',
	);
}

/** "4 h 30 min"; less than a minute counts as one. */
function formatDuration(minutes: number): string {
	const whole = minutes > 0 ? Math.max(1, Math.round(minutes)) : 0;
	const hours = Math.floor(whole / 60);
	const rest = whole % 60;
	if (hours === 0) return `${rest} min`;
	return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
