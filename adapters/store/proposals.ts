import { BookingFlowError } from '../../domain/error';
import type { Proposal, ProposalStatus } from '../../domain/model';
import { lock } from './lock';
import type { ProposalRow } from './schema';
import { releaseHolds } from './slot-holds';
import type { Db, Work } from './work';

export type NewProposal = Omit<Proposal, 'id' | 'status' | 'createdAt'>;

/** Keeps what was offered. A lead has one open proposal: earlier ones are superseded. */
export async function insertProposal(work: Work, proposal: NewProposal): Promise<Proposal> {
	const { db } = work;
	await lock(db, [`proposals:${proposal.leadId}`]);
	const superseded = await db
		.updateTable('proposals')
		.set({ status: 'superseded' })
		.where('lead_id', '=', proposal.leadId)
		.where('status', '=', 'open')
		.returning('id')
		.execute();
	await releaseHolds(work, { proposalIds: superseded.map(({ id }) => id) });
	const row = toRow(work, proposal);
	await db.insertInto('proposals').values(row).execute();
	return toProposal(row);
}

export async function findProposal(db: Db, id: string): Promise<Proposal | null> {
	const row = await db.selectFrom('proposals').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? toProposal(row) : null;
}

export async function requireProposal(db: Db, id: string): Promise<Proposal> {
	const proposal = await findProposal(db, id);
	if (proposal) return proposal;
	throw new BookingFlowError(
		'not-found',
		`There is no proposal "${id}" in the store.`,
		'Use the proposalId that Propose Slots put on the item, and the same booking store.',
	);
}

export async function findOpenProposal(db: Db, leadId: string): Promise<Proposal | null> {
	const row = await db
		.selectFrom('proposals')
		.selectAll()
		.where('lead_id', '=', leadId)
		.where('status', '=', 'open')
		.orderBy('created_at', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row ? toProposal(row) : null;
}

/** Slots that are held for the proposal are let go once it is no longer open. */
export async function setProposalStatus(
	work: Work,
	id: string,
	status: ProposalStatus,
): Promise<void> {
	if (status !== 'open') await releaseHolds(work, { proposalIds: [id] });
	await work.db.updateTable('proposals').set({ status }).where('id', '=', id).execute();
}

function toRow(work: Work, proposal: NewProposal): ProposalRow {
	return {
		id: work.newId('proposal'),
		lead_id: proposal.leadId,
		rep_id: proposal.repId,
		pool: proposal.pool,
		status: 'open',
		settings: JSON.stringify(proposal.settings),
		slots: JSON.stringify(proposal.slots),
		timezone: proposal.timezone,
		timezone_confidence: proposal.timezoneConfidence,
		channel: proposal.channel,
		booking_id: proposal.bookingId,
		variant: proposal.variant,
		created_at: work.now,
	};
}

function toProposal(row: ProposalRow): Proposal {
	return {
		id: row.id,
		leadId: row.lead_id,
		repId: row.rep_id,
		pool: row.pool,
		status: row.status as ProposalStatus,
		settings: JSON.parse(row.settings) as Proposal['settings'],
		slots: JSON.parse(row.slots) as Proposal['slots'],
		timezone: row.timezone,
		timezoneConfidence: row.timezone_confidence,
		channel: row.channel as Proposal['channel'],
		bookingId: row.booking_id,
		variant: row.variant,
		createdAt: row.created_at,
	};
}
