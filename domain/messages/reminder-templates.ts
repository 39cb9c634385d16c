import { STOP_LINE } from './message-template';
import type { MessageTemplate } from './message-template';

/**
 * Reminders name the time itself, never "in one hour": one that waited for the end of the night goes a little late.
 */
export const REMINDER_TEMPLATES = {
	reminder_3_days: {
		label: 'Reminder, 3 Days Before',
		subject: '{meeting_title}: {start_short}',
		text: `Hi {first_name},

A short note that we meet {start_day}:

{start}, {duration}
{how_to_join}
Agenda: {agenda}

If another time is better, reply RESCHEDULE and I send you some.
Move or cancel it: {manage_link}

{rep_name}`,
		sms: `Hi {first_name}, we meet {start_day}: {start_short}.
{how_to_join}
Reply RESCHEDULE for another time.
Move or cancel: {manage_link}
${STOP_LINE}`,
	},
	reminder_1_day: {
		label: 'Reminder, 1 Day Before',
		subject: 'We meet {start_day}: {start_short}',
		text: `Hi {first_name},

We meet {start_day}: {start}.
{how_to_join}

Something came up? Reply RESCHEDULE and I send you other times. It takes a few seconds.
Move or cancel it: {manage_link}

{rep_name}`,
		sms: `Hi {first_name}, we meet {start_day}: {start_short}.
{how_to_join}
Something came up? Reply RESCHEDULE for another time.
Move or cancel: {manage_link}
${STOP_LINE}`,
	},
	reminder_2_hours: {
		label: 'Reminder, 2 Hours Before',
		subject: '{start_short}: {meeting_title}',
		text: `Hi {first_name}, we meet {start_day}: {start}.
{how_to_join}

If you need another time, reply RESCHEDULE.
Move or cancel it: {manage_link}

{rep_name}`,
		sms: `Hi {first_name}, we meet {start_day}: {start_short}.
{how_to_join}
Reply RESCHEDULE for another time.
Move or cancel: {manage_link}
${STOP_LINE}`,
	},
	reminder_1_hour: {
		label: 'Reminder, 1 Hour Before',
		subject: '{start_short}: {meeting_title}',
		text: `Hi {first_name}, we start at {start}.
{how_to_join}

Need another time? Reply RESCHEDULE.
Move or cancel it: {manage_link}`,
		sms: `{first_name}, we start at {start_short}. {rep_first_name}
{how_to_join}
Reply RESCHEDULE for another time.
Move or cancel: {manage_link}
${STOP_LINE}`,
	},
	reminder_5_minutes: {
		label: 'Reminder, 5 Minutes Before',
		subject: 'Starting soon: {meeting_title}',
		text: `Hi {first_name}, we are about to start.
{how_to_join}

Running late, or need another time? Just reply, or write RESCHEDULE.
Move or cancel it: {manage_link}`,
		sms: `{first_name}, we are about to start. Running late? Just reply, or write RESCHEDULE.
{how_to_join}
${STOP_LINE}`,
	},
	reconfirm_2_days: {
		label: 'Re-confirmation, 2 Days Before',
		subject: 'Does {start_short} still suit you?',
		text: `Hi {first_name},

We meet {start_day}: {start}. Does that still suit you?

Reply YES to confirm, or RESCHEDULE for another time.
Move or cancel it: {manage_link}

{rep_name}`,
		sms: `Hi {first_name}, we meet {start_day}: {start_short}. Does that still suit you? Reply YES, or RESCHEDULE for another time.
Move or cancel: {manage_link}
{rep_first_name}
${STOP_LINE}`,
	},
} as const satisfies Record<string, MessageTemplate>;
