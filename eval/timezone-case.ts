import { BookingFlowError } from '../domain/error';
import { detectTimezone } from '../domain/timezone/detect-timezone';

/** What is known of a person, and which zones are right; null stands for "cannot be told". */
export interface TimezoneCase {
	readonly id: string;
	readonly input: {
		readonly explicitTimezone?: string | null;
		readonly location?: string | null;
		/** E.164. */
		readonly phone?: string | null;
		/** The headers as one text, as an object by name, or as a list of names and values. */
		readonly emailHeaders?: EmailHeaders | null;
		readonly country?: string | null;
	};
	readonly allowed: readonly (string | null)[];
}

export type EmailHeaders =
	| string
	| Readonly<Record<string, unknown>>
	| readonly { readonly name: string; readonly value: string }[];

export interface TimezoneEval {
	readonly total: number;
	readonly accuracy: number | null;
	readonly misses: readonly TimezoneMiss[];
}

export interface TimezoneMiss {
	readonly id: string;
	readonly input: TimezoneCase['input'];
	readonly allowed: TimezoneCase['allowed'];
	readonly timezone: string | null;
	readonly source: string;
	readonly confidence: number;
}

const DATE_LINE = /^date:\s*(.{1,200})$/imu;

function dateHeader(headers: EmailHeaders | null | undefined): string | null {
	if (!headers) return null;
	if (typeof headers === 'string') return DATE_LINE.exec(headers)?.[1] ?? headers;
	const pairs = Array.isArray(headers)
		? headers.map(({ name, value }) => [name, value] as const)
		: Object.entries(headers);
	const date = pairs.find(([name]) => name.toLowerCase() === 'date')?.[1];
	return typeof date === 'string' ? date : null;
}

/** One spelling for the names of a zone, such as Asia/Calcutta and Asia/Kolkata. */
function canonical(timezone: string | null): string | null {
	if (timezone === null) return null;
	return new Intl.DateTimeFormat('en', { timeZone: timezone }).resolvedOptions().timeZone;
}

const UNREADABLE = { timezone: null, source: 'unknown', confidence: 0 } as const;

/** An explicit zone that is none stops the node with an error: nothing is found then. */
function guess({ input }: TimezoneCase) {
	const { emailHeaders, ...hints } = input;
	try {
		return detectTimezone({ ...hints, emailDateHeader: dateHeader(emailHeaders) });
	} catch (error) {
		if (error instanceof BookingFlowError) return UNREADABLE;
		throw error;
	}
}

/** Finds the zone of each case, and counts those that are right. */
export function evaluateTimezones(cases: readonly TimezoneCase[]): TimezoneEval {
	const found = cases.map((one) => ({ one, ...guess(one) }));
	const misses = found.filter(
		({ one, timezone }) => !one.allowed.map(canonical).includes(canonical(timezone)),
	);
	return {
		total: cases.length,
		accuracy: cases.length === 0 ? null : 1 - misses.length / cases.length,
		misses: misses.map(({ one, timezone, source, confidence }) => ({
			id: one.id,
			input: one.input,
			allowed: one.allowed,
			timezone,
			source,
			confidence,
		})),
	};
}
