import { oneLine } from '../lead/clean-text';
import type {
	Booking,
	Channel,
	Instant,
	Lead,
	MeetingSettings,
	Message,
	Proposal,
	Rep,
} from '../model';
import { calendarLink } from './calendar-link';
import { fillText } from './fill';
import type { Values } from './fill';
import { firstNameOf } from './first-name';
import { formatHistory } from './history';
import type { Placeholder } from './placeholders';
import { proposalValues } from './proposal-values';
import { textLocale } from './text-locale';
import { timeValues } from './time-values';
import { timezoneNotes } from './timezone-notes';

export interface MessageValuesInput {
	readonly lead: Lead;
	readonly rep: Rep | null;
	readonly booking?: Booking | null;
	readonly proposal?: Proposal | null;
	/** Needed only where there is neither a booking nor a proposal, which carry their own. */
	readonly settings?: MeetingSettings | null;
	readonly now: Instant;
	/** The start before the meeting was moved. */
	readonly previousStart?: Instant | null;
	/** The address that books an offered time with one click, by the slot's index. */
	readonly slotLinks?: readonly string[];
	/** The meeting's own page, when there is one. */
	readonly manageLink?: string | null;
	/** Of the meeting in the calendar; null when there is none, or none yet. */
	readonly videoLink?: string | null;
	/** Whether the lead gets it with a calendar invitation. */
	readonly isInvited?: boolean;
	/** For reps: the lead's points, and how the lead came to the rep. */
	readonly score?: string;
	readonly whyThisRep?: string;
	/** The conversation, oldest first. */
	readonly history?: readonly Pick<Message, 'direction' | 'text' | 'at' | 'channel'>[];
	/** The language the texts are written in; dates are written in it. */
	readonly language?: string;
}

type PersonValues = Readonly<
	Record<
		| 'first_name'
		| 'name'
		| 'company'
		| 'title'
		| 'email'
		| 'phone'
		| 'channel'
		| 'source'
		| 'rep_name'
		| 'rep_first_name'
		| 'rep_email'
		| 'rep_phone',
		string
	>
>;

/** The value of every placeholder; "" for what is not known or does not apply. */
export function messageValues(input: MessageValuesInput): Readonly<Record<Placeholder, string>> {
	const { lead, rep, now, proposal = null, booking = null } = input;
	const locale = textLocale(lead.locale, input.language ?? 'en');
	const repTimezone = rep?.timezone ?? booking?.repTimezone ?? proposal?.timezone ?? 'UTC';
	const people = personValues(lead, rep);
	const { lacksVideoLink, ...meeting } = meetingValues(input, people);
	const { previousStart = null, slotLinks = [] } = input;
	return {
		...people,
		...meeting,
		how_to_join: howToJoin({ ...meeting, lacksVideoLink }, people),
		...timeValues({ booking, previousStart, repTimezone, locale, now }),
		...proposalValues({ proposal, repTimezone, locale, now, slotLinks }),
		...timezoneNotes(proposal ?? booking, repTimezone),
		calendar_link: booking
			? calendarLink({ ...booking, title: meeting.meeting_title, location: meeting.location })
			: '',
		manage_link: input.manageLink ?? '',
		cancel_reason: booking?.cancelReason ? CANCEL_REASONS[booking.cancelReason] : '',
		score: input.score ?? '',
		why_this_rep: plain(input.whyThisRep),
		history: formatHistory(input.history ?? [], {
			leadName: people.first_name === 'there' ? 'Lead' : people.first_name,
			timezone: repTimezone,
		}),
	};
}

function personValues(lead: Lead, rep: Rep | null): PersonValues {
	return {
		first_name: firstNameOf(lead.name) ?? 'there',
		name: plain(lead.name),
		company: plain(lead.company),
		title: plain(lead.title),
		email: lead.email ?? '',
		phone: lead.phone ?? '',
		channel: CHANNEL_WORDS[lead.channel],
		source: plain(lead.source),
		rep_name: plain(rep?.name),
		rep_first_name: firstNameOf(rep?.name ?? null) ?? plain(rep?.name),
		rep_email: rep?.email ?? '',
		rep_phone: rep?.phone ?? '',
	};
}

/** Title, agenda and location may hold placeholders about the two people. A video link is where the meeting is. */
function meetingValues(
	{ booking, proposal, settings, videoLink, isInvited = false }: MessageValuesInput,
	people: Values,
) {
	const meeting = booking?.settings ?? proposal?.settings ?? settings ?? null;
	if (!meeting) return NO_MEETING;
	return {
		meeting_title: oneLine(fillText(meeting.title, people, 'Title')),
		duration: `${meeting.durationMinutes} minutes`,
		agenda: fillText(meeting.agenda, people, 'Agenda'),
		location: videoLink ?? oneLine(fillText(meeting.location, people, 'Location')),
		lacksVideoLink: Boolean(booking && meeting.videoLink && !videoLink && isInvited),
	};
}

const NO_MEETING = {
	meeting_title: '',
	duration: '',
	agenda: '',
	location: '',
	lacksVideoLink: false,
};

function howToJoin(
	{ location, lacksVideoLink }: { readonly location: string; readonly lacksVideoLink: boolean },
	{ phone, rep_first_name: rep }: PersonValues,
): string {
	if (/^https?:\/\//.test(location)) return `Join here: ${location}`;
	if (location) return `Where: ${location}`;
	if (lacksVideoLink) return 'The video link comes with the calendar invitation.';
	return phone && rep ? `${rep} will call you on ${phone}.` : '';
}

/** Braces go, so that what a person typed is never taken for a placeholder, however often the text is handed on. */
function plain(text: string | null | undefined): string {
	return oneLine((text ?? '').replace(/[{}]/g, ''));
}

const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
	email: 'e-mail',
	sms: 'SMS',
	whatsapp: 'WhatsApp',
	linkedin: 'LinkedIn',
};

const CANCEL_REASONS = {
	conflict: 'the time does not suit',
	not_right_time: 'it is not the right moment',
	not_interested: 'no interest',
	other: 'another reason',
} as const;
