import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { BookingFlowError } from '../../domain/error';

/** A text parameter, trimmed; null when it is empty. Numbers, as a phone may come, count as text. */
export function textOf(value: unknown): string | null {
	if (typeof value === 'number') return String(value);
	if (typeof value !== 'string') return null;
	return value.trim() || null;
}

export function textParameter(
	context: IExecuteFunctions,
	name: string,
	itemIndex: number,
): string | null {
	return textOf(context.getNodeParameter(name, itemIndex, ''));
}

/** The Options (or another collection) of an item, with only what is set. */
export function collectionParameter(
	context: IExecuteFunctions,
	name: string,
	itemIndex: number,
): IDataObject {
	return context.getNodeParameter(name, itemIndex, {}) as IDataObject;
}

/** One of a field's choices: an expression may give anything. */
export function choiceOf<Choice extends string>(
	value: unknown,
	choices: readonly Choice[],
	field: string,
): Choice {
	const text = textOf(value)?.toLowerCase();
	const choice = choices.find((each) => each === text);
	if (choice !== undefined) return choice;
	throw new BookingFlowError(
		text ? 'input-unusable' : 'input-missing',
		text ? `${field}: ${JSON.stringify(value)} is not one of its choices.` : `${field} is empty.`,
		`Give one of ${choices.join(', ')}.`,
	);
}

export interface NumberField {
	readonly field: string;
	/** Taken when the field is empty. */
	readonly initial: number;
	readonly smallest: number;
	readonly largest: number;
	readonly isWhole: boolean;
}

/** A number within its limits: an expression may give anything. */
export function numberOf(value: unknown, limits: NumberField): number {
	const { field, initial, smallest, largest, isWhole } = limits;
	const text = textOf(value);
	if (value === undefined || value === null || value === '') return initial;
	const number = Number(text ?? Number.NaN);
	const fits = number >= smallest && number <= largest;
	if (fits && (Number.isInteger(number) || !isWhole)) return number;
	throw new BookingFlowError(
		'input-unusable',
		`${field} is ${JSON.stringify(value)}.`,
		`Give a ${isWhole ? 'whole number' : 'number'} from ${smallest} to ${largest}.`,
	);
}

/** A list given as JSON text or by an expression. */
export function listOf(value: unknown, field: string): readonly unknown[] {
	if (value === undefined || value === null || value === '') return [];
	const list: unknown = typeof value === 'string' ? parseJson(value, field) : value;
	if (Array.isArray(list)) return list;
	throw new BookingFlowError(
		'input-unusable',
		`${field} is not a list.`,
		'Give a JSON list, or an expression such as {{ $("My Node").all().map(row => row.json) }}.',
	);
}

/** Names given as a list, or as one text parted by commas, semicolons or lines; each once, none where it is empty. */
export function listNames(value: unknown): readonly string[] {
	const given: readonly unknown[] = Array.isArray(value)
		? value
		: String(value ?? '').split(/[,;\n]/);
	return [...new Set(given.map(textOf).filter((name) => name !== null))];
}

/** The same, for a field that must not be empty. */
export function namesOf(value: unknown, field: string): readonly string[] {
	const names = listNames(value);
	if (names.length) return names;
	throw new BookingFlowError(
		'input-missing',
		`${field} is empty.`,
		'Give one or more names, parted by commas.',
	);
}

function parseJson(text: string, field: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new BookingFlowError(
			'input-unusable',
			`${field} is not readable JSON.`,
			'Check quotes and commas, or give the list by an expression.',
			cause,
		);
	}
}
