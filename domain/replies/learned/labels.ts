import type { Weights } from './estimate';

/** Why a meeting is called off or moved, and none where the reply does not say. */
export const REASON_LABELS = [
	'conflict',
	'not_right_time',
	'not_interested',
	'other',
	'none',
] as const;

/** What was learned from replies whose reading is known. */
export interface LearnedWeights {
	/** In the order of `REPLY_INTENTS`. */
	readonly intents: Weights;
	/** In the order of `REASON_LABELS`. */
	readonly reasons: Weights;
}
