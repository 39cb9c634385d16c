import { join } from 'node:path';

import { classifyReply } from '../../../domain/replies/classify-reply';
import type { ReplyReading } from '../../../domain/replies/reading';
import { readReplyCases } from '../../../eval/evaluate-replies';
import type { ReplyCase } from '../../../eval/reply-case';
import { toReplyInput } from '../../../eval/reply-case';

function casesOf(file: string): readonly ReplyCase[] {
	return readReplyCases(join(__dirname, '../../replies', file));
}

/** The reader has learned from these: they show that nothing it knew is lost. What it is worth, the holdouts show. */
const CASES = casesOf('cases.jsonl');
const READ = CASES.map((one) => ({ one, reading: readCase(one) }));

/** Without the locale: the language is to be told from the words. */
function readCase(one: ReplyCase): ReplyReading {
	return classifyReply(toReplyInput({ ...one, locale: null }));
}

function millis(instant: string | null): number {
	return instant === null ? Number.POSITIVE_INFINITY : new Date(instant).getTime();
}

function isTimeRight(one: ReplyCase, reading: ReplyReading): boolean {
	if (one.expected_time) {
		const expected = millis(one.expected_time);
		return reading.proposedTimes.some((time) => millis(time.start) === expected);
	}
	const windows = one.expected_windows;
	if (!windows) return true;
	const isWithin = reading.constraints.every(({ from, to }) =>
		windows.some(
			(window) => millis(from) >= millis(window.from) && millis(to) <= millis(window.to),
		),
	);
	return reading.constraints.length > 0 && isWithin;
}

function isRight(one: ReplyCase, reading: ReplyReading): boolean {
	const isReason = !one.reason || reading.reason === one.reason;
	const isAllowed = one.reason_allowed?.includes(reading.reason ?? '') ?? true;
	const isReturn = !one.return_date || reading.returnDate === one.return_date;
	const isSlot = reading.intent !== 'accept_slot' || reading.slotIndex === one.slot_index;
	const isIntent = one.allowed.includes(reading.intent);
	return isIntent && isSlot && isReason && isAllowed && isReturn && isTimeRight(one, reading);
}

describe('replies as people write them', () => {
	it('are enough, and of every kind', () => {
		expect(CASES.length).toBeGreaterThanOrEqual(300);
		expect(new Set(CASES.map((one) => one.text)).size).toBeGreaterThan(CASES.length * 0.9);
	});

	it('lose no opt-out', () => {
		const missed = READ.filter(({ one }) => one.allowed.join() === 'opt_out').filter(
			({ reading }) => reading.intent !== 'opt_out',
		);
		expect(missed.map(({ one }) => one.text)).toEqual([]);
	});

	it('make no opt-out of other replies', () => {
		const wrong = READ.filter(
			({ one, reading }) => reading.intent === 'opt_out' && !one.allowed.includes('opt_out'),
		);
		expect(wrong.map(({ one }) => one.text)).toEqual([]);
	});

	it('book nothing that was not asked for', () => {
		const wrong = READ.filter(({ reading }) => reading.intent === 'accept_slot').filter(
			({ one, reading }) =>
				!one.allowed.includes('accept_slot') || reading.slotIndex !== one.slot_index,
		);
		expect(wrong.map(({ one }) => one.text)).toEqual([]);
	});

	it('are read right in 99 of 100, with slot, time, reason and date', () => {
		const missed = READ.filter(({ one, reading }) => !isRight(one, reading));
		expect(missed.length / CASES.length).toBeLessThanOrEqual(0.01);
	});
});

describe.each(['es', 'fr', 'de', 'pt'])('replies as people write them in %s', (language) => {
	const cases = casesOf(`cases-${language}.jsonl`);
	const read = cases.map((one) => ({ one, reading: readCase(one) }));

	it('are enough', () => {
		expect(cases.length).toBeGreaterThanOrEqual(60);
	});

	it('lose no opt-out, and make none of other replies', () => {
		const wrong = read.filter(
			({ one, reading }) => (reading.intent === 'opt_out') !== one.allowed.includes('opt_out'),
		);
		expect(wrong.map(({ one }) => one.text)).toEqual([]);
	});

	it('book nothing that was not asked for', () => {
		const wrong = read.filter(
			({ one, reading }) =>
				reading.intent === 'accept_slot' &&
				(!one.allowed.includes('accept_slot') || reading.slotIndex !== one.slot_index),
		);
		expect(wrong.map(({ one }) => one.text)).toEqual([]);
	});

	it('are read right in 95 of 100, with slot, time, reason and date', () => {
		const missed = read.filter(({ one, reading }) => !isRight(one, reading));
		expect(missed.length / cases.length).toBeLessThanOrEqual(0.05);
	});

	it('are known for their language, short ones apart', () => {
		const long = read.filter(({ one }) => one.text.split(' ').length >= 4);
		const wrong = long.filter(({ reading }) => reading.language !== language);
		expect(wrong.length / long.length).toBeLessThanOrEqual(0.01);
	});
});
