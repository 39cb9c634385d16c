import fc from 'fast-check';
import {
	intersectSpans,
	joinStretches,
	measureSpans,
	subtractFromPoints,
	subtractSpans,
	uniteSpans,
	type Spans,
} from '../../../domain/availability/spans';

const TOP = 40;

const spans: fc.Arbitrary<Spans> = fc
	.uniqueArray(fc.integer({ min: 0, max: TOP }), { maxLength: 16 })
	.map((edges) => [...edges].sort((a, b) => a - b).slice(0, edges.length - (edges.length % 2)));

const has = (list: Spans, point: number) =>
	list.some((start, index) => index % 2 === 0 && start <= point && point < (list[index + 1] ?? 0));

const points = (list: Spans) =>
	Array.from({ length: TOP }, (_, point) => point).filter((point) => has(list, point));

const ascending = (a: number, b: number) => a - b;

const expectAscending = (list: Spans) => {
	list.slice(1).forEach((edge, index) => expect(edge).toBeGreaterThan(list[index] ?? Infinity));
};

describe('spans', () => {
	it('intersect to the points that are in both', () => {
		fc.assert(
			fc.property(spans, spans, (a, b) => {
				const common = intersectSpans(a, b);
				expectAscending(common);
				expect(points(common)).toEqual(points(a).filter((point) => has(b, point)));
			}),
		);
	});

	it('subtract to the points that are in the first only', () => {
		fc.assert(
			fc.property(spans, spans, (a, b) => {
				const rest = subtractSpans(a, b);
				expectAscending(rest);
				expect(points(rest)).toEqual(points(a).filter((point) => !has(b, point)));
			}),
		);
	});

	it('unite to the points that are in either', () => {
		fc.assert(
			fc.property(spans, spans, (a, b) => {
				const both = uniteSpans(a, b);
				expectAscending(both);
				expect(points(both)).toEqual([...new Set([...points(a), ...points(b)])].sort(ascending));
			}),
		);
	});

	it('are joined from stretches in any order that overlap, touch, or hold nothing', () => {
		const stretches = fc.array(fc.tuple(fc.nat(TOP), fc.nat(TOP)), { maxLength: 12 });
		fc.assert(
			fc.property(stretches, (pairs) => {
				const joined = joinStretches(pairs.flat());
				expectAscending(joined);
				const covered = Array.from({ length: TOP }, (_, point) => point).filter((point) =>
					pairs.some(([start, end]) => start <= point && point < end),
				);
				expect(points(joined)).toEqual(covered);
			}),
		);
	});

	it('leave the points that lie outside of them', () => {
		fc.assert(
			fc.property(spans, fc.array(fc.nat(TOP)), (holes, list) => {
				const sorted = [...list].sort(ascending);
				const outside = sorted.filter((point) => !has(holes, point));
				expect(subtractFromPoints(sorted, holes)).toEqual(outside);
			}),
		);
	});

	it('measure what lies between two instants', () => {
		fc.assert(
			fc.property(spans, fc.nat(TOP), fc.nat(TOP), (list, from, to) => {
				const inside = points(list).filter((point) => from <= point && point < to);
				expect(measureSpans(list, from, to)).toBe(inside.length);
			}),
		);
	});
});
