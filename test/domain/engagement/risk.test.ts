import fc from 'fast-check';
import { assessRisk, DEFAULT_RISK_THRESHOLD } from '../../../domain/engagement/risk';
import type { RiskFacts, SentMessage } from '../../../domain/engagement/risk-facts';
import { INVITE_SIGNALS } from '../../../domain/engagement/signal-rules';
import { day } from './support';

const NOTHING_MEASURED = { invites: false, opens: false, replies: false };
const ALL_MEASURED = { invites: true, opens: true, replies: true };

/** Booked at once three days ago for the day after tomorrow; nobody measures anything. */
const calm: RiskFacts = {
	now: day(3),
	start: day(5),
	timeSetAt: day(0),
	reschedules: 0,
	inviteAnswer: null,
	confirmation: null,
	reminders: [],
	askedToConfirmAt: null,
	reconfirmedAt: null,
	offers: { count: 1, lastAt: day(0) },
	earlierNoShows: 0,
	signalsBefore: 0,
	lastSignAt: null,
	measured: NOTHING_MEASURED,
};

const email = (at: number, attention: SentMessage['attention'] = 'none'): SentMessage => ({
	at: day(at),
	isEmail: true,
	attention,
});

function partOf(name: string, facts: Partial<RiskFacts>) {
	const part = assessRisk({ ...calm, ...facts }).parts.find((each) => each.name === name);
	return [part?.points, part?.known];
}

