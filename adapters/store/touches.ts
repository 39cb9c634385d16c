import type { Touch } from '../../domain/model';
import { newTouchRow, toTouch } from './touch-row';
import type { NewTouch } from './touch-row';
import type { Db, Work } from './work';

export type { NewTouch } from './touch-row';
export {
	claimDueTouches,
	finishTouch,
	recoverExpiredLeases,
	releaseTouch,
	startSending,
} from './touch-claims';

/**
 * Schedules the steps of one enrolment. A step that this generation of the cadence has already is left as it is, so
 * enrolling twice sends once. Returns what is new.
 */
export async function insertTouches(
	work: Work,
	touches: readonly NewTouch[],
	generation: number,
): Promise<Touch[]> {
	if (!touches.length) return [];
	const rows = await work.db
		.insertInto('touches')
		.values(touches.map((touch) => newTouchRow(work, touch, generation)))
		.onConflict((conflict) => conflict.doNothing())
		.returningAll()
		.execute();
	return rows.map(toTouch).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}

export interface TouchScope {
	readonly leadId?: string | null;
	/** Given, the touches of this booking alone are meant, and `leadId` does not matter. */
	readonly bookingId?: string | null;
}

/** The number of the next enrolment in a cadence, from 1: of the booking, or of the lead outside of any booking. */
export async function nextGeneration(
	db: Db,
	{ leadId, bookingId, cadence }: TouchScope & { readonly cadence: string },
): Promise<number> {
	const subject = requireScope({ leadId, bookingId });
	let query = db
		.selectFrom('touches')
		.select((eb) => eb.fn.max('generation').as('generation'))
		.where(subject.column, '=', subject.id)
		.where('cadence', '=', cadence);
	if (subject.column === 'lead_id') query = query.where('booking_id', 'is', null);
	const { generation } = await query.executeTakeFirstOrThrow();
	return (generation ?? 0) + 1;
}

/**
 * Calls off what is still to come of a booking, or of everything about a lead. What is being sent goes out. Returns
 * how many there were.
 */
export async function cancelTouches(
	{ db, now }: Work,
	options: TouchScope & { readonly cadences?: readonly string[]; readonly reason: string },
): Promise<number> {
	const subject = requireScope(options);
	let update = db
		.updateTable('touches')
		.set({
			status: 'cancelled',
			reason: options.reason,
			claim_token: null,
			lease_until: null,
			updated_at: now,
		})
		.where(subject.column, '=', subject.id)
		.where('status', 'in', ['pending', 'claimed']);
	if (options.cadences) update = update.where('cadence', 'in', options.cadences);
	const { numUpdatedRows } = await update.executeTakeFirst();
	return Number(numUpdatedRows);
}

/** Every touch of the booking or lead, by due time. */
export async function listTouches(db: Db, scope: TouchScope): Promise<Touch[]> {
	const subject = requireScope(scope);
	const rows = await db
		.selectFrom('touches')
		.selectAll()
		.where(subject.column, '=', subject.id)
		.orderBy('due_at')
		.orderBy('id')
		.execute();
	return rows.map(toTouch);
}

export async function findTouch(db: Db, id: string): Promise<Touch | null> {
	const row = await db.selectFrom('touches').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? toTouch(row) : null;
}

function requireScope({
	leadId,
	bookingId,
}: {
	leadId?: string | null | undefined;
	bookingId?: string | null | undefined;
}) {
	if (bookingId) return { column: 'booking_id' as const, id: bookingId };
	if (leadId) return { column: 'lead_id' as const, id: leadId };
	throw new TypeError('Touches are found by bookingId or leadId; neither was given.');
}
