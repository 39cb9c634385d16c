import { oneLine, shorten } from '../../lead/clean-text';
import type { ReplyInput, ReplyReading } from '../reading';
import type { Checked } from './checked';
import { modelIntents } from './model-intents';
import type { ModelAnswer } from './read-answer';
import { readDate, readStarts, readWindows } from './read-times';

/** However sure a language model is of itself, it is not taken for surer than this. */
export const MOST_TRUSTED = 0.9;
const LONGEST_EXPLANATION = 200;

const WITH_TIMES: ReadonlySet<string> = new Set(['propose_time', 'reschedule']);
const WITH_REASON: ReadonlySet<string> = new Set([
	'cancel',
	'reschedule',
	'not_now',
	'not_interested',
]);
const WITH_DATE: ReadonlySet<string> = new Set(['out_of_office', 'not_now']);

type Details = Pick<ReplyReading, 'slotIndex' | 'proposedTimes' | 'constraints' | 'returnDate'>;

/**
 * Holds a language model's answer against what the reply answers to. Gives the reading, or what cannot be. Parts that
 * do not belong to the intent are dropped.
 */
export function checkAnswer(
	answer: ModelAnswer,
	input: ReplyInput,
	byRules: ReplyReading,
): Checked<ReplyReading> {
	const { intent } = answer;
	const possible: readonly string[] = modelIntents(input);
	if (!possible.includes(intent)) {
		return { fault: `"${intent}" cannot be here. It can be: ${possible.join(', ')}.` };
	}
	const details = readDetails(answer, input);
	if ('fault' in details) return details;
	const reading = {
		...byRules,
		...details.value,
		intent,
		reason: WITH_REASON.has(intent) ? answer.reason : null,
		newContact: intent === 'wrong_person' ? byRules.newContact : null,
		optsOut: intent === 'opt_out',
		explanation: explain(answer, byRules),
	};
	return { value: { ...reading, confidence: trust(answer, reading, byRules) } };
}

function readDetails(answer: ModelAnswer, input: ReplyInput): Checked<Details> {
	const { intent } = answer;
	const hasTimes = WITH_TIMES.has(intent);
	const slot = intent === 'accept_slot' ? readSlot(answer, input) : NONE;
	const starts = readStarts(hasTimes ? answer.times : [], input);
	const windows = readWindows(hasTimes ? answer.windows : [], input);
	const date =
		WITH_DATE.has(intent) && answer.returnDate ? readDate(answer.returnDate, input) : NONE;
	if ('fault' in slot) return slot;
	if ('fault' in starts) return starts;
	if ('fault' in windows) return windows;
	if ('fault' in date) return date;
	return {
		value: {
			slotIndex: slot.value,
			proposedTimes: starts.value,
			constraints: windows.value,
			returnDate: date.value,
		},
	};
}

const NONE = { value: null };

function readSlot({ slotNumber }: ModelAnswer, { offered }: ReplyInput): Checked<number> {
	if (slotNumber !== null && slotNumber >= 1 && slotNumber <= offered.length) {
		return { value: slotNumber - 1 };
	}
	return { fault: `With accept_slot, slotNumber is a number from 1 to ${offered.length}.` };
}

/** Two readers who find the same are as sure as the surer of the two. */
function trust(answer: ModelAnswer, reading: ReplyReading, byRules: ReplyReading): number {
	const own = Math.min(answer.confidence, MOST_TRUSTED);
	return whatIsDone(reading) === whatIsDone(byRules) ? Math.max(own, byRules.confidence) : own;
}

function whatIsDone({ intent, slotIndex, proposedTimes }: ReplyReading): string {
	return [intent, slotIndex, ...proposedTimes.map(({ start }) => start)].join(' ');
}

function explain({ intent, explanation }: ModelAnswer, byRules: ReplyReading): string {
	const why = shorten(oneLine(explanation), LONGEST_EXPLANATION);
	return `language model: ${intent}${why ? `, ${why}` : ''} (the rules: ${byRules.explanation})`;
}
