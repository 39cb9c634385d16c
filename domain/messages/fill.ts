import { BookingFlowError } from '../error';
import { removeControlCharacters } from '../lead/clean-text';

export type Values = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{([^{}]{1,60})\}/g;

/**
 * A text with its {placeholders} filled in, each value as it stands: braces in a value are no placeholders. Where
 * values are empty, a line that holds nothing else goes, or nothing but a label ("Agenda: {agenda}"), and with it the
 * line above when that ends with a colon. "{First Name}" means {first_name}. Throws `input-unusable` on a placeholder
 * that is not known. `field` is where the text comes from.
 */
export function fillText(text: string, values: Values, field: string): string {
	if (text.includes('{{')) throw unevaluated(field);
	const lines: string[] = [];
	for (const line of removeControlCharacters(text).split('\n')) {
		const filled = fillLine(line, values, field);
		if (filled !== null) lines.push(filled);
		else if (lines.at(-1)?.trimEnd().endsWith(':')) lines.pop();
	}
	return lines
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** null when the line goes. */
function fillLine(line: string, values: Values, field: string): string | null {
	const filled: string[] = [];
	const rest = line.replace(PLACEHOLDER, (placeholder, name: string) => {
		filled.push(valueOf(placeholder, name, { values, field }));
		return '';
	});
	if (!filled.length) return line;
	const isEmpty = filled.every((value) => value.trim() === '');
	if (isEmpty && /^(?:[^:]*:)?\s*[.,]?\s*$/.test(rest)) return null;
	let next = 0;
	return line.replace(PLACEHOLDER, () => filled[next++] ?? '').trimEnd();
}

function valueOf(
	placeholder: string,
	name: string,
	{ values, field }: { values: Values; field: string },
): string {
	const key = name
		.trim()
		.toLowerCase()
		.replace(/[ .-]+/g, '_');
	const value = Object.hasOwn(values, key) ? values[key] : undefined;
	if (value !== undefined) return removeControlCharacters(value);
	const known = Object.keys(values).map((each) => `{${each}}`);
	throw new BookingFlowError(
		'input-unusable',
		`${field}: there is no placeholder ${placeholder}.`,
		`Use one of ${known.join(', ')}.`,
	);
}

function unevaluated(field: string): BookingFlowError {
	return new BookingFlowError(
		'input-unusable',
		`${field} holds "{{", an expression that was not evaluated.`,
		'Switch the field from Fixed to Expression, or write placeholders with single braces, such as {first_name}.',
	);
}
