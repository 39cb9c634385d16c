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
			{ start: at('2026-11-24T12:45:00Z'), end: at('2026-11-24T14:00:00Z') },
			{ start: at('2026-11-24T14:45:00Z'), end: at('2026-11-24T15:30:00Z') },
		];
		expect(explainNoSlots({ ...tuesday, busy }, evening)).toEqual({
			windowMinutes: 900,
			taken: {
				outsideWorkingHours: 420,
				minimumNotice: 240,
				busy: 120,
				buffers: 60,
				attendeeWakingHours: 0,
				tooShortGaps: 60,
			},
			freeMinutes: 0,
			words: [
				'Ada has 8 h of working hours between Tue 24 Nov 2026 09:00 and Wed 25 Nov 2026 00:00 (Europe/Berlin).',
				'4 h are within the minimum notice of 4 h.',
				'2 h are taken by meetings.',
				'1 h are kept free as buffers around meetings (15 min before and 15 min after a new one).',
				'1 h are in gaps that hold no meeting of 30 min starting every 30 min.',
				'Shorten Minimum Notice or widen the window.',
			],
		});
	});
});
