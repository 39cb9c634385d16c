import type { MeetingInvite, OutgoingMessage } from '../adapters/channels/transport';
import { lastEmailId } from '../adapters/store/messages';
import type { Work } from '../adapters/store/work';
import { meetingUid } from '../domain/booking/meeting-uid';
import type { Values } from '../domain/messages/fill';
import type { RenderedMessage } from '../domain/messages/render';
import type { Audience, Message } from '../domain/model';
import type { MessageParts } from './message-parts';

interface Worded {
	readonly input: { readonly audience: Audience };
	readonly parts: MessageParts;
	readonly message: Message;
	readonly rendered: RenderedMessage;
	readonly values: Values;
}

/** A worded message with all that some way of sending may want of it. */
export async function toOutgoing({ db }: Work, worded: Worded): Promise<OutgoingMessage> {
	const { input, parts, message, rendered, values } = worded;
	const { id, kind, channel, address, leadId, bookingId } = message;
	const isLead = input.audience === 'lead';
	const isEmailToLead = isLead && channel === 'email';
	return {
		id,
		kind,
		audience: input.audience,
		channel,
		address,
		...rendered,
		leadId,
		bookingId,
		recipientName: (isLead ? parts.lead.name : parts.rep?.name) ?? null,
		values,
		inReplyTo: isEmailToLead ? await lastEmailId(db, leadId) : null,
		invite: isEmailToLead ? inviteFor(worded) : null,
	};
}

const INVITES: Readonly<Record<string, MeetingInvite['method']>> = {
	confirmation: 'REQUEST',
	rescheduled: 'REQUEST',
	cancelled: 'CANCEL',
};

/** None where a calendar outside invites the lead. */
function inviteFor({ parts, message, values }: Worded): MeetingInvite | null {
	const { booking, rep, lead, event } = parts;
	const method = INVITES[message.kind];
	if (!method || !booking || !rep || !lead.email || event) return null;
	return {
		method,
		uid: meetingUid(booking.id),
		sequence: method === 'CANCEL' ? booking.reschedules + 1 : booking.reschedules,
		title: values['meeting_title'] ?? '',
		description: values['agenda'] ?? '',
		location: values['location'] ?? '',
		start: booking.start,
		end: booking.end,
		organiser: { name: rep.name, email: rep.email },
		attendee: { name: lead.name, email: lead.email },
	};
}
