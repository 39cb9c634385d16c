import type { Booking } from '../../domain/model';
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

/**
 * The contact and the deal that a new booking goes on with: those of the lead's last meeting of this type that was
 * missed or cancelled. It is the same business, after all.
 */
export async function inheritCrmIds(
	db: Db,
	{ id, leadId, settings }: Pick<Booking, 'id' | 'leadId' | 'settings'>,
	provider: Crm['name'],
): Promise<CrmIds> {
	const row = await db
		.selectFrom('crm_records')
		.innerJoin('bookings', 'bookings.id', 'crm_records.booking_id')
		.select(['contact_id', 'deal_id'])
		.where('bookings.lead_id', '=', leadId)
		.where('bookings.event_type', '=', settings.eventType)
		.where('bookings.status', 'in', ['no_show', 'cancelled'])
		.where('bookings.id', '!=', id)
		.where('provider', '=', provider)
		.orderBy('bookings.created_at', 'desc')
		.executeTakeFirst();
	return row ? { contactId: row.contact_id, dealId: row.deal_id, meetingId: null } : NONE;
}

/** Whether another rep has taken the meeting over since the CRM was told of it last. */
export async function hasNewRep(
	db: Db,
	{ id, repId }: Pick<Booking, 'id' | 'repId'>,
	provider: Crm['name'],
): Promise<boolean> {
	const row = await db
		.selectFrom('crm_records')
		.select('rep_id')
		.where('booking_id', '=', id)
		.where('provider', '=', provider)
		.executeTakeFirst();
	return row !== undefined && row.rep_id !== null && row.rep_id !== repId;
}

/** All that was to be told is told, as of the meeting of this rep. */
export async function saveToldRep(
	{ db, now }: Work,
	{ bookingId, provider }: { readonly bookingId: string; readonly provider: Crm['name'] },
	repId: string,
): Promise<void> {
	await db
		.updateTable('crm_records')
		.set({ rep_id: repId, updated_at: now })
		.where('booking_id', '=', bookingId)
		.where('provider', '=', provider)
		.execute();
}

export async function saveCrmIds(
	{ db, now }: Work,
	{ bookingId, provider }: { readonly bookingId: string; readonly provider: Crm['name'] },
	{ contactId, dealId, meetingId }: CrmIds,
): Promise<void> {
	const ids = { contact_id: contactId, deal_id: dealId, meeting_id: meetingId, updated_at: now };
	await db
		.insertInto('crm_records')
		.values({ booking_id: bookingId, provider, rep_id: null, ...ids })
		.onConflict((conflict) => conflict.columns(['booking_id', 'provider']).doUpdateSet(ids))
		.execute();
}
