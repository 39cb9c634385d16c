import { possibleIntents } from '../possible-intents';
import type { ReplyInput, ReplyIntent } from '../reading';

/** What a language model may read; getting messages again is for the rules alone. */
export type ModelIntent = Exclude<ReplyIntent, 'opt_in'>;

/** What each intent means, in words for a language model. */
export const MEANINGS: Readonly<Record<ModelIntent, string>> = {
	accept_slot: 'takes one of the offered times, and it is certain which one',
	propose_time:
		'names a time or a span of time that was not offered, or wants other times than those offered',
	interested: 'wants to talk, but names no time and picks none',
	confirm: 'says that the booked meeting stands',
	reschedule: 'wants the meeting at another time, or cannot come at the booked time',
	cancel: 'calls the booked meeting off and asks for no other time',
	not_now: 'does not want a meeting at present, but perhaps later',
	not_interested: 'wants no meeting, now or later',
	question:
		'asks something, or tells something that a person has to deal with, such as being late or a broken link',
	opt_out: 'wants no more messages at all',
	out_of_office: 'is an absence note',
	wrong_person: 'comes from somebody who is not the right person, or names who is',
	ambiguous: 'anything else, or not certain. When in doubt, this',
};

const ALL = Object.keys(MEANINGS) as readonly ModelIntent[];

/** What a language model may find in the reply. */
export function modelIntents(input: ReplyInput): readonly ModelIntent[] {
	const possible = possibleIntents(input);
	return ALL.filter((intent) => possible.has(intent));
}
