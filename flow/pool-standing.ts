import { readLeadLoad } from '../adapters/store/lead-load';
import { readCounts } from '../adapters/store/routing-counts';
import { BookingFlowError } from '../domain/error';
import type { PoolMember } from '../domain/model';
import { periodKey } from '../domain/routing/counting-period';
import type { Counting } from '../domain/routing/credit';
import type { RoutingMethod } from '../domain/routing/route-input';
import { standingsOf } from '../domain/routing/standings';
import type { Standing } from '../domain/routing/standings';
import type { FlowContext } from './context';

export interface StandingInput {
	readonly members: readonly PoolMember[];
	readonly pool: string;
	readonly method: RoutingMethod;
	readonly counting: Counting;
}

/** How many leads each rep of a pool has in the present period, against the share, and what the caps leave. */
export async function readPoolStanding(
	{ store: { db }, now }: FlowContext,
	{ members, pool, method, counting }: StandingInput,
): Promise<readonly Standing[]> {
	const inPool = members.filter((member) => member.pool === pool);
	if (!inPool.length) {
		throw new BookingFlowError(
			'not-found',
			`The pool "${pool}" has no reps.`,
			'Check the name of the pool, or add reps to the team of this node.',
		);
	}
	return standingsOf({
		members: inPool,
		method,
		counts: await readCounts(db, { pool, readFrom: periodKey(counting, now).readFrom }),
		assigned: await readLeadLoad(db, inPool, now),
		now,
	});
}
