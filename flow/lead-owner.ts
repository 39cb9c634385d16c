import { findCompanyRep, latestAssignment } from '../adapters/store/assignments';
import type { Assignment } from '../adapters/store/assignments';
import type { Work } from '../adapters/store/work';
import type { Lead, PoolMember } from '../domain/model';
import { companyDomain } from '../domain/routing/company-domain';
import type { LeadOwner } from '../domain/routing/route-input';

export interface OwnerSearch {
	/** E-mail or id of the owner in the CRM. */
	readonly crmOwner: string | null;
	/** Whether a lead who was routed before stays with that rep. */
	readonly keepEarlierRep: boolean;
	/** Whether a lead goes to the rep of others of the same company. */
	readonly keepCompanyRep: boolean;
}

export interface FoundOwner {
	readonly owner: LeadOwner | null;
	/** The lead's last assignment, where the owner comes from it. */
	readonly earlier: Assignment | null;
}

/** Who knows the lead already: the owner in the CRM, else the earlier rep, else the rep of the company. */
export async function findOwner(
	{ db }: Work,
	{ lead, members, search }: { lead: Lead; members: readonly PoolMember[]; search: OwnerSearch },
): Promise<FoundOwner> {
	const { crmOwner } = search;
	if (crmOwner) {
		const rep = members.find(({ id, email }) => isNamed(crmOwner, id) || isNamed(crmOwner, email));
		if (rep) return { owner: { repId: rep.id, source: 'crm' }, earlier: null };
	}
	const earlier = search.keepEarlierRep ? await latestAssignment(db, lead.id) : null;
	if (earlier) return { owner: { repId: earlier.repId, source: 'earlier' }, earlier };
	const domain = search.keepCompanyRep && lead.email ? companyDomain(lead.email) : null;
	const repId = domain ? await findCompanyRep(db, { domain, exceptLeadId: lead.id }) : null;
	return { owner: repId ? { repId, source: 'company' } : null, earlier: null };
}

function isNamed(name: string, id: string): boolean {
	return name.trim().toLowerCase() === id.toLowerCase();
}
