import { BOOKED, COLD, NO_SHOW, ONE_SLOT, PROPOSAL, read } from './support';

describe('keywords', () => {
	it.each([
		'STOP',
		'stop',
		'Stop.',
		'STOP!!!',
		'stopall',
		'Unsubscribe',
		'END',
		'quit',
		'revoke',
		'OPTOUT',
		'opt out',
		'opt-out please',
		'stpo',
		'unsubscibe',
		'stop\n\nJohn',
		'🛑',
		'BAJA',
		'arrêt',
	])('takes %j for an opt-out at any stage', (text) => {
		for (const setting of [PROPOSAL, BOOKED, COLD, NO_SHOW, ONE_SLOT]) {
			expect(read(setting, text).intent).toBe('opt_out');
		}
	});

	it.each(['START', 'unstop', 'Start.', 'opt in'])('takes %j for an opt-in', (text) => {
		expect(read(COLD, text).intent).toBe('opt_in');
	});

	it('takes YES from somebody who had opted out for an opt-in', () => {
		expect(read({ ...BOOKED, optedOut: true }, 'YES').intent).toBe('opt_in');
	});

	it.each(['YES', 'y', 'C', 'Confirm', 'confrim', 'yess', 'ok', '👍', '✅', '👍🏽'])(
		'reads %j by what it answers',
		(text) => {
			expect(read(BOOKED, text).intent).toBe('confirm');
			expect(read(ONE_SLOT, text)).toMatchObject({ intent: 'accept_slot', slotIndex: 0 });
			expect(read(PROPOSAL, text)).toMatchObject({ intent: 'interested', slotIndex: null });
		},
	);

	it.each(['RESCHEDULE', 'r', 'R.', 'reshedule'])('reads %j as a move of a meeting', (text) => {
		expect(read(BOOKED, text).intent).toBe('reschedule');
		expect(read(NO_SHOW, text).intent).toBe('reschedule');
		expect(read(PROPOSAL, text).intent).toBe('propose_time');
	});

	it('reads CANCEL as a cancellation where a meeting is booked, else as the opt-out it is to carriers', () => {
		expect(read(BOOKED, 'CANCEL').intent).toBe('cancel');
		expect(read(BOOKED, 'cancle').intent).toBe('cancel');
		expect(read(PROPOSAL, 'cancel').intent).toBe('opt_out');
		expect(read(COLD, 'Cancel.').intent).toBe('opt_out');
	});

	it('hands HELP to a person', () => {
		expect(read(BOOKED, 'HELP').intent).toBe('question');
	});

	it.each(['', '   ', '\n\n', '🤔', '🎉🎉', '👎', '...'])('leaves %j open', (text) => {
		expect(read(PROPOSAL, text)).toMatchObject({ intent: 'ambiguous', slotIndex: null });
	});
});
