import { findBusyReach } from '../../../domain/availability/proposal-query';
import { findProposableSlots } from '../../../domain/availability/propose-window';
import type { BusyBlock } from '../../../domain/availability/slot-query';
import { parseWorkingHours } from '../../../domain/availability/working-hours';
import type { MeetingSettings } from '../../../domain/model';
import { ada, settings } from './fixtures';

const at = (iso: string) => Date.parse(iso);
const iso = (instant: number | undefined) =>
	instant === undefined ? null : new Date(instant).toISOString();

/** Tuesday 24 November 2026, 10:00 in Berlin. */
const tuesday = {
	now: at('2026-11-24T09:00:00Z'),
	rep: ada,
	settings,
	busy: [],
	attendeeTimezone: 'Europe/London',
};

const fridayNight = at('2026-11-27T15:00:00Z');

describe('findProposableSlots', () => {
	it('offers from the minimum notice to 48 hours from now', () => {
		const found = findProposableSlots(tuesday);
		expect(iso(found.from)).toBe('2026-11-24T13:00:00.000Z');
		expect(iso(found.to)).toBe('2026-11-26T09:00:00.000Z');
		expect(found.widenedToDays).toBe(2);
		expect(iso(found.starts[0])).toBe('2026-11-24T13:00:00.000Z');
		expect(iso(found.starts.at(-1))).toBe('2026-11-26T08:30:00.000Z');
	});

	it('widens the window over a weekend by whole days, until it holds two days to choose from', () => {
		const found = findProposableSlots({ ...tuesday, now: fridayNight });
		expect(iso(found.to)).toBe('2026-12-01T15:00:00.000Z');
		expect(found.widenedToDays).toBe(4);
		expect(iso(found.starts[0])).toBe('2026-11-30T08:00:00.000Z');
		expect(iso(found.starts.at(-1))).toBe('2026-12-01T14:30:00.000Z');
	});

	it('stops at one day where the earliest times are wanted', () => {
		const earliest = { ...settings, choice: 'earliest' as const };
		const found = findProposableSlots({ ...tuesday, now: fridayNight, settings: earliest });
		expect(iso(found.to)).toBe('2026-11-30T15:00:00.000Z');
		expect(found.widenedToDays).toBe(3);
	});

	it('looks for a second day no further than the second working day, nor the maximum', () => {
		const busyUntil = (iso: string) => [
			{ start: at('2026-12-01T00:00:00Z'), end: at(iso) - 15 * 60_000 },
		];
		const widened = (busy: readonly BusyBlock[], change: Partial<MeetingSettings> = {}) =>
			findProposableSlots({
				...tuesday,
				now: fridayNight,
				busy,
				settings: { ...settings, ...change },
			}).widenedToDays;
		expect(widened(busyUntil('2026-12-02T08:00:00Z'))).toBe(5);
		expect(widened(busyUntil('2026-12-03T08:00:00Z'))).toBe(3);
		expect(widened(busyUntil('2026-12-02T08:00:00Z'), { maximumWindowDays: 4 })).toBe(3);
	});

	it("tells the days apart by the prospect's clock", () => {
		const now = at('2026-11-27T15:00:00Z');
		const night = { ...ada, workingHours: parseWorkingHours('Mon 20:00-24:00; Tue 00:00-02:00') };
		const query = { ...tuesday, now, rep: night };
		// Monday evening and Tuesday night of Berlin are one day in New York: the next is a week later.
		expect(
			findProposableSlots({ ...query, attendeeTimezone: 'America/New_York' }).widenedToDays,
		).toBe(11);
		expect(findProposableSlots({ ...query, attendeeTimezone: null }).widenedToDays).toBe(4);
	});

	it('keeps a window that holds enough as it is set, though all is on one day', () => {
		const day = { ...settings, windowHours: 24 };
		const found = findProposableSlots({
			...tuesday,
			settings: day,
			now: at('2026-11-24T03:00:00Z'),
		});
		expect(found.widenedToDays).toBe(1);
	});

	it('widens no further than the days that hold enough slots', () => {
		const busy = [{ start: at('2026-11-24T09:00:00Z'), end: at('2026-11-27T14:45:00Z') }];
		const found = findProposableSlots({ ...tuesday, busy });
		expect(found.starts.map(iso)).toEqual([
			'2026-11-27T15:00:00.000Z',
			'2026-11-27T15:30:00.000Z',
			'2026-11-30T08:00:00.000Z',
			'2026-11-30T08:30:00.000Z',
		]);
		expect(found.widenedToDays).toBe(6);
		const two = { ...settings, slotCount: 2, choice: 'earliest' as const };
		expect(findProposableSlots({ ...tuesday, busy, settings: two }).widenedToDays).toBe(4);
	});

	it('gives what the widest window holds', () => {
		const busy = [{ start: tuesday.now, end: tuesday.now + 30 * 86_400_000 }];
		const found = findProposableSlots({ ...tuesday, busy });
		expect(found.starts).toEqual([]);
		expect(iso(found.to)).toBe('2026-12-08T09:00:00.000Z');
		expect(found.widenedToDays).toBe(14);
	});

	it('keeps the window when it may not be widened', () => {
		const narrow = { ...settings, maximumWindowDays: 1 };
		const found = findProposableSlots({
			...tuesday,
			settings: narrow,
			now: at('2026-11-27T15:00:00Z'),
		});
		expect(found).toMatchObject({ starts: [], widenedToDays: 2 });
	});

	it('reaches past the window when the minimum notice does', () => {
		const found = findProposableSlots({
			...tuesday,
			settings: { ...settings, minimumNoticeMinutes: 3 * 1440 },
		});
		expect(iso(found.starts[0])).toBe('2026-11-27T09:00:00.000Z');
		expect(found.widenedToDays).toBe(6);
	});

	it('has nothing to offer when the minimum notice reaches past the widest window', () => {
		const late = { ...settings, minimumNoticeMinutes: 15 * 1440 };
		const found = findProposableSlots({ ...tuesday, settings: late });
		expect(found).toMatchObject({ starts: [], widenedToDays: 14 });
	});

	it("widens to where the prospect's limits leave enough, and to the maximum where they do not", () => {
		const limits = [{ from: at('2026-12-02T13:30:00Z'), to: at('2026-12-04T00:00:00Z') }];
		const found = findProposableSlots({ ...tuesday, limits });
		expect(found.widenedToDays).toBe(9);
		expect(iso(found.starts[0])).toBe('2026-12-02T13:30:00.000Z');
		const far = findProposableSlots({
			...tuesday,
			limits: [{ from: at('2026-12-24T00:00:00Z'), to: null }],
		});
		expect(far).toMatchObject({ starts: [], widenedToDays: 14 });
		const past = findProposableSlots({ ...tuesday, limits: [{ from: null, to: tuesday.now }] });
		expect(past.starts).toEqual([]);
	});

	it('keeps the dates of the rep, the holidays, the caps and the load', () => {
		const meeting = { start: at('2026-11-26T08:00:00Z'), end: at('2026-11-26T11:00:00Z') };
		const found = findProposableSlots({
			...tuesday,
			rep: {
				...ada,
				outOfOffice: [{ firstDate: '2026-11-25', lastDate: '2026-11-25' }],
				overrides: [
					{ date: '2026-11-24', ranges: [{ startMinute: 1080, endMinute: 1140 }] },
					{ date: '2026-12-01', ranges: [] },
				],
				travel: [{ firstDate: '2026-12-02', lastDate: '2026-12-02', timezone: 'America/New_York' }],
			},
			daysOff: ['2026-11-30'],
			busy: [
				{ ...meeting, isMeeting: true },
				{ start: at('2026-11-27T08:00:00Z'), end: at('2026-11-27T14:00:00Z') },
			],
			settings: {
				...settings,
				slotCount: 6,
				slotIntervalMinutes: 60,
				dailyMeetingCap: 1,
				dailyLoadMinutes: 380,
			},
		});
		expect(found.starts.map(iso)).toEqual([
			'2026-11-24T17:00:00.000Z',
			...[14, 15, 16, 17, 18, 19, 20].map((hour) => `2026-12-02T${hour}:00:00.000Z`),
			'2026-12-03T08:00:00.000Z',
		]);
	});

	it('has nothing to offer of a rep whose calendars cannot be read', () => {
		const found = findProposableSlots({ ...tuesday, unreadable: 'Google answered 403.' });
		expect(found).toMatchObject({ starts: [], widenedToDays: 14 });
	});

	it("keeps to the prospect's waking hours and clock", () => {
		const hourly = { ...settings, slotIntervalMinutes: 60 };
		const india = { ...tuesday, settings: hourly, attendeeTimezone: 'Asia/Kolkata' };
		expect(findProposableSlots(india).starts.map(iso)).toEqual([
			'2026-11-24T13:30:00.000Z',
			'2026-11-24T14:30:00.000Z',
			'2026-11-25T08:30:00.000Z',
			'2026-11-25T09:30:00.000Z',
			'2026-11-25T10:30:00.000Z',
			'2026-11-25T11:30:00.000Z',
			'2026-11-25T12:30:00.000Z',
			'2026-11-25T13:30:00.000Z',
			'2026-11-25T14:30:00.000Z',
			'2026-11-26T08:30:00.000Z',
		]);
	});

	it("follows the rep's clock and hours alone when the prospect's zone is not known", () => {
		const unknown = { ...tuesday, attendeeTimezone: null };
		expect(findProposableSlots(unknown).starts.map(iso)).toContain('2026-11-25T08:00:00.000Z');
		const tokyo = { ...tuesday, attendeeTimezone: 'Asia/Tokyo' };
		expect(findProposableSlots(tokyo).starts.map(iso)).not.toContain('2026-11-25T13:00:00.000Z');
	});

	it('keeps the buffers', () => {
		const busy = [{ start: at('2026-11-25T10:00:00Z'), end: at('2026-11-25T10:30:00Z') }];
		const starts = findProposableSlots({ ...tuesday, busy }).starts.map(iso);
		expect(starts.filter((start) => start?.startsWith('2026-11-25T09'))).toEqual([
			'2026-11-25T09:00:00.000Z',
		]);
		expect(starts).not.toContain('2026-11-25T10:30:00.000Z');
		expect(starts).toContain('2026-11-25T11:00:00.000Z');
	});
});

