import { estimate } from '../../domain/replies/learned/estimate';
import { readWeights, writeWeights } from '../../domain/replies/learned/weights-text';
import { train } from '../../eval/train';

const LABELS = ['stop', 'go', 'wait'] as const;
const EXAMPLES = [
	{ features: ['red', 'light'], allowed: ['stop'] },
	{ features: ['red', 'lamp'], allowed: ['stop'] },
	{ features: ['green', 'light'], allowed: ['go'] },
	{ features: ['green', 'lamp'], allowed: ['go'] },
	{ features: ['yellow', 'light'], allowed: ['wait', 'stop'] },
	{ features: ['yellow', 'lamp'], allowed: ['wait', 'stop'] },
];
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
		expect(writeWeights(train(EXAMPLES, LABELS))).toBe(writeWeights(WEIGHTS));
	});

	it('keeps its weights in a text, to a tenth', () => {
		const read = readWeights(writeWeights(WEIGHTS), LABELS.length);
		for (const [feature, row] of read) {
			row.forEach((weight, at) => {
				expect(Math.abs(weight - (WEIGHTS.get(feature)?.[at] ?? 0))).toBeLessThanOrEqual(0.05001);
			});
		}
		expect(read.size).toBeGreaterThan(3);
	});

	it('leaves out what stands in one example only', () => {
		const weights = train([{ features: ['once'], allowed: ['go'] }, ...EXAMPLES], LABELS);
		expect(weights.has('once')).toBe(false);
	});
});
