import type { Crm, CrmIds } from '../crm/crm';
import type { Db, Work } from './work';

const NONE: CrmIds = { contactId: null, dealId: null, meetingId: null };

/** What the CRM calls the records of a booking, as far as they are made. */
export async function readCrmIds(
	db: Db,
	bookingId: string,
	provider: Crm['name'],
): Promise<CrmIds> {
	const row = await db
		.selectFrom('crm_records')
		.selectAll()
		.where('booking_id', '=', bookingId)
		.where('provider', '=', provider)
		.executeTakeFirst();
	if (!row) return NONE;
	return { contactId: row.contact_id, dealId: row.deal_id, meetingId: row.meeting_id };
}

export async function saveCrmIds(
	{ db, now }: Work,
	{ bookingId, provider }: { readonly bookingId: string; readonly provider: Crm['name'] },
	{ contactId, dealId, meetingId }: CrmIds,
): Promise<void> {
	const ids = { contact_id: contactId, deal_id: dealId, meeting_id: meetingId, updated_at: now };
	await db
		.insertInto('crm_records')
		.values({ booking_id: bookingId, provider, ...ids })
		.onConflict((conflict) => conflict.columns(['booking_id', 'provider']).doUpdateSet(ids))
		.execute();
}
