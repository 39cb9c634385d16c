import { currentEvent } from '../../adapters/store/calendar-events';
import type { Db } from '../../adapters/store/work';
import { textLocale } from '../../domain/messages/text-locale';
import { messageValues } from '../../domain/messages/values';
import type { Booking, Instant, Lead, Proposal, Rep } from '../../domain/model';
import type { MeetingFacts, Reader } from '../../domain/page/page-view';

const PAGE_LANGUAGE = 'en';

/** A meeting that is booked, or one that is offered. */
type Subject = { readonly lead: Lead; readonly rep: Rep } & (
	{ readonly booking: Booking } | { readonly proposal: Proposal }
);

/** What the page says of a meeting. */
export async function readFacts(db: Db, now: Instant, subject: Subject): Promise<MeetingFacts> {
	const { rep } = subject;
	const event = 'booking' in subject ? await currentEvent(db, subject.booking.id) : null;
	const values = messageValues({ ...subject, now, videoLink: event?.videoLink ?? null });
	return {
		title: values.meeting_title,
		durationMinutes: aboutOf(subject).settings.durationMinutes,
		repName: rep.name,
		repTimezone: rep.timezone,
		location: values.location,
		agenda: values.agenda,
	};
}

/** The lead's own clock, else the one the times were offered in. */
export function readerOf(subject: Subject): Reader {
	const { lead } = subject;
	const timezone = lead.timezone ?? aboutOf(subject).timezone;
	return { timezone, locale: textLocale(lead.locale, PAGE_LANGUAGE) };
}

function aboutOf(subject: Subject): Booking | Proposal {
	return 'booking' in subject ? subject.booking : subject.proposal;
}
