import type { Proposal } from '../model';
import { isUnsure } from './format-time';
import { cityOf } from './zone-name';

/**
 * Asks for the prospect's zone where it is only a guess, or not known at all and the rep's in its place; else "". Once
 * as a sentence and once in few letters.
 */
export function timezoneNotes(
	meeting: Pick<Proposal, 'timezone' | 'timezoneConfidence'> | null,
	repTimezone: string,
) {
	if (!meeting || !isUnsure(meeting)) return { timezone_note: '', timezone_note_short: '' };
	const place = cityOf(meeting.timezone) ?? meeting.timezone;
	if (meeting.timezoneConfidence === 0 && meeting.timezone === repTimezone) {
		return {
			timezone_note: `I do not know your time zone, so I used mine, ${place} time. Tell me if yours is another.`,
			timezone_note_short: `Times are in ${place} time, mine. Which is yours?`,
		};
	}
	return {
		timezone_note: `I am not sure of your time zone, so I used ${place} time. Tell me if you are elsewhere.`,
		timezone_note_short: `I guessed ${place} time. Elsewhere? Tell me.`,
	};
}
