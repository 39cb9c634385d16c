import fc from 'fast-check';
import { explainNoSlots } from '../../../domain/availability/explain';
import { findFreeSlots } from '../../../domain/availability/find-free-slots';
import { toSlotQuery, type ProposalQuery } from '../../../domain/availability/proposal-query';
import { findProposableSlots } from '../../../domain/availability/propose-window';
import type { MinutesTaken } from '../../../domain/availability/time-account';
import { NOTHING_TAKEN } from '../../../domain/availability/time-account';
import { ruledQueries } from './arbitraries';
import { parseWorkingHours } from '../../../domain/availability/working-hours';
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
const day = (date: string) => ({ firstDate: date, lastDate: date });

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
				...NOTHING_TAKEN,
				outsideWorkingHours: 420,
				minimumNotice: 240,
				busy: 130,
				buffers: 60,
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
	const away = [{ firstDate: '2026-11-20', lastDate: '2026-11-30' }];
	const meeting = { start: tuesday.now, end: tuesday.now + 30 * MINUTE, isMeeting: true };

	it.each<[string, Partial<ProposalQuery>, Partial<MinutesTaken>, string, string]>([
		[
			'being out of office',
			{ rep: { ...ada, outOfOffice: away } },
			{ outOfOffice: 480 },
			'Being out of office takes 8 h.',
			'Widen the window past the absence, or add another rep.',
		],
		[
			'public holidays',
			{ daysOff: ['2026-11-24'] },
			{ holidays: 480 },
			'Public holidays take 8 h.',
			'Widen the window past the holidays, or add another rep.',
		],
		[
			'public holidays during an absence',
			{ daysOff: ['2026-11-24'], rep: { ...ada, outOfOffice: away } },
			{ holidays: 480 },
			'Public holidays take 8 h.',
			'Widen the window past the holidays, or add another rep.',
		],
		[
			'the hours of a travel',
			{ rep: { ...ada, travel: [{ ...day('2026-11-24'), timezone: 'Asia/Tokyo' }] } },
			{ outsideWorkingHours: 900 },
			'Ada has no working hours between Tue 24 Nov 2026 09:00 and Wed 25 Nov 2026 00:00 (Europe/Berlin).',
			'Widen the window or add working hours.',
		],
		[
			'the minimum notice',
			{ settings: { ...settings, minimumNoticeMinutes: 3 * 1440 } },
			{ minimumNotice: 480 },
			'The minimum notice of 72 h takes 8 h.',
			'Shorten Minimum Notice or widen the window.',
		],
		[
			"the prospect's hours",
			{ limits: [{ startMinute: 1020, endMinute: 1440 }], settings: soon },
			{ prospectLimits: 480 },
			'What the prospect said about the time leaves out 8 h.',
			'Ask the prospect for other times, or widen the window.',
		],
		[
			'the daily cap',
			{ settings: { ...soon, dailyMeetingCap: 1 }, busy: [meeting] },
			{ busy: 30, buffers: 15, meetingCaps: 435 },
			'Full days and weeks (at most 1 a day) take 7 h 15 min.',
			'Raise Most Meetings a Day or Most Meetings a Week, or add another rep.',
		],
		[
			'the weekly cap',
			{ settings: { ...soon, dailyMeetingCap: 4, weeklyMeetingCap: 1 }, busy: [meeting] },
			{ busy: 30, buffers: 15, meetingCaps: 435 },
			'Full days and weeks (at most 4 a day, at most 1 a week) take 7 h 15 min.',
			'Raise Most Meetings a Day or Most Meetings a Week, or add another rep.',
		],
		[
			'the load',
			{ settings: { ...soon, dailyLoadMinutes: 45 }, busy: [meeting] },
			{ busy: 30, buffers: 15, dailyLoad: 435 },
			'Days with no room in their load of 45 min take 7 h 15 min.',
			'Raise Most Busy Minutes a Day or shorten Duration, or add another rep.',
		],
	])('says what %s took', (_rule, change, taken, sentence, advice) => {
		const explanation = explainNoSlots({ ...tuesday, ...change }, evening);
		const { outsideWorkingHours = 420 } = taken;
		expect(explanation.taken).toEqual({ ...NOTHING_TAKEN, ...taken, outsideWorkingHours });
		expect(explanation.freeMinutes).toBe(0);
		expect(explanation.words).toContain(sentence);
		expect(explanation.words.at(-1)).toBe(advice);
	});

	it('takes no slot of a full day for one of the next', () => {
		const rep = { ...ada, workingHours: parseWorkingHours('Tue 09:00-17:00; Wed 09:00-09:15') };
		const query = { ...tuesday, rep, busy: [meeting], settings: { ...soon, dailyMeetingCap: 1 } };
		const { taken, freeMinutes } = explainNoSlots(query, evening + 1440 * MINUTE);
		expect([taken.meetingCaps, taken.tooShortGaps, freeMinutes]).toEqual([435, 15, 0]);
	});

	it('says when all that the prospect asked for is past, or after the window', () => {
		const past = { from: null, to: tuesday.now };
		expect(explainNoSlots({ ...tuesday, limits: [past] }, evening).words).toContain(
			'All that the prospect asked for is past or sooner than the minimum notice.',
		);
		const late = { from: at('2026-11-26T00:00:00Z'), to: null };
		expect(explainNoSlots({ ...tuesday, limits: [late] }, evening).words).toContain(
			'All that the prospect asked for is after Wed 25 Nov 2026 00:00 (Europe/Berlin), where the window ends.',
		);
		const both = explainNoSlots(
			{ ...tuesday, limits: [past, { from: null, to: evening }] },
			evening,
		);
		expect(both.words.join(' ')).not.toContain('All that the prospect');
	});

	it('says that the meeting is longer than any range of hours, and how long the longest is', () => {
		const rep = { ...ada, workingHours: parseWorkingHours('Tue 09:00-10:30, 11:00-12:00') };
		const query = { ...tuesday, rep, settings: { ...soon, durationMinutes: 120 } };
		// From 09:45 on: what is over of a range counts as much as what is left of it.
		const explanation = explainNoSlots({ ...query, now: tuesday.now + 45 * MINUTE }, evening);
		expect(explanation.words.slice(-2)).toEqual([
			'Duration of 120 min does not fit into any working range; the longest is 90 min.',
			'Shorten Duration, or join working hours to longer ranges.',
		]);
		expect(findProposableSlots(query).starts).toEqual([]);
	});

	it('says that the window is past', () => {
		expect(explainNoSlots(tuesday, at('2026-11-23T08:00:00Z'))).toEqual({
			windowMinutes: 0,
			taken: NOTHING_TAKEN,
			freeMinutes: 0,
			words: [
				'The window is in the past: it ends Mon 23 Nov 2026 09:00, and it is Tue 24 Nov 2026 09:00 (Europe/Berlin).',
				'Choose a window that ends later than now.',
			],
		});
	});

	it('says in one sentence that the calendars could not be read', () => {
		const unreadable =
			'Google answered 403: share the calendar with the account of the credential.';
		expect(explainNoSlots({ ...tuesday, unreadable }, evening)).toEqual({
			windowMinutes: 900,
			taken: { ...NOTHING_TAKEN, unreadable: 900 },
			freeMinutes: 0,
			words: [`Ada is not offered, as the calendars could not be read: ${unreadable}`],
		});
	});

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
			{
				settings: { ...soon, bufferBeforeMinutes: 0, bufferAfterMinutes: 0, durationMinutes: 300 },
				busy: [{ start: at('2026-11-24T11:00:00Z'), end: at('2026-11-24T12:00:00Z') }],
			},
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

	const queries = ruledQueries.map((query) => ({
		...query,
		rep: {
			...ada,
			timezone: query.timezone,
			workingHours: query.workingHours,
			overrides: query.overrides ?? [],
			outOfOffice: query.outOfOffice ?? [],
			travel: query.travel ?? [],
		},
		settings: {
			...settings,
			...query,
			minimumNoticeMinutes: query.minimumNoticeMinutes ?? 0,
			dailyMeetingCap: query.dailyMeetingCap ?? null,
			weeklyMeetingCap: query.weeklyMeetingCap ?? null,
			dailyLoadMinutes: query.dailyLoadMinutes ?? null,
			windowHours: 12,
			maximumWindowDays: 2,
		},
		attendeeTimezone: query.attendee?.timezone ?? null,
	}));

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
				const starts = findFreeSlots(toSlotQuery(query, { from: query.now, to }));
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
