import fc from 'fast-check';
import { DateTime } from 'luxon';
import { nextSendingTime } from '../../../domain/cadence/quiet-hours';

const EIGHT_TO_NINE_PM = { startMinute: 8 * 60, endMinute: 21 * 60 };

describe('nextSendingTime', () => {
	it.each([
		['in the middle of the day', '2026-11-24T12:00:00.000Z', 'Europe/Berlin', null],
		['at the opening minute', '2026-11-24T07:00:00.000Z', 'Europe/Berlin', null],
		['in the last minute', '2026-11-24T19:59:59.000Z', 'Europe/Berlin', null],
		['at closing', '2026-11-24T20:00:00.000Z', 'Europe/Berlin', '2026-11-25T07:00:00.000Z'],
		['after midnight', '2026-11-24T23:30:00.000Z', 'Europe/Berlin', '2026-11-25T07:00:00.000Z'],
		['before the opening', '2026-11-25T06:59:00.000Z', 'Europe/Berlin', '2026-11-25T07:00:00.000Z'],
		['in New York', '2026-11-24T03:00:00.000Z', 'America/New_York', '2026-11-24T13:00:00.000Z'],
		['in Kolkata', '2026-11-24T20:00:00.000Z', 'Asia/Kolkata', '2026-11-25T02:30:00.000Z'],
		['in Auckland', '2026-11-24T10:00:00.000Z', 'Pacific/Auckland', '2026-11-24T19:00:00.000Z'],
		[
			'as Berlin springs forward',
			'2026-03-28T22:00:00.000Z',
			'Europe/Berlin',
			'2026-03-29T06:00:00.000Z',
		],
		[
			'as Berlin falls back',
			'2026-10-24T22:00:00.000Z',
			'Europe/Berlin',
			'2026-10-25T07:00:00.000Z',
		],
		[
			'as New York springs forward',
			'2026-03-08T03:00:00.000Z',
			'America/New_York',
			'2026-03-08T12:00:00.000Z',
		],
		[
			'as Lord Howe moves half an hour',
			'2026-10-03T13:00:00.000Z',
			'Australia/Lord_Howe',
			'2026-10-03T21:00:00.000Z',
		],
	])('%s', (_name, from, timezone, expected) => {
		expect(nextSendingTime(from, timezone, EIGHT_TO_NINE_PM)).toBe(expected ?? from);
	});

	it('opens as the clocks move on where the opening is skipped', () => {
		const fromMidnight = { startMinute: 0, endMinute: 1200 };
		const from = '2026-04-23T19:00:00.000Z';
		expect(nextSendingTime(from, 'Africa/Cairo', fromMidnight)).toBe('2026-04-23T22:00:00.000Z');
	});

	it('never sends outside the hours, never moves a time back, never by more than a day', () => {
		const zones = [
			'Europe/Berlin',
			'America/New_York',
			'Australia/Lord_Howe',
			'Africa/Cairo',
			'UTC',
		];
		fc.assert(
			fc.property(
				fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
				fc.constantFrom(...zones),
				(date, timezone) => {
					const from = date.toISOString();
					const at = nextSendingTime(from, timezone, EIGHT_TO_NINE_PM);
					const { hour } = DateTime.fromISO(at, { zone: timezone });
					expect(hour).toBeGreaterThanOrEqual(8);
					expect(hour).toBeLessThan(21);
					expect(at >= from).toBe(true);
					expect(Date.parse(at) - Date.parse(from)).toBeLessThan(24 * 3_600_000);
				},
			),
		);
	});
});
