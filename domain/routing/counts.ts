/** What a rep has of a pool's leads in a counting period. */
export interface RepCount {
	/** Leads that count: those given back are not in it. */
	readonly count: number;
	/** The sum of the shares that the rep had in the decisions that count. */
	readonly expected: number;
}

/** By rep id; a missing rep has nothing yet. Over all reps of a pool, counts and expected come to the same sum. */
export type Counts = ReadonlyMap<string, RepCount>;

/** What part of one lead each rep who takes part was due, by rep id; the sum is 1. */
export type Shares = ReadonlyMap<string, number>;

const NOTHING: RepCount = { count: 0, expected: 0 };

export function countOf(counts: Counts, repId: string): RepCount {
	return counts.get(repId) ?? NOTHING;
}

/** Adds up rows of several periods, or of several changes. */
export function sumCounts(rows: Iterable<RepCount & { readonly repId: string }>): Counts {
	const sums = new Map<string, RepCount>();
	for (const { repId, count, expected } of rows) {
		const sum = countOf(sums, repId);
		sums.set(repId, { count: sum.count + count, expected: sum.expected + expected });
	}
	return sums;
}

export function addCounts(counts: Counts, change: Counts): Counts {
	return sumCounts([...toRows(counts), ...toRows(change)]);
}

/** What a decision adds: one lead to the rep, and to everybody who took part their share of it. */
export function countsOfDecision(repId: string, shares: Shares): Counts {
	const change = new Map([...shares].map(([id, expected]) => [id, { count: 0, expected }]));
	change.set(repId, { count: 1, expected: shares.get(repId) ?? 0 });
	return change;
}

/** What giving a lead back adds: the decision that made it, the other way round. */
export function countsOfCredit(repId: string, shares: Shares): Counts {
	const decision = toRows(countsOfDecision(repId, shares));
	return new Map(
		decision.map(({ repId: id, count, expected }) => [
			id,
			{ count: 0 - count, expected: 0 - expected },
		]),
	);
}

/** What handing a lead on to another rep adds. Nobody's share changes. */
export function countsOfTransfer(fromRepId: string, toRepId: string): Counts {
	return sumCounts([
		{ repId: fromRepId, count: -1, expected: 0 },
		{ repId: toRepId, count: 1, expected: 0 },
	]);
}

/**
 * What a counting period begins with: the distance from the fair share that the last one ended with, so that turns go
 * on and the first leads of a period do not always go to the same reps. Distances of more than a lead are not made up
 * for: all are made smaller alike until the greatest is one.
 */
export function openingCounts(last: Counts): Counts {
	const distances = toRows(last).map(({ repId, count, expected }) => ({
		repId,
		distance: expected - count,
	}));
	const greatest = Math.max(1, ...distances.map(({ distance }) => Math.abs(distance)));
	return new Map(
		distances.map(({ repId, distance }) => [repId, { count: 0, expected: distance / greatest }]),
	);
}

function toRows(counts: Counts) {
	return [...counts].map(([repId, count]) => ({ repId, ...count }));
}
