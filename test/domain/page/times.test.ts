import {
	clockTime,
	dayName,
	groupByDay,
	slotTime,
	slotTimeText,
	zoneNote,
} from '../../../domain/page/times';
import { choice } from './support/example-views';

const START = '2026-11-24T13:00:00.000Z';

const clocks = (timezone: string, repTimezone: string, locale = 'en-US') => ({
	reader: { timezone, locale },
	meeting: { repName: 'Anna Berg', repTimezone },
});

describe('slotTime', () => {
	it("says the reader's time first and the rep's behind it", () => {
		expect(String(slotTime(START, clocks('Europe/Berlin', 'America/New_York')))).toBe(
			`<time datetime="${START}">Tuesday, November 24 at <span class="clock">2:00 PM CET</span>` +
				' <span class="other">(8:00 AM EST)</span></time>',
		);
	});

	it('names the language of a time in another one', () => {
		expect(String(slotTime(START, clocks('Europe/Berlin', 'Europe/Paris', 'de-DE')))).toBe(
			`<time datetime="${START}" lang="de-DE">Dienstag, 24. November um ` +
				'<span class="clock">14:00 MEZ</span></time>',
		);
	});

	it('keeps a time whole where the clock stands before the day', () => {
		expect(String(slotTime(START, clocks('Europe/Berlin', 'Europe/Paris', 'vi-VN')))).toBe(
			`<time datetime="${START}" lang="vi-VN">lúc 14:00 Thứ Ba, 24 tháng 11 GMT+1</time>`,
		);
	});

	it.each([
		[
			'America/New_York',
			'Europe/Berlin',
			START,
			'Tuesday, November 24 at 8:00 AM EST (2:00 PM CET)',
		],
		// Europe has set its clocks back, America has not.
		[
			'America/New_York',
			'Europe/Berlin',
			'2026-10-28T14:00:00.000Z',
			'Wednesday, October 28 at 10:00 AM EDT (3:00 PM CET)',
		],
		[
			'Asia/Kolkata',
			'America/Los_Angeles',
			'2026-11-24T03:30:00.000Z',
			'Tuesday, November 24 at 9:00 AM GMT+5:30 (Mon 7:30 PM PST)',
		],
		['Europe/London', 'Africa/Abidjan', START, 'Tuesday, November 24 at 1:00 PM GMT'],
	])('in %s with a rep in %s at %s is %s', (timezone, repTimezone, start, text) => {
		expect(slotTimeText(start, clocks(timezone, repTimezone))).toBe(text);
	});

	it('falls back on American English where the locale is none', () => {
		const words = slotTimeText(START, clocks('UTC', 'UTC', '"><script>'));
		expect(words).toBe('Tuesday, November 24 at 1:00 PM UTC');
	});
});

describe('clockTime', () => {
	it('says the clock alone, or with its zone', () => {
		const same = clocks('Europe/Berlin', 'Europe/Berlin');
		expect(String(clockTime(START, same, false))).toBe(`<time datetime="${START}">2:00 PM</time>`);
		expect(String(clockTime(START, same, true))).toContain('>2:00 PM CET<');
	});
});

describe('groupByDay', () => {
	const times = [
		'2026-11-24T22:30:00.000Z',
		'2026-11-24T23:00:00.000Z',
		'2026-11-25T04:30:00.000Z',
		'2026-11-25T09:00:00.000Z',
	].map(choice);

	it.each([
		['Europe/Berlin', { '2026-11-24': 1, '2026-11-25': 3 }],
		['America/New_York', { '2026-11-24': 3, '2026-11-25': 1 }],
		['Asia/Kolkata', { '2026-11-25': 4 }],
	])('puts each time on its day in %s', (timezone, expected) => {
		const days = groupByDay(times, timezone);
		expect(Object.fromEntries(days.map(({ date, times: ofDay }) => [date, ofDay.length]))).toEqual(
			expected,
		);
		expect(days.flatMap(({ times: ofDay }) => ofDay)).toEqual(times);
	});
});

describe('dayName', () => {
	it.each([
		['en-US', '<time datetime="2026-11-24">Tuesday, November 24</time>'],
		['en-GB', '<time datetime="2026-11-24">Tuesday 24 November</time>'],
		['fr-FR', '<time datetime="2026-11-24" lang="fr-FR">mardi 24 novembre</time>'],
	])('follows the locale %s', (locale, expected) => {
		expect(String(dayName('2026-11-24', { timezone: 'Pacific/Auckland', locale }))).toBe(expected);
	});
});

describe('zoneNote', () => {
	const BEFORE_CHANGE = '2026-10-31T14:00:00.000Z';
	const AFTER_CHANGE = '2026-11-02T15:00:00.000Z';

	it.each([
		['Europe/Berlin', 'Europe/Paris', [START], 'Times are in Berlin time (CET).'],
		[
			'Europe/Berlin',
			'America/New_York',
			[START],
			'Times are in Berlin time (CET), with Anna Berg&#39;s clock in brackets.',
		],
		[
			'America/New_York',
			'America/Toronto',
			[AFTER_CHANGE, BEFORE_CHANGE, AFTER_CHANGE],
			'Times are in New York time (EDT, then EST).',
		],
		['UTC', 'UTC', [START], 'Times are in UTC.'],
	])('in %s with a rep in %s', (timezone, repTimezone, starts, words) => {
		const note = String(zoneNote(starts, clocks(timezone, repTimezone)));
		expect(note).toBe(`<p class="quiet">${words}</p>`);
	});

	it('has words for a rep without a name', () => {
		const { reader, meeting } = clocks('Europe/Berlin', 'UTC');
		const note = zoneNote([START], { reader, meeting: { ...meeting, repName: '' } });
		expect(String(note)).toContain('with our clock in brackets');
	});
});
