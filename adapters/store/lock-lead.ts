import type { Lead } from '../../domain/model';
import { requireLead } from './leads';
import { lock } from './lock';
import type { Db } from './work';

/** The lead as it stands, kept from other changes until the transaction ends, also where it was merged meanwhile. */
export async function lockLead(db: Db, id: string): Promise<Lead> {
	await lock(db, [`lead:${id}`]);
	const lead = await requireLead(db, id);
	return lead.id === id ? lead : await lockLead(db, lead.id);
}
