import { DateTime } from 'luxon';
import fc from 'fast-check';
import { SLOT_CHOICES } from '../../../domain/model';
import { chooseSlots, type ChoiceOptions } from '../../../domain/availability/choose-slots';

const MINUTE = 60_000;
const zone = 'America/New_York';
const options = { count: 3, timezone: zone, durationMinutes: 30 };

const at = (text: string) =>
	DateTime.fromFormat(`2026-11-${text}`, 'yyyy-MM-d HH:mm', { zone }).toMillis();
const choose = (texts: readonly string[], change: Partial<ChoiceOptions> = {}) =>
	chooseSlots(texts.map(at), { ...options, ...change }).map((start) =>
		DateTime.fromMillis(start, { zone }).toFormat('d HH:mm'),
	);

/** Every half hour of working hours on some days of November 2026. */
const fullDays = (...days: readonly number[]) =>
	days.flatMap((day) =>
		Array.from({ length: 16 }, (_, index) => {
			const minutes = 540 + index * 30;
			const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
			return `${day} ${hour}:${minutes % 60 === 0 ? '00' : '30'}`;
		}),
	);

describe('chooseSlots', () => {
	it('spreads over days and parts of day, the early ones first', () => {
		expect(choose(fullDays(24, 25, 26))).toEqual(['24 09:00', '25 12:00', '26 09:00']);
		expect(choose(fullDays(24, 25))).toEqual(['24 09:00', '24 12:00', '25 12:00']);
		expect(choose(fullDays(24))).toEqual(['24 09:00', '24 12:00', '24 15:00']);
	});

	it('does not put off a meeting for days to offer another part of day', () => {
		const mornings = ['24 09:00', '25 09:00', '26 09:00', '30 15:00'];
		expect(choose(mornings)).toEqual(['24 09:00', '25 09:00', '26 09:00']);
	});

	it("tells days and parts of day apart by the prospect's clock", () => {
		const starts = ['24 09:00', '24 10:30', '24 15:00', '24 17:30', '24 19:30'];
		expect(choose(starts, { timezone: 'Asia/Tokyo', count: 2 })).toEqual(['24 09:00', '24 10:30']);
		expect(choose(starts, { count: 3 })).toEqual(['24 09:00', '24 15:00', '24 19:30']);
	});

	it('offers no two side by side while others are left', () => {
		const starts = ['24 09:00', '24 11:30', '24 12:00', '24 12:30'];
		expect(choose(starts)).toEqual(['24 09:00', '24 11:30', '24 12:30']);
	});

	it('offers slots side by side when there are no others', () => {
		expect(choose(['24 09:00', '24 09:30', '24 10:00'])).toEqual([
			'24 09:00',
			'24 09:30',
			'24 10:00',
		]);
		expect(choose(['24 09:00', '24 09:30'], { count: 2 })).toEqual(['24 09:00', '24 09:30']);
	});

	it.each([2, 3, 4, 5, 6])('offers %i of many', (count) => {
		expect(choose(fullDays(24, 25, 26), { count })).toHaveLength(count);
	});

	it('offers what there is when there are fewer', () => {
		expect(choose(['25 09:00', '24 09:00'])).toEqual(['24 09:00', '25 09:00']);
		expect(choose([])).toEqual([]);
		expect(choose(['24 09:00'], { count: 0 })).toEqual([]);
	});

	it('gives the first ones, none side by side, where the earliest are wanted', () => {
		const earliest = { choice: 'earliest' as const };
		expect(choose(fullDays(24, 25), earliest)).toEqual(['24 09:00', '24 10:00', '24 11:00']);
		expect(choose(['25 09:00', '24 16:00', '24 16:30'], earliest)).toEqual([
			'24 16:00',
			'24 16:30',
			'25 09:00',
		]);
		expect(choose(['24 09:00', '24 09:30', '24 10:00'], { ...earliest, count: 2 })).toEqual([
			'24 09:00',
			'24 10:00',
		]);
	});

	describe('for the fewest gaps', () => {
		const fewest = (gaps: readonly string[], change: Partial<ChoiceOptions> = {}) => ({
			choice: 'fewest_gaps' as const,
			slotIntervalMinutes: 30,
			gaps: gaps.map(at),
			...change,
		});

		it('fills a gap before it takes the end of one, and splits none while it need not', () => {
			const gaps = ['24 09:00', '24 12:00', '24 14:00', '24 14:30', '25 09:00', '25 17:00'];
			const starts = [...fullDays(24).slice(0, 6), '24 14:00', ...fullDays(25)];
			expect(choose(starts, fewest(gaps))).toEqual(['24 09:00', '24 11:30', '24 14:00']);
			expect(choose(starts, fewest(gaps, { count: 5 }))).toEqual([
				'24 09:00',
				'24 11:30',
				'24 14:00',
				'25 09:00',
				'25 16:30',
			]);
			expect(choose(starts.slice(1, 5), fewest(gaps, { count: 1 }))).toEqual(['24 09:30']);
		});

		it('makes the second offer of another day or part of day, though it costs a gap', () => {
			const gaps = ['24 09:00', '24 09:30', '24 10:30', '24 11:00', '24 12:00', '24 17:00'];
			const starts = ['24 09:00', '24 10:30', '24 14:00'];
			expect(choose(starts, fewest(gaps, { count: 2 }))).toEqual(['24 09:00', '24 14:00']);
		});

		it('counts a rest that no slot starts in as no gap', () => {
			const gaps = ['24 08:50', '24 10:00', '24 13:00', '24 17:00'];
			const starts = ['24 09:00', '24 09:30', '24 14:00', '24 16:30'];
			expect(choose(starts, fewest(gaps, { count: 2 }))).toEqual(['24 09:00', '24 16:30']);
		});
	});

	const grid = fc.uniqueArray(fc.nat(8 * 48), { maxLength: 40 });
	const choices = fc.record({
		starts: grid.map((halfHours) => halfHours.map((n) => at('20 00:00') + n * 30 * MINUTE)),
		count: fc.integer({ min: 1, max: 6 }),
		durationMinutes: fc.constantFrom(15, 30, 45, 90),
		choice: fc.constantFrom(...SLOT_CHOICES),
		slotIntervalMinutes: fc.constant(30),
		gaps: fc
			.uniqueArray(fc.nat(8 * 48), { minLength: 2, maxLength: 12 })
			.map((edges) => [...edges].sort((a, b) => a - b).slice(0, edges.length & ~1))
			.map((edges) => edges.map((n) => at('20 00:00') + n * 30 * MINUTE)),
	});

	it('gives as many as there are, of those given, in order, whatever their order was', () => {
		fc.assert(
			fc.property(choices, ({ starts, ...rest }) => {
				const chosen = chooseSlots(starts, { ...options, ...rest });
				expect(chosen).toHaveLength(Math.min(rest.count, starts.length));
				expect(chosen.every((start) => starts.includes(start))).toBe(true);
				expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
				expect(chooseSlots([...starts].reverse(), { ...options, ...rest })).toEqual(chosen);
			}),
		);
	});

	it('has slots side by side only where the starts leave no other choice', () => {
		fc.assert(
			fc.property(choices, ({ starts, ...rest }) => {
				const { count, durationMinutes } = rest;
				const gap = durationMinutes * MINUTE;
				const chosen = chooseSlots(starts, { ...options, ...rest });
				const isSpread = chosen.every((start, i) => i === 0 || start - (chosen[i - 1] ?? 0) > gap);
				let most = 0;
				let last = -Infinity;
				for (const start of [...starts].sort((a, b) => a - b)) {
					if (start - last <= gap) continue;
					most++;
					last = start;
				}
				expect(isSpread).toBe(most >= Math.min(count, starts.length));
			}),
		);
	});
});