describe('findProposableSlots with co-hosts', () => {
	const host = (id: string, hours: string) => ({
		rep: { ...ada, id, name: id, workingHours: parseWorkingHours(`Mon-Fri ${hours}`) },
		busy: [],
	});
	const ben = host('ben', '09:00-10:00');
	const cleo = host('cleo', '09:30-11:00');
	const onWednesday = (found: ReturnType<typeof findProposableSlots>) =>
		found.starts.filter((start) => iso(start)?.startsWith('2026-11-25')).map(iso);

	it('offers what the rep and all of them can', () => {
		const found = findProposableSlots({ ...tuesday, coHosts: [[ben], [cleo]] });
		expect(onWednesday(found)).toEqual(['2026-11-25T08:30:00.000Z']);
		expect(found.freeCoHostIds.get(at('2026-11-25T08:30:00Z'))).toEqual([['ben'], ['cleo']]);
	});

	it('offers what the rep and one of a pool can, and says who', () => {
		const found = findProposableSlots({ ...tuesday, coHosts: [[ben, cleo]] });
		expect([...found.freeCoHostIds].slice(0, 3).map(([start, ids]) => [iso(start), ids])).toEqual([
			['2026-11-25T08:00:00.000Z', [['ben']]],
			['2026-11-25T08:30:00.000Z', [['ben', 'cleo']]],
			['2026-11-25T09:00:00.000Z', [['cleo']]],
		]);
	});

	it("counts each co-host's own busy times, dates and holidays", () => {
		const busy = [{ start: at('2026-11-25T08:00:00Z'), end: at('2026-11-25T08:15:00Z') }];
		const busyBen = findProposableSlots({ ...tuesday, coHosts: [[{ ...ben, busy }]] });
		expect(onWednesday(busyBen)).toEqual(['2026-11-25T08:30:00.000Z']);
		const offBen = { ...ben, daysOff: ['2026-11-25'] };
		expect(onWednesday(findProposableSlots({ ...tuesday, coHosts: [[offBen]] }))).toEqual([]);
		const offAda = { ...tuesday, daysOff: ['2026-11-25'], coHosts: [[ben]] };
		expect(onWednesday(findProposableSlots(offAda))).toEqual([]);
	});

	it('does without a co-host who cannot be read where another of the pool can', () => {
		const lost = { ...ben, unreadable: 'Google answered 403.' };
		const pool = findProposableSlots({ ...tuesday, coHosts: [[lost, cleo]] });
		expect(onWednesday(pool)[0]).toBe('2026-11-25T08:30:00.000Z');
		expect(findProposableSlots({ ...tuesday, coHosts: [[lost], [cleo]] }).starts).toEqual([]);
	});
});

