import { readRetryAfter } from '../../../adapters/http/retry-after';

const NOW = Date.parse('2026-11-23T09:00:00Z');

describe('readRetryAfter', () => {
	it.each([
		['0', 0],
		['7', 7000],
		[' 12 ', 12_000],
		['1.5', 1500],
		['Mon, 23 Nov 2026 09:00:30 GMT', 30_000],
		['Mon, 23 Nov 2026 08:59:00 GMT', 0],
	])('reads %j', (value, milliseconds) => {
		expect(readRetryAfter(value, NOW)).toBe(milliseconds);
	});

	it.each([[undefined], [''], ['soon'], ['-5'], ['7s']])('finds no time in %j', (value) => {
		expect(readRetryAfter(value, NOW)).toBeNull();
	});
});
