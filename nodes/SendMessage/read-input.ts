import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { systemClock } from '../../adapters/http/clock';
import { findId, requireId } from '../../adapters/n8n/item-ids';
import { openTransports } from '../../adapters/n8n/open-transports';
import {
	choiceOf,
	collectionParameter,
	textOf,
	textParameter,
} from '../../adapters/n8n/parameters';
import { readSendingHours } from '../../adapters/n8n/read-sending-hours';
import type { ItemInput } from '../../adapters/n8n/run-items';
import { BookingFlowError } from '../../domain/error';
import { CHANNELS } from '../../domain/model';
import type { Audience, Channel } from '../../domain/model';
import { customTemplate } from '../../domain/messages/templates';
import type { MessageContent } from '../../flow/message-content';
import type { SendMessageInput } from '../../flow/send-message';
import { USUAL_LIMITS } from '../../flow/services';

type Choice = 'proposal' | 'touch' | 'template' | 'custom';

/** Reads one item's parameters of Send Message. */
export async function readSendInput(
	context: IExecuteFunctions,
	input: ItemInput,
): Promise<SendMessageInput> {
	const { json } = input.item;
	const options = collectionParameter(context, 'options', input.itemIndex);
	const { content, key } = readContent(context, input, chosenContent(context, input));
	const isTouch = content.type === 'touch';
	return {
		leadId: requireId('lead', json, options),
		repId: findId('rep', json, options),
		bookingId: findId('booking', json, options),
		proposalId: findId('proposal', json, options),
		audience: context.getNodeParameter('audience', input.itemIndex) as Audience,
		content,
		channel: isTouch ? touchChannel(json) : readChannel(context, input.itemIndex),
		idempotencyKey: textOf(options['idempotencyKey']) ?? key,
		// A touch was checked against the night when it was handed out.
		sendingHours: isTouch ? null : readSendingHours(options['sendingHours'] ?? '08:00-21:00'),
		...(await readWay(context, input.itemIndex)),
	};
}

/** How messages leave, and until when they must have left. */
export async function readWay(context: IExecuteFunctions, itemIndex: number) {
	const transports = await openTransports(context, itemIndex);
	return { transports, deadline: systemClock.now() + USUAL_LIMITS.actionMs };
}

/** "As the Item Says" takes a due touch, else the proposal. */
function chosenContent(context: IExecuteFunctions, { item, itemIndex }: ItemInput): Choice {
	const chosen = context.getNodeParameter('content', itemIndex) as Choice | 'item';
	if (chosen !== 'item') return chosen;
	if (item.json['touch']) return 'touch';
	if (item.json['proposal']) return 'proposal';
	throw new BookingFlowError(
		'input-missing',
		'The item carries neither a due reminder nor a proposal.',
		'Put this node behind Propose Slots or Schedule Reminders (Get Due), or choose a template under Message.',
	);
}

interface KeyedContent {
	readonly content: MessageContent;
	/** The same key sends once. */
	readonly key: string;
}

function readContent(context: IExecuteFunctions, input: ItemInput, choice: Choice): KeyedContent {
	const { json } = input.item;
	if (choice === 'proposal') return readProposal(json);
	if (choice === 'touch') return readTouch(json);
	const once = repeatKey(json) ?? input.flow.newId('send');
	if (choice === 'template') {
		const name = context.getNodeParameter('template', input.itemIndex) as string;
		return { content: { type: 'template', name }, key: `${name}:${once}` };
	}
	const template = customTemplate({
		text: textParameter(context, 'text', input.itemIndex) ?? '',
		subject: textParameter(context, 'subject', input.itemIndex) ?? undefined,
	});
	return { content: { type: 'custom', template }, key: `custom:${once}` };
}

function readProposal(json: IDataObject): KeyedContent {
	const proposal = part(json, 'proposal');
	const key = `proposal:${textOf(proposal['id'])}`;
	const { subject, text } = part(proposal, 'message');
	const words = textOf(text);
	if (!words) return { content: { type: 'template', name: 'proposal' }, key };
	return {
		content: { type: 'worded', kind: 'proposal', subject: textOf(subject) ?? '', text: words },
		key,
	};
}

function readTouch(json: IDataObject): KeyedContent {
	const { id, claimToken, attempts } = part(json, 'touch');
	return {
		content: { type: 'touch', id: textOf(id) ?? '', claimToken: textOf(claimToken) ?? '' },
		key: `touch:${textOf(id)}:${Number(attempts ?? 0)}`,
	};
}

function touchChannel(json: IDataObject): Channel | null {
	return textOf(part(json, 'touch')['channel']) as Channel | null;
}

function readChannel(context: IExecuteFunctions, itemIndex: number): Channel | null {
	const parameter = context.getNodeParameter('channel', itemIndex, 'conversation');
	const channel = choiceOf(parameter, ['conversation', ...CHANNELS], 'Channel');
	return channel === 'conversation' ? null : channel;
}

/** What makes a repeated run of the same inbound message recognisable. */
function repeatKey(json: IDataObject): string | null {
	return textOf(part(json, 'reply')['messageId']) ?? textOf(json['submissionId']);
}

function part(json: IDataObject, name: string): IDataObject {
	const value = json[name];
	return typeof value === 'object' && value !== null ? (value as IDataObject) : {};
}
