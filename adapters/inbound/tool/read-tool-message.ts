import { BookingFlowError } from '../../../domain/error';
import { readSenderAddress } from '../../../domain/lead/sender-address';
import { CHANNELS } from '../../../domain/model';
import type { Channel, Instant } from '../../../domain/model';
import { isRecord } from '../fields';
import type { Fields } from '../fields';
import type { Inbound } from '../inbound';
import { findField } from './find-field';
import type { Search } from './find-field';

/** What the node's fields say; null is found by the names that tools use. */
export interface ToolFields {
	readonly text: string | null;
	readonly from: string | null;
	readonly messageId: string | null;
	readonly channel: Channel | null;
}

const TEXT = ['text', 'message', 'messagetext', 'replytext', 'reply', 'body', 'content'];
const PROFILE = [
	'profileurl',
	'linkedinurl',
	'linkedinprofileurl',
	'linkedinprofile',
	'attendeeprofileurl',
	'publicprofileurl',
];
const MESSAGE_ID = ['messageid', 'replyid', 'eventid'];

const SEARCH = {
	text: { names: TEXT, inside: TEXT },
	from: {
		names: ['from', ...PROFILE, 'sender', 'senderid', 'email', 'phone', 'lead', 'contact'],
		inside: [...PROFILE, 'url', 'email', 'phone', 'publicidentifier', 'providerid', 'id'],
	},
	// Not a plain "id": in many tools it is the lead's, and every reply after the first would count as a repetition.
	messageId: { names: [...MESSAGE_ID, 'message', 'reply'], inside: [...MESSAGE_ID, 'id'] },
	channel: { names: ['channel'], inside: [] },
} as const satisfies Record<string, Search>;

/**
 * The message that a LinkedIn tool, or any other, sent to a webhook as JSON, or that another node put on the item.
 * Throws `input-missing` where there is no text or no sender, `input-unusable` where the sender is no address.
 */
export function readToolMessage(json: Fields, given: ToolFields, receivedAt: Instant): Inbound {
	const request = isRecord(json['body']) ? json['body'] : json;
	const from = given.from ?? required(findField(request, SEARCH.from), 'From');
	const channel = given.channel ?? channelOf(findField(request, SEARCH.channel), from);
	return {
		kind: 'message',
		message: {
			source: 'tool',
			channel,
			from: readSenderAddress(channel, from),
			to: null,
			subject: null,
			text: given.text ?? required(findField(request, SEARCH.text), 'Text'),
			messageId: given.messageId ?? messageIdIn(request),
			receivedAt,
			isAutomatic: false,
			carrierKeyword: null,
			mediaCount: 0,
			answers: [],
			emailDate: null,
		},
	};
}

/** A message that is itself text has no id inside. */
function messageIdIn(request: Fields): string | null {
	const objects = Object.entries(request).filter(
		([name, value]) => isRecord(value) || !/^(?:message|reply)$/i.test(name),
	);
	return findField(Object.fromEntries(objects), SEARCH.messageId)?.trim() || null;
}

function channelOf(named: string | null, from: string): Channel {
	const name = named?.trim().toLowerCase();
	const channel = CHANNELS.find((each) => each === name);
	if (channel) return channel;
	if (name) {
		throw new BookingFlowError(
			'input-unusable',
			`Channel: ${JSON.stringify(name.slice(0, 40))} is not one of its choices.`,
			`Send one of ${CHANNELS.join(', ')}, or choose the channel in this node.`,
		);
	}
	if (from.startsWith('whatsapp:')) return 'whatsapp';
	if (/^[^/]+@[^/]+$/.test(from)) return 'email';
	return /^\+?[\d\s().-]{7,20}$/.test(from) ? 'sms' : 'linkedin';
}

function required(value: string | null, field: string): string {
	if (value !== null) return value;
	throw new BookingFlowError(
		'input-missing',
		`${field} is empty: the request has no field of a usual name for it.`,
		`Say in ${field} which field it is, such as {{ $json.body.data.message }}.`,
	);
}
