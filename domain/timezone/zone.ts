import { BookingFlowError } from '../error';

/** An area and a place, a country's own name such as "Singapore", or UTC. Offsets and abbreviations are no zones. */
const ZONE_NAME = /^(?:UTC|[a-z]{4,}|[a-z]+(?:\/[a-z0-9_+-]+)+)$/i;

/** Whether a value is an IANA time zone name that this machine's Intl knows. "+02:00", "EST" and "CET" are not. */
export function isTimezone(value: unknown): value is string {
	return typeof value === 'string' && ZONE_NAME.test(value) && resolveZone(value) !== null;
}

/**
 * The IANA name in a field. Blanks around it are dropped and its letter case is put right where Intl knows it.
 * Throws `input-missing` on an empty field, else `input-unusable`.
 */
export function requireTimezone(value: unknown, field: string): string {
	const name = typeof value === 'string' ? value.trim() : value;
	if (name === '' || name === null || name === undefined) {
		throw new BookingFlowError('input-missing', `${field} is empty.`, HINT);
	}
	if (isTimezone(name)) return correctCase(name);
	throw new BookingFlowError(
		'input-unusable',
		`${field}: ${JSON.stringify(value)} is not a time zone.`,
		HINT,
	);
}

const HINT =
	'Give the IANA name of a time zone, such as "Europe/Berlin", "America/New_York" or "UTC". ' +
	'Offsets ("+02:00") and abbreviations ("EST") do not say when clocks change.';

function correctCase(name: string): string {
	const resolved = resolveZone(name);
	return resolved?.toLowerCase() === name.toLowerCase() ? resolved : name;
}

/** Asking Intl takes longer than finding a rep's slots, so the names it knows are kept. */
const resolvedZones = new Map<string, string>();

function resolveZone(name: string): string | null {
	const known = resolvedZones.get(name);
	if (known) return known;
	try {
		const { timeZone } = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions();
		resolvedZones.set(name, timeZone);
		return timeZone;
	} catch {
		return null;
	}
}
