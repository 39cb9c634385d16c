interface EventTypeText {
	readonly label: string;
	readonly description: string;
}

/** What the audit trail tells, by its type: the subject, a point, and what happened to it. */
export const EVENT_TYPES = {
	'booking.actions': {
		label: 'Booking Actions Done',
		description: 'What follows a booking was carried out, with what became of each part',
	},
	'booking.at_risk': {
		label: 'Booking at Risk',
		description: 'The lead may not come to the meeting',
	},
	'booking.cancelled': {
		label: 'Booking Cancelled',
		description: 'The meeting was called off',
	},
	'booking.created': {
		label: 'Booking Created',
		description: 'A meeting was booked',
	},
	'booking.reconfirmed': {
		label: 'Booking Reconfirmed',
		description: 'The lead said again that the time suits',
	},
	'booking.released': {
		label: 'Booking Released',
		description: 'A new booking was taken back, before anybody was told: the calendar was busy',
	},
	'booking.reschedule_requested': {
		label: 'Booking Reschedule Requested',
		description: 'The lead asked for another time',
	},
	'booking.rescheduled': {
		label: 'Booking Rescheduled',
		description: 'The meeting has another time, and maybe another rep',
	},
	'cadence.enrolled': {
		label: 'Cadence Enrolled',
		description: 'Reminders or follow-ups were planned',
	},
	'cadence.stopped': {
		label: 'Cadence Stopped',
		description: 'Reminders or follow-ups were called off',
	},
	'calendar.event_accepted': {
		label: 'Calendar Event Accepted',
		description: 'The lead accepted the invitation',
	},
	'calendar.event_declined': {
		label: 'Calendar Event Declined',
		description: 'The lead declined the invitation',
	},
	'calendar.event_deleted': {
		label: 'Calendar Event Deleted',
		description: 'Somebody took the event of a meeting out of the calendar',
	},
	'calendar.event_moved': {
		label: 'Calendar Event Moved',
		description: 'Somebody gave the event of a meeting another time in the calendar',
	},
	'calendar.event_tentative': {
		label: 'Calendar Event Tentative',
		description: 'The lead accepted the invitation with a maybe',
	},
	'engagement.suppressed': {
		label: 'Engagement Suppressed',
		description: 'A threshold was crossed, but nothing may go out to the lead',
	},
	'engagement.triggered': {
		label: 'Engagement Triggered',
		description: 'The signals of a lead crossed a threshold',
	},
	'lead.created': {
		label: 'Lead Created',
		description: 'A person was seen for the first time',
	},
	'lead.disqualified': {
		label: 'Lead Disqualified',
		description: 'A rule of Route Lead turned the lead away',
	},
	'lead.merged': {
		label: 'Lead Merged',
		description: 'Two leads turned out to be one person',
	},
	'lead.not_routed': {
		label: 'Lead Not Routed',
		description: 'No rep could take the lead',
	},
	'lead.opted_in': {
		label: 'Lead Opted In',
		description: 'The lead wants messages again',
	},
	'lead.opted_out': {
		label: 'Lead Opted Out',
		description: 'The lead wants no more messages',
	},
	'lead.reassigned': {
		label: 'Lead Reassigned',
		description: 'The lead went to another rep',
	},
	'lead.routed': {
		label: 'Lead Routed',
		description: 'A rep was found for the lead',
	},
	'lead.stage_changed': {
		label: 'Lead Stage Changed',
		description: 'The lead moved on in the pipeline, or back',
	},
	'lead.updated': {
		label: 'Lead Updated',
		description: 'More is known of the person than before',
	},
	'message.bounced': {
		label: 'Message Bounced',
		description: 'An e-mail address does not exist or takes nothing',
	},
	'message.delivered': {
		label: 'Message Delivered',
		description: 'The carrier says that the message arrived',
	},
	'message.failed': {
		label: 'Message Failed',
		description: 'The message did not get out',
	},
	'message.handed_over': {
		label: 'Message Handed Over',
		description: 'The message was given to the node that sends it',
	},
	'message.rejected': {
		label: 'Message Rejected',
		description: 'What came in was not genuine or not readable',
	},
	'message.sent': {
		label: 'Message Sent',
		description: 'The message went out',
	},
	'message.suppressed': {
		label: 'Message Suppressed',
		description: 'The message was held back, as after an opt-out',
	},
	'message.unknown': {
		label: 'Message in Doubt',
		description: 'Whether the message went out is not known',
	},
	'outcome.marked': {
		label: 'Outcome Marked',
		description: 'Somebody said how the meeting went, or that it was missed',
	},
	'outcome.undone': {
		label: 'Outcome Undone',
		description: 'An outcome was taken back',
	},
	'proposal.created': {
		label: 'Proposal Created',
		description: 'Times were offered to a lead',
	},
	'proposal.no_availability': {
		label: 'Proposal Without Times',
		description: 'The rep has no time to offer',
	},
	'reply.received': {
		label: 'Reply Received',
		description: 'The lead answered, with what the answer was taken for',
	},
	'signal.recorded': {
		label: 'Signal Recorded',
		description: 'The lead did something that counts',
	},
	'touch.failed': {
		label: 'Touch Failed',
		description: 'A planned message could not be sent',
	},
	'touch.moved': {
		label: 'Touch Moved',
		description: 'A planned message waits for a better hour',
	},
	'touch.skipped': {
		label: 'Touch Skipped',
		description: 'A planned message was left out',
	},
} as const satisfies Readonly<Record<string, EventTypeText>>;

export type EventType = keyof typeof EVENT_TYPES;
