import { REPLY_INTENTS } from '../reading';
import type { LearnedWeights } from './labels';
import { REASON_LABELS } from './labels';
import { INTENT_WEIGHTS, REASON_WEIGHTS } from './weights';
import { readWeights } from './weights-text';

let weights: LearnedWeights | undefined;

/** The weights that the pack comes with, taken apart at first use. */
export function learnedWeights(): LearnedWeights {
	weights ??= {
		intents: readWeights(INTENT_WEIGHTS, REPLY_INTENTS.length),
		reasons: readWeights(REASON_WEIGHTS, REASON_LABELS.length),
	};
	return weights;
}