describe('the risk of a meeting', () => {
	it('is none where nothing is known', () => {
		const { score, parts } = assessRisk(calm);
		expect(score).toBe(0);
		expect(parts.filter(({ known }) => !known).map(({ name }) => name)).toEqual([
			'invite',
			'confirmation',
			'reminders',
			'reconfirmation',
			'silence',
		]);
	});

	it('comes to the threshold with an invite not accepted and a confirmation not opened', () => {
		const { score } = assessRisk({
			...calm,
			measured: ALL_MEASURED,
			confirmation: email(0),
		});
		expect(score).toBe(DEFAULT_RISK_THRESHOLD);
	});

	it.each<[string, Partial<RiskFacts>, readonly [number, boolean]]>([
		['not accepted within a day', { measured: ALL_MEASURED }, [25, true]],
		['not a day old', { measured: ALL_MEASURED, timeSetAt: day(2.1) }, [0, true]],
		['not measured', {}, [0, false]],
		['declined', { inviteAnswer: 'invite_declined' }, [60, true]],
		['tentative', { inviteAnswer: 'invite_tentative' }, [15, true]],
		['accepted', { inviteAnswer: 'invite_accepted' }, [-15, true]],
		['unanswered', { inviteAnswer: 'invite_pending', measured: ALL_MEASURED }, [25, true]],
	])('knows an invite that is %s', (_, facts, expected) => {
		expect(partOf('invite', facts)).toEqual(expected);
	});

	it.each<[string, Partial<RiskFacts>, readonly [number, boolean]]>([
		['not opened', { measured: ALL_MEASURED, confirmation: email(0) }, [15, true]],
		['not a day old', { measured: ALL_MEASURED, confirmation: email(2.5) }, [0, true]],
		['seen', { confirmation: email(0, 'seen') }, [0, true]],
		['not tracked', { confirmation: email(0) }, [0, false]],
		[
			'opened by the mail app itself',
			{ measured: ALL_MEASURED, confirmation: email(0, 'opened_by_machine') },
			[0, false],
		],
		[
			'a text message',
			{ measured: ALL_MEASURED, confirmation: { ...email(0), isEmail: false } },
			[0, false],
		],
	])('knows a confirmation that is %s', (_, facts, expected) => {
		expect(partOf('confirmation', facts)).toEqual(expected);
	});

	it.each<[string, Partial<RiskFacts>, readonly [number, boolean]]>([
		['one not opened', { reminders: [email(2)] }, [10, true]],
		['three not opened', { reminders: [email(1), email(2), email(2.5)] }, [20, true]],
		['one seen', { reminders: [email(2, 'seen')] }, [0, true]],
		['one just sent', { reminders: [email(2.95)] }, [0, false]],
		['one opened by a machine', { reminders: [email(2, 'opened_by_machine')] }, [0, false]],
	])('knows reminders: %s', (_, facts, expected) => {
		expect(partOf('reminders', { measured: ALL_MEASURED, ...facts })).toEqual(expected);
	});

	it('asks for no engagement that nobody tracks', () => {
		expect(partOf('reminders', { reminders: [email(2)] })).toEqual([0, false]);
	});

	it.each<[string, Partial<RiskFacts>, readonly [number, boolean]]>([
		['given', { reconfirmedAt: day(2) }, [-40, true]],
		['open for half a day', { askedToConfirmAt: day(2.5), measured: ALL_MEASURED }, [15, true]],
		['just asked for', { askedToConfirmAt: day(2.9), measured: ALL_MEASURED }, [0, true]],
		['open where no replies come in', { askedToConfirmAt: day(2) }, [0, false]],
	])('knows a re-confirmation that is %s', (_, facts, expected) => {
		expect(partOf('reconfirmation', facts)).toEqual(expected);
	});

	it.each<[string, Partial<RiskFacts>, readonly [number, boolean]]>([
		['of one who was seen before', { signalsBefore: 2 }, [10, true]],
		['of one seen since', { signalsBefore: 2, lastSignAt: day(1) }, [0, true]],
		['that is not two days long', { signalsBefore: 2, timeSetAt: day(1.5) }, [0, true]],
	])('knows silence %s', (_, facts, expected) => {
		expect(partOf('silence', facts)).toEqual(expected);
	});

	it.each<[string, string, Partial<RiskFacts>, number]>([
		['reschedules', 'one', { reschedules: 1 }, 15],
		['reschedules', 'four', { reschedules: 4 }, 30],
		['hesitation', 'three offers', { offers: { count: 3, lastAt: day(0) } }, 10],
		['hesitation', 'two days to choose', { offers: { count: 1, lastAt: day(-2) } }, 10],
		['hesitation', 'both', { offers: { count: 4, lastAt: day(-2) } }, 20],
		['lead_time', 'a week', { start: day(7) }, 10],
		['lead_time', 'two weeks', { start: day(14) }, 15],
		['earlier_no_shows', 'one', { earlierNoShows: 1 }, 20],
		['earlier_no_shows', 'five', { earlierNoShows: 5 }, 40],
	])('counts %s: %s', (name, _, facts, points) => {
		expect(partOf(name, facts)).toEqual([points, true]);
	});

	it('goes with a word of the lead', () => {
		const bad = { reschedules: 2, earlierNoShows: 1 };
		expect(assessRisk({ ...calm, ...bad }).score).toBe(50);
		expect(assessRisk({ ...calm, ...bad, reconfirmedAt: day(2) }).score).toBe(10);
	});

	const anyMessage = fc.record({
		at: fc.double({ min: 0, max: 3, noNaN: true }).map(day),
		isEmail: fc.boolean(),
		attention: fc.constantFrom('seen' as const, 'opened_by_machine' as const, 'none' as const),
	});
	const anyFacts: fc.Arbitrary<RiskFacts> = fc.record({
		now: fc.constant(day(3)),
		start: fc.integer({ min: 4, max: 40 }).map(day),
		timeSetAt: fc.double({ min: -20, max: 3, noNaN: true }).map(day),
		reschedules: fc.nat(6),
		inviteAnswer: fc.option(fc.constantFrom(...INVITE_SIGNALS)),
		confirmation: fc.option(anyMessage),
		reminders: fc.array(anyMessage, { maxLength: 4 }),
		askedToConfirmAt: fc.option(fc.constant(day(1))),
		reconfirmedAt: fc.option(fc.constant(day(2))),
		offers: fc.option(
			fc.record({ count: fc.integer({ min: 1, max: 5 }), lastAt: fc.constant(day(-21)) }),
		),
		earlierNoShows: fc.nat(4),
		signalsBefore: fc.nat(4),
		lastSignAt: fc.option(fc.constant(day(1))),
		measured: fc.record({ invites: fc.boolean(), opens: fc.boolean(), replies: fc.boolean() }),
	});

	it('is from 0 to 100 and the sum of its parts, each with a reason', () => {
		fc.assert(
			fc.property(anyFacts, (facts) => {
				const { score, parts } = assessRisk(facts);
				const sum = parts.reduce((total, { points }) => total + points, 0);
				expect(score).toBe(Math.min(100, Math.max(0, sum)));
				for (const { known, points, why } of parts) {
					expect(why).toMatch(/\.$/);
					if (!known) expect(points).toBe(0);
				}
			}),
		);
	});

	it('is never higher for what nobody measures', () => {
		fc.assert(
			fc.property(anyFacts, (facts) => {
				const blind = assessRisk({ ...facts, measured: NOTHING_MEASURED });
				expect(blind.score).toBeLessThanOrEqual(
					assessRisk({ ...facts, measured: ALL_MEASURED }).score,
				);
			}),
		);
	});
});
