import type { PoolMember } from '../model';
import type { Shares } from './counts';
import type { RoutingMethod } from './route-input';

/** The shares of one lead over those who take part in it. */
export function sharesOf(members: readonly PoolMember[], method: RoutingMethod): Shares {
	const weights = members.map(({ weight }) => (method === 'equal' ? 1 : weight));
	// By the greatest first, so that the sum of huge weights stays a number.
	const greatest = Math.max(...weights);
	const sum = weights.reduce((total, weight) => total + weight / greatest, 0);
	return new Map(members.map(({ id }, index) => [id, (weights[index] ?? 0) / greatest / sum]));
}