describe('findProposableSlots for the fewest gaps', () => {
	it('gives the time of the rep that is clear of busy times and buffers, over whole days', () => {
		const busy = [{ start: at('2026-11-24T11:00:00Z'), end: at('2026-11-24T12:00:00Z') }];
		const choice = { ...settings, choice: 'fewest_gaps' as const };
		const { gaps } = findProposableSlots({ ...tuesday, busy, settings: choice });
		expect(gaps.slice(2, 6).map(iso)).toEqual([
			'2026-11-24T08:00:00.000Z',
			'2026-11-24T10:45:00.000Z',
			'2026-11-24T12:15:00.000Z',
			'2026-11-24T16:00:00.000Z',
		]);
		expect(findProposableSlots({ ...tuesday, busy }).gaps).toEqual([]);
	});
});

describe('findBusyReach', () => {
	const days = (change: Partial<MeetingSettings>) => {
		const { from, to } = findBusyReach({ now: tuesday.now, settings: { ...settings, ...change } });
		return [(tuesday.now - from) / 86_400_000, (to - tuesday.now) / 86_400_000];
	};

	it('reaches over the widest window with its buffers, and with caps over whole days and weeks', () => {
		const meeting = 30 / 1440;
		expect(days({})).toEqual([4 / 24, 14 + meeting + 4 / 24]);
		expect(days({ dailyLoadMinutes: 300 })).toEqual([3, 17 + meeting]);
		expect(days({ weeklyMeetingCap: 5 })).toEqual([10, 24 + meeting]);
	});
});
