import { CONFIDENCE, SURE, type Evidence } from './evidence';
import { guessFromLocation } from './guess-from-location';
import { findWindowsTimezone } from './windows-timezones';
import { isTimezone, requireTimezone } from './zone';

const READ_CHARACTERS = 200;

/**
 * The zone in a CRM's time zone field: an IANA name, also as HubSpot writes it ("america_slash_new_york") or in
 * brackets as Salesforce does ("(GMT-08:00) Pacific Standard Time (America/Los_Angeles)"), a Windows name, or a
 * description such as "(GMT-05:00) Eastern Time (US & Canada)". Null when it is none of these.
 */
export function guessFromCrm(value: string): Evidence | null {
	const text = value.slice(0, READ_CHARACTERS).trim();
	const timezone = findNamedTimezone(text);
	if (timezone) return { source: 'crm', zones: [timezone], confidence: CONFIDENCE.crm };
	const described = guessFromLocation(withoutOffset(text), null);
	if (!described) return null;
	const confidence =
		described.confidence >= SURE || /\btime\b/i.test(text)
			? CONFIDENCE.crmDescription
			: described.confidence;
	return { ...described, source: 'crm', confidence };
}

function findNamedTimezone(text: string): string | null {
	const name = text
		.replace(/_slash_/gi, '/')
		.replace(/_hyphen_/gi, '-')
		.replace(/_plus_/gi, '+');
	const inBrackets = /\(([a-z]+\/[a-z_/-]+)\)$/i.exec(text)?.[1];
	const found = [name, inBrackets].find(isTimezone);
	return found ? requireTimezone(found, 'CRM time zone') : findWindowsTimezone(withoutOffset(text));
}

/** "(GMT-05:00) Eastern Time (US & Canada)" without the offset, which is that of winter only. */
const withoutOffset = (text: string) => text.replace(/^\((?:GMT|UTC)[^)]*\)\s*/i, '');
