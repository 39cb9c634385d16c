import fc from 'fast-check';
import { classifyReply } from '../../../domain/replies/classify-reply';
import { checkAnswer } from '../../../domain/replies/model/check-answer';
import type { Checked } from '../../../domain/replies/model/checked';
import { readAnswer } from '../../../domain/replies/model/read-answer';
import type { ReplyInput, ReplyReading } from '../../../domain/replies/reading';

const PROPOSAL: ReplyInput = {
	text: 'Blue moon over the harbour',
	channel: 'email',
	stage: 'proposal',
	now: '2026-11-23T09:00:00.000Z',
	timezone: 'Europe/Berlin',
	offered: [
		{ start: '2026-11-24T09:00:00.000Z', end: '2026-11-24T09:30:00.000Z' },
		{ start: '2026-11-25T14:00:00.000Z', end: '2026-11-25T14:30:00.000Z' },
	],
};
const BOOKED: ReplyInput = {
	...PROPOSAL,
	stage: 'booked',
	offered: [],
	booking: PROPOSAL.offered[0] ?? null,
};
const COLD: ReplyInput = { ...PROPOSAL, stage: 'cold', offered: [] };

/** What becomes of a text that a model gives as its answer. */
async function take(text: string, input: ReplyInput = PROPOSAL): Promise<Checked<ReplyReading>> {
	const answer = await readAnswer(text);
	return 'fault' in answer ? answer : checkAnswer(answer.value, input, classifyReply(input));
}

async function readingOf(answer: object, input: ReplyInput = PROPOSAL): Promise<ReplyReading> {
	const taken = await take(JSON.stringify({ confidence: 0.8, ...answer }), input);
	if ('fault' in taken) throw new Error(taken.fault);
	return taken.value;
}

async function faultOf(answer: object, input: ReplyInput = PROPOSAL): Promise<string> {
	const taken = await take(JSON.stringify({ confidence: 0.8, ...answer }), input);
	return 'fault' in taken ? taken.fault : 'none';
}

