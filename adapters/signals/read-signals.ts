import type { Signal } from '../../domain/engagement/signal';
import type { Instant } from '../../domain/model';
import { signalsFromCalendar } from './from-calendar';
import { signalsFromHubspot } from './from-hubspot';
import { signalsFromJson } from './from-json';
import { signalFromRequest } from './from-request';
import type { TrackedRequest } from './from-request';
import { reasonOf, refuse } from './read-each';
import type { ReadSignal } from './read-each';

export const SIGNAL_FORMATS = ['calendar', 'hubspot', 'json', 'request'] as const;
export type SignalFormat = (typeof SIGNAL_FORMATS)[number];

export interface SignalInput {
	readonly format: SignalFormat;
	readonly data: unknown;
	/** What a request is for; matters to requests only. */
	readonly tracked: TrackedRequest;
	readonly receivedAt: Instant;
	/** Whose signals they are, where the data does not say or says otherwise. */
	readonly leadId: string | null;
	readonly email: string | null;
}

/**
 * Brings what comes from a tool, a pixel, a calendar or a CRM into one shape. What cannot be read is given back with
 * the reason, beside the signals that can.
 */
export function readSignals(input: SignalInput): readonly ReadSignal[] {
	const read = readFormat(input);
	if (!read.length) return [refuse('There is nothing in it.')];
	return read.map((signal) => ('refused' in signal ? signal : withOwner(signal, input)));
}

function readFormat(input: SignalInput): readonly ReadSignal[] {
	const { format, data, receivedAt, tracked, leadId, email } = input;
	try {
		switch (format) {
			case 'calendar':
				return signalsFromCalendar(data, receivedAt);
			case 'hubspot':
				return signalsFromHubspot(data, receivedAt, (leadId ?? email) !== null);
			case 'request':
				return [signalFromRequest(data, tracked, receivedAt)];
			case 'json':
				return signalsFromJson(data, receivedAt);
		}
	} catch (error) {
		return [refuse(reasonOf(error))];
	}
}

function withOwner(signal: Signal, { leadId, email }: SignalInput): Signal {
	const given = leadId ?? email;
	if (!given) return signal;
	const contact = email ? { ...signal.who.contact, email } : signal.who.contact;
	const who = { ...signal.who, contact, leadId: leadId ?? signal.who.leadId };
	return { ...signal, who, key: `${signal.key}|${given}` };
}
