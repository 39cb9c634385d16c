import { DateTime } from 'luxon';
import type { MinutesTaken, TimeAccount } from './time-account';
import type { ProposalQuery } from './propose-window';
import { formatMinute } from './working-hours';

/** What to change when a rule takes the most. */
const ADVICE: Readonly<Record<keyof MinutesTaken, string>> = {
	outsideWorkingHours: 'Widen the window or add working hours.',
	minimumNotice: 'Shorten Minimum Notice or widen the window.',
	busy: 'Widen the window or add another rep.',
	buffers: 'Shorten Buffer Before and Buffer After, or widen the window.',
	attendeeWakingHours: "Check the prospect's time zone, or widen Waking Hours.",
	tooShortGaps: 'Shorten Duration or Slot Interval, or widen the window.',
};

const RULES_IN_WORKING_HOURS = [
	'busy',
	'minimumNotice',
	'attendeeWakingHours',
	'buffers',
	'tooShortGaps',
] as const;

/** The account of a rep's time in sentences that an ops person can act on. */
export function describeExplanation(
	query: ProposalQuery,
	to: number,
	account: TimeAccount,
): string[] {
	const words = [describeWorkingHours(query, to, account), ...describeRules(query, account.taken)];
	if (account.freeMinutes > 0) {
		return [...words, `Left for slots: ${formatDuration(account.freeMinutes)}.`];
	}
	return [...words, ADVICE[findGreatest(account)]];
}

function describeWorkingHours(query: ProposalQuery, to: number, account: TimeAccount): string {
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
	const buffers = `${settings.bufferBeforeMinutes} min before, ${settings.bufferAfterMinutes} min after`;
	const rules: readonly (readonly [number, string])[] = [
		[taken.minimumNotice, `The minimum notice of ${notice} takes`],
		[taken.busy, 'Meetings take'],
		[taken.buffers, `Buffers around meetings (${buffers}) take`],
		[
			taken.attendeeWakingHours,
			`The prospect's waking hours (${waking} in ${attendeeTimezone}) leave out`,
		],
		[
			taken.tooShortGaps,
			`Gaps that hold no meeting of ${duration}, starting every ${interval}, take`,
		],
	];
	return rules
		.filter(([minutes]) => minutes > 0)
		.map(([minutes, rule]) => `${rule} ${formatDuration(minutes)}.`);
}

/** The rule to change: the one that takes the most of the working hours, if there are any. */
function findGreatest({ taken, windowMinutes }: TimeAccount): keyof MinutesTaken {
	if (taken.outsideWorkingHours === windowMinutes) return 'outsideWorkingHours';
	const rules = RULES_IN_WORKING_HOURS.map((name) => ({ name, minutes: taken[name] }));
	return rules.reduce((best, rule) => (rule.minutes > best.minutes ? rule : best)).name;
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
