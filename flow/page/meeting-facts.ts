import { currentEvent } from '../../adapters/store/calendar-events';
import type { Db } from '../../adapters/store/work';
import { textLocale } from '../../domain/messages/text-locale';
import { messageValues } from '../../domain/messages/values';
import type { Booking, Instant, Lead, Proposal, Rep } from '../../domain/model';
import type { MeetingFacts, Reader } from '../../domain/page/page-view';

const PAGE_LANGUAGE = 'en';

interface Subject {
	readonly lead: Lead;
	readonly rep: Rep;
	readonly booking?: Booking | null;
	readonly proposal?: Proposal;
}

/** What the page says of a meeting. */
export async function readFacts(db: Db, now: Instant, subject: Subject): Promise<MeetingFacts> {
	const { rep, booking = null, proposal = null } = subject;
	const event = booking ? await currentEvent(db, booking.id) : null;
	const settings = booking?.settings ?? proposal?.settings;
	const values = messageValues({ ...subject, now, videoLink: event?.videoLink ?? null });
	return {
		title: values.meeting_title,
		durationMinutes: settings?.durationMinutes ?? 0,
		repName: rep.name,
		repTimezone: rep.timezone,
		location: values.location,
		agenda: values.agenda,
	};
}

/** The lead's own clock, else the one the times were offered in. */
export function readerOf({ lead, rep, booking, proposal }: Subject): Reader {
	const timezone = lead.timezone ?? booking?.timezone ?? proposal?.timezone ?? rep.timezone;
	return { timezone, locale: textLocale(lead.locale, PAGE_LANGUAGE) };
}
