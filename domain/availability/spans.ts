/**
 * Stretches of time as one flat list of epoch milliseconds: start, end, start, end ... Ends are exclusive, the
 * stretches ascend and neither overlap nor touch.
 */
export type Spans = readonly number[];

/** Adds a stretch that starts no earlier than the last one; grows the last one where they meet. Changes `spans`. */
export function appendSpan(spans: number[], start: number, end: number): void {
	if (start >= end) return;
	const last = spans.length - 1;
	const lastEnd = spans[last];
	if (lastEnd !== undefined && start <= lastEnd) spans[last] = Math.max(lastEnd, end);
	else spans.push(start, end);
}

/** Stretches in any order, as flat pairs like `Spans` that may overlap, made into spans. Empty ones are left out. */
export function joinStretches(edges: readonly number[]): number[] {
	const spans: number[] = [];
	for (let i = 0; i < edges.length; i += 2) {
		if (i > 0 && at(edges, i) < at(edges, i - 2)) return joinUnsorted(edges);
		appendSpan(spans, at(edges, i), at(edges, i + 1));
	}
	return spans;
}

/**
 * Starts and ends are sorted apart, as bare numbers, which is several times faster than sorting pairs. The n-th end is
 * the end of a span where the next start comes after it: n stretches have begun by then and all n are over.
 */
function joinUnsorted(edges: readonly number[]): number[] {
	const { starts, ends } = sortEdges(edges);
	const spans: number[] = [];
	for (let i = 0; i < starts.length; i++) {
		const start = starts[i] as number;
		const lastEnd = ends[i - 1];
		if (lastEnd === undefined) spans.push(start);
		else if (start > lastEnd) spans.push(lastEnd, start);
	}
	const end = ends.at(-1);
	if (end !== undefined) spans.push(end);
	return spans;
}

function sortEdges(edges: readonly number[]): { starts: Float64Array; ends: Float64Array } {
	const starts = new Float64Array(edges.length / 2);
	const ends = new Float64Array(edges.length / 2);
	let count = 0;
	for (let i = 0; i < edges.length; i += 2) {
		if (at(edges, i) >= at(edges, i + 1)) continue;
		starts[count] = at(edges, i);
		ends[count++] = at(edges, i + 1);
	}
	return { starts: starts.subarray(0, count).sort(), ends: ends.subarray(0, count).sort() };
}

/** The time that is in one of both or in both. */
export function uniteSpans(a: Spans, b: Spans): number[] {
	return joinStretches([...a, ...b]);
}

/** The time that is in both. */
export function intersectSpans(a: Spans, b: Spans): number[] {
	const common: number[] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		const endA = at(a, i + 1);
		const endB = at(b, j + 1);
		appendSpan(common, Math.max(at(a, i), at(b, j)), Math.min(endA, endB));
		if (endA <= endB) i += 2;
		else j += 2;
	}
	return common;
}

/** The time of `spans` that is in none of `holes`. */
export function subtractSpans(spans: Spans, holes: Spans): number[] {
	const rest: number[] = [];
	let j = 0;
	for (let i = 0; i < spans.length; i += 2) {
		const end = at(spans, i + 1);
		let start = at(spans, i);
		while (j < holes.length && at(holes, j + 1) <= start) j += 2;
		for (let k = j; k < holes.length && at(holes, k) < end; k += 2) {
			appendSpan(rest, start, at(holes, k));
			start = at(holes, k + 1);
		}
		appendSpan(rest, start, end);
	}
	return rest;
}

/** The points, given in ascending order, that lie in none of `holes`. */
export function subtractFromPoints(points: number[], holes: Spans): number[] {
	if (!holes.length) return points;
	let hole = 0;
	return points.filter((point) => {
		while (hole < holes.length && at(holes, hole + 1) <= point) hole += 2;
		return hole >= holes.length || point < at(holes, hole);
	});
}

/** Milliseconds of `spans` that lie between two instants. */
export function measureSpans(spans: Spans, from: number, to: number): number {
	let total = 0;
	for (let i = 0; i < spans.length; i += 2) {
		total += Math.max(0, Math.min(at(spans, i + 1), to) - Math.max(at(spans, i), from));
	}
	return total;
}

/** A number that is known to be there. */
export function at(spans: Spans, index: number): number {
	return spans[index] as number;
}
