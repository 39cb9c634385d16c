import type { MessageTemplate } from './message-template';

const LEAD_LINES = `Name: {name}
Company: {company}
Title: {title}
E-mail: {email}
Phone: {phone}`;

/** What the rep is told. */
export const REP_TEMPLATES = {
	rep_notice: {
		label: 'Rep: New Meeting',
		subject: 'New meeting: {rep_start}',
		text: `You have a new meeting:

{meeting_title}
{rep_start}, {duration}
Where: {location}
Agenda: {agenda}

${LEAD_LINES}
Came from: {source}
Talks by: {channel}
Score: {score}
Why you: {why_this_rep}

The conversation so far:
{history}`,
		sms: `New meeting: {rep_start}, {duration}.
{name}
{company}
{phone}
{email}`,
	},
	rep_rescheduled: {
		label: 'Rep: Meeting Moved',
		subject: 'Moved: {rep_start}',
		text: `A meeting of yours has a new time:

{meeting_title}
{rep_start}, {duration}
Before: {rep_previous_start}

${LEAD_LINES}`,
		sms: `Meeting moved to {rep_start}.
Before: {rep_previous_start}
{name}
{company}`,
	},
	rep_cancelled: {
		label: 'Rep: Meeting Cancelled',
		subject: 'Cancelled: {rep_start}',
		text: `A meeting of yours is cancelled, the time is free again:

{meeting_title}
{rep_start}
Reason: {cancel_reason}

${LEAD_LINES}`,
		sms: `Meeting cancelled: {rep_start}.
Reason: {cancel_reason}
{name}
{company}`,
	},
	rep_reschedule_requested: {
		label: 'Rep: Another Time Wanted',
		subject: 'Another time wanted: {rep_start}',
		text: `The lead asks for another time. Until a new one is chosen, the meeting stays where it is:

{meeting_title}
{rep_start}

${LEAD_LINES}

The conversation so far:
{history}`,
		sms: `Another time wanted for the meeting on {rep_start}.
{name}
{company}
{phone}`,
	},
	rep_no_show: {
		label: 'Rep: Meeting Missed',
		subject: 'Missed: {rep_start}',
		text: `This meeting counts as missed, and the lead is being offered new times. If the lead was there after all, undo it with Mark Outcome:

{meeting_title}
{rep_start}

${LEAD_LINES}`,
		sms: `Meeting missed: {rep_start}. New times are being offered.
{name}
{company}
{phone}`,
	},
	rep_at_risk: {
		label: 'Rep: Meeting at Risk',
		subject: 'May not take place: {rep_start}',
		text: `Something suggests that this meeting may not take place. The lead is being asked, and offered other times. A short personal word from you may help:

{meeting_title}
{rep_start}

${LEAD_LINES}

The conversation so far:
{history}`,
		sms: `The meeting on {rep_start} may not take place. The lead is being offered other times.
{name}
{company}
{phone}`,
	},
	rep_reassigned: {
		label: 'Rep: Meeting Handed On',
		subject: 'Handed on: {name}, {rep_start}',
		text: `A colleague takes this meeting. The time is free in your calendar again.

{meeting_title}
{rep_start}

${LEAD_LINES}`,
		sms: `A colleague takes the meeting of {rep_start} with {name}. The time is free again.`,
	},
	rep_reply: {
		label: 'Rep: A Reply Needs You',
		subject: 'A reply needs you: {name}',
		text: `A lead wrote something that only a person can answer.

The conversation so far:
{history}

${LEAD_LINES}
Talks by: {channel}`,
		sms: `A reply needs you.
{name}
{company}
{phone}
{email}`,
	},
	rep_ask_outcome: {
		label: 'Rep: How Did It Go?',
		subject: 'How did it go? {rep_start}',
		text: `This meeting is over and has no outcome yet. Please mark it: attended, missed, or something else.

{meeting_title}
{rep_start}

${LEAD_LINES}`,
		sms: `How did the meeting on {rep_start} go? Please mark its outcome.
{name}
{company}`,
	},
} as const satisfies Record<string, MessageTemplate>;
