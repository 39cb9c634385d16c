import type { IExecuteFunctions } from 'n8n-workflow';
import { openChat } from '../../adapters/n8n/language-model';
import { choiceOf, numberOf } from '../../adapters/n8n/parameters';
import type { SecondReader } from '../../flow/second-reader';
import { modelReader } from '../../flow/second-reader';
import { MODEL_USES } from './model-properties';

const ASK_BELOW = {
	field: 'Ask Below Confidence',
	initial: 0.75,
	smallest: 0,
	largest: 1,
	isWhole: false,
} as const;
const TIME_LIMIT = {
	field: 'Time Limit (Seconds)',
	initial: 10,
	smallest: 1,
	largest: 120,
	isWhole: true,
} as const;

/** The language model that reads after the rules; null when it is off. */
export function readModel(context: IExecuteFunctions, itemIndex: number): SecondReader | null {
	const given = context.getNodeParameter('languageModel', itemIndex, 'off');
	const use = choiceOf(given, MODEL_USES, 'Language Model');
	if (use === 'off') return null;
	const askBelow = context.getNodeParameter('askBelowConfidence', itemIndex, ASK_BELOW.initial);
	const limit = context.getNodeParameter('modelTimeLimitSeconds', itemIndex, TIME_LIMIT.initial);
	const timeLimitSeconds = numberOf(limit, TIME_LIMIT);
	return modelReader({
		openChat: () => openChat(context, { itemIndex, timeLimitSeconds }),
		askBelow: use === 'always' ? null : numberOf(askBelow, ASK_BELOW),
	});
}
