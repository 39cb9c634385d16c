import { STOP_LINE } from './message-template';
import type { MessageTemplate } from './message-template';

/** A meeting that may not take place; and after it: held, missed, or put off. Without blame and without pressure. */
export const RECOVERY_TEMPLATES = {
	thank_you: {
		label: 'Thank You',
		subject: 'Thank you for your time',
		text: `Hi {first_name},

Thank you for your time, it was good to talk. If a question comes up, just reply to this message.

Best regards
{rep_name}`,
		sms: `Hi {first_name}, thank you for your time, it was good to talk. If a question comes up, just reply here. {rep_first_name}
${STOP_LINE}`,
	},
	at_risk: {
		label: 'At-Risk Meeting',
		subject: 'Does the time still suit you? {start}',
		text: `Hi {first_name},

We are to talk on {start}. Does that still suit you? If so, reply YES and nothing changes.

If another time is easier for you, that is no trouble at all. Just reply with the number:
{slots}

{timezone_note}

Move it here: {manage_link}
Or reply RESCHEDULE, or with a day that is good for you.

Best regards
{rep_name}`,
		sms: `Hi {first_name}, does {start_short} still suit you? Then reply YES. Or reply with the number of a time that is easier:
{slots_short}
{timezone_note_short}
{rep_first_name}
${STOP_LINE}`,
	},
	no_show_recovery: {
		label: 'No-Show Recovery',
		subject: 'Shall we find another time?',
		text: `Hi {first_name},

We did not get to talk, and that happens to all of us. I would still like to hear what you need.

Would one of these suit you? Just reply with the number:
{slots}

{timezone_note}

Pick a new time here: {manage_link}
Or call me: {rep_phone}
Or reply RESCHEDULE, and I send you new times.

Best regards
{rep_name}`,
		sms: `Hi {first_name}, we did not get to talk, that happens. I would still like to hear what you need.
Would one of these suit you? Reply with the number:
{slots_short}
{timezone_note_short}
Or reply RESCHEDULE for new times. {rep_first_name}
${STOP_LINE}`,
	},
	no_show_recovery_2: {
		label: 'No-Show Recovery, Second',
		subject: 'Another time, whenever it suits you',
		text: `Hi {first_name},

If you would still like to talk, I am glad to find a time that fits your week.

Any of these? Just reply with the number:
{slots}

{timezone_note}

Pick a new time here: {manage_link}
Or reply RESCHEDULE, or with a day that is good for you.

Best regards
{rep_name}`,
		sms: `Hi {first_name}, if you would still like to talk, reply RESCHEDULE or a day that is good for you, and I find a time. {rep_first_name}
${STOP_LINE}`,
	},
	missed_appointment_1: {
		label: 'Missed Appointment 1',
		subject: 'Shall we find another time?',
		text: `Hi {first_name}, we did not get to talk, and that happens. Shall we find another time?

These are free, just reply with the number:
{slots}

{timezone_note}

Pick a new time here: {manage_link}
Or call me: {rep_phone}
Or reply RESCHEDULE, and I send you new times.

{rep_name}`,
		sms: `Hi {first_name}, we did not get to talk, that happens. Shall we find another time?
These are free, reply with the number:
{slots_short}
{timezone_note_short}
Or reply RESCHEDULE for new times. {rep_first_name}
${STOP_LINE}`,
	},
	missed_appointment_2: {
		label: 'Missed Appointment 2',
		subject: 'A new time for our meeting',
		text: `Hi {first_name},

I kept my notes for our meeting and am glad to go through them with you another day.

Would one of these suit you? Just reply with the number:
{slots}

{timezone_note}

Pick a new time here: {manage_link}
Or call me: {rep_phone}
Or reply RESCHEDULE, or with a day that is good for you.

Best regards
{rep_name}`,
		sms: `Hi {first_name}, I am glad to talk another day. Reply RESCHEDULE or a day that is good for you. {rep_first_name}
${STOP_LINE}`,
	},
	missed_appointment_3: {
		label: 'Missed Appointment 3',
		subject: 'Is another day better?',
		text: `Hi {first_name}, is another day better for our meeting? Reply with one, and I find a time on it. If it is not needed any more, just say so.

{rep_name}`,
		sms: `Hi {first_name}, is another day better for our meeting? Reply with one, and I find a time on it. {rep_first_name}
${STOP_LINE}`,
	},
	missed_appointment_4: {
		label: 'Missed Appointment 4',
		subject: 'Whenever it suits you',
		text: `Hi {first_name}, this is my last note about our meeting. Whenever it suits you, reply RESCHEDULE and I send you times.

{rep_name}`,
		sms: `Hi {first_name}, this is my last note about our meeting. Whenever it suits you, reply RESCHEDULE and I send you times. {rep_first_name}
${STOP_LINE}`,
	},
	nurture_1: {
		label: 'Nurture 1',
		subject: 'Is it a better time now?',
		text: `Hi {first_name},

You said that the time was not right when we last wrote. Is it better now? If so, reply with a day that suits you and I send you times. If not, tell me when to ask again, or that I should not.

Best regards
{rep_name}`,
		sms: `Hi {first_name}, is it a better time to talk now? Reply with a day that suits you, or when to ask again. {rep_first_name}
${STOP_LINE}`,
	},
} as const satisfies Record<string, MessageTemplate>;
