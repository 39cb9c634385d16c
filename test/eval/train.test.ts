import { estimate } from '../../domain/replies/learned/estimate';
import type { Weights } from '../../domain/replies/learned/estimate';
import {
	readNames,
	readRows,
	writeNames,
	writeRows,
} from '../../domain/replies/learned/weights-text';
import { train } from '../../eval/train';

const LABELS = ['stop', 'go', 'wait'] as const;
const EXAMPLES = ['light', 'lamp', 'signal'].flatMap((thing) => [
	{ features: ['red', thing], allowed: ['stop'] },
	{ features: ['green', thing], allowed: ['go'] },
	{ features: ['yellow', thing], allowed: ['wait', 'stop'] },
]);
const WEIGHTS = train(EXAMPLES, LABELS);

describe('learning from examples', () => {
	it('finds what the features tell', () => {
		const likeliest = (features: string[]) => estimate(features, LABELS, WEIGHTS)[0]?.label;
		expect(likeliest(['red', 'light'])).toBe('stop');
		expect(likeliest(['green'])).toBe('go');
		expect(['wait', 'stop']).toContain(likeliest(['yellow', 'lamp']));
	});

	it('gives probabilities that add up to one', () => {
		const sum = estimate(['red'], LABELS, WEIGHTS).reduce((all, one) => all + one.probability, 0);
		expect(sum).toBeCloseTo(1, 9);
	});

	it('learns the same from the same', () => {
		expect(train(EXAMPLES, LABELS)).toEqual(WEIGHTS);
	});

	it.each([
		['rare', 3],
		['3:rare three words', 4],
		['2_:rare _ words', 4],
	])('leaves out %j where it stands in fewer than %i examples', (feature, least) => {
		const learnedFrom = (count: number) => {
			const more = Array.from({ length: count }, () => ({ features: [feature], allowed: ['go'] }));
			return train([...more, ...EXAMPLES], LABELS);
		};
		expect(learnedFrom(least - 1).has(feature)).toBe(false);
		expect(learnedFrom(least).has(feature)).toBe(true);
	});
});

describe('the text that weights are kept in', () => {
	const throughText = (weights: Weights) => {
		const names = [...weights.keys()].sort();
		return readRows(readNames(writeNames(names)), writeRows(names, weights, 3), 3);
	};

	it('holds them to a tenth', () => {
		const read = throughText(WEIGHTS);
		expect(read.size).toBeGreaterThanOrEqual(3);
		for (const [feature, row] of read) {
			row.forEach((weight, at) => {
				expect(Math.abs(weight - (WEIGHTS.get(feature)?.[at] ?? 0))).toBeLessThanOrEqual(0.1001);
			});
		}
	});

	it('holds the names whatever they share', () => {
		const long = 'x'.repeat(100);
		const names = ['2:a b', '2:a bc', '2:ä "\\', '3:a b c', long, `${long}y`, 'ça'].sort();
		expect(readNames(JSON.parse(JSON.stringify(writeNames(names))) as string)).toEqual(names);
	});

	it('leaves out features of which there is nothing to say', () => {
		const weights = new Map([
			['loud', [1, 0, -1]],
			['faint', [0.09, -0.09, 0]],
		]);
		expect(throughText(weights)).toEqual(new Map([['loud', [1, 0, -1]]]));
	});

	it('keeps a weight beyond all bounds at the bound', () => {
		const row = throughText(new Map([['huge', [99, -99, 0]]])).get('huge') ?? [];
		expect(row[0]).toBeGreaterThan(5);
		expect(row[1]).toBe(-(row[0] ?? 0));
	});
});
