import type { IExecuteFunctions } from 'n8n-workflow';
import type { ItemInput } from '../../adapters/n8n/run-items';
import { choiceOf, textParameter } from '../../adapters/n8n/parameters';
import { readEmail } from '../../adapters/inbound/email/read-email';
import type { Inbound } from '../../adapters/inbound/inbound';
import { readToolMessage } from '../../adapters/inbound/tool/read-tool-message';
import { readTwilioMessage } from '../../adapters/inbound/twilio/read-message';
import { verifyTwilioRequest } from '../../adapters/inbound/twilio/verify-request';
import { readWebhookRequest } from '../../adapters/inbound/webhook-request';
import { BookingFlowError } from '../../domain/error';
import { CHANNELS } from '../../domain/model';
import type { InboundSource } from '../../domain/replies/inbound-message';
import { AS_SENT } from './properties';

/** What an item brings, by the node's source. */
export async function receive(
	context: IExecuteFunctions,
	source: InboundSource,
	input: ItemInput,
): Promise<Inbound> {
	if (source === 'twilio') return await receiveFromTwilio(context, input);
	if (source === 'tool') return receiveFromTool(context, input);
	const { item, flow } = input;
	const fileCount = Object.keys(item.binary ?? {}).length;
	return await readEmail({ json: item.json, fileCount }, flow.now);
}

async function receiveFromTwilio(
	context: IExecuteFunctions,
	{ item, itemIndex, flow }: ItemInput,
): Promise<Inbound> {
	const request = readWebhookRequest(item.json);
	const authToken = await readAuthToken(context, itemIndex);
	const publicUrl = textParameter(context, 'publicUrl', itemIndex) ?? '';
	const verified = await verifyTwilioRequest(request, { authToken, publicUrl });
	if (!verified.form) return { kind: 'rejected', rejection: verified.rejection };
	return readTwilioMessage(verified.form, flow.now);
}

async function readAuthToken(context: IExecuteFunctions, itemIndex: number): Promise<string> {
	const { authType, authToken } = await context.getCredentials('twilioApi', itemIndex);
	if (authType !== 'apiKey' && typeof authToken === 'string' && authToken) return authToken;
	throw new BookingFlowError(
		'input-unusable',
		authType === 'apiKey'
			? 'The Twilio credential holds an API key, but Twilio signs its requests with the Auth Token.'
			: 'The Twilio credential has no Auth Token, with which Twilio signs its requests.',
		'Choose a Twilio credential with Auth Type "Auth Token" in this node. Sending may go on with an API key.',
	);
}

function receiveFromTool(
	context: IExecuteFunctions,
	{ item, itemIndex, flow }: ItemInput,
): Inbound {
	const field = (name: string) => textParameter(context, name, itemIndex);
	const channel = context.getNodeParameter('channel', itemIndex);
	const fields = {
		text: field('text'),
		from: field('from'),
		messageId: field('messageId'),
		channel: channel === AS_SENT ? null : choiceOf(channel, CHANNELS, 'Channel'),
	};
	return readToolMessage(item.json, fields, flow.now);
}
