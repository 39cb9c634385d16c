import type { TimezoneGuess } from '../model';
import { agreesWithClock, guessFromEmailClock, readEmailClock } from './email-date-header';
import { CONFIDENCE, type Evidence } from './evidence';
import { findCountryCode } from './find-country-code';
import { guessFromCountry } from './guess-from-country';
import { guessFromCrm } from './guess-from-crm';
import { guessFromIp } from './guess-from-ip';
import { guessFromLocation } from './guess-from-location';
import { guessFromPhone } from './guess-from-phone';
import { allowsZonesOf, weighEvidence, type Witness } from './weigh-evidence';
import { isTimezone, requireTimezone } from './zone';

type Hint = string | null | undefined;

export interface TimezoneHints {
	readonly explicitTimezone?: Hint;
	/** The CRM's time zone field: an IANA or Windows name, or the CRM's own spelling of one. */
	readonly crmTimezone?: Hint;
	/** Where the person says to be, as on LinkedIn or in a form: "Greater Munich Metropolitan Area". */
	readonly location?: Hint;
	/** E.164. */
	readonly phone?: Hint;
	/** ISO 3166 code of two letters, or name. */
	readonly country?: Hint;
	/** The `Date` header of an e-mail the person wrote. */
	readonly emailDateHeader?: Hint;
	/** The zone that the web server found for the visitor's address, such as Cloudflare's `cf-timezone`. */
	readonly ipTimezone?: Hint;
}

/**
 * The zone a person most likely lives in. A zone that the person or a CRM field names is taken; else location, phone
 * number, country, e-mail header and address of the visitor are weighed against each other (see `weighEvidence`).
 * What cannot be read says nothing, except for the explicit zone: one that names no zone throws `input-unusable`.
 */
export function detectTimezone(hints: TimezoneHints): TimezoneGuess {
	if (hints.explicitTimezone?.trim()) return readExplicit(hints.explicitTimezone);
	const crm = guessFromCrm(hints.crmTimezone ?? '');
	if (crm?.confidence === CONFIDENCE.crm) {
		return { timezone: crm.zones[0] ?? null, source: crm.source, confidence: crm.confidence };
	}
	const country = findCountryCode(hints.country ?? '');
	return weighEvidence(
		[
			toWitness(crm),
			toWitness(guessFromLocation(hints.location ?? '', country)),
			toWitness(guessFromPhone(hints.phone ?? '')),
			toWitness(guessFromCountry(hints.country ?? '')),
			toEmailWitness(hints.emailDateHeader ?? ''),
			toWitness(guessFromIp(hints.ipTimezone ?? ''), true),
		].filter((witness) => witness !== null),
	);
}

/** A zone as people write it, "Eastern Time" or a Windows name, is as good as one in a CRM's field. */
function readExplicit(given: string): TimezoneGuess {
	const described = isTimezone(given.trim()) ? null : guessFromCrm(given);
	const [only, ...others] = described?.zones ?? [];
	const isClear = only !== undefined && others.length === 0;
	const timezone = isClear ? only : requireTimezone(given, 'Time zone');
	return { timezone, source: 'explicit', confidence: CONFIDENCE.explicit };
}

function toWitness(evidence: Evidence | null, isWeak = false): Witness | null {
	return evidence && { evidence, isWeak, allows: allowsZonesOf(evidence) };
}

function toEmailWitness(header: string): Witness | null {
	const clock = readEmailClock(header);
	const evidence = clock && guessFromEmailClock(clock);
	if (!evidence) return null;
	return { evidence, isWeak: true, allows: (timezone) => agreesWithClock(timezone, clock) };
}
