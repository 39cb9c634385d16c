import { CONFIDENCE, type Evidence } from './evidence';
import { isTimezone, requireTimezone } from './zone';

/** `timezone` is the zone that a web server found for the visitor's address, as Cloudflare's `cf-timezone`. */
export function guessFromIp(timezone: string): Evidence | null {
	const name = timezone.trim();
	// Servers that do not know say UTC.
	if (!isTimezone(name) || /^(?:etc\/|utc$)/i.test(name)) return null;
	return { source: 'ip', zones: [requireTimezone(name, 'IP zone')], confidence: CONFIDENCE.ip };
}
