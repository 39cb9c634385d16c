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
