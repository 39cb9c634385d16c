import fc from 'fast-check';
import { explainNoSlots } from '../../../domain/availability/explain';
import { findFreeSlots } from '../../../domain/availability/find-free-slots';
import { findProposableSlots, toSlotQuery } from '../../../domain/availability/propose-window';
import { slotQueries } from './arbitraries';
import { ada, settings } from './fixtures';

const at = (iso: string) => Date.parse(iso);
const MINUTE = 60_000;

/** Tuesday 24 November 2026, 09:00 in Berlin; the window is this day. */
const tuesday = {
	now: at('2026-11-24T08:00:00Z'),
	rep: ada,
	settings,
	busy: [],
	attendeeTimezone: 'Europe/London',
};
const evening = at('2026-11-24T23:00:00Z');

describe('explainNoSlots', () => {
	it('says that there are no working hours in the window', () => {
		const weekend = { ...tuesday, now: at('2026-11-28T08:00:00Z') };
		expect(explainNoSlots(weekend, at('2026-11-29T20:00:00Z')).words).toEqual([
			'Ada has no working hours between Sat 28 Nov 2026 09:00 and Sun 29 Nov 2026 21:00 (Europe/Berlin).',
			'Widen the window or add working hours.',
		]);
	});

	it('says how much each rule takes, in turn, and what to do about the greatest', () => {
		const busy = [
			{ start: at('2026-11-24T12:30:00Z'), end: at('2026-11-24T14:00:00Z') },
			{ start: at('2026-11-24T14:50:00Z'), end: at('2026-11-24T15:30:00Z') },
		];
		expect(explainNoSlots({ ...tuesday, busy }, evening)).toEqual({
			windowMinutes: 900,
			taken: {
				outsideWorkingHours: 420,
				minimumNotice: 240,
				busy: 130,
				buffers: 60,
				attendeeWakingHours: 0,
				tooShortGaps: 50,
			},
			freeMinutes: 0,
			words: [
				'Ada has 8 h of working hours between Tue 24 Nov 2026 09:00 and Wed 25 Nov 2026 00:00 (Europe/Berlin).',
				'The minimum notice of 4 h takes 4 h.',
				'Meetings take 2 h 10 min.',
				'Buffers around meetings (15 min before, 15 min after) take 1 h.',
				'Gaps that hold no meeting of 30 min, starting every 30 min, take 50 min.',
				'Shorten Minimum Notice or widen the window.',
			],
		});
	});

	const soon = { ...settings, minimumNoticeMinutes: 0 };
	it.each([
		[
			'busy',
			{ settings: soon, busy: [{ start: tuesday.now, end: evening }] },
			'Widen the window or add another rep.',
		],
		[
			'attendee waking hours',
			{ settings: soon, attendeeTimezone: 'America/Los_Angeles' },
			"Check the prospect's time zone, or widen Waking Hours.",
		],
		[
			'buffers',
			{
				settings: { ...soon, bufferAfterMinutes: 480 },
				busy: [{ start: at('2026-11-24T15:30:00Z'), end: at('2026-11-24T16:00:00Z') }],
			},
			'Shorten Buffer Before and Buffer After, or widen the window.',
		],
		[
			'too short gaps',
			{ settings: { ...soon, durationMinutes: 481 } },
			'Shorten Duration or Slot Interval, or widen the window.',
		],
	])('advises on %s when these take the most', (_rule, change, advice) => {
		const { words, freeMinutes } = explainNoSlots({ ...tuesday, ...change }, evening);
		expect(freeMinutes).toBe(0);
		expect(words.at(-1)).toBe(advice);
	});

	it("names the prospect's waking hours and zone", () => {
		const query = { ...tuesday, attendeeTimezone: 'America/New_York' };
		expect(explainNoSlots(query, evening).words).toEqual([
			'Ada has 8 h of working hours between Tue 24 Nov 2026 09:00 and Wed 25 Nov 2026 00:00 (Europe/Berlin).',
			'The minimum notice of 4 h takes 4 h.',
			"The prospect's waking hours (08:00-21:00 in America/New_York) leave out 1 h.",
			'Left for slots: 3 h.',
		]);
	});

	it('looks at the window at its widest unless told otherwise', () => {
		expect(explainNoSlots(tuesday).windowMinutes).toBe(14 * 1440);
	});

	const queries = slotQueries.chain((query) =>
		fc.nat(600).map((minimumNoticeMinutes) => ({
			now: query.from,
			to: query.to,
			rep: { ...ada, timezone: query.timezone, workingHours: query.workingHours },
			settings: {
				...settings,
				...query,
				minimumNoticeMinutes,
				windowHours: 12,
				maximumWindowDays: 2,
			},
			busy: query.busy,
			attendeeTimezone: query.attendee?.timezone ?? null,
		})),
	);

	it('accounts for every minute of the window', () => {
		fc.assert(
			fc.property(queries, ({ to, ...query }) => {
				const { windowMinutes, taken, freeMinutes } = explainNoSlots(query, to);
				const minutes = [...Object.values(taken), freeMinutes];
				expect(minutes.reduce((sum, part) => sum + part)).toBeCloseTo(windowMinutes, 6);
				expect(Math.min(...minutes)).toBeGreaterThan(-1e-6);
			}),
		);
	});

	it('leaves free minutes exactly when there are slots', () => {
		fc.assert(
			fc.property(queries, ({ to, ...query }) => {
				const from = query.now + query.settings.minimumNoticeMinutes * MINUTE;
				const starts = findFreeSlots(toSlotQuery(query, { from, to }));
				expect(explainNoSlots(query, to).freeMinutes > 0).toBe(starts.length > 0);
			}),
		);
	});

	it('finds no free minutes where no slot can be proposed', () => {
		fc.assert(
			fc.property(queries, (query) => {
				const { starts } = findProposableSlots(query);
				expect(explainNoSlots(query).freeMinutes > 0).toBe(starts.length > 0);
			}),
		);
	});
});
