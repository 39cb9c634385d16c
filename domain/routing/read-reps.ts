import { parseWorkingHours } from '../availability/working-hours';
import { BookingFlowError } from '../error';
import { shorten } from '../lead/clean-text';
import { parseEmail } from '../lead/email';
import { parsePhone } from '../lead/phone';
import type { PoolMember, WorkingHours } from '../model';
import { requireTimezone } from '../timezone/zone';
import { readList, readText } from './rep-columns';
import type { RowPlace } from './rep-columns';
import { readRepDates } from './rep-dates';
import { readMembership } from './rep-membership';
import { cell, isBlank, readRow } from './rep-row';
import type { RepRow } from './rep-row';

export const DEFAULT_POOL = 'default';
export const DEFAULT_WORKING_HOURS = 'Mon-Fri 09:00-17:00';

const NO = new Set(['no', 'n', 'false', '0', 'off', 'inactive']);
const YES = new Set(['yes', 'y', 'true', '1', 'on', 'active']);

/**
 * Reps from the rows of a table or of input items: Name, Email, Timezone, and as far as given ID, Phone, Active,
 * Working Hours, Calendars, Date Overrides, Out of Office, Travel, Holidays, Pool, Weight, Priority, Daily Cap, Weekly
 * Cap, Monthly Cap, Regions, Skills. Blank rows and rows that are not active are left out. `source` names the table in
 * the errors; rows count from 1.
 */
export function readReps(rows: readonly unknown[], source: string): readonly PoolMember[] {
	const members: PoolMember[] = [];
	const rowOf = new Map<string, number>();
	rows.forEach((raw, index) => {
		const row = readRow(raw);
		const place = `row ${index + 1} of ${source}`;
		if (isBlank(row) || !isActive(row, place)) return;
		const member = readMember(row, place);
		const key = JSON.stringify([member.pool, member.id]);
		const earlier = rowOf.get(key);
		if (earlier !== undefined) throw sameRepTwice(member, place, earlier);
		rowOf.set(key, index + 1);
		members.push(member);
	});
	return members;
}

function readMember(row: RepRow, place: RowPlace): PoolMember {
	const email = parseEmail(requireText(row, 'Email', place), `Email in ${place}`);
	const phone = readText(row, 'Phone', place);
	const calendars = readCalendars(row, place);
	return {
		id: readText(row, 'ID', place) ?? email,
		name: shorten(requireText(row, 'Name', place), 200),
		email,
		phone: phone && parsePhone(phone, { field: `Phone in ${place}` }),
		timezone: requireTimezone(cell(row, 'Timezone'), `Timezone in ${place}`),
		workingHours: readWorkingHours(row, place),
		...(calendars.length ? { calendars } : {}),
		...readRepDates(row, place),
		pool: readText(row, 'Pool', place) ?? DEFAULT_POOL,
		...readMembership(row, place),
	};
}

function requireText(row: RepRow, column: string, place: RowPlace): string {
	const text = readText(row, column, place);
	if (text) return text;
	throw new BookingFlowError(
		'input-missing',
		`${column} in ${place} is empty.`,
		`Fill in ${column}, or remove the row. Each rep needs at least Name, Email and Timezone.`,
	);
}

function readWorkingHours(row: RepRow, place: RowPlace): WorkingHours {
	const text = cell(row, 'Working Hours') ?? DEFAULT_WORKING_HOURS;
	try {
		return parseWorkingHours(String(text));
	} catch (error) {
		if (!(error instanceof BookingFlowError)) throw error;
		const message = error.message.replace(/^Working Hours/, `Working Hours in ${place}`);
		throw new BookingFlowError(error.code, message, error.hint, error);
	}
}

function readCalendars(row: RepRow, place: RowPlace): readonly string[] {
	const calendars = readList(row, 'Calendars', place);
	const odd = calendars.find((calendar) => /\s/.test(calendar));
	if (odd === undefined) return calendars;
	throw new BookingFlowError(
		'input-unusable',
		`Calendars in ${place}: ${JSON.stringify(odd)} is not the id of one calendar.`,
		'Write the ids of the calendars, which look like e-mail addresses, with commas in between.',
	);
}

function isActive(row: RepRow, place: RowPlace): boolean {
	const value = cell(row, 'Active');
	const text = String(value ?? 'yes').toLowerCase();
	if (YES.has(text)) return true;
	if (NO.has(text)) return false;
	throw new BookingFlowError(
		'input-unusable',
		`Active in ${place} is ${JSON.stringify(value)}.`,
		'Write "yes" or "no", or leave it empty for yes.',
	);
}

function sameRepTwice(member: PoolMember, place: RowPlace, earlierRow: number): BookingFlowError {
	return new BookingFlowError(
		'input-unusable',
		`${member.name} (${member.id}) is in the pool "${member.pool}" twice: in row ${earlierRow} and in ${place}.`,
		'Remove one of the two rows. To give a rep more leads, raise Weight.',
	);
}
