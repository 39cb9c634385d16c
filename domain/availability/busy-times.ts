import { DateTime } from 'luxon';
import { BookingFlowError } from '../error';
import { toInstant } from '../timezone/local-time';
import { findWindowsTimezone } from '../timezone/windows-timezones';
import { isTimezone } from '../timezone/zone';

const DAY = 86_400_000;

export interface BusyTimesOptions {
	/** The zone of whole days and of times that name neither an offset nor a zone. */
	readonly timezone: string;
	/** The field's name as the ops person sees it. */
	readonly field: string;
}

type Row = Readonly<Record<string, unknown>>;
type Edge = 'start' | 'end';

/** What errors call the row, and the zone it is read in. */
interface Reading {
	readonly name: string;
	readonly timezone: string;
}

/** A time as written: `local` is the epoch ms of the same wall clock in UTC. */
interface WrittenTime {
	readonly local: number;
	readonly isWholeDay: boolean;
	/** Set when an offset says which instant it is. */
	readonly instant: number | null;
	readonly timezone: string;
}

/**
 * Busy times from rows of another node, as epoch ms in the rows' order. `start` and `end` are ISO texts, or the
 * objects of Google and Microsoft (`dateTime` with `timeZone`, or `date`). Whole days end where the end date starts;
 * a start and an end on one date are that day. Events that take no time are left out: cancelled, shown as free,
 * declined, or without length. A time without offset that a change of clocks makes ambiguous blocks all it may mean.
 * Throws `input-unusable`, naming the row and what is wrong with it.
 */
export function readBusyTimes(
	rows: readonly unknown[],
	options: BusyTimesOptions,
): { start: number; end: number }[] {
	return rows.flatMap((row, index) => {
		const name = `${options.field}, row ${index + 1}`;
		return readRow(row, { name, timezone: options.timezone });
	});
}

function readRow(row: unknown, reading: Reading): { start: number; end: number }[] {
	if (!isRow(row)) throw unusable(reading, 'it is not a row with a start and an end.');
	if (!takesTime(row)) return [];
	const from = readEdge(row, 'start', reading);
	const to = readEdge(row, 'end', reading);
	const isOneDate = from.isWholeDay && to.isWholeDay && from.local === to.local;
	const start = resolve(from, 'earliest');
	const end = resolve(isOneDate ? { ...to, local: to.local + DAY } : to, 'latest');
	if (end < start) throw unusable(reading, 'its end is before its start.');
	return start === end ? [] : [{ start, end }];
}

/** Google tells it by status, transparency and attendees; Microsoft by isCancelled, showAs and responseStatus. */
function takesTime(row: Row): boolean {
	if (row.status === 'cancelled' || row.isCancelled === true) return false;
	if (row.transparency === 'transparent' || row.showAs === 'free') return false;
	if (isRow(row.responseStatus) && row.responseStatus.response === 'declined') return false;
	const attendees: readonly unknown[] = Array.isArray(row.attendees) ? row.attendees : [];
	return !attendees.some(
		(person) => isRow(person) && person.self === true && person.responseStatus === 'declined',
	);
}

function readEdge(row: Row, edge: Edge, reading: Reading): WrittenTime {
	const value = row[edge];
	const fields = isRow(value) ? value : { dateTime: value };
	const text = fields.dateTime ?? fields.date ?? '';
	if (text === '') throw unusable(reading, `its ${edge} is missing.`);
	const time = typeof text === 'string' ? parseTime(text.trim()) : null;
	if (!time) throw unusable(reading, `its ${edge} ${JSON.stringify(text)} is not a time.`);
	// Graph gives whole days as midnight in whatever zone was asked for.
	if (time.isWholeDay || row.isAllDay === true) {
		const local = Math.floor(time.local / DAY) * DAY;
		return { local, isWholeDay: true, instant: null, timezone: reading.timezone };
	}
	return { ...time, timezone: readTimezone(fields.timeZone, reading) };
}

const ISO_TIME =
	/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?) ?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

function parseTime(text: string): Omit<WrittenTime, 'timezone'> | null {
	const [, date = '', clock, offset] = ISO_TIME.exec(text) ?? [];
	const iso = `${date}T${clock ?? '00:00'}`;
	const local = DateTime.fromISO(iso, { zone: 'utc' }).toMillis();
	if (Number.isNaN(local)) return null;
	const instant = offset ? DateTime.fromISO(iso + offset.toUpperCase()).toMillis() : null;
	return { local, isWholeDay: clock === undefined, instant };
}

function readTimezone(value: unknown, reading: Reading): string {
	if (value === undefined || value === null || value === '') return reading.timezone;
	if (isTimezone(value)) return value;
	const timezone = typeof value === 'string' ? findWindowsTimezone(value) : null;
	if (timezone) return timezone;
	throw unusable(reading, `its time zone ${JSON.stringify(value)} is not known.`);
}

function resolve(time: WrittenTime, choice: 'earliest' | 'latest'): number {
	if (time.instant !== null) return time.instant;
	return toInstant(time.local, time.timezone, time.isWholeDay ? 'earliest' : choice);
}

function isRow(value: unknown): value is Row {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unusable(reading: Reading, problem: string): BookingFlowError {
	return new BookingFlowError(
		'input-unusable',
		`${reading.name}: ${problem}`,
		'Give each row a start and a later end as ISO 8601 times, such as "2026-11-24T14:00:00Z", ' +
			'or pass on the events of a calendar node as they are.',
	);
}
