import { openingCounts } from '../../domain/routing/counts';
import type { Counts } from '../../domain/routing/counts';
import type { PeriodKey } from '../../domain/routing/counting-period';
import type { Db } from './work';

export interface CountQuery extends Pick<PeriodKey, 'readFrom'> {
	readonly pool: string;
}

/** What counts in a pool now, by rep; a rep without any is left out. */
export async function readCounts(db: Db, { pool, readFrom }: CountQuery): Promise<Counts> {
	const rows = await db
		.selectFrom('routing_counts')
		.select((eb) => [
			'rep_id',
			eb.fn.sum<number>('count').as('count'),
			eb.fn.sum<number>('expected').as('expected'),
		])
		.where('pool', '=', pool)
		.where('bucket', '>=', readFrom.first)
		.where('bucket', '<=', readFrom.last)
		.groupBy('rep_id')
		.execute();
	return new Map(
		rows.map(({ rep_id, count, expected }) => [
			rep_id,
			{ count: Number(count), expected: Number(expected) },
		]),
	);
}

/**
 * What counts in a pool now, to decide by. A period that has just begun opens with what the last one left over, so that
 * its first leads do not always go to the same reps. Who decides holds the lock `pool:<name>`.
 */
export async function openCounts(
	db: Db,
	{ pool, bucket, readFrom }: PeriodKey & { readonly pool: string },
): Promise<Counts> {
	const counts = await readCounts(db, { pool, readFrom });
	if (counts.size) return counts;
	const { last } = await db
		.selectFrom('routing_counts')
		.select((eb) => eb.fn.max('bucket').as('last'))
		.where('pool', '=', pool)
		.where('bucket', '>=', `${bucket.split('-')[0]}-`)
		.where('bucket', '<', readFrom.first)
		.executeTakeFirstOrThrow();
	if (last === null) return counts;
	const before = await readCounts(db, { pool, readFrom: { first: last, last } });
	const opening = openingCounts(before);
	await changeCounts(db, { pool, bucket }, opening);
	return opening;
}

/** Who changes counts holds the lock `pool:<name>` from before they are read to here, so that no turn is lost. */
export async function changeCounts(
	db: Db,
	{ pool, bucket }: { readonly pool: string; readonly bucket: string },
	change: Counts,
): Promise<void> {
	const rows = [...change].map(([rep_id, counts]) => ({ pool, bucket, rep_id, ...counts }));
	if (!rows.length) return;
	await db
		.insertInto('routing_counts')
		.values(rows)
		.onConflict((conflict) =>
			conflict.columns(['pool', 'bucket', 'rep_id']).doUpdateSet((eb) => ({
				count: eb('routing_counts.count', '+', eb.ref('excluded.count')),
				expected: eb('routing_counts.expected', '+', eb.ref('excluded.expected')),
			})),
		)
		.execute();
}
