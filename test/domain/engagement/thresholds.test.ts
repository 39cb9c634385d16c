import fc from 'fast-check';
import { scoreAt } from '../../../domain/engagement/score';
import { isFor } from '../../../domain/engagement/thresholds';
import { LEAD_STAGES } from '../../../domain/model';
import { anySignals, counted, day, HALF_LIFE_DAYS, judgeArrivals, onTime, signal } from './support';

const states = (...args: Parameters<typeof judgeArrivals>) =>
	judgeArrivals(...args).map(({ state }) => state);

/** 25 points in one day. */
const crossing = (first: number) => [
	signal('pricing_page', day(first)),
	signal('reply', day(first)),
];

describe('a threshold', () => {
	it('is crossed by the signal that brings the score up to it', () => {
		expect(states(onTime(crossing(0)))).toEqual(['below', 'crossed']);
	});

	it('triggers once while the score stays above', () => {
		const more = [
			signal('pricing_page', day(0)),
			signal('content', day(1)),
			signal('content', day(2)),
		];
		expect(states(onTime([...crossing(0), ...more]))).toEqual([
			'below',
			'crossed',
			'triggered_before',
			'triggered_before',
			'triggered_before',
		]);
	});

	it('triggers again after the score was below', () => {
		expect(states(onTime([...crossing(0), ...crossing(40)]))).toEqual([
			'below',
			'crossed',
			'below',
			'crossed',
		]);
	});

	it('triggers again also where one signal is enough to come back', () => {
		const back = signal('reply', day(40), { points: 30 });
		expect(states(onTime([...crossing(0), back]))).toEqual(['below', 'crossed', 'crossed']);
	});

	it('does not lose a crossing to the cool-down: the next signal after it triggers', () => {
		const signals = [...crossing(0), ...crossing(40), signal('content', day(41))];
		expect(states(onTime(signals), { coolDownDays: 41 })).toEqual([
			'below',
			'crossed',
			'below',
			'cooling_down',
			'crossed',
		]);
	});

	it('lets a crossing in the cool-down go when the score has fallen by then', () => {
		const signals = [...crossing(0), ...crossing(10), signal('email_open', day(60))];
		expect(states(onTime(signals), { coolDownDays: 30 }).at(-1)).toBe('below');
	});
});

describe('signals that come late', () => {
	const late = (at: number, now: number) => ({
		signal: signal('pricing_page', day(at)),
		now: day(now),
	});

	it('count for what they are worth by their own time', () => {
		const [, state] = states([{ signal: signal('reply', day(60)), now: day(60) }, late(0, 60)]);
		expect(state).toBe('below');
	});

	it('make no second crossing of the first', () => {
		// Below at day 15 by what was known then; with the late one it never was since day 0.
		const arrivals = [...onTime(crossing(0)), late(-0.5, 15), late(-0.6, 15)];
		expect(states(arrivals)).toEqual(['below', 'crossed', 'below', 'triggered_before']);
	});

	it('that fill a gap take away the pause that they show was none', () => {
		const first = [...crossing(0), signal('pricing_page', day(0))];
		const back = onTime([signal('reply', day(21))]);
		const without = states([...onTime(first), ...back], { points: 20 });
		expect(without).toEqual(['below', 'crossed', 'triggered_before', 'crossed']);
		const filled = states([...onTime(first), late(1, 20), late(2, 20), ...back], { points: 20 });
		expect(filled.slice(2)).toEqual(Array.from({ length: 4 }, () => 'triggered_before'));
	});
});

describe('whatever comes', () => {
	it('triggers no more often than the score rises to the threshold', () => {
		fc.assert(
			fc.property(anySignals, (signals) => {
				const sorted = signals.toSorted((a, b) => (a.at < b.at ? -1 : 1));
				const judged = states(onTime(sorted));
				const crossings = judged.filter((state) => state === 'crossed').length;
				const rises = sorted.filter((each, index) => {
					const before = counted(sorted.slice(0, index));
					return scoreAt(before, Date.parse(each.at), HALF_LIFE_DAYS) < 25;
				}).length;
				expect(crossings).toBeLessThanOrEqual(rises);
				judged.forEach((state, index) => {
					if (state === 'triggered_before') expect(judged.slice(0, index)).toContain('crossed');
				});
			}),
		);
	});

	it('keeps the cool-down between two triggers', () => {
		fc.assert(
			fc.property(anySignals, fc.integer({ min: 1, max: 20 }), (signals, coolDownDays) => {
				const sorted = signals.toSorted((a, b) => (a.at < b.at ? -1 : 1));
				const triggered = judgeArrivals(onTime(sorted), { points: 12, coolDownDays })
					.filter(({ state }) => state === 'crossed')
					.map(({ now }) => Date.parse(now));
				triggered.slice(1).forEach((at, index) => {
					const days = (at - (triggered[index] ?? 0)) / (24 * 60 * 60_000);
					expect(days).toBeGreaterThanOrEqual(coolDownDays);
				});
			}),
		);
	});

	it('never triggers twice at one moment, in whatever order a batch comes in', () => {
		fc.assert(
			fc.property(anySignals, (signals) => {
				const batch = signals.map((each) => ({ signal: each, now: day(60) }));
				const crossed = states(batch, { points: 8 }).filter((state) => state === 'crossed');
				expect(crossed.length).toBeLessThanOrEqual(1);
			}),
		);
	});
});

describe('whom a threshold is for', () => {
	it('tells nurtured leads from the others', () => {
		const nurtured = { name: 'Back', points: 10, leads: 'nurtured' } as const;
		expect(LEAD_STAGES.filter((stage) => isFor(nurtured, stage))).toEqual([
			'didnt_close',
			'long_term_follow_up',
			'nurture',
		]);
		const others = { ...nurtured, leads: 'others' } as const;
		for (const stage of LEAD_STAGES) {
			expect(isFor(others, stage)).toBe(!isFor(nurtured, stage));
			expect(isFor({ ...nurtured, leads: 'any' }, stage)).toBe(true);
		}
	});
});
