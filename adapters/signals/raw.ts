import { BookingFlowError } from '../../domain/error';
import { oneLine, shorten } from '../../domain/lead/clean-text';

/** JSON as it came in, of which nothing is known yet. */
export type Raw = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 500;

export function isRaw(value: unknown): value is Raw {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object in a field; an empty one where there is none. */
export function part(raw: Raw, field: string): Raw {
	const value = raw[field];
	return isRaw(value) ? value : {};
}

/** The first of the fields that holds text or a number, on one line; null where none does. */
export function textIn(raw: Raw, ...fields: readonly string[]): string | null {
	for (const field of fields) {
		const value = raw[field];
		const text = typeof value === 'number' ? String(value) : value;
		const line = typeof text === 'string' ? oneLine(text) : '';
		if (line) return shorten(line, LONGEST_TEXT);
	}
	return null;
}

/**
 * What came in as a list: the list itself, the one under any of the names, or the one thing that it is. JSON text is
 * read. Throws `input-unusable` where it is no JSON.
 */
export function entriesOf(data: unknown, listNames: readonly string[]): readonly unknown[] {
	const value = typeof data === 'string' ? parse(data) : data;
	if (Array.isArray(value)) return value;
	if (!isRaw(value)) return value === undefined || value === null ? [] : [value];
	const name = listNames.find((each) => Array.isArray(value[each]));
	return name ? (value[name] as readonly unknown[]) : [value];
}

/** The body of a request that n8n's Webhook node took in, else the data as it is. */
export function bodyOf(data: unknown): unknown {
	return isRaw(data) && isRaw(data['headers']) && 'body' in data ? data['body'] : data;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new BookingFlowError(
			'input-unusable',
			'Data is not readable JSON.',
			'Check quotes and commas, or give it by an expression such as {{ $json.body }}.',
			cause,
		);
	}
}
