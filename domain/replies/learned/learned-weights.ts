import { REPLY_INTENTS } from '../reading';
import type { LearnedWeights } from './labels';
import { REASON_LABELS } from './labels';
import { FEATURES, INTENT_WEIGHTS, REASON_WEIGHTS } from './weights';
import { readNames, readRows } from './weights-text';

let weights: LearnedWeights | undefined;

function readWeights(): LearnedWeights {
	const features = readNames(FEATURES);
	return {
		intents: readRows(features, INTENT_WEIGHTS, REPLY_INTENTS.length),
		reasons: readRows(features, REASON_WEIGHTS, REASON_LABELS.length),
	};
}

/** The weights that the pack comes with, taken apart at first use. */
export function learnedWeights(): LearnedWeights {
	weights ??= readWeights();
	return weights;
}
