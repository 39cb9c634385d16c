import { join } from 'node:path';

import { classifyReply } from '../../../domain/replies/classify-reply';
import { readReplyCases } from '../../../eval/evaluate-replies';
import { toReplyInput } from '../../../eval/reply-case';

const CASES = readReplyCases(join(__dirname, '../../replies/opt-outs.jsonl'));
const READ = CASES.map((one) => ({ one, reading: classifyReply(toReplyInput(one)) }));

describe('opt-outs in eighteen languages, as people write them', () => {
	it('are told from what looks like one', () => {
		const wrong = READ.filter(
			({ one, reading }) => (reading.intent === 'opt_out') !== one.allowed.includes('opt_out'),
		);
		expect(CASES.length).toBeGreaterThanOrEqual(80);
		expect(wrong.map(({ one }) => one.text)).toEqual([]);
	});

	it('book nothing that was not asked for', () => {
		const wrong = READ.filter(
			({ one, reading }) =>
				reading.intent === 'accept_slot' && reading.slotIndex !== (one.slot_index ?? null),
		);
		expect(wrong.map(({ one }) => one.text)).toEqual([]);
	});
});
