import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { ItemInput } from '../../adapters/n8n/run-items';
import {
	choiceOf,
	collectionParameter,
	numberOf,
	textOf,
	textParameter,
} from '../../adapters/n8n/parameters';
import { CHANNELS } from '../../domain/model';
import type { Channel } from '../../domain/model';
import { REPLY_LANGUAGES } from '../../domain/replies/languages/language';
import type { ReplyLanguage } from '../../domain/replies/languages/language';
import { CARRIER_KEYWORDS } from '../../domain/replies/reading';
import type { ReceiveReplyInput } from '../../flow/reply-situation';
import { AS_RECEIVED } from './properties';

const DETECT = 'detect';
const CONFIDENCE_NEEDED = {
	field: 'Confidence Needed',
	initial: 0.5,
	smallest: 0,
	largest: 1,
	isWhole: false,
} as const;

export function readInput(
	context: IExecuteFunctions,
	{ item, itemIndex }: Pick<ItemInput, 'item' | 'itemIndex'>,
): ReceiveReplyInput {
	const options = collectionParameter(context, 'options', itemIndex);
	const inbound = item.json['inbound'] as IDataObject | undefined;
	return {
		text: textParameter(context, 'text', itemIndex) ?? '',
		subject: textOf(inbound?.['subject']),
		from: textParameter(context, 'from', itemIndex) ?? '',
		channel: readChannel(context.getNodeParameter('channel', itemIndex), inbound),
		messageId: textParameter(context, 'messageId', itemIndex),
		leadId: textOf(options['leadId']) ?? textOf(item.json['leadId']),
		carrierKeyword: CARRIER_KEYWORDS.find((word) => word === inbound?.['carrierKeyword']) ?? null,
		isAutomatic: inbound?.['isAutomatic'] === true,
		cancelOptsOut: options['cancelKeyword'] === 'optsOut',
		language: readLanguage(options['language']),
		confidenceThreshold: numberOf(options['confidenceThreshold'], CONFIDENCE_NEEDED),
	};
}

function readChannel(given: unknown, inbound: IDataObject | undefined): Channel {
	const channel = given === AS_RECEIVED ? (inbound?.['channel'] ?? 'email') : given;
	return choiceOf(channel, CHANNELS, 'Channel');
}

function readLanguage(given: unknown): ReplyLanguage | null {
	const language = choiceOf(given ?? DETECT, [DETECT, ...REPLY_LANGUAGES], 'Language');
	return language === DETECT ? null : language;
}
