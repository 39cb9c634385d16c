import { findProposableSlots } from '../../../domain/availability/propose-window';
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

describe('findProposableSlots', () => {
	it('offers from the minimum notice to 48 hours from now', () => {
		const found = findProposableSlots(tuesday);
		expect(iso(found.from)).toBe('2026-11-24T13:00:00.000Z');
		expect(iso(found.to)).toBe('2026-11-26T09:00:00.000Z');
		expect(found.widenedToDays).toBe(2);
		expect(iso(found.starts[0])).toBe('2026-11-24T13:00:00.000Z');
		expect(iso(found.starts.at(-1))).toBe('2026-11-26T08:30:00.000Z');
	});

	it('widens the window over a weekend, by whole days', () => {
		const found = findProposableSlots({ ...tuesday, now: at('2026-11-27T15:00:00Z') });
		expect(iso(found.to)).toBe('2026-11-30T15:00:00.000Z');
		expect(found.widenedToDays).toBe(3);
		expect(iso(found.starts[0])).toBe('2026-11-30T08:00:00.000Z');
		expect(iso(found.starts.at(-1))).toBe('2026-11-30T14:30:00.000Z');
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
		const two = { ...settings, slotCount: 2 };
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
		expect(found.widenedToDays).toBe(4);
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
