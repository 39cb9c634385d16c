import { newContactIn } from '../../../domain/replies/new-contact';
import { COLD, read } from './support';

describe('the right person, named in a reply', () => {
	it.each([
		['Please contact Dana Whitlock instead.', { name: 'Dana Whitlock' }],
		['Try sam@example.com, he runs facilities now.', { email: 'sam@example.com' }],
		['Speak to Mr. Rao, his number is +49 30 901820.', { name: 'Rao', phone: '+49 30 901820' }],
		['Maria Lopez handles this now, maria@example.com', { name: 'Maria Lopez' }],
	])('%s', (text, contact) => {
		expect(newContactIn(text)).toMatchObject(contact);
	});

	it.each(['I am not the right person for this.', 'Wrong number', 'Not me. Thanks, bye'])(
		'names nobody in "%s"',
		(text) => {
			expect(newContactIn(text)).toBeNull();
		},
	);

	it('is handed on with the reading', () => {
		const reading = read(COLD, 'I left that team. Please contact my colleague sam@example.com.');
		expect(reading).toMatchObject({
			intent: 'wrong_person',
			newContact: { name: null, email: 'sam@example.com', phone: null },
		});
	});
});
