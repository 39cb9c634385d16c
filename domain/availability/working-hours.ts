import { BookingFlowError } from '../error';
import type { MinuteRange, WorkingHours } from '../model';

type Weekday = keyof WorkingHours;

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const DAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const SHORT_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const DAY_GROUPS: Readonly<Record<string, readonly Weekday[]>> = {
	'every day': WEEKDAYS,
	daily: WEEKDAYS,
	weekdays: [1, 2, 3, 4, 5],
	weekends: [6, 7],
};
const NO_HOURS = 'None';
const END_OF_DAY = 1440;
const HINT =
	'Write days and times such as "Mon-Thu 09:00-12:00, 13:00-17:30; Fri 09:00-14:00", ' +
	'with a semicolon between days, a comma between times, and 24:00 for midnight at the end of a day.';

/**
 * Reads working hours as a person writes them: "Mon-Thu 9:00-12:00, 13:00-17:30; Fri 9-14", "Every day 08:00-20:00",
 * "Weekdays 9am-5pm", "Mon, Wed 10-16", "None". Days that are not named are off. Throws `input-missing` on blank text
 * and `input-unusable`, naming the part, on what is not understood, overlaps, or ends before it starts.
 */
export function parseWorkingHours(text: string): WorkingHours {
	if (!text.trim()) throw new BookingFlowError('input-missing', 'Working Hours is empty.', HINT);
	if (text.trim().toLowerCase() === NO_HOURS.toLowerCase()) return {};
	const hours: Partial<Record<Weekday, readonly MinuteRange[]>> = {};
	for (const part of text.split(/[;\n]/).map((entry) => entry.trim())) {
		if (!part) continue;
		const { days, ranges } = parsePart(part);
		for (const day of days) {
			hours[day] = [...(hours[day] ?? []), ...ranges].sort((a, b) => a.startMinute - b.startMinute);
			refuseOverlap(hours[day], day);
		}
	}
	return hours;
}

/** Writes working hours so that `parseWorkingHours` reads the same again. */
export function formatWorkingHours(hours: WorkingHours): string {
	const runs: { first: Weekday; last: Weekday; times: string }[] = [];
	for (const day of WEEKDAYS) {
		const times = (hours[day] ?? []).map(formatRange).join(', ');
		const run = runs.at(-1);
		if (!times) continue;
		if (run?.last === day - 1 && run.times === times) run.last = day;
		else runs.push({ first: day, last: day, times });
	}
	const parts = runs.map((run) => `${formatDays(run.first, run.last)} ${run.times}`);
	return parts.join('; ') || NO_HOURS;
}

function parsePart(part: string): { days: readonly Weekday[]; ranges: readonly MinuteRange[] } {
	const text = part.toLowerCase().replace(/\s*(?:[-–—]|\bto\b)\s*/g, '-');
	const firstTime = text.search(/\d/);
	if (firstTime < 0) throw unusable(part, 'no times are given');
	const daysText = text.slice(0, firstTime).replace(/[\s:,]+$/, '');
	if (!daysText) throw unusable(part, 'no day is named');
	const ranges = text.slice(firstTime).split(/\s*(?:,|\band\b|&)\s*/);
	return {
		days: parseDays(daysText, part),
		ranges: ranges.map((range) => parseRange(range, part)),
	};
}

function parseDays(text: string, part: string): readonly Weekday[] {
	const days = text.split(/\s*(?:,|\band\b|&)\s*/).flatMap((entry) => {
		const group = DAY_GROUPS[entry];
		if (group) return group;
		const [first = '', last = first, ...more] = entry.split('-');
		if (more.length > 0) throw unusable(part, `"${entry}" is not a range of days`);
		return listDays(parseDay(first, part), parseDay(last, part));
	});
	return [...new Set(days)];
}

/** "Fri-Mon" runs over the end of the week. */
function listDays(first: Weekday, last: Weekday): readonly Weekday[] {
	const count = ((last - first + 7) % 7) + 1;
	return [...WEEKDAYS, ...WEEKDAYS].slice(first - 1, first - 1 + count);
}

function parseDay(text: string, part: string): Weekday {
	const name = text.replace(/\.$/, '');
	const day = WEEKDAYS[DAY_NAMES.findIndex((full) => name.length > 1 && full.startsWith(name))];
	if (day === undefined) throw unusable(part, `"${text}" is not a day`);
	return day;
}

export function parseRange(text: string, part: string): MinuteRange {
	const [start, end, ...more] = text.split('-');
	if (!start || !end || more.length > 0) throw unusable(part, `"${text}" is not a range of times`);
	const startMinute = parseTime(start, part);
	const endMinute = parseTime(end, part);
	if (startMinute < endMinute) return { startMinute, endMinute };
	throw new BookingFlowError(
		'input-unusable',
		`Working Hours: in "${part}" the range "${text}" ends before it starts.`,
		'Write hours over midnight as two ranges, split at 24:00: "Mon 22:00-24:00; Tue 00:00-06:00".',
	);
}

function parseTime(text: string, part: string): number {
	const [, hours, minutes = '0', half] = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap]m)?$/.exec(text) ?? [];
	const minute = toHours(Number(hours), half) * 60 + Number(minutes);
	if (minute <= END_OF_DAY && Number(minutes) < 60) return minute;
	throw unusable(part, `"${text}" is not a time of day`);
}

/** NaN when there is no such hour. */
function toHours(hours: number, half: string | undefined): number {
	if (!half) return hours;
	if (hours < 1 || hours > 12) return NaN;
	return (hours % 12) + (half === 'pm' ? 12 : 0);
}

function refuseOverlap(ranges: readonly MinuteRange[], day: Weekday): void {
	ranges.forEach((range, index) => {
		const previous = ranges[index - 1];
		if (!previous || previous.endMinute <= range.startMinute) return;
		throw new BookingFlowError(
			'input-unusable',
			`Working Hours: ${formatRange(previous)} and ${formatRange(range)} on ${SHORT_NAMES[day - 1]} overlap.`,
			'Join the two into one range, or move one of them.',
		);
	});
}

function unusable(part: string, reason: string): BookingFlowError {
	const message = `Working Hours: "${part}" is not understood: ${reason}.`;
	return new BookingFlowError('input-unusable', message, HINT);
}

function formatDays(first: Weekday, last: Weekday): string {
	if (first === 1 && last === 7) return 'Every day';
	const name = SHORT_NAMES[first - 1] ?? '';
	return first === last ? name : `${name}-${SHORT_NAMES[last - 1]}`;
}

function formatRange({ startMinute, endMinute }: MinuteRange): string {
	return `${formatMinute(startMinute)}-${formatMinute(endMinute)}`;
}

/** Minutes after midnight as "09:05"; the end of the day is "24:00". */
export function formatMinute(minute: number): string {
	const hours = String(Math.floor(minute / 60)).padStart(2, '0');
	return `${hours}:${String(minute % 60).padStart(2, '0')}`;
}
