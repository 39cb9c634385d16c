import { FRAME, MEETING, OFFER, START } from './support/example-views';
import { choicesOf, seePage } from './support/see-page';

const OTHERS = {
	'Wednesday, November 25 at 10:00 AM CET (4:00 AM EST)': 'choice 2026-11-25T09:00:00.000Z',
	'Thursday, November 26 at 2:30 AM CET (Wed 8:30 PM EST)': 'choice 2026-11-26T01:30:00.000Z',
};

describe('the page of an offered time', () => {
	it('asks before it books the time', () => {
		const page = seePage(OFFER);
		expect(page.texts('h1')).toEqual(['Book this time?']);
		expect(page.texts('p', 'when')).toEqual(['Tuesday, November 24 at 2:00 PM CET (8:00 AM EST)']);
		const [first] = page.forms;
		expect(first).toMatchObject({
			method: 'post',
			action: FRAME.action,
			hidden: { t: 'token-1', do: 'book' },
		});
		expect(choicesOf(first!)).toEqual({ 'Book this time': `choice ${START}` });
	});

	it('has the other times below it, each a button', () => {
		const page = seePage(OFFER);
		expect(page.texts('h2')).toEqual(['Rather one of these?']);
		expect(page.forms).toHaveLength(2);
		expect(page.forms[1]?.hidden).toEqual({ t: 'token-1', do: 'book' });
		expect(choicesOf(page.forms[1]!)).toEqual(OTHERS);
	});

	it('says what the meeting is and whose times these are', () => {
		const page = seePage(OFFER);
		expect(page.texts('dd')).toEqual([
			'Intro call',
			'Anna Berg',
			'30 minutes',
			'Online, at meet.example.com',
			'Your goals Next steps',
		]);
		expect(page.texts('p', 'quiet')[0]).toBe(
			"Times are in Berlin time (CET), with Anna Berg's clock in brackets.",
		);
	});

	it('leaves out what is not known', () => {
		const meeting = { ...MEETING, title: '', repName: '', location: '', agenda: ' \n' };
		expect(seePage({ ...OFFER, meeting }).texts('dt')).toEqual(['Length']);
	});

	it('moves a meeting that has a time already, and says which', () => {
		const page = seePage({ ...OFFER, movesFrom: '2026-11-23T15:00:00.000Z' });
		expect(page.texts('h1')).toEqual(['Move to this time?']);
		expect(page.text).toContain(
			'Your meeting is now on Monday, November 23 at 4:00 PM CET (10:00 AM EST). ' +
				'It stays there until you choose another time.',
		);
		expect(page.forms.map(({ hidden }) => hidden)).toEqual([
			{ t: 'token-1', do: 'move' },
			{ t: 'token-1', do: 'move' },
		]);
		expect(choicesOf(page.forms[0]!)).toEqual({ 'Move to this time': `choice ${START}` });
		expect(choicesOf(page.forms[1]!)).toEqual(OTHERS);
	});

	it('says that the time has gone, and has the others', () => {
		const page = seePage({ ...OFFER, chosen: null });
		expect(page.texts('h1')).toEqual(['This time has gone']);
		expect(page.texts('h2')).toEqual(['These are free']);
		expect(page.forms).toHaveLength(1);
		expect(choicesOf(page.forms[0]!)).toEqual(OTHERS);
	});

	it('asks for an answer where no time is left', () => {
		const page = seePage({ ...OFFER, chosen: null, others: [] });
		expect(page.text).toContain('Just answer our message, and we send you new times.');
		expect(page.text).not.toContain('Times are in');
		expect(page.forms).toEqual([]);
	});

	it('has one form where there is no other time', () => {
		const page = seePage({ ...OFFER, others: [] });
		expect(page.forms).toHaveLength(1);
		expect(page.texts('h2')).toEqual([]);
	});
});
