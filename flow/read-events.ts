import { latestAssignment } from '../adapters/store/assignments';
import { listAudit } from '../adapters/store/audit';
import { findBooking } from '../adapters/store/bookings';
import { findLead } from '../adapters/store/leads';
import { findRep } from '../adapters/store/reps';
import type { Db } from '../adapters/store/work';
import { isInPool, isWanted } from '../domain/audit/event-filter';
import type { EventFilter } from '../domain/audit/event-filter';
import type { AuditEvent, Booking, Lead, Rep } from '../domain/model';

/** An event with those it is about, as they are now. */
export interface TrailEvent {
	readonly event: AuditEvent;
	readonly lead: Lead | null;
	readonly booking: Booking | null;
	readonly rep: Rep | null;
}

export interface ReadEvents {
	/** In the order they happened. */
	readonly events: readonly TrailEvent[];
	/** The last event that was looked at, wanted or not. */
	readonly seq: number;
}

/** Looked at in one go. */
const PAGE = 100;
/** A test looks back over so many pages for an event to show. */
const PAGES_BACK = 250;

/** The next wanted events after `afterSeq`: `limit` of them, or those of the next page. */
export async function readEvents(
	db: Db,
	{ afterSeq, filter, limit }: { afterSeq: number; filter: EventFilter; limit: number },
): Promise<ReadEvents> {
	const page = await listAudit(db, { afterSeq, limit: PAGE });
	const events: TrailEvent[] = [];
	for (const event of page) {
		const wanted = await lookUpWanted(db, event, filter);
		if (wanted) events.push(wanted);
		if (events.length === limit) return { events, seq: event.seq };
	}
	return { events, seq: page.at(-1)?.seq ?? afterSeq };
}

/** The newest wanted event up to `upToSeq`; null when there is none, or none in a long time. */
export async function findNewestEvent(
	db: Db,
	{ upToSeq, filter }: { upToSeq: number; filter: EventFilter },
): Promise<TrailEvent | null> {
	let end = upToSeq;
	for (let page = 0; page < PAGES_BACK && end > 0; page += 1) {
		const afterSeq = Math.max(0, end - PAGE);
		const events = await listAudit(db, { afterSeq, limit: PAGE });
		for (const event of events.filter(({ seq }) => seq <= end).reverse()) {
			const wanted = await lookUpWanted(db, event, filter);
			if (wanted) return wanted;
		}
		end = afterSeq;
	}
	return null;
}

async function lookUpWanted(
	db: Db,
	event: AuditEvent,
	filter: EventFilter,
): Promise<TrailEvent | null> {
	if (!isWanted(event, filter)) return null;
	const booking = event.bookingId ? await findBooking(db, event.bookingId) : null;
	const lead = event.leadId ? await findLead(db, event.leadId) : null;
	const assignment = lead && !booking ? await latestAssignment(db, lead.id) : null;
	const pool = booking?.pool ?? textIn(event, 'pool') ?? assignment?.pool ?? null;
	if (!isInPool(pool, filter)) return null;
	const repId = booking?.repId ?? textIn(event, 'repId') ?? assignment?.repId;
	return { event, lead, booking, rep: repId ? await findRep(db, repId) : null };
}

function textIn({ data }: AuditEvent, name: string): string | null {
	const value = data[name];
	return typeof value === 'string' && value ? value : null;
}
