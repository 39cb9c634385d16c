import fc from 'fast-check';
import {
	intersectSpans,
	measureSpans,
	subtractSpans,
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

	it('measure what lies between two instants', () => {
		fc.assert(
			fc.property(spans, fc.nat(TOP), fc.nat(TOP), (list, from, to) => {
				const inside = points(list).filter((point) => from <= point && point < to);
				expect(measureSpans(list, from, to)).toBe(inside.length);
			}),
		);
	});
});
