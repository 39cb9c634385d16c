import { IANAZone } from 'luxon';
import { findOffsetPeriods } from '../../../domain/timezone/zone-offsets';

const HOUR = 3_600_000;
const periods = (timezone: string, from: string, to: string) =>
	findOffsetPeriods(timezone, Date.parse(from), Date.parse(to)).map(({ start, offsetMs }) => [
		new Date(start).toISOString(),
		offsetMs / HOUR,
	]);

describe('findOffsetPeriods', () => {
	it('gives the changes of a year to the second', () => {
		expect(periods('Europe/Berlin', '2025-01-01T00:00:00Z', '2026-01-01T00:00:00Z')).toEqual([
			['2025-01-01T00:00:00.000Z', 1],
			['2025-03-30T01:00:00.000Z', 2],
			['2025-10-26T01:00:00.000Z', 1],
		]);
		expect(periods('Australia/Lord_Howe', '2025-04-01T00:00:00Z', '2025-11-01T00:00:00Z')).toEqual([
			['2025-04-01T00:00:00.000Z', 11],
			['2025-04-05T15:00:00.000Z', 10.5],
			['2025-10-04T15:30:00.000Z', 11],
		]);
	});

	it('gives the weeks of Ramadan in which Morocco sets its clocks back', () => {
		expect(periods('Africa/Casablanca', '2025-02-01T00:00:00Z', '2025-05-01T00:00:00Z')).toEqual([
			['2025-02-01T00:00:00.000Z', 1],
			['2025-02-23T02:00:00.000Z', 0],
			['2025-04-06T02:00:00.000Z', 1],
		]);
	});

	it('gives the day that Samoa left out', () => {
		expect(periods('Pacific/Apia', '2011-12-30T00:00:00Z', '2011-12-31T00:00:00Z')).toEqual([
			['2011-12-30T00:00:00.000Z', -10],
			['2011-12-30T10:00:00.000Z', 14],
		]);
	});

	it('covers the window without gaps and ends with it', () => {
		const from = Date.parse('2024-05-05T05:05:05.005Z');
		const to = Date.parse('2027-07-07T07:07:07.007Z');
		const found = findOffsetPeriods('America/New_York', from, to);
		expect(found[0]?.start).toBe(from);
		expect(found.at(-1)?.end).toBe(to);
		expect(found.slice(1).map(({ start }) => start)).toEqual(
			found.slice(0, -1).map(({ end }) => end),
		);
	});

	it('gives nothing for a window without length', () => {
		expect(findOffsetPeriods('Europe/Berlin', 0, 0)).toEqual([]);
	});

	it('agrees with luxon through ten years', () => {
		for (const timezone of ['Africa/Cairo', 'Asia/Gaza', 'America/Santiago', 'Antarctica/Troll']) {
			const zone = IANAZone.create(timezone);
			const from = Date.UTC(2018, 0, 1);
			const found = findOffsetPeriods(timezone, from, Date.UTC(2028, 0, 1));
			for (const { start, end, offsetMs } of found) {
				for (const instant of [start, start + 12 * HOUR, (start + end) / 2, end - 1]) {
					expect(zone.offset(instant)).toBe(offsetMs / 60_000);
				}
			}
			for (let index = 1; index < found.length; index++) {
				expect(found[index]?.offsetMs).not.toBe(found[index - 1]?.offsetMs);
			}
		}
	});

	it('refuses what is no time zone', () => {
		expect(() => findOffsetPeriods('+02:00', 0, 1)).toThrow('"+02:00" is not a time zone');
	});
});
