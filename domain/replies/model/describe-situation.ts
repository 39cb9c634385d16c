import { DateTime } from 'luxon';
import type { Instant } from '../../model';
import type { Interval, ReplyInput, ReplyStage } from '../reading';
import { prospectZone } from './prospect-zone';

const STAGES: Readonly<Record<ReplyStage, string>> = {
	proposal: 'The prospect was offered times for a meeting.',
	booked: 'The prospect has a meeting.',
	no_show: 'The prospect missed a meeting.',
	cold: 'Nothing is booked or offered.',
};

/** What a reply answers to, with all times on the prospect's clock. */
export function describeSituation(input: ReplyInput): string {
	const { stage, now, offered, booking, locale } = input;
	const zone = prospectZone(input);
	const slots = offered.map((slot, index) => `  ${index + 1}. ${describeSpan(slot, zone)}`);
	return [
		`Where the conversation is: ${STAGES[stage]}`,
		`Now it is ${describeTime(now, zone)} for the prospect, in the zone ${zone}.`,
		...(locale ? [`The prospect's locale is ${locale}.`] : []),
		...(slots.length ? ['The offered times, by number:', ...slots] : []),
		...(booking ? [`The booked meeting: ${describeSpan(booking, zone)}`] : []),
	].join('\n');
}

function describeSpan({ start, end }: Interval, zone: string): string {
	const minutes = DateTime.fromISO(end).diff(DateTime.fromISO(start)).as('minutes');
	return `${describeTime(start, zone)}, ${Math.round(minutes)} minutes`;
}

/** "Tuesday 2026-11-24T10:00+01:00" */
function describeTime(instant: Instant, zone: string): string {
	return DateTime.fromISO(instant, { zone }).toFormat("cccc yyyy-MM-dd'T'HH:mmZZ", {
		locale: 'en',
	});
}
