import { messageTemplate } from '../../../domain/messages/templates';
import { chooseVariant, PROPOSAL_VARIANTS } from '../../../domain/messages/variants';

const [A, B] = PROPOSAL_VARIANTS;
const C = { label: 'C', template: 'help' };
const KEYS = Array.from({ length: 10_000 }, (_, index) => `lead_${index}`);

function share(variants: readonly { label: string }[], label: string, keys = KEYS): number {
	return keys.filter((key) => chooseVariant(variants, key).label === label).length / keys.length;
}

describe('chooseVariant', () => {
	it('gives the same key the same variant, in whatever order they are listed', () => {
		for (const key of KEYS.slice(0, 200)) {
			const chosen = chooseVariant([A, B], key);
			expect(chooseVariant([A, B], key)).toBe(chosen);
			expect(chooseVariant([B, A], key)).toBe(chosen);
		}
	});

	it('stays with what it chose in earlier versions', () => {
		const labels = ['lead_1', 'lead_2', 'lead_3', 'ana@example.com', ''].map(
			(key) => chooseVariant([A, B, C], key).label,
		);
		expect(labels).toEqual(['C', 'A', 'A', 'C', 'C']);
	});

	it.each([
		['counted ids', KEYS],
		['hex ids', KEYS.map((_, index) => `lead_${(index * 2_654_435_761).toString(16)}`)],
		['addresses', KEYS.map((_, index) => `person${index}@example.com`)],
		['even numbers', KEYS.map((_, index) => String(index * 2))],
	])('splits 10,000 %s evenly', (_name, keys) => {
		expect(share([A, B], 'A', keys)).toBeGreaterThan(0.48);
		expect(share([A, B], 'A', keys)).toBeLessThan(0.52);
	});

	it('splits evenly over three', () => {
		for (const label of ['A', 'B', 'C']) {
			expect(Math.abs(share([A, B, C], label) - 1 / 3)).toBeLessThan(0.02);
		}
	});

	it('moves nobody between A and B when C is added', () => {
		for (const key of KEYS.slice(0, 1000)) {
			const later = chooseVariant([A, B, C], key);
			if (later !== C) expect(later).toBe(chooseVariant([A, B], key));
		}
	});

	it('takes the only one there is', () => {
		expect(chooseVariant([B], 'lead_1')).toBe(B);
	});

	it('says so when there is none', () => {
		expect(() => chooseVariant([], 'lead_1')).toThrow(
			'There is no variant of the message to choose from.',
		);
	});
});

describe('PROPOSAL_VARIANTS', () => {
	it('are messages of their own, the second one shorter, with the times in a sentence and a list', () => {
		const [first, second] = PROPOSAL_VARIANTS.map(({ template }) => messageTemplate(template));
		expect(second!.text.length).toBeLessThan(first!.text.length);
		expect(second!.text).toMatch(/\{slots_inline\}[^]*\{slots\}/);
	});
});
