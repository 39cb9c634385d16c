import { BOOKED, COLD, NO_SHOW, PROPOSAL, read } from './support';

describe('classifyReply at a booked meeting', () => {
	it.each([
		'See you Thursday at 3!',
		'Looking forward to it.',
		"I'll be there",
		'Thursday at 3pm still works for me',
		"can't wait!",
		'No need to reschedule, I am coming',
		'Yes. Will there be a zoom link?',
		'Please do not cancel, I am coming',
	])('confirms on %j', (text) => {
		expect(read(BOOKED, text).intent).toBe('confirm');
	});

	it.each([
		"can't make it thursday",
		'Could we do a different day?',
		"I don't want to cancel, just move it to next week",
		'Rain check?',
		'thurs no longer works',
		'I have a conflict at 3 on Thursday. Could we find another time next week?',
	])('moves on %j', (text) => {
		expect(read(BOOKED, text).intent).toBe('reschedule');
	});

	it.each([
		["Please cancel, we've decided to go with another vendor.", 'not_interested'],
		['no longer interested, please cancel', 'not_interested'],
		['I need to cancel, something urgent came up.', 'conflict'],
		['Unfortunately I have to cancel due to a family emergency.', 'conflict'],
		['I have to cancel. Budget has been frozen until next year.', 'not_right_time'],
		['Please cancel. The project has been put on hold.', 'not_right_time'],
		['cancel my appt', null],
	])('cancels on %j with its reason', (text, reason) => {
		expect(read(BOOKED, text)).toMatchObject({ intent: 'cancel', reason });
	});

	it.each(['running 10 min late', 'stuck in traffic, be there in 15', "What's the zoom link?"])(
		'hands %j to a person',
		(text) => {
			expect(read(BOOKED, text).intent).toBe('question');
		},
	);
});

describe('classifyReply on refusals', () => {
	it.each([
		'Not interested, thanks.',
		'no thanks',
		"We're happy with our current provider.",
		"I'll pass.",
		"This isn't a fit for us.",
		'We went with a competitor last month.',
		'We have no interest in changing vendors.',
	])('%j is a no', (text) => {
		expect(read(COLD, text)).toMatchObject({
			intent: 'not_interested',
			reason: 'not_interested',
		});
	});

	it.each([
		['Not right now, circle back in Q1.', '2027-01-01'],
		["Timing isn't great. Reach out again in March?", '2027-03-01'],
		['Not looking at this until Q2', '2027-04-01'],
		['Too much going on. Try me in February.', '2027-02-01'],
		['No budget at the moment', null],
		['maybe later', null],
		['Not interested right now', null],
	])('%j is a no for now', (text, returnDate) => {
		expect(read(COLD, text)).toMatchObject({
			intent: 'not_now',
			reason: 'not_right_time',
			returnDate,
		});
	});
});

describe('classifyReply on the rest', () => {
	it.each([
		'Sounds interesting, tell me more',
		"Yes, I'd love to learn more.",
		'Sure, send me some times.',
		'when are you available?',
	])('%j is interest', (text) => {
		expect(read(COLD, text).intent).toBe('interested');
	});

	it.each([
		'What does it cost?',
		'How did you get my details?',
		'Does it integrate with Salesforce?',
		'Your pricing seems too expensive for a team our size.',
		'Is this a bot?',
	])('%j is for a person', (text) => {
		expect(read(COLD, text).intent).toBe('question');
	});

	it.each([
		'wrong number',
		"I'm not the right person for this. Please reach out to Kim, kim@example.com.",
		'I no longer work at Acme.',
		"This isn't Mark",
		'Jordan left the company in June.',
	])('%j is the wrong person', (text) => {
		expect(read(COLD, text).intent).toBe('wrong_person');
	});

	it('names the contact that a forward gives', () => {
		const text = 'Not my department. Please contact Ben at ben@example.com.';
		expect(read(COLD, text).newContact).toMatchObject({ name: 'Ben', email: 'ben@example.com' });
	});

	it.each([
		['Automatic reply: I am out of the office until Monday, December 7.', '2026-12-07'],
		[
			'Thank you for your email. I am on annual leave and will be back on 14 December 2026.',
			'2026-12-14',
		],
		["I'm currently out of office, returning Jan 4. I will respond when I return.", '2027-01-04'],
		['OOO through Friday. Will reply upon my return.', '2026-12-07'],
	])('%j is an absence note', (text, returnDate) => {
		expect(read(PROPOSAL, text)).toMatchObject({ intent: 'out_of_office', returnDate });
	});

	it('tells an absence note from a person who is away on one of the days', () => {
		expect(read(PROPOSAL, "I'm out of office on Tuesday, but Wednesday at 10 works")).toMatchObject(
			{
				intent: 'accept_slot',
				slotIndex: 1,
			},
		);
	});

	it('wants another time after a missed meeting', () => {
		expect(read(NO_SHOW, 'Sorry I forgot, can we reschedule?').intent).toBe('reschedule');
	});

	it('says which words decided', () => {
		expect(read(PROPOSAL, 'Wed at 10 works').explanation).toBe(
			'accept_slot: "wed at 10" is slot 2 of those offered',
		);
	});
});
