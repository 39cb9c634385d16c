import { readAcknowledgement, readAssent, readUnsure } from './assent';
import { readCarrierKeyword } from './carrier';
import { readCancel, readReschedule, readRunningLate } from './changes';
import type { ReplyContext } from './context';
import { readContext } from './context';
import { readInterest, readQuestion } from './interest';
import { readKeywords } from './keywords';
import { readOptIn, readOptOut } from './opt-out';
import { readAutomatic, readOutOfOffice } from './out-of-office';
import type { Candidate, ReplyInput, ReplyReading } from './reading';
import { readNotInterested } from './not-interested';
import { readNotNow } from './not-now';
import type { TimeWish } from './time-wish';
import { readTimeWish } from './time-wish';
import { readInstructions, readSlotsAsAWhole, readTimes } from './times-reply';
import { readWeakNo } from './weak-no';
import { readWrongPerson } from './wrong-person';

type Recogniser = (context: ReplyContext, wish: TimeWish) => Candidate | null;

/** In the order of what must not be missed; the first that recognises the reply decides. */
const RECOGNISERS: readonly Recogniser[] = [
	readCarrierKeyword,
	readKeywords,
	readOptIn,
	readOptOut,
	readInstructions,
	readOutOfOffice,
	readWrongPerson,
	readCancel,
	readReschedule,
	readRunningLate,
	readNotInterested,
	readNotNow,
	readTimes,
	readSlotsAsAWhole,
	readWeakNo,
	readAssent,
	readUnsure,
	readInterestOrQuestion,
	readAcknowledgement,
];

/** Those that a message written by a machine goes through: it can neither book nor opt out. */
const OF_MACHINES: readonly Recogniser[] = [readWrongPerson, readAutomatic];

function readInterestOrQuestion(context: ReplyContext): Candidate | null {
	const interest = readInterest(context);
	const question = readQuestion(context);
	return interest ?? question;
}

const NOTHING: Candidate = { intent: 'ambiguous', confidence: 0.4, why: 'no rule recognises it' };
const EMPTY: Candidate = {
	intent: 'ambiguous',
	confidence: 0.9,
	why: 'no words of the sender in it',
};

function decide(context: ReplyContext): Candidate {
	const { carrierKeyword, isAutomatic } = context.input;
	if (context.tokens.length === 0 && !carrierKeyword && !isAutomatic) return EMPTY;
	const wish = readTimeWish(context);
	for (const recognise of isAutomatic ? OF_MACHINES : RECOGNISERS) {
		const candidate = recognise(context, wish);
		if (candidate !== null) return candidate;
	}
	return NOTHING;
}

function toReading(candidate: Candidate, isTruncated: boolean): ReplyReading {
	const note = isTruncated ? ' (only the beginning of a very long text was read)' : '';
	return {
		intent: candidate.intent,
		confidence: candidate.confidence,
		slotIndex: candidate.slotIndex ?? null,
		proposedTimes: candidate.proposedTimes ?? [],
		constraints: candidate.constraints ?? [],
		reason: candidate.reason ?? null,
		returnDate: candidate.returnDate ?? null,
		optsOut: candidate.optsOut ?? candidate.intent === 'opt_out',
		explanation: `${candidate.intent}: ${candidate.why}${note}`,
	};
}

/**
 * Reads a reply by rules: the same text gives the same answer, on any machine. Prefers `ambiguous` to a booking that
 * the words do not carry, and never throws on odd text. Texts are looked at up to 4,000 characters of the sender's own.
 */
export function classifyReply(input: ReplyInput): ReplyReading {
	const context = readContext(input);
	return toReading(decide(context), context.isTruncated);
}
