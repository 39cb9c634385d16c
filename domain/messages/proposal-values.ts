import type { Instant, Proposal } from '../model';
import { formatDay, formatOtherClock, formatSlotTime, formatTime, isUnsure } from './format-time';
import { SAME_WEEK_DAYS, shortTime } from './time-values';
import { isWebAddress } from './web-address';
import { shortZoneName } from './zone-name';

const DAY_MS = 86_400_000;

export interface ProposalValuesInput {
	readonly proposal: Proposal | null;
	readonly repTimezone: string;
	readonly locale: string;
	readonly now: Instant;
	/** The address that books a slot with one click, by the slot's index. */
	readonly slotLinks?: readonly string[];
}

/**
 * The values that list the offered times. In `slots` each time is followed by its link on a line of its own, which
 * `toHtml` turns into a button. The short forms go without links: a signed one is as long as a text message.
 */
export function proposalValues(input: ProposalValuesInput) {
	const { proposal, repTimezone, locale, slotLinks = [] } = input;
	if (!proposal) return { slots: '', slots_short: '', slots_inline: '' };
	const { slots, timezone, timezoneConfidence } = proposal;
	const format = { timezone, repTimezone, locale, timezoneConfidence };
	const long = slots.map(({ index, start }) => {
		const line = `${index + 1}. ${formatSlotTime(start, format)}`;
		const link = slotLinks[index];
		return link && isWebAddress(link) ? `${line}\n${link}` : line;
	});
	const short = slots.map(
		({ index, start }) =>
			`${index + 1}. ${shortTime(start, timezone, locale)}${otherClockIfUnsure(start, format)}`,
	);
	return {
		slots: long.join('\n'),
		slots_short: short.join('\n'),
		slots_inline: inOneSentence(proposal, input),
	};
}

function inOneSentence(proposal: Proposal, { repTimezone, locale, now }: ProposalValuesInput) {
	const { slots, timezone } = proposal;
	const zones = slots.map(({ start }) => shortZoneName(start, timezone, locale));
	const others = slots.map(({ start }) =>
		otherClockIfUnsure(start, { ...proposal, repTimezone, locale }),
	);
	const oneZone = new Set(zones).size === 1 && others.every((other) => !other);
	const times = slots.map(({ start }, index) => {
		const withDate = Date.parse(start) - Date.parse(now) > SAME_WEEK_DAYS * DAY_MS;
		const day = formatDay(start, timezone, { locale, withDate });
		const time = `${day}${withDate ? ',' : ''} ${formatTime(start, timezone, locale)}`;
		return oneZone ? time : `${time} ${zones[index]}${others[index]}`;
	});
	const list = [times.slice(0, -1).join(', '), times.at(-1)].filter(Boolean).join(' or ');
	return oneZone ? `${list} ${zones[0]}` : list;
}

interface ShortFormat {
	readonly timezone: string;
	readonly repTimezone: string;
	readonly locale: string;
	readonly timezoneConfidence: number;
}

/** Short forms name the other person's clock only where the zone is a guess. */
function otherClockIfUnsure(start: Instant, format: ShortFormat): string {
	if (!isUnsure(format)) return '';
	const { locale } = format;
	return formatOtherClock(start, format, { locale, weekday: 'short', spellOut: false });
}
