import { toInstant, toLocalTimes } from '../../../domain/timezone/local-time';

const clock = (text: string) => Date.parse(`${text}Z`);
const iso = (instant: number) => new Date(instant).toISOString();

describe('toLocalTimes', () => {
	it('gives the wall clock of each instant, across a change of clocks', () => {
		const instants = ['2025-10-26T00:30:00Z', '2025-10-26T01:30:00Z', '2025-10-26T12:00:00Z'];
		expect(toLocalTimes(instants.map(Date.parse), 'Europe/Berlin')).toEqual([
			clock('2025-10-26T02:30:00'),
			clock('2025-10-26T02:30:00'),
			clock('2025-10-26T13:00:00'),
		]);
		expect(toLocalTimes([], 'Europe/Berlin')).toEqual([]);
	});
});

describe('toInstant', () => {
	it.each([
		['2025-11-24T09:00:00', 'Europe/Berlin', '2025-11-24T08:00:00.000Z'],
		['2025-07-24T09:00:00', 'Europe/Berlin', '2025-07-24T07:00:00.000Z'],
		['2025-11-24T09:00:00', 'Asia/Kathmandu', '2025-11-24T03:15:00.000Z'],
		['2025-11-24T09:00:00', 'Pacific/Kiritimati', '2025-11-23T19:00:00.000Z'],
	])('reads %s in %s', (text, timezone, expected) => {
		expect(iso(toInstant(clock(text), timezone, 'earliest'))).toBe(expected);
		expect(iso(toInstant(clock(text), timezone, 'latest'))).toBe(expected);
	});

	it('takes the earlier or the later of a time that comes twice', () => {
		const twice = clock('2025-10-26T02:30:00');
		expect(iso(toInstant(twice, 'Europe/Berlin', 'earliest'))).toBe('2025-10-26T00:30:00.000Z');
		expect(iso(toInstant(twice, 'Europe/Berlin', 'latest'))).toBe('2025-10-26T01:30:00.000Z');
	});

	it.each([
		['2025-03-30T02:30:00', 'Europe/Berlin', '2025-03-30T01:30:00.000Z'],
		['2025-04-25T00:00:00', 'Africa/Cairo', '2025-04-24T22:00:00.000Z'],
		['2025-10-05T02:15:00', 'Australia/Lord_Howe', '2025-10-04T15:45:00.000Z'],
		['2011-12-30T09:00:00', 'Pacific/Apia', '2011-12-30T19:00:00.000Z'],
	])(
		'reads the skipped time %s in %s with the offset before the change',
		(text, timezone, expected) => {
			expect(iso(toInstant(clock(text), timezone, 'earliest'))).toBe(expected);
		},
	);
});
