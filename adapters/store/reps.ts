import { BookingFlowError } from '../../domain/error';
import type { Rep, WorkingHours } from '../../domain/model';
import type { RepRow } from './schema';
import type { Db, Work } from './work';

/** Keeps the reps as the team's list has them now. A rep who stands in several pools is one rep. */
export async function saveReps({ db, now }: Work, reps: readonly Rep[]): Promise<void> {
	const rows = [...new Map(reps.map((rep) => [rep.id, toRow(rep, now)])).values()];
	if (!rows.length) return;
	// In one order, so that two lists saved at once do not wait for each other's rows.
	rows.sort((a, b) => (a.id < b.id ? -1 : 1));
	await db
		.insertInto('reps')
		.values(rows)
		.onConflict((conflict) =>
			conflict.column('id').doUpdateSet((eb) => ({
				name: eb.ref('excluded.name'),
				email: eb.ref('excluded.email'),
				phone: eb.ref('excluded.phone'),
				timezone: eb.ref('excluded.timezone'),
				working_hours: eb.ref('excluded.working_hours'),
				updated_at: eb.ref('excluded.updated_at'),
			})),
		)
		.execute();
}

export async function findRep(db: Db, id: string): Promise<Rep | null> {
	const row = await db.selectFrom('reps').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? toRep(row) : null;
}

export async function requireRep(db: Db, id: string): Promise<Rep> {
	const rep = await findRep(db, id);
	if (rep) return rep;
	throw new BookingFlowError(
		'not-found',
		`There is no rep "${id}" in the store.`,
		'Reps are known once Route Lead has seen them: check the id, or run Route Lead with this rep in its list.',
	);
}

function toRow(rep: Rep, now: string): RepRow {
	return {
		id: rep.id,
		name: rep.name,
		email: rep.email,
		phone: rep.phone,
		timezone: rep.timezone,
		working_hours: JSON.stringify(rep.workingHours),
		updated_at: now,
	};
}

function toRep(row: RepRow): Rep {
	return {
		id: row.id,
		name: row.name,
		email: row.email,
		phone: row.phone,
		timezone: row.timezone,
		workingHours: JSON.parse(row.working_hours) as WorkingHours,
	};
}
