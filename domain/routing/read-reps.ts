import { parseWorkingHours } from '../availability/working-hours';
import { BookingFlowError } from '../error';
import { oneLine, shorten } from '../lead/clean-text';
import { parseEmail } from '../lead/email';
import { parsePhone } from '../lead/phone';
import type { PoolMember, WorkingHours } from '../model';
import { requireTimezone } from '../timezone/zone';
import { cell, isBlank, readRow } from './rep-row';
import type { RepRow } from './rep-row';

export const DEFAULT_POOL = 'default';
export const DEFAULT_WORKING_HOURS = 'Mon-Fri 09:00-17:00';

const NO = new Set(['no', 'n', 'false', '0', 'off', 'inactive']);
const YES = new Set(['yes', 'y', 'true', '1', 'on', 'active']);

/**
 * Reps from the rows of a table or of input items: Name, Email, Timezone, and as far as given ID, Working Hours,
 * Pool, Weight, Phone, Active. Blank rows and rows that are not active are left out. `source` names the table in the
 * errors; rows count from 1.
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

function readMember(row: RepRow, place: string): PoolMember {
	const email = parseEmail(requireText(row, 'Email', place), `Email in ${place}`);
	const phone = readText(row, 'Phone', place);
	return {
		id: readText(row, 'ID', place) ?? email,
		name: shorten(requireText(row, 'Name', place), 200),
		email,
		phone: phone && parsePhone(phone, { field: `Phone in ${place}` }),
		timezone: requireTimezone(cell(row, 'Timezone'), `Timezone in ${place}`),
		workingHours: readWorkingHours(row, place),
		pool: readText(row, 'Pool', place) ?? DEFAULT_POOL,
		weight: readWeight(row, place),
	};
}

function requireText(row: RepRow, column: string, place: string): string {
	const text = readText(row, column, place);
	if (text) return text;
	throw new BookingFlowError(
		'input-missing',
		`${column} in ${place} is empty.`,
		`Fill in ${column}, or remove the row. Each rep needs at least Name, Email and Timezone.`,
	);
}

function readText(row: RepRow, column: string, place: string): string | null {
	const value = cell(row, column);
	if (value === undefined) return null;
	if (typeof value === 'string') return oneLine(value) || null;
	if (typeof value === 'number') return String(value);
	throw new BookingFlowError(
		'input-unusable',
		`${column} in ${place} is not text.`,
		`Write ${column} as plain text.`,
	);
}

function readWorkingHours(row: RepRow, place: string): WorkingHours {
	const text = cell(row, 'Working Hours') ?? DEFAULT_WORKING_HOURS;
	try {
		return parseWorkingHours(String(text));
	} catch (error) {
		if (!(error instanceof BookingFlowError)) throw error;
		const message = error.message.replace(/^Working Hours/, `Working Hours in ${place}`);
		throw new BookingFlowError(error.code, message, error.hint, error);
	}
}

function readWeight(row: RepRow, place: string): number {
	const value = cell(row, 'Weight') ?? 1;
	const weight = typeof value === 'string' ? Number(value.replace(',', '.')) : value;
	if (typeof weight === 'number' && Number.isFinite(weight) && weight > 0) return weight;
	throw new BookingFlowError(
		'input-unusable',
		`Weight in ${place} is ${JSON.stringify(value)}; it must be a number above 0.`,
		'A rep with weight 2 gets twice the leads of a rep with weight 1. To leave a rep out, set Active to "no".',
	);
}

function isActive(row: RepRow, place: string): boolean {
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

function sameRepTwice(member: PoolMember, place: string, earlierRow: number): BookingFlowError {
	return new BookingFlowError(
		'input-unusable',
		`${member.name} (${member.id}) is in the pool "${member.pool}" twice: in row ${earlierRow} and in ${place}.`,
		'Remove one of the two rows. To give a rep more leads, raise Weight.',
	);
}
