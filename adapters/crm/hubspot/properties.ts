import { shorten } from '../../../domain/lead/clean-text';
import { toHtml } from '../../../domain/messages/html';
import type { BookingStatus } from '../../../domain/model';
import type { CrmContact, CrmMeeting } from '../crm';
import type { Properties } from './records';
import type { DealStages, HubspotSettings } from './settings';

/** HubSpot takes 65,536 characters of a note; as HTML one of an address may become twelve. */
const NOTE_CHARACTERS = 5_000;

/** Properties of a contact beside its e-mail. What is not known is left as it is. */
export function contactProperties(contact: CrmContact): Properties {
	return whereKnown({
		firstname: contact.firstName,
		lastname: contact.lastName,
		phone: contact.phone,
		company: contact.company,
		jobtitle: contact.title,
	});
}

export function newDeal(
	meeting: CrmMeeting,
	settings: HubspotSettings,
	ownerId: string | null,
): Properties {
	const { pipeline, stages } = settings;
	return whereKnown({
		dealname: meeting.dealName,
		description: markOf(meeting),
		pipeline,
		dealstage: stages[stageKey(meeting.status)] ?? stages.booked,
		hubspot_owner_id: ownerId,
	});
}

/** null when the deal stays where it is. A stage belongs to one pipeline, so the deal goes there with it. */
export function changedDeal(
	{ status }: CrmMeeting,
	{ pipeline, stages }: HubspotSettings,
	newOwnerId: string | null,
): Properties | null {
	const dealstage = stages[stageKey(status)];
	if (dealstage === null && newOwnerId === null) return null;
	return whereKnown({
		...(dealstage === null ? {} : { pipeline, dealstage }),
		hubspot_owner_id: newOwnerId,
	});
}

export function newMeeting(meeting: CrmMeeting, ownerId: string | null): Properties {
	return { ...changedMeeting(meeting, ownerId), hs_internal_meeting_notes: markOf(meeting) };
}

/** The owner stays as it is without one. */
export function changedMeeting(meeting: CrmMeeting, ownerId: string | null): Properties {
	return whereKnown({
		hs_timestamp: meeting.start,
		hs_meeting_title: meeting.title,
		hs_meeting_body: toHtml(meeting.description),
		hs_meeting_start_time: meeting.start,
		hs_meeting_end_time: meeting.end,
		hs_meeting_location: meeting.location,
		hs_meeting_outcome: OUTCOMES[meeting.status],
		hubspot_owner_id: ownerId,
	});
}

/** `now` in epoch milliseconds. */
export function newNote(meeting: CrmMeeting, ownerId: string | null, now: number): Properties {
	const text = `${shorten(meeting.note, NOTE_CHARACTERS)}\n\n${markOf(meeting)}`;
	return whereKnown({
		hs_timestamp: new Date(now).toISOString(),
		hs_note_body: toHtml(text),
		hubspot_owner_id: ownerId,
	});
}

/** Stands in every record made for the booking, so that it is found when its id never arrived. */
export function markOf({ bookingId }: Pick<CrmMeeting, 'bookingId'>): string {
	return `Booking ${bookingId}`;
}

/** Where the mark stands, by type of record. */
export const MARKED = {
	deals: 'description',
	meetings: 'hs_internal_meeting_notes',
	notes: 'hs_note_body',
} as const;

const OUTCOMES: Readonly<Record<BookingStatus, string>> = {
	booked: 'SCHEDULED',
	confirmed: 'SCHEDULED',
	reconfirmed: 'SCHEDULED',
	reminded: 'SCHEDULED',
	at_risk: 'SCHEDULED',
	reschedule_requested: 'SCHEDULED',
	rescheduled: 'RESCHEDULED',
	cancelled: 'CANCELED',
	no_show: 'NO_SHOW',
	completed: 'COMPLETED',
};

function stageKey(status: BookingStatus): keyof DealStages {
	switch (status) {
		case 'completed':
			return 'held';
		case 'no_show':
			return 'noShow';
		case 'cancelled':
			return 'cancelled';
		default:
			return 'booked';
	}
}

function whereKnown(properties: Readonly<Record<string, string | null>>): Properties {
	return Object.fromEntries(
		Object.entries(properties).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
	) as Properties;
}
