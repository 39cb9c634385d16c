import { findBooking, findActiveBooking } from '../adapters/store/bookings';
import { findLead, findLeadByAddress, saveLead } from '../adapters/store/leads';
import { findMessage } from '../adapters/store/messages';
import type { Work } from '../adapters/store/work';
import { isInviteSignal } from '../domain/engagement/signal-rules';
import type { Signal } from '../domain/engagement/signal';
import { BookingFlowError } from '../domain/error';
import { readContact } from '../domain/lead/contact';
import type { Booking, Lead } from '../domain/model';

export interface FoundOwner {
	readonly lead: Lead;
	readonly booking: Booking | null;
	readonly messageId: string | null;
}

/** Whose signal it is, or why nobody's, in a sentence. */
export type OwnerSearch = FoundOwner | { readonly refused: string };

/**
 * Finds the lead that a signal is of: by the message that was opened, by id, by the meeting, else by an address. A
 * stranger becomes a lead, except where a calendar tells of people: not all who join a meeting are leads.
 */
export async function findSignalOwner(work: Work, signal: Signal): Promise<OwnerSearch> {
	const { messageId, leadId, bookingId } = signal.who;
	if (messageId) return await ownerOfMessage(work, messageId);
	const booking = bookingId ? await findBooking(work.db, bookingId) : null;
	if (bookingId && !booking) return { refused: `There is no booking "${bookingId}" in the store.` };
	if (leadId) {
		const lead = await findLead(work.db, leadId);
		if (!lead) return { refused: `There is no lead "${leadId}" in the store.` };
		return await withBooking(work, signal, { lead, booking });
	}
	if (booking && !signal.who.contact) {
		const lead = await findLead(work.db, booking.leadId);
		if (lead) return { lead, booking, messageId: null };
	}
	const lead = await ownerByContact(work, signal);
	return 'refused' in lead ? lead : await withBooking(work, signal, { lead, booking });
}

async function ownerOfMessage({ db }: Work, messageId: string): Promise<OwnerSearch> {
	const message = await findMessage(db, messageId);
	if (!message) return { refused: `There is no message "${messageId}" in the store.` };
	if (message.audience !== 'lead') return { refused: 'The message was not to a lead.' };
	const lead = await findLead(db, message.leadId);
	if (!lead) return { refused: `The lead of message "${messageId}" is not in the store.` };
	const booking = message.bookingId ? await findBooking(db, message.bookingId) : null;
	return { lead, booking, messageId };
}

async function ownerByContact(
	work: Work,
	{ type, who, source }: Signal,
): Promise<Lead | { readonly refused: string }> {
	try {
		const contact = readContact(who.contact ?? {});
		if (!isInviteSignal(type)) return (await saveLead(work, { ...contact, source })).lead;
		const address = contact.email ?? contact.phone ?? contact.channelId ?? '';
		const known = await findLeadByAddress(work.db, address);
		return known ?? { refused: `${address} is not a lead.` };
	} catch (error) {
		if (!(error instanceof BookingFlowError) || !IS_ABOUT_CONTACT.has(error.code)) throw error;
		return { refused: `${error.message} ${error.hint}` };
	}
}

const IS_ABOUT_CONTACT: ReadonlySet<string> = new Set(['input-missing', 'input-unusable']);

async function withBooking(
	{ db }: Work,
	{ type, who }: Signal,
	{ lead, booking }: { readonly lead: Lead; readonly booking: Booking | null },
): Promise<OwnerSearch> {
	if (booking) {
		const owner = await findLead(db, booking.leadId);
		if (owner?.id === lead.id) return { lead, booking, messageId: null };
		return { refused: `Booking "${booking.id}" is another lead's.` };
	}
	if (!isInviteSignal(type)) return { lead, booking: null, messageId: null };
	const active = await findActiveBooking(db, lead.id);
	const isMeant = who.meetingStart === null || who.meetingStart === active?.start;
	if (active && isMeant) return { lead, booking: active, messageId: null };
	return { refused: `${lead.email ?? 'The lead'} has no meeting at that time.` };
}
