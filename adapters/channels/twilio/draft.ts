import type { MessageListInstanceCreateOptions } from 'twilio/lib/rest/api/v2010/account/message';
import type { OutgoingMessage } from '../transport';

export interface TwilioSettings {
	readonly accountSid: string;
	/** For SMS. `from`: an E.164 number or a sender ID. */
	readonly sender: { readonly messagingServiceSid: string } | { readonly from: string };
	/** An E.164 number; null where the messaging service has the sender for WhatsApp. */
	readonly whatsAppFrom: string | null;
	/** Where Twilio tells how messages fare; null is nowhere, or where the messaging service says. */
	readonly statusCallbackUrl: string | null;
	readonly whatsAppTemplates: readonly WhatsAppTemplate[];
}

/** An approved template that takes the place of our own text. */
export interface WhatsAppTemplate {
	/** Of the messages that it stands for: "confirmation" ... */
	readonly kind: string;
	/** HX and 32 characters. */
	readonly contentSid: string;
	/** The placeholders that {{1}}, {{2}} ... stand for. */
	readonly variables: readonly string[];
}

export type Draft = MessageListInstanceCreateOptions;

type Problem = { readonly problem: string };

/** Twilio's own limit for a text (error 21617). */
const MOST_CHARACTERS = 1_600;

/** The request for a message, or why there can be none. */
export function draftMessage(message: OutgoingMessage, settings: TwilioSettings): Draft | Problem {
	if (!/^AC[0-9a-f]{32}$/i.test(settings.accountSid)) {
		return {
			problem:
				'The Account SID of the Twilio credential is not one: it is AC and 32 characters. ' +
				'Copy it from the first page of the Twilio console.',
		};
	}
	const { statusCallbackUrl } = settings;
	const addresses = addressesOf(message, settings);
	if ('problem' in addresses) return addresses;
	const content = contentOf(message, settings);
	if ('problem' in content) return content;
	return {
		...addresses,
		...content,
		...(statusCallbackUrl === null ? {} : { statusCallback: statusCallbackUrl }),
	};
}

function addressesOf(
	{ channel, address }: OutgoingMessage,
	{ sender, whatsAppFrom }: TwilioSettings,
): Pick<Draft, 'to' | 'from' | 'messagingServiceSid'> | Problem {
	if (channel !== 'whatsapp') return { to: address, ...sender };
	const to = `whatsapp:${address}`;
	if (whatsAppFrom !== null) return { to, from: `whatsapp:${whatsAppFrom}` };
	if ('messagingServiceSid' in sender) return { to, ...sender };
	return {
		problem:
			'There is no sender for WhatsApp. Fill in WhatsApp From with the number that is a WhatsApp sender ' +
			'in the Twilio console, or use a Messaging Service that has one.',
	};
}

function contentOf(
	message: OutgoingMessage,
	{ whatsAppTemplates }: TwilioSettings,
): Pick<Draft, 'body' | 'contentSid' | 'contentVariables'> | Problem {
	const { channel, kind, text } = message;
	const template = whatsAppTemplates.find((each) => each.kind === kind);
	if (template && channel === 'whatsapp') return fillTemplate(template, message);
	if (text.length <= MOST_CHARACTERS) return { body: text };
	return {
		problem:
			`The text has ${text.length} characters, and Twilio takes no more than ${MOST_CHARACTERS}. ` +
			`Shorten the text of the message "${kind}".`,
	};
}

/** A variable that is left out would be filled with the template's own sample. */
function fillTemplate(
	{ contentSid, variables }: WhatsAppTemplate,
	{ kind, values }: OutgoingMessage,
): Pick<Draft, 'contentSid' | 'contentVariables'> | Problem {
	const unknown = variables.find((name) => !Object.hasOwn(values, name));
	if (unknown !== undefined) {
		return {
			problem:
				`WhatsApp Templates: the template for "${kind}" asks for ${JSON.stringify(unknown)}, ` +
				'which this message does not have. Name its variables as the placeholders are named, without braces.',
		};
	}
	const numbered = variables.map((name, index) => [index + 1, values[name]] as const);
	return { contentSid, contentVariables: JSON.stringify(Object.fromEntries(numbered)) };
}
