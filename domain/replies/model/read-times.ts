import { DateTime } from 'luxon';
import type { ProposedTime, ReplyInput, TimeWindow } from '../reading';
import type { Checked } from './checked';
import { prospectZone } from './prospect-zone';
import type { ModelAnswer } from './read-answer';

const A_DATE = /^\d{4}-\d\d-\d\d$/;
const A_TIME =
	/^\d{4}-\d\d-\d\d[T ](?<hour>\d\d):\d\d(?::\d\d(?:\.\d+)?)?(?<offset>Z|[+-]\d\d(?::?\d\d)?)?$/i;
const MOST_DAYS_AHEAD = 731;

/** The starts that a language model gives. Those without an offset are on the prospect's clock. */
export function readStarts(
	texts: ModelAnswer['times'],
	input: ReplyInput,
): Checked<readonly ProposedTime[]> {
	const starts: ProposedTime[] = [];
	for (const text of texts) {
		const read = readFutureTime(text, input);
		if ('fault' in read) return read;
		if (A_DATE.test(text)) return { fault: `${quote(text)} has no clock time: it is a window.` };
		starts.push(toProposedTime(text, read.value));
	}
	return { value: starts };
}

/** The windows that a language model gives, from now on. */
export function readWindows(
	windows: ModelAnswer['windows'],
	input: ReplyInput,
): Checked<readonly TimeWindow[]> {
	const given: TimeWindow[] = [];
	for (const window of windows) {
		const read = readWindow(window, input);
		if ('fault' in read) return read;
		given.push(read.value);
	}
	return { value: given };
}

/** A date, today at the earliest. */
export function readDate(text: string, input: ReplyInput): Checked<string> {
	const date = DateTime.fromISO(text, { zone: 'utc' });
	if (!A_DATE.test(text) || !date.isValid) return { fault: `${quote(text)} is no date.` };
	const today = DateTime.fromISO(input.now, { zone: prospectZone(input) }).toISODate() ?? '';
	return text < today ? { fault: `The date ${text} is past.` } : { value: text };
}

function readWindow(
	{ from, to, excluded }: ModelAnswer['windows'][number],
	input: ReplyInput,
): Checked<TimeWindow> {
	const start = from === null ? null : readTime(from, input);
	const end = to === null ? null : readFutureTime(to, input);
	if (start && 'fault' in start) return start;
	if (end && 'fault' in end) return end;
	if (!start && !end) return { fault: 'A window needs "from" or "to".' };
	const now = DateTime.fromISO(input.now);
	const first = start && DateTime.max(start.value, now);
	if (first && end && end.value <= first) return { fault: `${quote(to)} is not after its "from".` };
	const window = { from: first && toInstant(first), to: end && toInstant(end.value) };
	return { value: excluded ? { ...window, excluded } : window };
}

function readFutureTime(text: string, input: ReplyInput): Checked<DateTime> {
	const read = readTime(text, input);
	if ('fault' in read) return read;
	const days = read.value.diff(DateTime.fromISO(input.now)).as('days');
	if (days <= 0) return { fault: `${quote(text)} is past.` };
	return days > MOST_DAYS_AHEAD ? { fault: `${quote(text)} is years away.` } : read;
}

function readTime(text: string, input: ReplyInput): Checked<DateTime> {
	const zone = prospectZone(input);
	const parts = A_TIME.exec(text)?.groups;
	const time = DateTime.fromISO(text.replace(' ', 'T'), {
		zone,
		setZone: Boolean(parts?.['offset']),
	});
	if ((!parts && !A_DATE.test(text)) || !time.isValid) {
		return { fault: `${quote(text)} is no time in the ISO form.` };
	}
	const isSameClock = time.setZone(zone).offset === time.offset;
	return { value: isSameClock ? time.setZone(zone) : time };
}

/** A clock time that the change to summer time skips is moved on by the hour that is missing. */
function toProposedTime(text: string, time: DateTime): ProposedTime {
	const isAsSaid = Number(A_TIME.exec(text)?.groups?.['hour']) === time.hour;
	return {
		start: toInstant(time),
		timezone: time.zoneName ?? 'UTC',
		assumed: isAsSaid ? [] : ['daylight saving'],
	};
}

function toInstant(time: DateTime): string {
	return time.toUTC().toISO() ?? '';
}

const quote = (text: string | null): string => JSON.stringify((text ?? '').slice(0, 40));
