import { join } from 'node:path';
import { fromDialogue, isDialogueCase } from '../../eval/dialogue-case';
import type { DialogueCase } from '../../eval/dialogue-case';
import { readJsonLines } from '../../eval/read-lines';
import type { ReplyCase } from '../../eval/reply-case';
import { toReplyInput } from '../../eval/reply-case';
import { isAllRight, scoreReply } from '../../eval/score-reply';
import { readCases, sumUp } from '../../eval/sum-up';
import { evaluateTimezones } from '../../eval/timezone-case';
import { classifyReply } from '../../domain/replies/classify-reply';
import type { ReplyReading } from '../../domain/replies/reading';

const CASE: ReplyCase = {
	id: 'one',
	channel: 'sms',
	now: '2026-11-30T10:00:00-05:00',
	timezone: 'America/New_York',
	offered: [
		{ index: 1, start: '2026-12-02T10:00:00-05:00' },
		{ index: 0, start: '2026-12-01T14:00:00-05:00' },
	],
	stage: 'proposal',
	meeting_start: null,
	text: 'The second one',
	allowed: ['accept_slot'],
	slot_index: 1,
};
const READING = classifyReply(toReplyInput(CASE));
const score = (one: Partial<ReplyCase>, reading: Partial<ReplyReading>) =>
	scoreReply({ ...CASE, ...one }, { ...READING, ...reading });

describe('the score of a reading', () => {
	it('gives the offered slots in the order of their index', () => {
		expect(toReplyInput(CASE).offered.map(({ start }) => start)).toEqual([
			'2026-12-01T19:00:00.000Z',
			'2026-12-02T15:00:00.000Z',
		]);
	});

	it('takes a wrong slot for a false booking', () => {
		expect(score({}, { intent: 'accept_slot', slotIndex: 1 })).toMatchObject({
			isSlotRight: true,
			isFalseBooking: false,
		});
		expect(score({}, { intent: 'accept_slot', slotIndex: 0 })).toMatchObject({
			isSlotRight: false,
			isFalseBooking: true,
		});
		const notAsked = score({ allowed: ['propose_time'] }, { intent: 'accept_slot', slotIndex: 1 });
		expect(notAsked).toMatchObject({ isIntentRight: false, isFalseBooking: true });
	});

	it('holds times against instants, alternatives and windows', () => {
		const proposed = [{ start: '2026-12-03T20:00:00.000Z', timezone: 'UTC', assumed: [] }];
		const reading = { intent: 'propose_time' as const, proposedTimes: proposed, constraints: [] };
		expect(score({ expected_time: '2026-12-03T15:00:00-05:00' }, reading).isTimeRight).toBe(true);
		expect(score({ expected_time: '2026-12-03T15:00:00Z' }, reading).isTimeRight).toBe(false);
		const windows = [{ from: '2026-12-03T00:00:00-05:00', to: null }];
		expect(score({ expected_windows: windows }, reading).isTimeRight).toBe(true);
		const constraints = [{ from: '2026-12-02T15:00:00.000Z', to: '2026-12-03T20:00:00.000Z' }];
		expect(score({ expected_windows: windows }, { ...reading, constraints }).isTimeRight).toBe(
			false,
		);
	});

	it('counts reason and return date only where the case tells them', () => {
		const cancel = { intent: 'cancel' as const, reason: 'conflict' as const };
		expect(score({ allowed: ['cancel'] }, cancel).isReasonRight).toBeNull();
		expect(score({ allowed: ['cancel'], reason: 'other' }, cancel).isReasonRight).toBe(false);
		expect(isAllRight(score({ allowed: ['cancel'], reason: 'other' }, cancel))).toBe(false);
		expect(score({ return_date: '2027-01-04' }, { returnDate: '2027-01-04' }).isReturnRight).toBe(
			true,
		);
	});
});

describe('the figures of an evaluation', () => {
	const cases: ReplyCase[] = [
		CASE,
		{ ...CASE, id: 'two', text: 'STOP', allowed: ['opt_out'] },
		{ ...CASE, id: 'three', text: 'STOP', allowed: ['interested'] },
	];

	it('are shares of what the cases say, with each miss told', () => {
		expect(sumUp(readCases(cases))).toMatchObject({
			total: 3,
			accuracy: 2 / 3,
			slotIndexAccuracy: 1,
			timeAccuracy: null,
			optOutRecall: 1,
			falseBookingShare: 0,
			perIntent: { accept_slot: { total: 1, right: 1 }, interested: { total: 1, right: 0 } },
			confusion: { interested: { opt_out: 1 } },
			misses: [{ id: 'three', intent: 'opt_out', wrong: ['intent'] }],
		});
	});

	it('take lines of the dialogue form too', () => {
		const line: DialogueCase = {
			id: 'sgd',
			category: 'counter_date',
			stage: 'proposal',
			offered: { date: '2019-03-06', time: '14:00', iso: '2019-03-06T14:00:00' },
			text: 'Make it Sunday',
			allowed: ['propose_time'],
			expected_time: { date: '2019-03-03', time: null },
			resolved_with_offer: { date: '2019-03-03', time: '14:00' },
			reference: '2019-03-01T12:00:00',
		};
		expect(isDialogueCase(line)).toBe(true);
		expect(sumUp(readCases([fromDialogue(line)]))).toMatchObject({ accuracy: 1, timeAccuracy: 1 });
	});

	it('name the line that cannot be read', () => {
		const file = join(__dirname, 'score-reply.test.ts');
		expect(() => readJsonLines(file)).toThrow('score-reply.test.ts:1 is not a JSON object.');
	});
});

describe('the evaluation of time zones', () => {
	it('counts what is found, in any spelling of the zone', () => {
		const result = evaluateTimezones([
			{ id: 'a', input: { location: 'Munich' }, allowed: ['Europe/Berlin'] },
			{
				id: 'b',
				input: { emailHeaders: { Date: 'Tue, 24 Nov 2026 10:00:00 +0530' } },
				allowed: ['Asia/Calcutta'],
			},
			{ id: 'c', input: { explicitTimezone: 'Middle Earth' }, allowed: [null] },
			{ id: 'd', input: { phone: '+442071234567' }, allowed: ['Europe/Paris'] },
		]);
		expect(result).toMatchObject({
			total: 4,
			accuracy: 0.75,
			misses: [{ id: 'd', timezone: 'Europe/London' }],
		});
	});
});
