import { BookingFlowError } from '../error';
import { removeControlCharacters } from '../lead/clean-text';

export type Values = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{([^{}]{1,60})\}/g;

/** Without these a message about a meeting says nothing. */
const NEEDS_BOOKING = new Set(['start', 'start_short', 'start_day', 'rep_start']);

/**
 * A text with its {placeholders} filled in, each value as it stands: braces in a value are no placeholders. Where
 * values are empty, a line that holds nothing else goes, or nothing but a label ("Agenda: {agenda}"), and with it the
 * line that announces it with a colon. "{First Name}" means {first_name}. `field` is where the text comes from.
 * Throws `input-unusable` on a placeholder that is not known, `input-missing` on the time of a meeting that is not
 * there.
 */
export function fillText(text: string, values: Values, field: string): string {
	if (text.includes('{{')) throw unevaluated(field);
	const paragraphs: string[] = [];
	for (const paragraph of removeControlCharacters(text).split(/\n\s*\n/)) {
		const lines = fillLines(paragraph.split('\n'), values, field);
		if (lines.length) paragraphs.push(lines.join('\n'));
		else dropAnnouncement(paragraphs);
	}
	return paragraphs.join('\n\n').trim();
}

function fillLines(lines: readonly string[], values: Values, field: string): readonly string[] {
	const filled: string[] = [];
	for (const line of lines) {
		const words = fillLine(line, values, field);
		if (words !== null) filled.push(words);
		else dropAnnouncement(filled);
	}
	return filled;
}

/** Takes the last one away when it ends with a colon: what it announces has gone. */
function dropAnnouncement(texts: string[]): void {
	if (texts.at(-1)?.trimEnd().endsWith(':')) texts.pop();
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
	if (value === '' && NEEDS_BOOKING.has(key)) throw noMeeting(placeholder, field);
	if (value !== undefined) return removeControlCharacters(value);
	const known = Object.keys(values).map((each) => `{${each}}`);
	throw new BookingFlowError(
		'input-unusable',
		`${field}: there is no placeholder ${placeholder}.`,
		`Use one of ${known.join(', ')}.`,
	);
}

function noMeeting(placeholder: string, field: string): BookingFlowError {
	return new BookingFlowError(
		'input-missing',
		`${field}: ${placeholder} has no value, because there is no meeting.`,
		'Put the node behind Book Meeting, set Booking ID, or choose a message that names no meeting.',
	);
}

function unevaluated(field: string): BookingFlowError {
	return new BookingFlowError(
		'input-unusable',
		`${field} holds "{{", an expression that was not evaluated.`,
		'Switch the field from Fixed to Expression, or write placeholders with single braces, such as {first_name}.',
	);
}
