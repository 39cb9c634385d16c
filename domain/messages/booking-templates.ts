import { STOP_LINE } from './message-template';
import type { MessageTemplate } from './message-template';

/** What is said around finding, booking and moving a time. */
export const BOOKING_TEMPLATES = {
	proposal: {
		label: 'Proposal',
		subject: 'Times for our meeting',
		text: `Hi {first_name},

Thank you for your interest. Would one of these suit you? Just reply with the number, or with a time you prefer:
{slots}

{timezone_note}

Best regards
{rep_name}`,
		sms: `Hi {first_name}, would one of these suit you? Reply with the number, or with a time you prefer:
{slots_short}
{timezone_note_short}
{rep_first_name}
${STOP_LINE}`,
	},
	new_times: {
		label: 'New Times',
		subject: 'New times for our meeting',
		text: `Hi {first_name},

No problem at all, let us find another time. Would one of these be better? Just reply with the number, or with a time you prefer:
{slots}

{timezone_note}

Your present time stays yours until you choose another.

Best regards
{rep_name}`,
		sms: `No problem, {first_name}. Would one of these be better? Reply with the number, or with a time you prefer:
{slots_short}
{timezone_note_short}
${STOP_LINE}`,
	},
	slot_taken: {
		label: 'Slot Taken',
		subject: 'That time has just gone, here are others',
		text: `Hi {first_name},

I am sorry, that time was taken a moment ago. These are free now, just reply with the number:
{slots}

{timezone_note}

If none fits, tell me a time that does.

Best regards
{rep_name}`,
		sms: `Sorry {first_name}, that time was taken a moment ago. These are free now, reply with the number:
{slots_short}
{timezone_note_short}
Or tell me a time that suits you.
${STOP_LINE}`,
	},
	proposal_b: {
		label: 'Proposal, Version B',
		subject: 'A time for us to talk',
		text: `Hi {first_name},

How about one of these: {slots_inline}.

Just reply with the number:
{slots}

{timezone_note}

{rep_name}`,
		sms: `Hi {first_name}, how about one of these?
{slots_inline}
Reply with the one you like, or with a time you prefer.
{timezone_note_short}
{rep_first_name}
${STOP_LINE}`,
	},
	confirmation: {
		label: 'Confirmation',
		subject: 'Confirmed: {meeting_title}, {start_short}',
		text: `Hi {first_name},

Your meeting is booked:

{meeting_title}
{start}, {duration}
{how_to_join}
Agenda: {agenda}

{timezone_note}

Add it to your calendar: {calendar_link}
Move or cancel it: {manage_link}

Reply RESCHEDULE to move it, or just tell me if you cannot make it.

I am looking forward to it
{rep_name}`,
		sms: `Confirmed, {first_name}: {meeting_title}, {start}.
{how_to_join}
Move or cancel: {manage_link}
Reply RESCHEDULE to move it, or just tell us if you cannot make it.
${STOP_LINE}`,
	},
	rescheduled: {
		label: 'Rescheduled',
		subject: 'Moved: {meeting_title}, now {start_short}',
		text: `Hi {first_name},

Done, your meeting has a new time:

{meeting_title}
{start}, {duration}
{how_to_join}
Before: {previous_start}

Add it to your calendar: {calendar_link}
Move or cancel it: {manage_link}

If this does not fit either, reply RESCHEDULE and we look again.

Best regards
{rep_name}`,
		sms: `Done, {first_name}: {meeting_title} is now on {start}.
{how_to_join}
Move or cancel: {manage_link}
Reply RESCHEDULE to move it again.
${STOP_LINE}`,
	},
	cancelled: {
		label: 'Cancelled',
		subject: 'Cancelled: {meeting_title}',
		text: `Hi {first_name},

Your meeting on {start} is cancelled, and there is nothing left for you to do.

If you would like another time, now or later, just reply to this message.

Best regards
{rep_name}`,
		sms: `{first_name}, your meeting on {start} is cancelled. If you would like another time, just reply here.
${STOP_LINE}`,
	},
	reconfirmed: {
		label: 'Re-confirmed',
		subject: 'See you {start_day}',
		text: `Thank you, {first_name}. See you {start_day}: {start}.

{how_to_join}

{rep_name}`,
		sms: `Thank you, {first_name}. See you {start_day}: {start_short}.
{how_to_join}
${STOP_LINE}`,
	},
	rep_changed: {
		label: 'Other Rep',
		subject: 'You will meet {rep_name}: {meeting_title}, {start_short}',
		text: `Hi {first_name},

A colleague of mine cannot make it, so I will meet you instead. The time stays as it is:

{meeting_title}
{start}, {duration}
{how_to_join}

Add it to your calendar: {calendar_link}
Move or cancel it: {manage_link}

I am looking forward to it
{rep_name}`,
		sms: `Hi {first_name}, {rep_name} will meet you instead of a colleague. The time stays: {start}.
{how_to_join}
${STOP_LINE}`,
	},
	help: {
		label: 'Help',
		subject: 'How these messages work',
		text: `These are messages about your meeting with us.

Reply with a time that suits you, or RESCHEDULE to move a meeting, or just write what you need: a person reads it.
Reply STOP and we write no more.

{rep_name}
{rep_email}
{rep_phone}`,
		sms: `Messages about your meeting with us. Reply with a time, RESCHEDULE to move a meeting, or just write what you need.
{rep_name}
{rep_email}
${STOP_LINE}`,
	},
	opted_out: {
		label: 'Opted Out',
		subject: 'No more messages',
		text: `You will get no more messages from us here. If you change your mind, reply START.`,
		sms: `You will get no more messages from us here. Reply START to get them again.`,
	},
	opted_in: {
		label: 'Opted In',
		subject: 'You get our messages again',
		text: `Welcome back. You get messages about your meetings again. Reply STOP at any time and we write no more.`,
		sms: `Welcome back. You get messages about your meetings again.
${STOP_LINE}`,
	},
} as const satisfies Record<string, MessageTemplate>;
