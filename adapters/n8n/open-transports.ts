import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { BookingFlowError } from '../../domain/error';
import { parseEmail } from '../../domain/lead/email';
import { outbox } from '../channels/outbox';
import { slackTransport } from '../channels/slack/transport';
import type { SmtpCredential } from '../channels/smtp/settings';
import { smtpTransport } from '../channels/smtp/transport';
import type { Transport, Transports } from '../channels/transport';
import type { TwilioSettings } from '../channels/twilio/draft';
import { twilioTransport } from '../channels/twilio/transport';
import type { WebhookSettings } from '../channels/webhook/transport';
import { webhookTransport } from '../channels/webhook/transport';
import { systemClock } from '../http/clock';
import { collectionParameter, listNames, textOf, textParameter } from './parameters';
import { sendPlain } from './send-plain';
import { sendWithCredential } from './send-with-credential';

const CLOCK = { clock: systemClock };

/** The ways that a node's parameters give messages to go; by default they stand on the item. */
export async function openTransports(
	context: IExecuteFunctions,
	itemIndex: number,
): Promise<Transports> {
	const options = collectionParameter(context, 'sendingOptions', itemIndex);
	const [email, texts, linkedin] = await Promise.all([
		openEmail(context, itemIndex, options),
		openTexts(context, itemIndex, options),
		openLinkedIn(context),
	]);
	const { slack, repNotices } = openRepNotices(context, itemIndex);
	return { byChannel: { email, sms: texts, whatsapp: texts, linkedin, slack }, repNotices };
}

async function openEmail(
	context: IExecuteFunctions,
	itemIndex: number,
	options: IDataObject,
): Promise<Transport> {
	if (context.getNodeParameter('emailBy', 0, 'item') !== 'smtp') return outbox;
	const credential = await context.getCredentials<SmtpCredential & object>('smtp', itemIndex);
	const replyTo = textOf(options['replyTo']);
	const settings = {
		...credential,
		from: {
			name: textOf(options['fromName']) ?? '',
			email: parseEmail(required(context, 'fromEmail', itemIndex), 'From E-Mail'),
		},
		replyTo: replyTo && parseEmail(replyTo, 'Reply To'),
	};
	return smtpTransport(settings, CLOCK);
}

async function openTexts(
	context: IExecuteFunctions,
	itemIndex: number,
	options: IDataObject,
): Promise<Transport> {
	if (context.getNodeParameter('textsBy', 0, 'item') !== 'twilio') return outbox;
	const { accountSid } = await context.getCredentials('twilioApi', itemIndex);
	const sender = required(context, 'twilioSender', itemIndex);
	const isService = sender.startsWith('MG');
	const settings: TwilioSettings = {
		accountSid: String(accountSid),
		sender: isService ? { messagingServiceSid: sender } : { from: sender },
		whatsAppFrom: textOf(options['whatsAppFrom']) ?? (isService ? null : sender),
		statusCallbackUrl: textOf(options['statusCallbackUrl']),
		whatsAppTemplates: readTemplates(options['whatsAppTemplates']),
	};
	return twilioTransport(sendWithCredential(context, 'twilioApi'), settings, CLOCK);
}

function readTemplates(value: unknown): TwilioSettings['whatsAppTemplates'] {
	const rows = (value as { template?: readonly IDataObject[] } | undefined)?.template ?? [];
	return rows.map((row) => ({
		kind: textOf(row['template']) ?? '',
		contentSid: textOf(row['contentSid']) ?? '',
		variables: listNames(row['variables']),
	}));
}

async function openLinkedIn(context: IExecuteFunctions): Promise<Transport> {
	if (context.getNodeParameter('linkedInBy', 0, 'item') !== 'webhook') return outbox;
	const settings = await context.getCredentials<WebhookSettings & object>('bookingFlowWebhookApi');
	return webhookTransport(sendPlain(context), settings, CLOCK);
}

const SLACK_CREDENTIALS: Readonly<Record<string, string>> = {
	slack: 'slackApi',
	slackOAuth2: 'slackOAuth2Api',
};

function openRepNotices(
	context: IExecuteFunctions,
	itemIndex: number,
): { readonly slack: Transport; readonly repNotices: Transports['repNotices'] } {
	const by = context.getNodeParameter('repNoticesBy', 0, 'email') as string;
	const credential = SLACK_CREDENTIALS[by];
	if (!credential) return { slack: outbox, repNotices: 'email' };
	return {
		slack: slackTransport(sendWithCredential(context, credential), CLOCK),
		repNotices: { slackChannel: required(context, 'slackChannel', itemIndex) },
	};
}

const LABELS = {
	fromEmail: ['From E-Mail', 'Give an address that your mail server may send for.'],
	twilioSender: ['Twilio Sender', 'Give a phone number of your Twilio account.'],
	slackChannel: ['Slack Channel', 'Give the name or ID of a channel.'],
} as const;

function required(
	context: IExecuteFunctions,
	name: keyof typeof LABELS,
	itemIndex: number,
): string {
	const value = textParameter(context, name, itemIndex);
	if (value) return value;
	const [label, hint] = LABELS[name];
	throw new BookingFlowError('input-missing', `${label} is empty.`, hint);
}
