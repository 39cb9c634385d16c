import { BOOKED, COLD, halfHour, ONE_SLOT, PROPOSAL, read } from './support';

function starts(setting: typeof PROPOSAL, text: string): readonly string[] {
	return read(setting, text).proposedTimes.map((time) => time.start);
}

describe('a time that was not offered', () => {
	it.each([
		['How about Friday at 3pm?', '2026-12-04T20:00:00.000Z'],
		['3pm EST tomorrow?', '2026-12-01T20:00:00.000Z'],
		['10 CET on Thursday would be easier', '2026-12-03T09:00:00.000Z'],
		['What about 15:00 UTC on the 4th?', '2026-12-04T15:00:00.000Z'],
		['noon wed?', '2026-12-02T17:00:00.000Z'],
		['half past 4 on tuesday works better', '2026-12-01T21:30:00.000Z'],
		['quarter to five thursday', '2026-12-03T21:45:00.000Z'],
		['Tuesday next week, 3:15pm, would be great', '2026-12-08T20:15:00.000Z'],
		['8:30 am on Dec 8?', '2026-12-08T13:30:00.000Z'],
		['2026-12-09 10:30?', '2026-12-09T15:30:00.000Z'],
		["Tuesday at 2 doesn't work, how about 4?", '2026-12-01T21:00:00.000Z'],
		['Wednesday works but could we make it 11 instead of 10?', '2026-12-02T16:00:00.000Z'],
		['Friday 15 January at 13:00 London time?', '2027-01-15T13:00:00.000Z'],
		['can u do 6pm tonight', '2026-11-30T23:00:00.000Z'],
	])('%j', (text, start) => {
		expect(read(PROPOSAL, text).intent).toBe('propose_time');
		expect(starts(PROPOSAL, text)).toEqual([start]);
	});

	it.each([
		['anytime after 4 on Friday', '2026-12-04T21:00:00.000Z', '2026-12-05T05:00:00.000Z'],
		['Friday between 9 and 11 is open', '2026-12-04T14:00:00.000Z', '2026-12-04T16:00:00.000Z'],
		['Does Friday afternoon work?', '2026-12-04T17:00:00.000Z', '2026-12-04T23:00:00.000Z'],
		["I'm free all day Friday", '2026-12-04T05:00:00.000Z', '2026-12-05T05:00:00.000Z'],
		['Next week works better', '2026-12-07T05:00:00.000Z', '2026-12-12T05:00:00.000Z'],
		['Early next week is better', '2026-12-07T05:00:00.000Z', '2026-12-10T05:00:00.000Z'],
	])('%j as a range', (text, from, to) => {
		expect(read(PROPOSAL, text)).toMatchObject({
			intent: 'propose_time',
			proposedTimes: [],
			constraints: [{ from, to }],
		});
	});

	it('gives one window a day for the mornings of a week', () => {
		const { constraints } = read(PROPOSAL, 'Next week, mornings are best');
		expect(constraints).toHaveLength(5);
		expect(constraints[0]).toEqual({
			from: '2026-12-07T13:00:00.000Z',
			to: '2026-12-07T17:00:00.000Z',
		});
	});

	it.each([
		[
			'Not Tuesday please, any other day works',
			[{ from: '2026-12-01T05:00:00.000Z', to: '2026-12-02T05:00:00.000Z', excluded: true }],
		],
		[
			"Wednesday mornings don't work for me, what else do you have?",
			[{ from: '2026-12-02T11:00:00.000Z', to: '2026-12-02T17:00:00.000Z', excluded: true }],
		],
		["Tuesday at 2 doesn't work, what else?", []],
	])('hands on the days that will not do: %j', (text, constraints) => {
		expect(read(PROPOSAL, text)).toMatchObject({ intent: 'propose_time', constraints });
	});

	it('leaves the end open after a day', () => {
		expect(read(PROPOSAL, 'After the 10th works better').constraints).toEqual([
			{ from: '2026-12-11T05:00:00.000Z', to: null },
		]);
	});

	it('says what was assumed', () => {
		const [time] = read(ONE_SLOT, 'can we do 4pm instead?').proposedTimes;
		expect(time).toEqual({
			start: '2026-12-01T21:00:00.000Z',
			timezone: 'America/New_York',
			assumed: ['date'],
		});
		expect(read(PROPOSAL, 'Friday at 3?').proposedTimes[0]?.assumed).toEqual(['am/pm']);
		expect(read(PROPOSAL, '3pm EDT on Friday?').proposedTimes[0]).toMatchObject({
			timezone: 'America/New_York',
			assumed: ['daylight saving'],
		});
	});

	it.each([
		['Europe/London', '2026-03-25T09:00:00.000Z', 'Monday at 10am?', '2026-03-30T09:00:00.000Z'],
		['America/New_York', '2026-03-05T15:00:00.000Z', 'Monday at 10am?', '2026-03-09T14:00:00.000Z'],
		['America/New_York', '2026-10-30T15:00:00.000Z', 'Monday at 10am?', '2026-11-02T15:00:00.000Z'],
		['Australia/Lord_Howe', '2026-10-01T00:00:00.000Z', 'Monday 10am', '2026-10-04T23:00:00.000Z'],
		['Asia/Kolkata', '2026-10-01T00:00:00.000Z', 'Monday 10am', '2026-10-05T04:30:00.000Z'],
	])('keeps the clock time across the clock change in %s', (timezone, now, text, start) => {
		expect(starts({ ...COLD, timezone, now }, text)).toEqual([start]);
	});

	it('reads 3/12 in the order of the sender', () => {
		expect(starts({ ...COLD, locale: 'en-GB' }, 'Could we do 10/12 at 2pm?')).toEqual([
			'2026-12-10T19:00:00.000Z',
		]);
		expect(starts(COLD, 'Could we do 12/10 at 2pm?')).toEqual(['2026-12-10T19:00:00.000Z']);
	});

	it('asks for other times where none fits', () => {
		for (const text of ['None of those work', 'any other times?', "Those don't work for me"]) {
			expect(read(PROPOSAL, text)).toMatchObject({ intent: 'propose_time', proposedTimes: [] });
		}
	});

	it('reads a time on a cold message', () => {
		expect(starts(COLD, 'Happy to talk, are you free Thursday at 11am?')).toEqual([
			'2026-12-03T16:00:00.000Z',
		]);
	});
});

