import type { MeetingInvite, OutgoingMessage } from '../../../adapters/channels/transport';

/** To a lead, by e-mail. */
export function outgoing(more: Partial<OutgoingMessage> = {}): OutgoingMessage {
	return {
		id: 'message-1',
		kind: 'confirmation',
		audience: 'lead',
		channel: 'email',
		address: 'sam@example.org',
		subject: 'Our meeting on Tuesday',
		text: 'Hello Sam,\n\nsee you on Tuesday at 15:00.\n',
		html: null,
		leadId: 'lead-1',
		bookingId: 'booking-1',
		recipientName: 'Sam Sample',
		values: {},
		inReplyTo: null,
		invite: null,
		...more,
	};
}

/** Tuesday 24 November 2026, 14:00 to 14:30 in UTC. */
export function meetingInvite(more: Partial<MeetingInvite> = {}): MeetingInvite {
	return {
		method: 'REQUEST',
		uid: 'booking-1@example.com',
		sequence: 0,
		title: 'Intro call',
		description: 'A first talk.',
		location: 'https://meet.example.com/abc',
		start: '2026-11-24T14:00:00.000Z',
		end: '2026-11-24T14:30:00.000Z',
		organiser: { name: 'Ada Example', email: 'ada@example.com' },
		attendee: { name: 'Sam Sample', email: 'sam@example.org' },
		...more,
	};
}
