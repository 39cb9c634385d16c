import { choice, MEETING, MOVE } from './support/example-views';
import { findAll } from './support/read-html';
import { choicesOf, seePage } from './support/see-page';

describe('the page to move a meeting', () => {
	it('has the live times by day, each a button', () => {
		const page = seePage(MOVE);
		expect(page.texts('h1')).toEqual(['Choose another time']);
		expect(page.texts('h2')).toEqual(['Wednesday, November 25', 'Thursday, November 26']);
		expect(page.forms).toHaveLength(1);
		expect(page.forms[0]?.method).toBe('post');
		expect(page.forms[0]?.hidden).toEqual({ t: 'token-1', do: 'move' });
		expect(
			page.forms[0]?.buttons.map(({ attributes }) => [attributes['name'], attributes['value']]),
		).toEqual(MOVE.times.map(({ value }) => ['choice', value]));
		expect(page.texts('button')).toEqual([
			'10:00 AM (4:00 AM EST)',
			'3:30 PM (9:30 AM EST)',
			'10:00 AM (4:00 AM EST)',
		]);
	});

	it('calls each time by its whole date, in which what is seen is said too', () => {
		const buttons = findAll(seePage(MOVE).document, 'button');
		expect(buttons.map(({ attributes }) => attributes['aria-label'])).toEqual([
			'Wednesday, November 25 at 10:00 AM CET (4:00 AM EST)',
			'Wednesday, November 25 at 3:30 PM CET (9:30 AM EST)',
			'Thursday, November 26 at 10:00 AM CET (4:00 AM EST)',
		]);
	});

	it('says when the meeting is now and that it stays', () => {
		const page = seePage(MOVE);
		expect(page.text).toContain(
			'Your meeting is now on Tuesday, November 24 at 2:00 PM CET (8:00 AM EST). ' +
				'It stays there until you choose another time.',
		);
		expect(page.links).toEqual({ 'Keep the present time': MOVE.backLink });
		expect(findAll(page.document, 'p', 'alert')).toEqual([]);
	});

	it('says that the time was taken a moment ago', () => {
		const page = seePage({ ...MOVE, isTaken: true });
		const [alert] = findAll(page.document, 'p', 'alert');
		expect(alert?.attributes['role']).toBe('alert');
		expect(page.texts('p', 'alert')).toEqual(['I am sorry, that time was taken a moment ago.']);
		expect(page.texts('button')).toHaveLength(3);
	});

	it('asks for an answer where there is no other time', () => {
		const page = seePage({ ...MOVE, times: [] });
		expect(page.text).toContain('Just answer our message, and we find one together.');
		expect(page.forms).toEqual([]);
		expect(page.links).toHaveProperty('Keep the present time');
	});

	it("groups by the reader's days, not the rep's", () => {
		const times = ['2026-11-24T22:30:00.000Z', '2026-11-24T23:15:00.000Z'].map(choice);
		const page = seePage({ ...MOVE, times });
		expect(page.texts('h2')).toEqual(['Tuesday, November 24', 'Wednesday, November 25']);
		expect(page.texts('button')).toEqual(['11:30 PM (5:30 PM EST)', '12:15 AM (Tue 6:15 PM EST)']);
	});

	it('tells the two half past one apart in the night when clocks are set back', () => {
		const page = seePage({
			...MOVE,
			reader: { timezone: 'America/New_York', locale: 'en-US' },
			meeting: { ...MEETING, repTimezone: 'Europe/Berlin' },
			start: '2026-10-30T14:00:00.000Z',
			times: ['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z'].map(choice),
		});
		expect(page.texts('h2')).toEqual(['Sunday, November 1']);
		expect(choicesOf(page.forms[0]!)).toEqual({
			'1:30 AM EDT (6:30 AM CET)': 'choice 2026-11-01T05:30:00.000Z',
			'1:30 AM EST (7:30 AM CET)': 'choice 2026-11-01T06:30:00.000Z',
		});
		expect(page.text).toContain('Times are in New York time (EDT, then EST)');
	});

	it('names the zone at each time where the meeting is before the change of clocks', () => {
		const page = seePage({
			...MOVE,
			meeting: { ...MEETING, repTimezone: 'Europe/Berlin' },
			start: '2026-10-23T13:00:00.000Z',
			times: [choice('2026-10-26T13:00:00.000Z')],
		});
		expect(page.text).toContain('Times are in Berlin time (CEST, then CET).');
		expect(page.texts('button')).toEqual(['2:00 PM CET']);
	});

	it('words every time in the language of the reader, and says so', () => {
		const page = seePage({ ...MOVE, reader: { timezone: 'Europe/Berlin', locale: 'de-DE' } });
		expect(page.texts('h2')).toEqual(['Mittwoch, 25. November', 'Donnerstag, 26. November']);
		const [button] = findAll(page.document, 'button');
		expect(button?.attributes).toMatchObject({
			lang: 'de-DE',
			'aria-label': 'Mittwoch, 25. November um 10:00 MEZ (04:00 GMT-5)',
		});
		const times = findAll(page.document, 'time');
		expect(times).toHaveLength(6);
		expect(times.every(({ attributes }) => attributes['lang'] === 'de-DE')).toBe(true);
	});
});
