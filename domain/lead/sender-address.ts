import { BookingFlowError } from '../error';
import type { Channel } from '../model';
import { readContact } from './contact';
import { parseEmail } from './email';
import { parsePhone } from './phone';

/** How Twilio marks numbers that write over other networks than SMS. */
const NETWORK = /^(?:whatsapp|rcs):/i;

/**
 * The sender of a message in the form in which leads keep addresses of that channel. Throws `input-missing` where there
 * is none, `input-unusable` where it is no address.
 */
export function readSenderAddress(channel: Channel, from: string): string {
	if (!from.trim()) {
		throw new BookingFlowError(
			'input-missing',
			'From is empty.',
			'It tells whose message this is. Check that the item is a message, or give the address of the sender; Classify Reply also takes a Lead ID under Options.',
		);
	}
	if (channel === 'email') return parseEmail(from, 'From');
	if (channel === 'linkedin') return readContact({ channelId: from }).channelId ?? '';
	return parsePhone(from.replace(NETWORK, ''), { field: 'From' });
}
