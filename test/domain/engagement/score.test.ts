import fc from 'fast-check';
import { explainScore } from '../../../domain/engagement/explain-score';
import { decayedPoints, lowestSince, scoreAt } from '../../../domain/engagement/score';
import { anySignals, counted, day, DAY_MS, HALF_LIFE_DAYS, RULES, signal } from './support';

const score = (signals: Parameters<typeof counted>[0], now: string) =>
	scoreAt(counted(signals), Date.parse(now), HALF_LIFE_DAYS);

describe('the score of a lead', () => {
	it.each([
		['profile_view', 5],
		['email_open', 3],
		['pricing_page', 15],
		['content', 8],
	] as const)('has for one %s %d points', (type, points) => {
		expect(score([signal(type, day(0))], day(0))).toBe(points);
	});

	it('adds up what happened', () => {
		const signals = [signal('pricing_page', day(0)), signal('content', day(0))];
		expect(score(signals, day(0))).toBe(23);
	});

	it('is half after a half-life and a quarter after two', () => {
		const signals = [signal('pricing_page', day(0))];
		expect(score(signals, day(14))).toBe(7.5);
		expect(score(signals, day(28))).toBe(3.8);
	});

	it('is not less for the minutes between signals', () => {
		const signals = [signal('pricing_page', day(0)), signal('reply', day(0.01))];
		expect(score(signals, day(0.01))).toBe(25);
	});

	it('knows nothing of what is still to come', () => {
		expect(score([signal('pricing_page', day(1))], day(0))).toBe(0);
	});

	it('counts no more of a type on one day than its cap', () => {
		const opens = [0, 0.1, 0.2, 0.3, 0.4].map((part) => signal('email_open', day(part)));
		expect(score(opens, day(0.4))).toBe(8.9);
		const nextDay = [...opens, signal('email_open', day(1))];
		expect(score(nextDay, day(1)) - score(opens, day(1))).toBeCloseTo(3, 5);
	});

	it('is the same in whatever order signals come in', () => {
		fc.assert(
			fc.property(
				anySignals,
				fc.integer({ min: 0, max: 80 }),
				fc.infiniteStream(fc.nat()),
				(signals, at, mix) => {
					const order = signals.map((each) => ({ each, by: mix.next().value as number }));
					const mixed = order.sort((a, b) => a.by - b.by).map(({ each }) => each);
					expect(counted(mixed)).toEqual(counted(signals));
					expect(score(mixed, day(at))).toBe(score(signals, day(at)));
				},
			),
		);
	});

	it('only falls while nothing happens', () => {
		fc.assert(
			fc.property(anySignals, fc.nat(60), fc.nat(60), (signals, first, second) => {
				const earlier = 60 + Math.min(first, second);
				const later = 60 + Math.max(first, second);
				expect(score(signals, day(later))).toBeLessThanOrEqual(score(signals, day(earlier)));
			}),
		);
	});

	it('never falls by a signal', () => {
		fc.assert(
			fc.property(anySignals, (signals) => {
				const [, ...fewer] = signals;
				expect(score(signals, day(60))).toBeGreaterThanOrEqual(score(fewer, day(60)));
			}),
		);
	});

	it('is never more than what the caps leave', () => {
		fc.assert(
			fc.property(anySignals, (signals) => {
				const perDay = new Map<string, number>();
				for (const { type, at, counts } of counted(signals)) {
					const key = `${type} ${Math.floor(Date.parse(at) / DAY_MS)}`;
					if (counts) perDay.set(key, (perDay.get(key) ?? 0) + 1);
				}
				for (const [key, count] of perDay) {
					expect(count).toBeLessThanOrEqual(RULES.get(key.split(' ')[0] ?? '')?.mostADay ?? 0);
				}
			}),
		);
	});
});

describe('the lowest score since a time', () => {
	const lowest = (signals: Parameters<typeof counted>[0], since: string, now: string) =>
		lowestSince(counted(signals), {
			since: Date.parse(since),
			now: Date.parse(now),
			halfLifeDays: HALF_LIFE_DAYS,
		});

	it('is what it was just before a signal', () => {
		const signals = [signal('pricing_page', day(0)), signal('reply', day(14))];
		expect(lowest(signals, day(0), day(20))).toBe(7.5);
	});

	it('is unknown while nothing came since', () => {
		expect(lowest([signal('pricing_page', day(0))], day(0), day(20))).toBe(Infinity);
	});

	it('is the smallest of the scores just before each signal', () => {
		fc.assert(
			fc.property(anySignals, fc.integer({ min: 0, max: 59 }), (signals, since) => {
				const all = counted(signals);
				const from = Date.parse(day(since));
				const befores = all
					.filter(({ atMs, counts }) => counts && atMs > from)
					.map(({ atMs }) =>
						all
							.filter((each) => each.atMs < atMs)
							.reduce((sum, each) => sum + decayedPoints(each, atMs, HALF_LIFE_DAYS), 0),
					);
				expect(lowest(signals, day(since), day(60))).toBeCloseTo(Math.min(...befores, Infinity), 0);
			}),
		);
	});
});

describe('the explanation of a score', () => {
	const explain = (signals: Parameters<typeof counted>[0], now: string) =>
		explainScore(counted(signals), { now, halfLifeDays: HALF_LIFE_DAYS, rules: RULES });

	it('names each signal with its points, its age and what it is worth now', () => {
		const signals = [signal('profile_view', day(0)), signal('pricing_page', day(7))];
		expect(explain(signals, day(14))).toMatchObject({
			score: 13.1,
			parts: [
				{
					type: 'pricing_page',
					label: 'Pricing Page Visit',
					points: 15,
					ageDays: 7,
					decayedPoints: 10.61,
				},
				{ type: 'profile_view', label: 'Profile View', points: 5, ageDays: 14, decayedPoints: 2.5 },
			],
			further: { count: 0, points: 0 },
		});
	});

	it('says of a signal over the cap why it is worth nothing', () => {
		const opens = [0, 0, 0, 0].map(() => signal('email_open', day(0)));
		const notes = explain(opens, day(0)).parts.map(({ decayedPoints: worth, note }) => [
			worth,
			note,
		]);
		expect(notes).toEqual([
			[3, null],
			[3, null],
			[3, null],
			[0, 'more than count of this kind on one day'],
		]);
	});

	it('adds up to the score, however many there are', () => {
		fc.assert(
			fc.property(anySignals, (signals) => {
				const { score: total, parts, further } = explain(signals, day(60));
				const sum = parts.reduce((points, part) => points + part.decayedPoints, further.points);
				expect(Math.abs(sum - total)).toBeLessThanOrEqual(0.3);
				expect(parts.length + further.count).toBe(signals.length);
			}),
		);
	});
});
