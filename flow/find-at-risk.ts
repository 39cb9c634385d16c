import { appendAudit } from '../adapters/store/audit';
import { findBooking, setBookingStatus } from '../adapters/store/bookings';
import { once } from '../adapters/store/idempotency';
import { requireLead } from '../adapters/store/leads';
import { lock } from '../adapters/store/lock';
import { findProposal } from '../adapters/store/proposals';
import { findRep } from '../adapters/store/reps';
import { isLookedAt, listUpcoming } from '../adapters/store/risk-facts';
import type { Work } from '../adapters/store/work';
import { nextStatus } from '../domain/booking/status';
import { assessRisk } from '../domain/engagement/risk';
import type { Risk } from '../domain/engagement/risk';
import type { Booking, Lead, Proposal, Rep } from '../domain/model';
import type { FlowContext } from './context';
import { readMeasured, readRiskFacts } from './read-risk-facts';
import type { Measured } from './read-risk-facts';

export interface FindAtRiskInput {
	/** How far ahead meetings are looked at. */
	readonly lookAheadHours: number;
	/** From this score on a meeting is at risk. */
	readonly threshold: number;
	readonly limit: number;
}

export interface MeetingAtRisk {
	readonly booking: Booking;
	readonly lead: Lead;
	readonly rep: Rep | null;
	/** What the time was chosen from. */
	readonly proposal: Proposal | null;
	readonly risk: Risk;
}

/**
 * Meetings ahead that may well not take place, each once for each time that it was set to. Their status says so from
 * then on, until the lead confirms or the meeting is moved.
 */
export async function findMeetingsAtRisk(
	context: FlowContext,
	{ lookAheadHours, threshold, limit }: FindAtRiskInput,
): Promise<readonly MeetingAtRisk[]> {
	const { db } = context.store;
	const to = new Date(Date.parse(context.now) + lookAheadHours * 3_600_000).toISOString();
	const measured = await readMeasured(db, context.now);
	const found: MeetingAtRisk[] = [];
	for (const { id } of await listUpcoming(db, { from: context.now, to })) {
		if (found.length >= limit) break;
		const meeting = await context.store.transaction(context, async (work) => {
			return await assess(work, id, { measured, threshold });
		});
		if (meeting) found.push(meeting);
	}
	return found;
}

async function assess(
	work: Work,
	bookingId: string,
	{ measured, threshold }: { readonly measured: Measured; readonly threshold: number },
): Promise<MeetingAtRisk | null> {
	await lock(work.db, [`booking:${bookingId}`]);
	const booking = await findBooking(work.db, bookingId);
	if (!booking || !isLookedAt(booking) || booking.start <= work.now) return null;
	const risk = assessRisk(await readRiskFacts(work, booking, measured));
	if (risk.score < threshold) return null;
	const { repeated } = await once(work, 'at_risk', `${booking.id}:${booking.reschedules}`, () =>
		mark(work, booking, { risk, threshold }),
	);
	return repeated ? null : await present(work, bookingId, risk);
}

async function mark(
	work: Work,
	booking: Booking,
	{ risk, threshold }: { readonly risk: Risk; readonly threshold: number },
): Promise<Risk> {
	const status = nextStatus(booking.status, 'found_at_risk');
	await setBookingStatus(work, booking.id, status);
	await appendAudit(work, {
		type: 'booking.at_risk',
		leadId: booking.leadId,
		bookingId: booking.id,
		data: { from: booking.status, to: status, start: booking.start, threshold, ...risk },
	});
	return risk;
}

async function present({ db }: Work, bookingId: string, risk: Risk): Promise<MeetingAtRisk | null> {
	const booking = await findBooking(db, bookingId);
	if (!booking) return null;
	return {
		booking,
		lead: await requireLead(db, booking.leadId),
		rep: await findRep(db, booking.repId),
		proposal: booking.proposalId ? await findProposal(db, booking.proposalId) : null,
		risk,
	};
}
