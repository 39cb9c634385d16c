import { isWebAddress } from '../messages/web-address';
import type { Instant } from '../model';
import { markup } from './markup';
import type { Markup } from './markup';
import type { MeetingFacts } from './page-view';
import { slotTime } from './times';
import type { Clocks } from './times';

/** What is known of a meeting, in a list; what is not known is left out. */
export function meetingFacts(meeting: MeetingFacts): Markup {
	const facts = [
		['What', meeting.title],
		['With', meeting.repName],
		['Length', `${meeting.durationMinutes} minutes`],
		['Where', placeOf(meeting.location)],
		['Agenda', meeting.agenda.trim()],
	] as const;
	const rows = facts
		.filter(([, fact]) => fact)
		.map(([name, fact]) => markup`<dt>${name}</dt><dd>${fact}</dd>`);
	return markup`<dl>
${rows}
</dl>`;
}

/** A web address in few letters: "Online, at meet.example.com". Any other place as it is. */
function placeOf(location: string): string {
	if (!isWebAddress(location) || !URL.canParse(location)) return location;
	return `Online, at ${new URL(location).host}`;
}

/** The meeting in a line: "Intro call, 30 minutes, with Anna Berg". */
export function meetingLine({ title, durationMinutes, repName }: MeetingFacts): Markup {
	const words = [title, `${durationMinutes} minutes`, repName && `with ${repName}`];
	return markup`<p>${words.filter(Boolean).join(', ')}</p>`;
}

/** When the meeting is, while another time is looked for. */
export function presentTime(start: Instant, clocks: Clocks): Markup {
	return markup`<p>Your meeting is now on ${slotTime(start, clocks)}. It stays there until you choose another time.</p>`;
}
