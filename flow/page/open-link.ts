import { verifyToken } from '../../adapters/links/signed-links';
import type { LinkPayload } from '../../adapters/links/signed-links';
import { findSigningKey } from '../../adapters/links/signing-key';
import { findActiveBooking, findBooking } from '../../adapters/store/bookings';
import { requireLead } from '../../adapters/store/leads';
import { findProposal } from '../../adapters/store/proposals';
import { requireRep } from '../../adapters/store/reps';
import type { Booking, Lead, Proposal, Rep } from '../../domain/model';
import type { FlowContext } from '../context';

/** What a link of the booking page leads to. */
export type OpenedLink = RefusedLink | OpenedMeeting | OpenedOffer;

export interface RefusedLink {
	readonly status: 'invalid_link' | 'expired_link';
}

export interface OpenedMeeting {
	readonly status: 'meeting';
	/** With which the page signs links of its own. */
	readonly key: string;
	readonly lead: Lead;
	readonly rep: Rep;
	readonly booking: Booking;
}

export interface OpenedOffer {
	readonly status: 'offer';
	readonly key: string;
	readonly lead: Lead;
	readonly rep: Rep;
	readonly proposal: Proposal;
	readonly slotIndex: number;
	/** The meeting that the lead has already. */
	readonly booking: Booking | null;
}

/** Takes anything as a token, and changes nothing: who opens a link may be a scanner of mails. */
export async function openLink(context: FlowContext, token: unknown): Promise<OpenedLink> {
	const key = await findSigningKey(context.store.db);
	if (key === null) return { status: 'invalid_link' };
	const verified = verifyToken(key, token, context.now);
	if (!verified.ok) {
		return { status: verified.reason === 'expired' ? 'expired_link' : 'invalid_link' };
	}
	const { payload } = verified;
	return payload.purpose === 'manage'
		? await openMeeting(context, key, payload)
		: await openOffer(context, key, payload);
}

async function openMeeting(
	{ store: { db } }: FlowContext,
	key: string,
	{ bookingId }: Extract<LinkPayload, { purpose: 'manage' }>,
): Promise<OpenedLink> {
	const booking = await findBooking(db, bookingId);
	if (!booking) return { status: 'invalid_link' };
	const lead = await requireLead(db, booking.leadId);
	return { status: 'meeting', key, booking, lead, rep: await requireRep(db, booking.repId) };
}

async function openOffer(
	{ store: { db } }: FlowContext,
	key: string,
	{ proposalId, slotIndex }: Extract<LinkPayload, { purpose: 'book' }>,
): Promise<OpenedLink> {
	const proposal = await findProposal(db, proposalId);
	if (!proposal) return { status: 'invalid_link' };
	const lead = await requireLead(db, proposal.leadId);
	const rep = await requireRep(db, proposal.repId);
	const booking = await findActiveBooking(db, lead.id, proposal.settings.eventType);
	return { status: 'offer', key, lead, rep, proposal, slotIndex, booking };
}
