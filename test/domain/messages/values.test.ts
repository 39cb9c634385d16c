import { PLACEHOLDERS } from '../../../domain/messages/placeholders';
import { messageValues } from '../../../domain/messages/values';
import { booking, lead, NOW, proposal, rep, settings } from './example-meeting';

const all = { lead, rep, booking, proposal, now: NOW };

describe('messageValues', () => {
	it('has a value for every placeholder and no other', () => {
		expect(Object.keys(messageValues(all)).sort()).toEqual(Object.keys(PLACEHOLDERS).sort());
		const least = messageValues({ lead, rep: null, booking: null, proposal: null, now: NOW });
		expect(Object.keys(least).sort()).toEqual(Object.keys(PLACEHOLDERS).sort());
	});

	it('tells who the two people are', () => {
		expect(messageValues(all)).toMatchObject({
			first_name: 'Anna',
			name: 'Anna Berg',
			company: 'Berg Example GmbH',
			title: 'CTO',
			email: 'anna@example.com',
			phone: '+4930901820',
			channel: 'e-mail',
			source: 'form',
			rep_name: 'Sam Sample',
			rep_first_name: 'Sam',
			rep_email: 'sam@example.com',
			rep_phone: '+12025550100',
		});
	});

	it('greets somebody unknown with "there"', () => {
		const { first_name, name } = messageValues({ ...all, lead: { ...lead, name: null } });
		expect([first_name, name]).toEqual(['there', '']);
	});

	it('greets nobody with the advertisement they typed as a name', () => {
		const spam = { ...lead, name: 'Cheap pills https://spam.example' };
		expect(messageValues({ ...all, lead: spam }).first_name).toBe('there');
	});

	it('tells what the meeting is and when', () => {
		expect(messageValues(all)).toMatchObject({
			meeting_title: 'Meeting with Sam Sample',
			duration: '30 minutes',
			location: 'https://meet.example.com/abc',
			how_to_join: 'Join here: https://meet.example.com/abc',
			start: 'Tuesday, November 24 at 2:00 PM CET (8:00 AM EST)',
			start_short: 'Tue, Nov 24, 2:00 PM CET',
			rep_start: 'Tuesday, November 24 at 8:00 AM EST (2:00 PM CET)',
			calendar_link:
				'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Meeting+with+Sam+Sample' +
				'&dates=20261124T130000Z%2F20261124T133000Z&location=https%3A%2F%2Fmeet.example.com%2Fabc',
		});
	});

	it('lists the offered times long, short and in one sentence', () => {
		expect(messageValues(all)).toMatchObject({
			slots: [
				'1. Tuesday, November 24 at 2:00 PM CET (8:00 AM EST)',
				'2. Wednesday, November 25 at 4:00 PM CET (10:00 AM EST)',
				'3. Thursday, November 26 at 3:30 PM CET (9:30 AM EST)',
			].join('\n'),
			slots_short: [
				'1. Tue, Nov 24, 2:00 PM CET',
				'2. Wed, Nov 25, 4:00 PM CET',
				'3. Thu, Nov 26, 3:30 PM CET',
			].join('\n'),
			slots_inline: 'Tue 2:00 PM, Wed 4:00 PM or Thu 3:30 PM CET',
		});
	});

	it('adds the date in the sentence where a weekday could mean two days', () => {
		const { slots_inline } = messageValues({ ...all, now: '2026-11-18T14:00:00.000Z' });
		expect(slots_inline).toBe('Tue 2:00 PM, Wed, Nov 25, 4:00 PM or Thu, Nov 26, 3:30 PM CET');
	});

	it('names the zone of each time where the clocks change in between', () => {
		const slots = [
			{ index: 0, start: '2026-10-24T12:00:00.000Z', end: '2026-10-24T12:30:00.000Z' },
			{ index: 1, start: '2026-10-26T13:00:00.000Z', end: '2026-10-26T13:30:00.000Z' },
		];
		const changing = { ...all, proposal: { ...proposal, slots }, now: '2026-10-23T09:00:00.000Z' };
		expect(messageValues(changing).slots_inline).toBe('Sat 2:00 PM CEST or Mon 2:00 PM CET');
	});

	it('writes one offered time without "or"', () => {
		const one = { ...proposal, slots: proposal.slots.slice(0, 1) };
		expect(messageValues({ ...all, proposal: one }).slots_inline).toBe('Tue 2:00 PM CET');
	});

	it.each([
		['2026-11-24T08:00:00.000Z', 'today'],
		['2026-11-23T23:30:00.000Z', 'today'],
		['2026-11-23T22:30:00.000Z', 'tomorrow'],
		['2026-11-22T09:00:00.000Z', 'on Tuesday'],
		['2026-11-18T09:00:00.000Z', 'on Tuesday'],
		['2026-11-17T09:00:00.000Z', 'on Tue, Nov 24'],
		['2026-11-30T09:00:00.000Z', 'on Tue, Nov 24'],
	])("names the day as the lead's calendar has it, at %s: %s", (now, expected) => {
		expect(messageValues({ ...all, now }).start_day).toBe(expected);
	});

	it.each([
		['en-GB', 'Tuesday 24 November at 14:00 CET (08:00 EST)'],
		['de-DE', 'Tuesday, 24 November at 14:00 CET (08:00 EST)'],
		['de', 'Tuesday, 24 November at 14:00 CET (08:00 EST)'],
		['en-AU', 'Tuesday 24 November at 2:00 pm CET (8:00 am EST)'],
	])('writes dates in English with the habits of %s', (locale, expected) => {
		expect(messageValues({ ...all, lead: { ...lead, locale } }).start).toBe(expected);
	});

	it('writes dates in the language of the text where it is another', () => {
		const german = { ...all, lead: { ...lead, locale: 'de-DE' }, language: 'de' };
		expect(messageValues(german).start).toBe('Dienstag, 24. November um 14:00 MEZ (08:00 GMT-5)');
		expect(messageValues({ ...all, language: 'de' }).start).toMatch(/^Dienstag, 24\. November/);
	});

	it('asks for the zone where it is a guess, and spells out the places', () => {
		const unsure = { ...proposal, timezoneConfidence: 0.3 };
		const values = messageValues({ ...all, proposal: unsure });
		expect(values.timezone_note).toBe(
			'I am not sure of your time zone, so I used Berlin time. Tell me if you are elsewhere.',
		);
		expect(values.slots).toContain('2:00 PM CET, Berlin (8:00 AM EST, New York)');
		expect(messageValues(all).timezone_note).toBe('');
	});

	it.each([
		['https://meet.example.com/abc', '+4930901820', 'Join here: https://meet.example.com/abc'],
		['1 Example Street', '+4930901820', 'Where: 1 Example Street'],
		['', '+4930901820', 'Sam will call you on +4930901820.'],
		['', null, ''],
	])('says how to join with location "%s" and phone %s', (location, phone, expected) => {
		const input = {
			...all,
			lead: { ...lead, phone },
			booking: { ...booking, settings: { ...settings, location } },
		};
		expect(messageValues(input).how_to_join).toBe(expected);
	});

	it.each([
		[
			'the link where it is there',
			{ videoLink: 'https://meet.example.com/x' },
			'Join here: https://meet.example.com/x',
		],
		[
			'that it comes, to who is invited',
			{ isInvited: true },
			'The video link comes with the calendar invitation.',
		],
		['nothing of it to who is not', {}, 'Sam will call you on +4930901820.'],
	])('says of a video meeting %s', (_what, known, expected) => {
		const video = { ...settings, location: '', videoLink: true };
		const input = { ...all, booking: { ...booking, settings: video }, ...known };
		expect(messageValues(input).how_to_join).toBe(expected);
	});

	it('fills in the title and the agenda of the meeting', () => {
		const custom = {
			...settings,
			title: '{company} and {rep_first_name}',
			agenda: 'Goals of {name}',
		};
		const values = messageValues({ ...all, booking: { ...booking, settings: custom } });
		expect(values.meeting_title).toBe('Berg Example GmbH and Sam');
		expect(values.agenda).toBe('Goals of Anna Berg');
	});

	it('names the field of a title it cannot fill in', () => {
		const custom = { ...settings, title: '{start}' };
		expect(() => messageValues({ ...all, booking: { ...booking, settings: custom } })).toThrow(
			'Title: there is no placeholder {start}.',
		);
	});

	it('takes the settings of the proposal, or those given, before there is a booking', () => {
		const ahead = { lead, rep, now: NOW };
		expect(messageValues({ ...ahead, proposal }).duration).toBe('30 minutes');
		const given = { ...settings, durationMinutes: 45 };
		expect(messageValues({ ...ahead, settings: given }).duration).toBe('45 minutes');
		expect(messageValues(ahead)).toMatchObject({ meeting_title: '', start: '', slots: '' });
	});

	it('tells both people when the meeting was before it was moved', () => {
		const moved = { ...all, previousStart: '2026-11-23T13:00:00.000Z' };
		expect(messageValues(moved)).toMatchObject({
			previous_start: 'Monday, November 23 at 2:00 PM CET (8:00 AM EST)',
			rep_previous_start: 'Monday, November 23 at 8:00 AM EST (2:00 PM CET)',
		});
	});

	it('says why it was cancelled', () => {
		const cancelled = { ...booking, cancelReason: 'conflict' as const };
		expect(messageValues({ ...all, booking: cancelled }).cancel_reason).toBe(
			'the time does not suit',
		);
		expect(messageValues(all).cancel_reason).toBe('');
	});

	it('takes braces out of what people typed about themselves', () => {
		const odd = { ...lead, company: '{rep_email} {{$json}}', name: 'Anna Berg' };
		expect(messageValues({ ...all, lead: odd }).company).toBe('rep_email $json');
	});

	it("gives the last six messages in the rep's time, long ones shortened", () => {
		const history = Array.from({ length: 8 }, (_, index) => ({
			direction: index % 2 ? ('out' as const) : ('in' as const),
			text: index === 7 ? 'y'.repeat(400) : `Message\n${index}`,
			at: `2026-11-2${index}T01:00:00.000Z`,
			channel: 'email' as const,
		}));
		const lines = messageValues({ ...all, history }).history.split('\n');
		expect(lines).toHaveLength(6);
		expect(lines[0]).toBe('Sat, Nov 21, 8:00 PM, Anna: Message 2');
		expect(lines[1]).toBe('Sun, Nov 22, 8:00 PM, We: Message 3');
		expect(lines[5]).toMatch(/^Thu, Nov 26, 8:00 PM, We: y{297}\.\.\.$/);
	});
});
