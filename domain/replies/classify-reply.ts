import type { ReplyContext } from './context';
import { readContext } from './context';
import { decide } from './decide';
import { learnedWeights } from './learned/learned-weights';
import type { Candidate, ReplyInput, ReplyReading } from './reading';

/** The reading of a candidate, its parts left out filled with nothing. */
export function toReading(candidate: Candidate, context: ReplyContext): ReplyReading {
	const note = context.isTruncated ? ' (only the beginning of a very long text was read)' : '';
	return {
		intent: candidate.intent,
		confidence: Math.round(candidate.confidence * 100) / 100,
		slotIndex: candidate.slotIndex ?? null,
		proposedTimes: candidate.proposedTimes ?? [],
		constraints: candidate.constraints ?? [],
		reason: candidate.reason ?? null,
		returnDate: candidate.returnDate ?? null,
		newContact: candidate.newContact ?? null,
		optsOut: candidate.optsOut ?? candidate.intent === 'opt_out',
		language: context.language,
		explanation: `${candidate.intent}: ${candidate.why}${note}`,
	};
}

/**
 * Reads a reply by rules and by what like replies have taught: the same text gives the same answer, on any machine.
 * Prefers `ambiguous` to a booking that the words do not carry, and never throws on odd text. Texts are looked at up
 * to 4,000 characters of the sender's own.
 */
export function classifyReply(input: ReplyInput): ReplyReading {
	const context = readContext(input);
	return toReading(decide(context, learnedWeights()), context);
}
