import type { SignalOwner } from '../../domain/engagement/signal';
import type { Instant } from '../../domain/model';
import { isMachine } from './machine-requests';
import type { Raw } from './raw';
import { bodyOf, entriesOf, part, textIn } from './raw';
import { readEach, refuse } from './read-each';
import type { ReadSignal } from './read-each';
import { minuteOf, readSignalTime } from './signal-times';
import { signalType } from './signal-types';

/** Signals in plain JSON, as a website, an enrichment tool or a LinkedIn tool sends them: one, or a list. */
export function signalsFromJson(data: unknown, receivedAt: Instant): readonly ReadSignal[] {
	const entries = entriesOf(bodyOf(data), ['signals', 'events']);
	return readEach(entries, (entry) => readEntry(entry, receivedAt));
}

function readEntry(raw: Raw, receivedAt: Instant): ReadSignal {
	const given = textIn(raw, 'type', 'signal', 'event');
	if (!given) return refuse('It has no type, such as "pricing_page".');
	const detail = textIn(raw, 'detail', 'url', 'page', 'content', 'title');
	const type = typeOf(raw, signalType(given, detail));
	const time = raw['at'] ?? raw['occurredAt'] ?? raw['timestamp'] ?? raw['time'] ?? '';
	const at = time === '' ? receivedAt : readSignalTime(time, 'At');
	const source = textIn(raw, 'source') ?? 'json';
	const who = readOwner(raw);
	const id = textIn(raw, 'key', 'eventId', 'id');
	const moment = time === '' ? minuteOf(at) : at;
	const key = id ? [id] : [type, ...identityOf(who), moment, detail ?? ''];
	return { type, at, source, detail, who, key: [source, ...key].join('|') };
}

function typeOf(raw: Raw, type: string): string {
	const userAgent = textIn(raw, 'userAgent');
	const isOfMail = type === 'email_open' || type === 'link_click';
	return isOfMail && userAgent && isMachine(userAgent) ? 'automatic_open' : type;
}

function readOwner(raw: Raw): SignalOwner {
	const lead = { ...part(raw, 'contact'), ...part(raw, 'lead') };
	const field = (...names: readonly string[]) => textIn(raw, ...names) ?? textIn(lead, ...names);
	const contact = {
		email: field('email'),
		phone: field('phone'),
		channelId: field('channelId', 'linkedinId', 'profileUrl'),
		name: field('name'),
		company: field('company'),
	};
	const isNamed = contact.email ?? contact.phone ?? contact.channelId;
	return {
		leadId: textIn(raw, 'leadId') ?? textIn(part(raw, 'lead'), 'id'),
		messageId: textIn(raw, 'messageId'),
		bookingId: textIn(raw, 'bookingId') ?? textIn(part(raw, 'booking'), 'id'),
		meetingStart: null,
		contact: isNamed ? contact : null,
	};
}

function identityOf({ leadId, messageId, bookingId, contact }: SignalOwner): readonly string[] {
	const { email, phone, channelId } = contact ?? {};
	return [messageId, leadId, bookingId, email, phone, channelId].map((each) =>
		String(each ?? '').toLowerCase(),
	);
}
