import { BookingFlowError } from '../../domain/error';
import type { Lead, LeadStage } from '../../domain/model';
import { appendAudit } from './audit';
import { contactChanges } from './lead-changes';
import { newLeadRow, toLead } from './lead-row';
import type { LeadContact } from './lead-row';
import { lock } from './lock';
import { mergeLeads } from './merge-leads';
import type { LeadRow } from './schema';
import type { Db, Work } from './work';

export type { LeadContact } from './lead-row';

export interface SavedLead {
	readonly lead: Lead;
	readonly created: boolean;
	/** Leads that turned out to be this one. */
	readonly mergedLeadIds: string[];
}

/**
 * One person, one lead: finds the lead by any of the addresses or makes a new one, and brings it up to date. When
 * the addresses belong to different leads these become one, the oldest. A phone number that somebody with another
 * e-mail address has is a shared one: it proves nothing, and stays with whom it was first.
 */
export async function saveLead(work: Work, given: LeadContact): Promise<SavedLead> {
	const found = await findAndLock(work.db, given);
	const [oldest, ...others] = found.filter((lead) => !sharesPhoneOnly(lead, given));
	const isShared = found.some((lead) => sharesPhoneOnly(lead, given));
	const contact = isShared ? { ...given, phone: null } : given;
	if (!oldest) return { lead: await createLead(work, contact), created: true, mergedLeadIds: [] };
	let lead = oldest;
	for (const other of others) lead = await mergeLeads(work, lead, other);
	lead = await updateLead(work, lead, contact);
	return { lead: toLead(lead), created: false, mergedLeadIds: others.map(({ id }) => id) };
}

function sharesPhoneOnly(lead: LeadRow, { email, phone, channelId }: LeadContact): boolean {
	if (!phone || lead.phone !== phone) return false;
	if (channelId && lead.channel_id === channelId) return false;
	return Boolean(email && lead.email && lead.email !== email);
}

/** The lead of that id; for one that was merged, the lead it is now. */
export async function findLead(db: Db, id: string): Promise<Lead | null> {
	const row = await findRow(db, id);
	return row ? toLead(row) : null;
}

export async function requireLead(db: Db, id: string): Promise<Lead> {
	return toLead(await requireRow(db, id));
}

/** The lead with that e-mail address, phone number or id on a channel, be it of a lead that was merged. */
export async function findLeadByAddress(db: Db, address: string): Promise<Lead | null> {
	const contact = { email: address, phone: address, channelId: address };
	const [row] = await findByAddresses(db, contact);
	return row ? toLead(row) : null;
}

export async function setLeadStage(work: Work, leadId: string, stage: LeadStage): Promise<void> {
	const { id, stage: from } = await requireRow(work.db, leadId);
	if (from === stage) return;
	await work.db
		.updateTable('leads')
		.set({ stage, updated_at: work.now })
		.where('id', '=', id)
		.execute();
	await appendAudit(work, { type: 'lead.stage_changed', leadId: id, data: { from, to: stage } });
}

async function createLead(work: Work, contact: LeadContact): Promise<Lead> {
	const row = newLeadRow(work, contact);
	await work.db.insertInto('leads').values(row).execute();
	const { source, channel } = row;
	await appendAudit(work, { type: 'lead.created', leadId: row.id, data: { source, channel } });
	return toLead(row);
}

async function updateLead(work: Work, lead: LeadRow, contact: LeadContact): Promise<LeadRow> {
	const changes = contactChanges(lead, contact);
	const fields = Object.keys(changes);
	if (!fields.length) return lead;
	await appendAudit(work, { type: 'lead.updated', leadId: lead.id, data: { fields } });
	return await work.db
		.updateTable('leads')
		.set({ ...changes, updated_at: work.now })
		.where('id', '=', lead.id)
		.returningAll()
		.executeTakeFirstOrThrow();
}

/**
 * The leads behind the addresses, oldest first, kept from other changes. Looks again under the locks until what is
 * found is what is locked: a merge may have come between.
 */
async function findAndLock(db: Db, contact: LeadContact): Promise<LeadRow[]> {
	const names = addressesOf(contact).map(([column, address]) => `lead:${column}:${address}`);
	if (!names.length) {
		throw new BookingFlowError(
			'input-missing',
			'The lead has neither an email, a phone nor a channel id.',
			'Fill in at least one of Email, Phone and Channel ID.',
		);
	}
	await lock(db, names);
	const locked = new Set<string>();
	for (;;) {
		const leads = await findByAddresses(db, contact);
		const free = leads.filter(({ id }) => !locked.has(id));
		if (!free.length) return leads;
		await lock(
			db,
			free.map(({ id }) => `lead:${id}`),
		);
		for (const { id } of free) locked.add(id);
	}
}

async function findByAddresses(db: Db, contact: LeadContact): Promise<LeadRow[]> {
	const found = await db
		.selectFrom('leads')
		.select((eb) => eb.fn.coalesce('merged_into', 'id').as('id'))
		.where((eb) => eb.or(addressesOf(contact).map(([column, address]) => eb(column, '=', address))))
		.execute();
	if (!found.length) return [];
	return await db
		.selectFrom('leads')
		.selectAll()
		.where('id', 'in', [...new Set(found.map(({ id }) => id))])
		.orderBy('created_at')
		.orderBy('id')
		.execute();
}

function addressesOf({ email, phone, channelId }: LeadContact) {
	const all = [
		['email', email],
		['phone', phone],
		['channel_id', channelId],
	] as const;
	return all.flatMap(([column, address]) => (address ? [[column, address] as const] : []));
}

async function findRow(db: Db, id: string): Promise<LeadRow | null> {
	const row = await db
		.selectFrom('leads as lead')
		.innerJoin('leads as merged', (join) =>
			join.on((eb) => eb('lead.id', '=', eb.fn.coalesce('merged.merged_into', 'merged.id'))),
		)
		.selectAll('lead')
		.where('merged.id', '=', id)
		.executeTakeFirst();
	return row ?? null;
}

async function requireRow(db: Db, id: string): Promise<LeadRow> {
	const row = await findRow(db, id);
	if (row) return row;
	throw new BookingFlowError(
		'not-found',
		`There is no lead "${id}" in the store.`,
		'Use the leadId that Route Lead put on the item, and the same booking store.',
	);
}
