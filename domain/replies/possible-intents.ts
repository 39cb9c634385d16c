import type { ReplyInput, ReplyIntent } from './reading';

const ALWAYS: readonly ReplyIntent[] = [
	'question',
	'opt_out',
	'opt_in',
	'out_of_office',
	'wrong_person',
	'ambiguous',
];
const OF_A_MEETING: readonly ReplyIntent[] = ['confirm', 'reschedule', 'cancel'];
const OF_AN_OFFER: readonly ReplyIntent[] = [
	'propose_time',
	'interested',
	'not_now',
	'not_interested',
];

/** Whether the reply is of somebody who has a meeting; a missed one counts no more. */
export function hasMeeting({ stage, booking }: ReplyInput): boolean {
	return stage === 'booked' || (stage !== 'no_show' && Boolean(booking));
}

/** The intents that a reply can have where the conversation is, whoever reads it. */
export function possibleIntents(input: ReplyInput): ReadonlySet<ReplyIntent> {
	return new Set([
		...ALWAYS,
		...(hasMeeting(input) ? OF_A_MEETING : OF_AN_OFFER),
		...(input.stage === 'no_show' ? (['reschedule'] as const) : []),
		...(input.offered.length > 0 ? (['accept_slot'] as const) : []),
	]);
}
