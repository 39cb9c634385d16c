import type { PoolMember } from '../model';
import { countOf, type Counts, type Shares } from './counts';
import type { RoutingMethod } from './route-input';

/**
 * Whether a rep has a share of a lead. One at a cap has, until the shares have come to what the rep got: the lead that
 * reached the cap mostly came before it was due, and the others would be behind by it as long as the cap holds.
 */
export type Part = 'always' | 'while_ahead' | 'never';

interface Sharer {
	readonly member: PoolMember;
	readonly part: Part;
}

interface Terms {
	readonly method: RoutingMethod;
	readonly counts: Counts;
}

/** The shares of one lead in a tier, over those of it who take part. */
export function shareOut(tier: readonly Sharer[], { method, counts }: Terms): Shares {
	const full = sharesOf(tier, method);
	const takePart = tier.filter(({ member: { id }, part }) => {
		if (part !== 'while_ahead') return part === 'always';
		const { count, expected } = countOf(counts, id);
		return expected + (full.get(id) ?? 0) <= count;
	});
	return takePart.length < tier.length ? sharesOf(takePart, method) : full;
}

function sharesOf(sharers: readonly Sharer[], method: RoutingMethod): Shares {
	const weights = sharers.map(({ member }) => (method === 'equal' ? 1 : member.weight));
	// By the greatest first, so that the sum of huge weights stays a number.
	const greatest = Math.max(...weights);
	const sum = weights.reduce((total, weight) => total + weight / greatest, 0);
	return new Map(
		sharers.map(({ member }, index) => [member.id, (weights[index] ?? 0) / greatest / sum]),
	);
}