describe('a move of a booked meeting', () => {
	it.each([
		['can we push to 4?', '2026-12-03T21:00:00.000Z'],
		['Any chance we could do this half an hour later?', '2026-12-03T20:30:00.000Z'],
		['push it back an hour pls', '2026-12-03T21:00:00.000Z'],
		['Could we shift the call from 3 to 5?', '2026-12-03T22:00:00.000Z'],
		['Would 2pm work instead of 3?', '2026-12-03T19:00:00.000Z'],
		['Need to bump this to Friday, same time', '2026-12-04T20:00:00.000Z'],
		[
			'I need to cancel Thursday. Can we do Monday the 7th at 1pm instead?',
			'2026-12-07T18:00:00.000Z',
		],
		['3 doesnt work anymore, 4?', '2026-12-03T21:00:00.000Z'],
	])('%j', (text, start) => {
		expect(read(BOOKED, text)).toMatchObject({
			intent: 'reschedule',
			proposedTimes: [{ start }],
		});
	});

	it('keeps the clock time of the meeting on another day across a clock change', () => {
		const setting = {
			...BOOKED,
			now: '2026-10-30T14:00:00.000Z',
			booking: halfHour('2026-10-30T15:00:00-04:00'),
		};
		expect(starts(setting, 'can we move it to Monday, same time?')).toEqual([
			'2026-11-02T20:00:00.000Z',
		]);
	});
});
