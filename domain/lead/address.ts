import { CHANNELS } from '../model';
import type { Channel, Lead } from '../model';

type Addresses = Pick<Lead, 'email' | 'phone' | 'channelId'>;

/** Where a message to the lead goes on a channel; null when the lead cannot be reached there. */
export function addressFor(lead: Addresses, channel: Channel): string | null {
	if (channel === 'email') return lead.email;
	if (channel === 'linkedin') return lead.channelId;
	return lead.phone;
}

/** The channels that the lead can be reached on, in the order of `CHANNELS`. */
export function reachableChannels(lead: Addresses): readonly Channel[] {
	return CHANNELS.filter((channel) => addressFor(lead, channel) !== null);
}

/** The channel the lead talks on, else the first one that reaches them; null when none does. */
export function conversationChannel(lead: Addresses & Pick<Lead, 'channel'>): Channel | null {
	const channels = reachableChannels(lead);
	return channels.includes(lead.channel) ? lead.channel : (channels[0] ?? null);
}
