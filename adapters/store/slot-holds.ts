import type { Instant, Proposal } from '../../domain/model';
import { meetingTimes } from './booking-row';
import { toBusyBooking } from './rep-time';
import type { BusyBooking, BusyBookingsQuery } from './rep-time';
import type { Db, Work } from './work';

/**
 * Keeps the slots of a proposal for its lead until they expire, as many as the rep may have held at one time; gives
 * how many are held. Nobody else is offered a held slot.
 */
export async function holdSlots(
	work: Work,
	proposal: Proposal,
	{ expiresAt, mostPerRep }: { readonly expiresAt: Instant; readonly mostPerRep: number },
): Promise<number> {
	const { db, now } = work;
	const held = await db
		.selectFrom('slot_holds')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('rep_id', '=', proposal.repId)
		.where('expires_at', '>', now)
		.executeTakeFirstOrThrow();
	const slots = proposal.slots.slice(0, Math.max(0, mostPerRep - held.count));
	if (!slots.length) return 0;
	const rows = slots.flatMap(({ start, end, coHostIds = [] }) =>
		[proposal.repId, ...coHostIds].map((repId) => ({
			id: work.newId('hold'),
			proposal_id: proposal.id,
			lead_id: proposal.leadId,
			rep_id: repId,
			...meetingTimes(start, end, proposal.settings),
			expires_at: expiresAt,
		})),
	);
	await db.insertInto('slot_holds').values(rows).execute();
	return slots.length;
}

/** The slots that are held for others than one lead, by start. */
export async function listHeldSlots(
	{ db, now }: { readonly db: Db; readonly now: Instant },
	query: BusyBookingsQuery & { readonly exceptLeadId: string | null },
): Promise<BusyBooking[]> {
	if (!query.repIds.length) return [];
	let held = db
		.selectFrom('slot_holds')
		.selectAll()
		.where('rep_id', 'in', query.repIds)
		.where('expires_at', '>', now)
		.where('busy_to', '>', query.from)
		.where('busy_from', '<', query.to)
		.orderBy('start_at')
		.orderBy('id');
	if (query.exceptLeadId) held = held.where('lead_id', '!=', query.exceptLeadId);
	return (await held.execute()).map(toBusyBooking);
}

/** Lets go of all slots that are held for a proposal: it was answered or has been replaced. */
export async function releaseHolds(
	{ db }: Work,
	{ proposalIds }: { readonly proposalIds: readonly string[] },
): Promise<void> {
	if (!proposalIds.length) return;
	await db.deleteFrom('slot_holds').where('proposal_id', 'in', proposalIds).execute();
}

/** Lets go of what is held for others over the slots of a proposal, and of all that has expired. */
export async function releaseHoldsOver(
	{ db, now }: Work,
	{ repId, leadId, slots }: Pick<Proposal, 'repId' | 'leadId' | 'slots'>,
): Promise<void> {
	await db
		.deleteFrom('slot_holds')
		.where((eb) =>
			eb.or([
				eb('expires_at', '<=', now),
				...slots.map(({ start, end }) =>
					eb.and([
						eb('rep_id', '=', repId),
						eb('lead_id', '!=', leadId),
						eb('busy_from', '<', end),
						eb('busy_to', '>', start),
					]),
				),
			]),
		)
		.execute();
}
