import type { Selectable } from 'kysely';
import type { AuditEvent } from '../../domain/model';
import { lock } from './lock';
import type { AuditEventRow } from './schema';
import type { Db, Work } from './work';

/** Keeps the statement within the number of parameters that SQLite takes. */
const EVENTS_PER_INSERT = 1000;

export interface NewAuditEvent {
	readonly type: string;
	readonly leadId?: string | null;
	readonly bookingId?: string | null;
	readonly data?: Readonly<Record<string, unknown>>;
}

/** Adds an event to the change in progress. It is in the store when the change is, and not before. */
export async function appendAudit(work: Work, event: NewAuditEvent): Promise<void> {
	work.auditEvents.push({
		id: work.newId('event'),
		at: work.now,
		type: event.type,
		lead_id: event.leadId ?? null,
		booking_id: event.bookingId ?? null,
		workflow_id: work.source.workflowId,
		execution_id: work.source.executionId,
		node: work.source.node,
		actor: work.source.actor,
		data: JSON.stringify(event.data ?? {}),
	});
}

/**
 * The last step of every change. The numbers are given under a lock that is held until the commit, so they follow
 * the order of commits: who reads on from the last `seq` they saw misses nothing.
 */
export async function writeAuditEvents({ db, auditEvents }: Work): Promise<void> {
	if (!auditEvents.length) return;
	await lock(db, ['audit']);
	for (let first = 0; first < auditEvents.length; first += EVENTS_PER_INSERT) {
		const events = auditEvents.slice(first, first + EVENTS_PER_INSERT);
		await db.insertInto('audit_events').values(events).execute();
	}
}

export interface AuditQuery {
	/** Also finds what was told of leads that were merged into this one. */
	readonly leadId?: string;
	readonly bookingId?: string;
	readonly afterSeq?: number;
	readonly limit: number;
}

/** Events in the order they happened. */
export async function listAudit(db: Db, query: AuditQuery): Promise<AuditEvent[]> {
	const { leadId, bookingId, afterSeq, limit } = query;
	let events = db.selectFrom('audit_events').selectAll().orderBy('seq').limit(limit);
	if (leadId !== undefined) {
		events = events.where('lead_id', 'in', (eb) =>
			eb
				.selectFrom('leads')
				.select('id')
				.where((where) => where.or([where('id', '=', leadId), where('merged_into', '=', leadId)])),
		);
	}
	if (bookingId !== undefined) events = events.where('booking_id', '=', bookingId);
	if (afterSeq !== undefined) events = events.where('seq', '>', afterSeq);
	return (await events.execute()).map(toAuditEvent);
}

function toAuditEvent(row: Selectable<AuditEventRow>): AuditEvent {
	return {
		seq: row.seq,
		id: row.id,
		at: row.at,
		type: row.type,
		leadId: row.lead_id,
		bookingId: row.booking_id,
		workflowId: row.workflow_id,
		executionId: row.execution_id,
		node: row.node,
		actor: row.actor,
		data: JSON.parse(row.data) as AuditEvent['data'],
	};
}
