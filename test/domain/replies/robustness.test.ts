import fc from 'fast-check';

import { classifyReply } from '../../../domain/replies/classify-reply';
import { REPLY_LANGUAGES } from '../../../domain/replies/languages/language';
import type { ReplyInput } from '../../../domain/replies/reading';
import { REPLY_INTENTS, REPLY_STAGES } from '../../../domain/replies/reading';
import { PROPOSAL, read } from './support';

const WORDS =
	'tuesday wed next week 2 pm 10:30 at or and not no stop can do works but the second one option # yes cancel move in march on 12/3 est after before until free busy ? ! . , > \n - 👍 cannot interested later january 5 minutes'.split(
		' ',
	);
/** The same of four other languages, and of scripts without spaces. */
const FOREIGN_WORDS =
	"martes el la segunda a las 3 y media de la tarde no me viene bien pero mañana cancelar baja sí mardi à 14h le deuxième ne peux pas je vous après demain midi et quart d' plus Dienstag um halb drei passt mir nicht kann ich 12.3. Uhr vor viertel ab sagen sie bitte übermorgen terça às 15h30 não posso até dia 12 pode ser quinta o segundo 2ª 停止 не пишите बंद 수신거부 لا ترسل . , ? ! \n -".split(
		' ',
	);
const foreign = fc
	.array(fc.constantFrom(...FOREIGN_WORDS), { maxLength: 40 })
	.map((words) => words.join(' '));
const mixed = fc
	.array(fc.constantFrom(...WORDS), { maxLength: 40 })
	.map((words) => words.join(' '));
const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 300 }), mixed, foreign);
const setting = fc.record({
	stage: fc.constantFrom(...REPLY_STAGES),
	channel: fc.constantFrom('email' as const, 'sms' as const),
	timezone: fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Africa/Cairo', 'Nowhere/Else'),
	language: fc.constantFrom(null, ...REPLY_LANGUAGES),
	offered: fc.constantFrom(PROPOSAL.offered, PROPOSAL.offered.slice(0, 1), []),
	booking: fc.constantFrom(null, PROPOSAL.offered[2] ?? null),
});

function inputOf(words: string, rest: Omit<ReplyInput, 'text' | 'now'>): ReplyInput {
	return { ...rest, text: words, now: PROPOSAL.now };
}

describe('classifyReply on any text', () => {
	it('gives a complete reading, and the same one twice', () => {
		fc.assert(
			fc.property(text, setting, (words, rest) => {
				const reading = classifyReply(inputOf(words, rest));
				expect(REPLY_INTENTS).toContain(reading.intent);
				expect(reading.confidence).toBeGreaterThan(0);
				expect(reading.confidence).toBeLessThanOrEqual(1);
				expect(reading.explanation).not.toBe('');
				expect(classifyReply(inputOf(words, rest))).toEqual(reading);
			}),
			{ numRuns: 400 },
		);
	});

	it('names a slot exactly when it accepts one, and only one that was offered', () => {
		fc.assert(
			fc.property(fc.oneof(mixed, foreign), setting, (words, rest) => {
				const { intent, slotIndex } = classifyReply(inputOf(words, rest));
				expect(intent === 'accept_slot').toBe(slotIndex !== null);
				if (slotIndex !== null) expect(rest.offered[slotIndex]).toBeDefined();
			}),
			{ numRuns: 400 },
		);
	});

	it('proposes only valid instants after now', () => {
		fc.assert(
			fc.property(fc.oneof(mixed, foreign), setting, (words, rest) => {
				const { proposedTimes, constraints } = classifyReply(inputOf(words, rest));
				for (const { start } of proposedTimes) expect(start > PROPOSAL.now).toBe(true);
				for (const { from, to } of constraints) {
					expect(from === null || from >= PROPOSAL.now).toBe(true);
					expect(from === null || to === null || from < to).toBe(true);
				}
			}),
			{ numRuns: 400 },
		);
	});

	it.each([
		'a',
		'1:',
		'> a\n',
		'stop ',
		'not ',
		'tuesday at 2 or ',
		'january 1 - ',
		'Jan ',
		'5 minutes ',
		'in 2 weeks ',
		'1/2/',
		'((((',
		'+1 (212) ',
		'From: a\n',
		'On x wrote:\n',
		'p . m ',
		'👍',
		'\u0301',
		'nicht passt kann ich am ',
		'no puedo el martes a las ',
		"je ne peux pas l'après-midi ",
		'não posso na terça às ',
		'12.3. um 15.30 ',
		'停止してください',
	])('answers 400,000 characters of %j quickly', (unit) => {
		const huge = unit.repeat(Math.ceil(400_000 / unit.length));
		const start = process.cpuUsage();
		const reading = read(PROPOSAL, huge);
		const { user } = process.cpuUsage(start);
		expect(user / 1_000).toBeLessThan(2_000);
		expect(reading.explanation).toContain('only the beginning');
	});
});
