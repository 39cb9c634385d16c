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
