import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { classifyReply } from '../../../domain/replies/classify-reply';
import type { ReplyInput, ReplyReading } from '../../../domain/replies/reading';
import { halfHour } from './support';

interface ReplyCase extends Pick<ReplyInput, 'channel' | 'stage' | 'now' | 'timezone' | 'text'> {
	readonly id: string;
	readonly offered: readonly { readonly index: number; readonly start: string }[];
	readonly meeting_start: string | null;
	readonly allowed: readonly string[];
	readonly slot_index?: number;
	readonly expected_time?: string;
	readonly expected_windows?: readonly { readonly from: string; readonly to: string | null }[];
	readonly reason?: string;
	readonly reason_allowed?: readonly string[];
	readonly return_date?: string;
}

function casesOf(file: string): readonly ReplyCase[] {
	return readFileSync(join(__dirname, '../../replies', file), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as ReplyCase);
}

const CASES = casesOf('cases.jsonl');
const READ = CASES.map((one) => ({ one, reading: readCase(one) }));

function readCase(one: ReplyCase): ReplyReading {
	return classifyReply({
		text: one.text,
		channel: one.channel,
		stage: one.stage,
		now: new Date(one.now).toISOString(),
		timezone: one.timezone,
		offered: one.offered.map(({ start }) => halfHour(start)),
		booking: one.meeting_start === null ? null : halfHour(one.meeting_start),
	});
}

function millis(instant: string | null): number {
	return instant === null ? Number.POSITIVE_INFINITY : new Date(instant).getTime();
}

function isTimeRight(one: ReplyCase, reading: ReplyReading): boolean {
	if (one.expected_time !== undefined) {
		const expected = millis(one.expected_time);
		return reading.proposedTimes.some((time) => millis(time.start) === expected);
	}
	const windows = one.expected_windows;
	if (windows === undefined) return true;
	const isWithin = reading.constraints.every(({ from, to }) =>
		windows.some(
			(window) => millis(from) >= millis(window.from) && millis(to) <= millis(window.to),
		),
	);
	return reading.constraints.length > 0 && isWithin;
}

function isRight(one: ReplyCase, reading: ReplyReading): boolean {
	const isReason = one.reason === undefined || reading.reason === one.reason;
	const isAllowed = one.reason_allowed?.includes(reading.reason ?? '') ?? true;
	const isReturn = one.return_date === undefined || reading.returnDate === one.return_date;
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
