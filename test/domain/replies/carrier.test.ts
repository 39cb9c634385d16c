import { BOOKED, COLD, PROPOSAL, read } from './support';

describe('what the carrier took a message for', () => {
	it.each(['Stop', 'no more', 'ARRET', ''])(
		'takes %j for an opt-out where it said STOP',
		(text) => {
			const reading = read({ ...PROPOSAL, carrierKeyword: 'STOP' }, text);
			expect(reading).toMatchObject({ intent: 'opt_out', optsOut: true });
		},
	);

	it('hands HELP to a person and takes START for an opt-in', () => {
		expect(read({ ...COLD, carrierKeyword: 'HELP' }, 'Aide').intent).toBe('question');
		expect(read({ ...COLD, carrierKeyword: 'START' }, 'Oui').intent).toBe('opt_in');
	});
});

describe('CANCEL', () => {
	it('cancels a booked meeting and opts nobody out by itself', () => {
		expect(read(BOOKED, 'CANCEL')).toMatchObject({ intent: 'cancel', optsOut: false });
	});

	it.each([{ carrierKeyword: 'STOP' as const }, { cancelOptsOut: true }])(
		'does both where the carrier or the account says so (%j)',
		(setting) => {
			const reading = read({ ...BOOKED, ...setting }, 'Cancel.');
			expect(reading).toMatchObject({ intent: 'cancel', optsOut: true });
		},
	);

	it('is an opt-out where nothing is booked', () => {
		expect(read(PROPOSAL, 'CANCEL')).toMatchObject({ intent: 'opt_out', optsOut: true });
	});

	it('of a sentence calls the meeting off, whatever the account says of the word', () => {
		const reading = read({ ...BOOKED, cancelOptsOut: true }, 'I need to cancel our call, sorry');
		expect(reading).toMatchObject({ intent: 'cancel', optsOut: false });
	});
});

describe('mail that a machine wrote', () => {
	const machine = { ...PROPOSAL, channel: 'email' as const, isAutomatic: true };

	it('books nothing, opts nobody out, and is read for the day of return', () => {
		expect(read(machine, 'Thanks, Tuesday at 2pm works').intent).toBe('out_of_office');
		expect(read(machine, 'We got your message. To unsubscribe reply STOP.').intent).toBe(
			'out_of_office',
		);
		const away = read(machine, 'I am away until Monday 14 December.');
		expect(away).toMatchObject({ intent: 'out_of_office', returnDate: '2026-12-14' });
	});

	it('may still say that somebody else is responsible', () => {
		const text = 'I have left the company. Please contact sam@example.com.';
		expect(read(machine, text).intent).toBe('wrong_person');
	});
});
