import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateFile } from '../../eval/evaluate-replies';

const ROOT = join(__dirname, '../..');
const HOLDOUTS = ['holdout', 'holdout-2'].map((name) => ({
	name,
	result: evaluateFile(join(ROOT, `test/replies/${name}.jsonl`)),
}));

/** Replies that nothing is learned from; the bars are those that the pack sets itself. */
describe('replies that were kept aside', () => {
	it('are not among those that the reader learns from', () => {
		expect(readFileSync(join(ROOT, 'eval/training-files.ts'), 'utf8')).not.toContain('holdout');
	});

	it.each(HOLDOUTS)('are read right in 94 of 100 ($name)', ({ result }) => {
		expect(result.total).toBeGreaterThanOrEqual(200);
		expect(result.accuracy).toBeGreaterThanOrEqual(0.94);
	});

	it.each(HOLDOUTS)('lose no opt-out and book next to nothing unasked ($name)', ({ result }) => {
		expect(result.optOutRecall).toBe(1);
		expect(result.falseBookingShare).toBeLessThanOrEqual(0.005);
	});
});
