import { DateTime } from 'luxon';
import { findFreeSlots } from '../../../domain/availability/find-free-slots';
import type { ProspectLimit } from '../../../domain/availability/prospect-limits';
import type { SlotQuery } from '../../../domain/availability/slot-query';
import { parseWorkingHours } from '../../../domain/availability/working-hours';

const at = (iso: string) => Date.parse(iso);

/** Monday 23 to Wednesday 25 November 2026; the prospect is in London, an hour behind the rep. */
const query: SlotQuery = {
	timezone: 'Europe/Berlin',
	workingHours: parseWorkingHours('Mon-Fri 10:00-14:00'),
	busy: [],
	bufferBeforeMinutes: 0,
	bufferAfterMinutes: 0,
	durationMinutes: 60,
	slotIntervalMinutes: 60,
	gridTimezone: 'Europe/London',
	from: at('2026-11-23T00:00:00Z'),
	to: at('2026-11-26T00:00:00Z'),
	attendee: { timezone: 'Europe/London', wakingHours: { startMinute: 0, endMinute: 1440 } },
};

/** Starts as "day hour" in London. */
const offered = (limits: readonly ProspectLimit[], change: Partial<SlotQuery> = {}) =>
	findFreeSlots({ ...query, ...change, limits }).map((start) =>
		DateTime.fromMillis(start, { zone: 'Europe/London' }).toFormat('d HH'),
	);

const tuesday = { from: at('2026-11-24T00:00:00Z'), to: at('2026-11-25T00:00:00Z') };
const wholeDay = { startMinute: 0, endMinute: 1440 };

describe("the prospect's limits", () => {
	it('leave all slots when there are none', () => {
		expect(offered([])).toHaveLength(12);
	});

	it.each<[string, readonly ProspectLimit[], readonly string[]]>([
		['on Tuesday', [tuesday], ['24 09', '24 10', '24 11', '24 12']],
		[
			'from Wednesday 11:00 on',
			[{ from: at('2026-11-25T11:00:00Z'), to: null }],
			['25 11', '25 12'],
		],
		['until Monday 11:00', [{ from: null, to: at('2026-11-23T11:00:00Z') }], ['23 09', '23 10']],
		[
			'until Monday 11:00, or on Tuesday',
			[tuesday, { from: null, to: at('2026-11-23T11:00:00Z') }],
			['23 09', '23 10', '24 09', '24 10', '24 11', '24 12'],
		],
		[
			'windows that meet, as one',
			[
				{ from: at('2026-11-24T11:30:00Z'), to: at('2026-11-24T13:00:00Z') },
				{ from: at('2026-11-24T10:00:00Z'), to: at('2026-11-24T11:30:00Z') },
			],
			['24 10', '24 11', '24 12'],
		],
		[
			'after 11',
			[{ startMinute: 660, endMinute: 1440 }],
			['23 11', '23 12', '24 11', '24 12', '25 11', '25 12'],
		],
		[
			'after 11 on Tuesday',
			[{ startMinute: 660, endMinute: 1440, weekdays: [2] }],
			['24 11', '24 12'],
		],
		[
			'after 11 on Tuesday or before 10 on other days',
			[
				{ startMinute: 660, endMinute: 1440, weekdays: [2] },
				{ startMinute: 0, endMinute: 600, weekdays: [1, 3, 4, 5, 6, 7] },
			],
			['23 09', '24 11', '24 12', '25 09'],
		],
		[
			'on Tuesday and after 11',
			[tuesday, { startMinute: 660, endMinute: 1440 }],
			['24 11', '24 12'],
		],
		[
			'not Monday',
			[{ ...wholeDay, weekdays: [1], excluded: true }],
			['24 09', '24 10', '24 11', '24 12', '25 09', '25 10', '25 11', '25 12'],
		],
		[
			'not over lunch, and on Tuesday',
			[{ startMinute: 690, endMinute: 740, excluded: true }, tuesday],
			['24 09', '24 10'],
		],
		[
			'not from Monday 10:30 on',
			[{ from: at('2026-11-23T10:30:00Z'), to: null, excluded: true }],
			['23 09'],
		],
		['nothing at all', [{ from: null, to: null, excluded: true }], []],
	])('%s', (_limits, limits, starts) => {
		expect(offered(limits)).toEqual(starts);
	});

	it('want the slot wholly within, to the millisecond', () => {
		const end = at('2026-11-23T10:00:00Z');
		expect(offered([{ from: null, to: end }])).toEqual(['23 09']);
		expect(offered([{ from: null, to: end - 1 }])).toEqual([]);
		const hole = { from: end - 1, to: end, excluded: true };
		expect(offered([{ from: null, to: end }, hole])).toEqual([]);
	});

	it("are read on the rep's clock where the prospect's is not known", () => {
		const unknown = { attendee: undefined, gridTimezone: 'Europe/Berlin' };
		expect(offered([{ startMinute: 0, endMinute: 660 }], unknown)).toEqual([
			'23 09',
			'24 09',
			'25 09',
		]);
	});

	it.each<[string, ProspectLimit]>([
		['a reversed window', { from: 2, to: 1 }],
		['a window without length', { from: 1, to: 1 }],
		['a window that is no number', { from: NaN, to: null }],
		['reversed hours', { startMinute: 600, endMinute: 540 }],
		['hours past midnight', { startMinute: 600, endMinute: 1500 }],
		['hours that are no number', { startMinute: NaN, endMinute: 1440 }],
		['a weekday that is none', { ...wholeDay, weekdays: [0] }],
	])('are refused with %s', (_what, limit) => {
		expect(() => offered([limit])).toThrow(
			expect.objectContaining({
				code: 'input-unusable',
				message: expect.stringMatching(/^Prospect’s Limits: /),
			}),
		);
	});
});
