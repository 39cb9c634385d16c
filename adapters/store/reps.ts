import { BookingFlowError } from '../../domain/error';
import type { PoolMember, Rep, RepDates, WorkingHours } from '../../domain/model';
import type { RepRow } from './schema';
import type { Db, Work } from './work';

/** A rep of a list, with the pool that the list has them in. */
type ListedRep = Rep & Partial<PoolMember>;

/** Keeps the reps as the team's list has them now. A rep who stands in several pools is one rep. */
export async function saveReps({ db, now }: Work, reps: readonly ListedRep[]): Promise<void> {
	const rows = [...Map.groupBy(reps, ({ id }) => id).values()].map((rep) => toRow(rep, now));
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
				dates: eb.ref('excluded.dates'),
				calendars: eb.ref('excluded.calendars'),
				pools: eb.ref('excluded.pools'),
				updated_at: eb.ref('excluded.updated_at'),
			})),
		)
		.execute();
}

export async function findRep(db: Db, id: string): Promise<Rep | null> {
	const row = await db.selectFrom('reps').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? toRep(row) : null;
}

/** The reps of those ids that the store knows, in the order of the ids. */
export async function findReps(db: Db, ids: readonly string[]): Promise<Rep[]> {
	if (!ids.length) return [];
	const rows = await db.selectFrom('reps').selectAll().where('id', 'in', ids).execute();
	const byId = new Map(rows.map((row) => [row.id, toRep(row)]));
	return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Whether a rep has that e-mail or id, given in lower case. */
export async function isRep(db: Db, name: string): Promise<boolean> {
	const row = await db
		.selectFrom('reps')
		.select('id')
		.where((eb) => eb.or([eb('email', '=', name), eb(eb.fn('lower', ['id']), '=', name)]))
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

/** The reps who were last listed in a pool, by id. */
export async function listPool(db: Db, pool: string): Promise<Rep[]> {
	const rows = await db.selectFrom('reps').selectAll().orderBy('id').execute();
	return rows.filter(({ pools }) => (JSON.parse(pools) as string[]).includes(pool)).map(toRep);
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

/** The row of a rep, who may stand in the list several times: once for each pool. */
function toRow(listed: readonly ListedRep[], now: string): RepRow {
	const rep = listed.at(-1) as ListedRep;
	return {
		id: rep.id,
		name: rep.name,
		email: rep.email,
		phone: rep.phone,
		timezone: rep.timezone,
		working_hours: JSON.stringify(rep.workingHours),
		dates: JSON.stringify(datesOf(rep)),
		calendars: JSON.stringify(rep.calendars ?? []),
		pools: JSON.stringify(listed.flatMap(({ pool }) => pool ?? [])),
		updated_at: now,
	};
}

/** The parts that say something: a rep without them is kept and given back without. */
function datesOf({ overrides, outOfOffice, travel, holidays }: Rep): RepDates {
	return {
		...(overrides?.length ? { overrides } : {}),
		...(outOfOffice?.length ? { outOfOffice } : {}),
		...(travel?.length ? { travel } : {}),
		...(holidays ? { holidays } : {}),
	};
}

function toRep(row: RepRow): Rep {
	const calendars = JSON.parse(row.calendars) as string[];
	return {
		...(JSON.parse(row.dates) as RepDates),
		...(calendars.length ? { calendars } : {}),
		id: row.id,
		name: row.name,
		email: row.email,
		phone: row.phone,
		timezone: row.timezone,
		workingHours: JSON.parse(row.working_hours) as WorkingHours,
	};
}
