import { CONFIDENCE, type Evidence } from './evidence';
import { findOffsetPeriods } from './zone-offsets';

/** When a mail was written and how far the writer's clock was ahead of UTC. */
export interface EmailClock {
	/** Epoch ms. */
	readonly at: number;
	readonly offsetMinutes: number;
}

/** A `Date` header's "day month year time offset" (RFC 5322, 3.3). */
const DATE =
	/(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}(?::\d{2})?) ([+-])(\d{2})([0-5]\d)\s*(?:\([^)]*\))?\s*$/;

const READ_CHARACTERS = 100;

/** Null for what is no date and for +0000, which many servers write for everybody. */
export function readEmailClock(header: string): EmailClock | null {
	const match = DATE.exec(header.slice(0, READ_CHARACTERS));
	if (!match) return null;
	const [, day, month, year, time, sign, hours, minutes] = match;
	const at = Date.parse(`${day} ${month} ${year} ${time} ${sign}${hours}${minutes}`);
	const offsetMinutes = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
	return Number.isNaN(at) || offsetMinutes === 0 ? null : { at, offsetMinutes };
}

/** Whether a clock on the wall of the zone showed what the writer's did. */
export function agreesWithClock(timezone: string, { at, offsetMinutes }: EmailClock): boolean {
	return findOffsetPeriods(timezone, at, at + 1)[0]?.offsetMs === offsetMinutes * 60_000;
}

export function guessFromEmailClock({ offsetMinutes }: EmailClock): Evidence | null {
	const timezone = nameOffset(offsetMinutes);
	if (!timezone) return null;
	return { source: 'email_header', zones: [timezone], confidence: CONFIDENCE.emailOffset };
}

/** Offsets with a part of an hour that only one region of some size has. */
const REGION_BY_MINUTES: Readonly<Record<number, string>> = {
	[-210]: 'America/St_Johns',
	[-150]: 'America/St_Johns',
	210: 'Asia/Tehran',
	270: 'Asia/Kabul',
	330: 'Asia/Kolkata',
	345: 'Asia/Kathmandu',
	390: 'Asia/Yangon',
	570: 'Australia/Adelaide',
	630: 'Australia/Adelaide',
};

/** Etc/GMT names have the sign reversed. */
function nameOffset(minutes: number): string | null {
	const hours = minutes / 60;
	if (!Number.isInteger(hours)) return REGION_BY_MINUTES[minutes] ?? null;
	if (hours < -12 || hours > 14) return null;
	return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
