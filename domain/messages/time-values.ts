import type { Booking, Instant, Proposal } from '../model';
import {
	CONFIDENT_TIMEZONE,
	DEFAULT_LOCALE,
	formatDay,
	formatSlotTime,
	formatTime,
	localDate,
} from './format-time';
import { cityOf, shortZoneName } from './zone-name';

const DAY = 86_400_000;

/** From when on a weekday alone could mean two days. */
const SAME_WEEK_DAYS = 6;

interface TimeInput {
	readonly booking: Booking | null;
	readonly previousStart: Instant | null;
	readonly repTimezone: string;
	readonly locale: string;
	readonly now: Instant;
}

/** The values that tell when a booking is. */
export function timeValues({ booking, previousStart, repTimezone, locale, now }: TimeInput) {
	const forLead = (instant: Instant | null) =>
		booking && instant ? formatSlotTime(instant, { ...booking, repTimezone, locale }) : '';
	const forRep = (instant: Instant | null) =>
		booking && instant
			? formatSlotTime(instant, { timezone: repTimezone, repTimezone: booking.timezone })
			: '';
	return {
		start: forLead(booking?.start ?? null),
		previous_start: forLead(previousStart),
		rep_start: forRep(booking?.start ?? null),
		rep_previous_start: forRep(previousStart),
		start_short: booking ? shortTime(booking.start, booking.timezone, locale) : '',
		start_day: booking ? dayFromNow(booking, now) : '',
	};
}

interface ProposalInput {
	readonly proposal: Proposal | null;
	readonly repTimezone: string;
	readonly locale: string;
	readonly now: Instant;
}

/** The values that list the offered times. */
export function proposalValues({ proposal, repTimezone, locale, now }: ProposalInput) {
	if (!proposal) return { slots: '', slots_short: '', slots_inline: '' };
	const { slots, timezone, timezoneConfidence } = proposal;
	const format = { timezone, repTimezone, locale, timezoneConfidence };
	const numbered = (label: (start: Instant) => string) =>
		slots.map(({ index, start }) => `${index + 1}. ${label(start)}`).join('\n');
	return {
		slots: numbered((start) => formatSlotTime(start, format)),
		slots_short: numbered((start) => shortTime(start, timezone, locale)),
		slots_inline: inOneSentence(proposal, locale, now),
	};
}

/** Asks for the zone where it is only a guess. */
export function timezoneNote(
	meeting: Pick<Proposal, 'timezone' | 'timezoneConfidence'> | null,
): string {
	if (!meeting || meeting.timezoneConfidence >= CONFIDENT_TIMEZONE) return '';
	const place = cityOf(meeting.timezone) ?? meeting.timezone;
	return `I am not sure of your time zone, so I used ${place} time. Tell me if you are elsewhere.`;
}

function inOneSentence({ slots, timezone }: Proposal, locale: string, now: Instant): string {
	const zones = slots.map(({ start }) => shortZoneName(start, timezone, locale));
	const oneZone = new Set(zones).size === 1;
	const times = slots.map(({ start }, index) => {
		const withDate = Date.parse(start) - Date.parse(now) > SAME_WEEK_DAYS * DAY;
		const day = formatDay(start, timezone, { locale, withDate });
		const time = `${day}${withDate ? ',' : ''} ${formatTime(start, timezone, locale)}`;
		return oneZone ? time : `${time} ${zones[index]}`;
	});
	const list = [times.slice(0, -1).join(', '), times.at(-1)].filter(Boolean).join(' or ');
	return oneZone ? `${list} ${zones[0]}` : list;
}

/** "Tue, Nov 24, 2:00 PM CET". */
function shortTime(start: Instant, timezone: string, locale: string): string {
	const day = formatDay(start, timezone, { locale, withDate: true });
	return `${day}, ${formatTime(start, timezone, locale)} ${shortZoneName(start, timezone, locale)}`;
}

function dayFromNow({ start, timezone }: Booking, now: Instant): string {
	const day = localDate(start, timezone);
	const days = (Date.parse(day) - Date.parse(localDate(now, timezone))) / DAY;
	if (days === 0) return 'today';
	if (days === 1) return 'tomorrow';
	const weekday = new Intl.DateTimeFormat(DEFAULT_LOCALE, { weekday: 'long', timeZone: timezone });
	const name = weekday.format(new Date(start));
	if (days > 1 && days <= SAME_WEEK_DAYS) return `on ${name}`;
	return `on ${formatDay(start, timezone, { locale: DEFAULT_LOCALE, withDate: true })}`;
}
