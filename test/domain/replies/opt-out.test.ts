import { BOOKED, COLD, PROPOSAL, read } from './support';

describe('opt-outs in words', () => {
	it.each([
		'stop texting me',
		'Please stop contacting me.',
		'remove me from your list',
		'Take me off whatever list you have me on',
		'please unsubscribe me',
		"don't text me again",
		'do not contact me anymore',
		'never call me again',
		'lose my number',
		'leave me alone',
		"I don't want to receive any more emails",
		'no more messages please',
		'Not interested. STOP',
		'wrong number, stop',
		'Cancel my appointment and STOP',
		'Yes confirmed, but please stop sending me so many texts',
		'Would you kindly stop?',
		'Please delete my number',
		'I want to be removed from your list.',
		'Please discontinue all further correspondence.',
		'How do I unsubscribe from these?',
		'I will report you as spam',
		'no me escriban más',
		'Bitte keine weiteren Nachrichten',
		'ne me contactez plus',
		'pare de me enviar mensagens',
	])('catches %j', (text) => {
		expect(read(COLD, text).intent).toBe('opt_out');
		expect(read(BOOKED, text).intent).toBe('opt_out');
	});

	it.each([
		"I can't stop thinking about it, let's talk",
		'stop by at 3 tomorrow?',
		'I have a hard stop at 3, Wednesday at 10 works',
		'We want to stop losing leads, tell me more',
		"Don't call before 9, Wednesday at 10 is good",
		"Don't hesitate to contact me. Tuesday 2pm is good.",
		'Our quarter end is crazy but I am interested',
		"I'm trying to end our contract with Acme, so let's talk",
		"I'll be at a bus stop at 2, so Wednesday please",
		"Let's not stop there, Tuesday works",
		'Thursday at 4.\n\n> Reply STOP to unsubscribe',
		'Thursday at 4.\nReply STOP to opt out',
		'I accidentally unsubscribed, please add me back',
	])('does not fall for %j', (text) => {
		expect(read(PROPOSAL, text).intent).not.toBe('opt_out');
	});
});
