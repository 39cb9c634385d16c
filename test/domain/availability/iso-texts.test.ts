import { DateTime } from 'luxon';
import { formatInstants } from '../../../domain/availability/iso-texts';
import { CLOCK_CHANGES } from './clock-changes';

const MINUTE = 60_000;
const at = (iso: string) => Date.parse(iso);

const byLuxon = (instants: readonly number[], zone: string) =>
	instants.map((instant) => {
		const time = DateTime.fromMillis(instant, { zone });
		const format = instant % 1000 === 0 ? "yyyy-MM-dd'T'HH:mm:ssZZ" : "yyyy-MM-dd'T'HH:mm:ss.SSSZZ";
		return time.toFormat(format);
	});

describe('formatInstants', () => {
	it.each([
		['Europe/Berlin', '2026-11-24T13:00:00Z', '2026-11-24T14:00:00+01:00'],
		['Europe/Berlin', '2026-07-24T12:00:00Z', '2026-07-24T14:00:00+02:00'],
		['UTC', '2026-11-24T14:00:00Z', '2026-11-24T14:00:00+00:00'],
		['America/St_Johns', '2026-01-01T03:29:00Z', '2025-12-31T23:59:00-03:30'],
		['Asia/Kathmandu', '2026-02-28T18:15:00Z', '2026-03-01T00:00:00+05:45'],
		['Asia/Kathmandu', '2028-02-28T18:15:00Z', '2028-02-29T00:00:00+05:45'],
		['Pacific/Marquesas', '2026-01-01T00:00:00Z', '2025-12-31T14:30:00-09:30'],
		['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01T00:00:00+14:00'],
		['Europe/London', '2026-01-01T00:00:07.05Z', '2026-01-01T00:00:07.050+00:00'],
		['UTC', '1969-12-31T23:59:59.999Z', '1969-12-31T23:59:59.999+00:00'],
	])('writes the clock of %s at %s as %s', (zone, instant, text) => {
		expect(formatInstants([at(instant)], zone)).toEqual([text]);
	});

	it('writes nothing for nothing, and takes instants in any order', () => {
		expect(formatInstants([], 'Europe/Berlin')).toEqual([]);
		const instants = [at('2026-07-01T00:00Z'), at('2026-01-01T00:00Z'), at('2026-07-01T00:00Z')];
		expect(formatInstants(instants, 'Europe/Berlin')).toEqual([
			'2026-07-01T02:00:00+02:00',
			'2026-01-01T01:00:00+01:00',
			'2026-07-01T02:00:00+02:00',
		]);
	});

	it.each(CLOCK_CHANGES)('agrees with luxon in %s around %s', (zone, _date, _minutes, begins) => {
		const instants = Array.from({ length: 200 }, (_, i) => at(begins) + (i - 20) * 15 * MINUTE);
		const texts = formatInstants(instants, zone);
		expect(texts).toEqual(byLuxon(instants, zone));
		expect(texts.map(at)).toEqual(instants);
	});

	const ODD_ZONES = ['Asia/Kathmandu', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Apia', 'UTC'];
	const zones = new Set([...ODD_ZONES, ...CLOCK_CHANGES.map(([zone]) => zone)]);

	it.each([...zones])('agrees with luxon in %s from 1970 to 2100', (zone) => {
		const from = at('1970-01-01T00:00Z');
		// 130 years in 900 uneven steps, on whole minutes and off them.
		const step = (at('2100-01-01T00:00Z') - from) / 900;
		const instants = Array.from({ length: 900 }, (_, i) => {
			const instant = from + Math.floor((i * step) / MINUTE) * MINUTE;
			return i % 3 === 0 ? instant + i : instant;
		});
		expect(formatInstants(instants, zone)).toEqual(byLuxon(instants, zone));
	});

	it('refuses a zone that is not known', () => {
		expect(() => formatInstants([0], 'Mars/Olympus')).toThrow(
			expect.objectContaining({ code: 'input-unusable' }),
		);
	});
});
