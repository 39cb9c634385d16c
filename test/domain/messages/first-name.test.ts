import { firstNameOf } from '../../../domain/messages/first-name';

describe('firstNameOf', () => {
	it.each([
		['Anna Berg', 'Anna'],
		['anna berg', 'Anna'],
		['ANNA BERG', 'ANNA'],
		['Berg, Anna', 'Anna'],
		['Berg, Dr. Anna Maria', 'Anna'],
		['Dr. Anna Berg', 'Anna'],
		['Prof. Dr. Anna Berg', 'Anna'],
		['Ms Anna Berg', 'Anna'],
		['Frau Anna Berg', 'Anna'],
		['Anna-Lena Berg', 'Anna-Lena'],
		["D'Arcy Lane", "D'Arcy"],
		['Émilie', 'Émilie'],
		['élodie martin', 'Élodie'],
		['李雷', '李雷'],
		['Drew Lane', 'Drew'],
		['Missy Lane', 'Missy'],
	])('greets %s as %s', (name, expected) => {
		expect(firstNameOf(name)).toBe(expected);
	});

	it.each([
		null,
		'',
		'   ',
		'Dr.',
		'anna@example.com',
		'Win money at https://spam.example',
		'www.spam.example now',
		'spam.example offers',
		'Call 555 0100',
		'<b>Anna</b>',
		'{first_name}',
		'--- ---',
		'x'.repeat(60),
	])('has no name to greet %p with', (name) => {
		expect(firstNameOf(name)).toBeNull();
	});
});
