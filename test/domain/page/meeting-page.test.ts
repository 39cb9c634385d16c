import { findAll } from './support/read-html';
import { BOOKED, MEETING, PAST } from './support/example-views';
import { seePage } from './support/see-page';

describe('the page of a meeting', () => {
	it('has everything that can be done about it as links', () => {
		const page = seePage(BOOKED);
		expect(page.texts('h1')).toEqual(['Your meeting']);
		expect(page.texts('p', 'when')).toEqual(['Tuesday, November 24 at 2:00 PM CET (8:00 AM EST)']);
		expect(page.links).toEqual({
			'Join the meeting': MEETING.location,
			'Calendar file': BOOKED.calendar?.file,
			'Google Calendar': BOOKED.calendar?.google,
			'Move it': BOOKED.moveLink,
			'Cancel it': BOOKED.cancelLink,
		});
	});

	it('changes nothing by itself', () => {
		const page = seePage(BOOKED);
		expect(page.forms).toEqual([]);
		expect(findAll(page.document, 'button')).toEqual([]);
	});

	it('tells nobody where the visitor came from', () => {
		const away = findAll(seePage(BOOKED).document, 'a').filter(
			({ attributes }) => !attributes['href']?.startsWith('https://flow.example.com/'),
		);
		expect(away.map(({ attributes }) => attributes['rel'])).toEqual([
			'noopener noreferrer',
			'noopener noreferrer',
		]);
	});

	it.each([
		['booked', 'Done, your meeting is booked'],
		['moved', 'Done, your meeting has its new time'],
		['cancelled', 'Done, your meeting is cancelled'],
	] as const)('says first that it has just been %s', (done, words) => {
		const { document, texts } = seePage({ ...BOOKED, done });
		const [main] = findAll(document, 'main');
		const [first] = main?.children.filter((child) => typeof child !== 'string') ?? [];
		expect(first?.attributes).toEqual({ class: 'banner good', role: 'status' });
		expect(texts('p', 'banner')).toEqual([words]);
		expect(texts('title')).toEqual([`${words} | Example Systems`]);
	});

	it('has no banner when nothing has just been done', () => {
		expect(seePage(BOOKED).texts('p', 'banner')).toEqual([]);
	});

	it('says where a meeting is that has no web address', () => {
		const page = seePage({ ...BOOKED, meeting: { ...MEETING, location: '12 Example Street' } });
		expect(page.texts('dd')).toContain('12 Example Street');
		expect(page.links).not.toHaveProperty('Join the meeting');
	});

	it('has no link that is not given', () => {
		const page = seePage({ ...BOOKED, calendar: null, moveLink: null });
		expect(Object.keys(page.links)).toEqual(['Join the meeting', 'Cancel it']);
	});

	it('says of a cancelled one how to get a new time', () => {
		const page = seePage({ ...PAST, state: 'cancelled' });
		expect(page.texts('h1')).toEqual(['This meeting is cancelled']);
		expect(page.texts('s')).toEqual(['Tuesday, November 24 at 2:00 PM CET (8:00 AM EST)']);
		expect(page.text).toContain('There is nothing left for you to do.');
		expect(page.text).toContain('just answer our message');
		expect(page.links).toEqual({});
	});

	it('says of a past one that it is over', () => {
		const page = seePage(PAST);
		expect(page.texts('h1')).toEqual(['This meeting is over']);
		expect(page.text).toContain('Intro call, 30 minutes, with Anna Berg');
		expect(page.links).toEqual({});
		expect(page.texts('h2')).toEqual([]);
	});
});