describe("a language model's answer", () => {
	it.each([
		['alone', '{"intent":"interested","confidence":0.8}'],
		['in a fence', '```json\n{"intent":"interested","confidence":0.8}\n```'],
		['with words around it', 'Here: {"intent":"interested","confidence":0.8} I hope it helps'],
		['with fields that nobody asked for', '{"intent":"interested","confidence":0.8,"mood":"good"}'],
		['with nothing where nothing is', '{"intent":"interested","confidence":0.8,"slotNumber":null}'],
	])('is taken %s', async (_how, text) => {
		expect(await take(text)).toMatchObject({ value: { intent: 'interested', confidence: 0.8 } });
	});

	it.each([
		['no JSON', 'I think that they are interested.'],
		['nothing', ''],
		['JSON cut off', '{"intent":"interested","confidence":0.8'],
		['two objects', '{"intent":"interested"} {"confidence":0.8}'],
	])('is no good as %s', async (_what, text) => {
		expect(await take(text)).toEqual({ fault: 'It is not one JSON object.' });
	});

	it.each([
		['intent', { intent: 'buy' }],
		['intent', { intent: null }],
		['confidence', { intent: 'interested', confidence: '80%' }],
		['confidence', { intent: 'interested', confidence: 80 }],
		['confidence', { intent: 'interested', confidence: null }],
		['slotNumber', { intent: 'accept_slot', slotNumber: 1.5 }],
		['slotNumber', { intent: 'accept_slot', slotNumber: '1' }],
		['times', { intent: 'propose_time', times: '2026-11-26T14:00' }],
		['times.0', { intent: 'propose_time', times: [{ start: '2026-11-26T14:00' }] }],
		['times', { intent: 'propose_time', times: Array(15).fill('2026-11-26T14:00') }],
		['windows.0.from', { intent: 'propose_time', windows: [{ from: 4 }] }],
		['reason', { intent: 'not_now', reason: 'too expensive' }],
		['returnDate', { intent: 'not_now', returnDate: 7 }],
	])('is told where %s does not fit', async (field, answer) => {
		expect(await faultOf(answer)).toMatch(new RegExp(`(?:^| )${field}: Invalid`));
	});

	it('is told what is wrong in a few words, whatever it says', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ maxLength: 2_000 }), async (text) => {
				const fault = await faultOf({ intent: text });
				expect(fault.length).toBeLessThanOrEqual(300);
			}),
		);
	});

	it.each<[string, object, ReplyInput, string]>([
		[
			'a slot that was not offered',
			{ intent: 'accept_slot', slotNumber: 3 },
			PROPOSAL,
			'from 1 to 2',
		],
		['slot 0', { intent: 'accept_slot', slotNumber: 0 }, PROPOSAL, 'from 1 to 2'],
		['a pick of no slot', { intent: 'accept_slot' }, PROPOSAL, 'from 1 to 2'],
		[
			'a pick where nothing was offered',
			{ intent: 'accept_slot', slotNumber: 1 },
			COLD,
			'cannot be here',
		],
		['a meeting called off that nobody has', { intent: 'cancel' }, COLD, 'cannot be here'],
		['a meeting moved that nobody has', { intent: 'reschedule' }, PROPOSAL, 'cannot be here'],
		[
			'a meeting confirmed that was missed',
			{ intent: 'confirm' },
			{ ...BOOKED, stage: 'no_show' },
			'cannot be here',
		],
		['an opt-in', { intent: 'opt_in' }, { ...COLD, optedOut: true }, 'cannot be here'],
		[
			'a time that is past',
			{ intent: 'propose_time', times: ['2026-11-23T09:59'] },
			PROPOSAL,
			'is past',
		],
		[
			'a time in another form',
			{ intent: 'propose_time', times: ['Thursday 2 pm'] },
			PROPOSAL,
			'ISO form',
		],
		[
			'a time on no day',
			{ intent: 'propose_time', times: ['2026-02-30T14:00'] },
			PROPOSAL,
			'ISO form',
		],
		[
			'a day for a time',
			{ intent: 'propose_time', times: ['2026-11-26'] },
			PROPOSAL,
			'no clock time',
		],
		[
			'a time in years',
			{ intent: 'propose_time', times: ['2126-11-26T14:00'] },
			PROPOSAL,
			'years away',
		],
		[
			'a window of nothing',
			{ intent: 'propose_time', windows: [{}] },
			PROPOSAL,
			'needs "from" or "to"',
		],
		[
			'a window that ends before it starts',
			{ intent: 'propose_time', windows: [{ from: '2026-11-26T14:00', to: '2026-11-26T12:00' }] },
			PROPOSAL,
			'is not after',
		],
		[
			'a date that is past',
			{ intent: 'out_of_office', returnDate: '2026-11-22' },
			PROPOSAL,
			'is past',
		],
		['a date in another form', { intent: 'not_now', returnDate: 'March' }, PROPOSAL, 'is no date'],
	])('is told that %s cannot be', async (_what, answer, input, fault) => {
		expect(await faultOf(answer, input)).toContain(fault);
	});

	it('picks a slot by the number that it was shown', async () => {
		expect(await readingOf({ intent: 'accept_slot', slotNumber: 2 })).toMatchObject({
			slotIndex: 1,
			proposedTimes: [],
			optsOut: false,
		});
	});

	it.each([
		['2026-11-26T14:00', '2026-11-26T13:00:00.000Z', 'Europe/Berlin', []],
		['2026-11-26T14:00:00+01:00', '2026-11-26T13:00:00.000Z', 'Europe/Berlin', []],
		['2026-11-26T14:00-05:00', '2026-11-26T19:00:00.000Z', 'UTC-5', []],
		['2026-11-26T14:00Z', '2026-11-26T14:00:00.000Z', 'UTC', []],
		['2027-03-28T02:30', '2027-03-28T01:30:00.000Z', 'Europe/Berlin', ['daylight saving']],
	])('may name %s', async (time, start, timezone, assumed) => {
		const { proposedTimes } = await readingOf({ intent: 'propose_time', times: [time] });
		expect(proposedTimes).toEqual([{ start, timezone, assumed }]);
	});

	it('may leave open a span of time, from now on', async () => {
		const windows = [
			{ from: '2026-11-26T16:00', to: '2026-11-26T18:00' },
			{ from: '2026-11-20', to: null },
			{ from: null, to: '2026-11-27', excluded: true },
		];
		const { constraints } = await readingOf({ intent: 'reschedule', windows }, BOOKED);
		expect(constraints).toEqual([
			{ from: '2026-11-26T15:00:00.000Z', to: '2026-11-26T17:00:00.000Z' },
			{ from: '2026-11-23T09:00:00.000Z', to: null },
			{ from: null, to: '2026-11-26T23:00:00.000Z', excluded: true },
		]);
	});

	it('loses what does not belong to what the reply wants', async () => {
		const answer = {
			slotNumber: 9,
			times: ['whenever'],
			windows: [{}],
			reason: 'other',
			returnDate: 'never',
		};
		expect(await readingOf({ ...answer, intent: 'question' })).toMatchObject({
			slotIndex: null,
			proposedTimes: [],
			constraints: [],
			reason: null,
			returnDate: null,
		});
	});

	it.each([
		['cancel', BOOKED, { reason: 'conflict', returnDate: null }],
		['not_now', PROPOSAL, { reason: 'conflict', returnDate: '2026-12-01' }],
		['out_of_office', PROPOSAL, { reason: null, returnDate: '2026-12-01' }],
	])('keeps the reason and the date of %s', async (intent, input, expected) => {
		const answer = { intent, reason: 'conflict', returnDate: '2026-12-01' };
		expect(await readingOf(answer, input)).toMatchObject(expected);
	});

	it('opts the sender out when it reads that', async () => {
		expect(await readingOf({ intent: 'opt_out' })).toMatchObject({ optsOut: true });
	});

	it('is not taken for surer than 0.9, unless the rules find the same', async () => {
		const pick = { intent: 'accept_slot', slotNumber: 2, confidence: 1 };
		expect((await readingOf(pick)).confidence).toBe(0.9);
		const input = { ...PROPOSAL, text: 'The second one works for me' };
		const byRules = classifyReply(input);
		expect(byRules).toMatchObject({ intent: 'accept_slot', slotIndex: 1 });
		expect(byRules.confidence).toBeGreaterThan(0.9);
		expect((await readingOf(pick, input)).confidence).toBe(byRules.confidence);
		expect((await readingOf({ ...pick, slotNumber: 1 }, input)).confidence).toBe(0.9);
	});

	it('says in short why, and what the rules thought', async () => {
		const explanation = `they like\n\tthe second${'!'.repeat(500)}`;
		const reading = await readingOf({ intent: 'interested', explanation });
		expect(reading.explanation).toMatch(
			/^language model: interested, they like the second!+\.\.\. /,
		);
		expect(reading.explanation).toContain(`(the rules: ${classifyReply(PROPOSAL).explanation})`);
		expect(reading.explanation.length).toBeLessThan(400);
	});
});
