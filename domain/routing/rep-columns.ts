import { BookingFlowError } from '../error';
import { oneLine } from '../lead/clean-text';
import { cell, isRecord } from './rep-row';
import type { RepRow } from './rep-row';

/** Where a value is, for the errors: "row 3 of Team". */
export type RowPlace = string;

/** On one line; null when the column is missing or blank. */
export function readText(row: RepRow, column: string, place: RowPlace): string | null {
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

/** The texts of a column: a list, or one text with commas, semicolons or line breaks in between. Each once. */
export function readList(row: RepRow, column: string, place: RowPlace): readonly string[] {
	const value = cell(row, column);
	if (value === undefined) return [];
	const texts = typeof value === 'string' ? value.split(/[,;\n]/) : value;
	if (Array.isArray(texts) && texts.every((text) => typeof text === 'string')) {
		return [...new Set(texts.map(oneLine).filter(Boolean))];
	}
	throw new BookingFlowError(
		'input-unusable',
		`${column} in ${place} is neither text nor a list of texts.`,
		`Write ${column} as text with commas in between, or hand over a list of texts.`,
	);
}

/**
 * The entries of a column about dates as one text, with semicolons in between: it may be text, one entry as an object
 * such as { firstDate, lastDate, timezone } or { date, hours }, or a list of either. Blank when there are none.
 */
export function readEntries(row: RepRow, column: string, place: RowPlace): string {
	const value = cell(row, column);
	if (value === undefined) return '';
	const entries = (Array.isArray(value) ? (value as unknown[]) : [value]).map(entryText);
	if (entries.every((entry) => entry !== null)) return entries.join('; ');
	throw new BookingFlowError(
		'input-unusable',
		`${column} in ${place} is neither text nor a list of texts.`,
		`Write ${column} as text with semicolons in between, or hand over a list of texts.`,
	);
}

function entryText(entry: unknown): string | null {
	if (typeof entry === 'string') return entry;
	if (!isRecord(entry)) return null;
	const { firstDate, lastDate = firstDate, timezone = '', date, hours = '' } = entry;
	const words = date === undefined ? [firstDate, 'to', lastDate, timezone] : [date, hours];
	return words.every((word) => typeof word === 'string') ? words.join(' ').trim() : null;
}

export interface WholeNumberLimits {
	readonly minimum: number;
	readonly maximum: number;
	/** What the number means and what to write. */
	readonly hint: string;
}

/** undefined when the column is missing or blank. */
export function readWholeNumber(
	row: RepRow,
	column: string,
	{ place, minimum, maximum, hint }: WholeNumberLimits & { readonly place: RowPlace },
): number | undefined {
	const value = cell(row, column);
	if (value === undefined) return undefined;
	const number = typeof value === 'string' ? Number(value) : value;
	if (typeof number === 'number' && Number.isInteger(number)) {
		if (minimum <= number && number <= maximum) return number;
	}
	const range = maximum === Infinity ? `of ${minimum} or more` : `from ${minimum} to ${maximum}`;
	throw new BookingFlowError(
		'input-unusable',
		`${column} in ${place} is ${JSON.stringify(value)}; it must be a whole number ${range}.`,
		hint,
	);
}
