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
