import { fillText } from '../../../domain/messages/fill';

const values = { first_name: 'Anna', rep_name: 'Sam', agenda: '', slots: '', link: '' };

function fill(text: string, more: Record<string, string> = {}) {
	return fillText(text, { ...values, ...more }, 'Text');
}

describe('fillText', () => {
	it('fills in placeholders', () => {
		expect(fill('Hi {first_name}, this is {rep_name}.')).toBe('Hi Anna, this is Sam.');
	});

	it.each(['{First Name}', '{ first_name }', '{FIRST_NAME}', '{first-name}', '{first.name}'])(
		'understands %s',
		(placeholder) => {
			expect(fill(placeholder)).toBe('Anna');
		},
	);

	it('names an unknown placeholder and lists those there are', () => {
		expect(() => fill('Hi {firstname}')).toThrow(
			expect.objectContaining({
				code: 'input-unusable',
				message: 'Text: there is no placeholder {firstname}.',
				hint: 'Use one of {first_name}, {rep_name}, {agenda}, {slots}, {link}.',
			}),
		);
		expect(() => fill('{constructor}')).toThrow('there is no placeholder {constructor}');
	});

	it('does not take braces in a value for placeholders', () => {
		expect(fill('Hi {first_name}', { first_name: '{rep_name} {nonsense} $& $1' })).toBe(
			'Hi {rep_name} {nonsense} $& $1',
		);
	});

	it('notices an expression that was not evaluated', () => {
		expect(() => fill('Hi {{ $json.name }}')).toThrow(
			expect.objectContaining({ hint: expect.stringContaining('Expression') }),
		);
	});

	it.each([
		['a line that holds nothing else', 'One\n{agenda}\nTwo', 'One\nTwo'],
		['a line with a label only', 'One\nAgenda: {agenda}\nTwo', 'One\nTwo'],
		['the line that announces it', 'One\nThese are free:\n{slots}\nTwo', 'One\nTwo'],
		['a paragraph of it', 'One\n\nThese are free:\n{slots}\n\nTwo', 'One\n\nTwo'],
		[
			'a paragraph of it and the one that announces it',
			'One\n\nFree:\n\n{slots}\n\nTwo',
			'One\n\nTwo',
		],
		['a line of several empty ones', 'One\n{agenda} {link}.\nTwo', 'One\nTwo'],
	])('drops %s when the value is empty', (_name, text, expected) => {
		expect(fill(text)).toBe(expected);
	});

	it.each([
		['holds other words', 'Bring {agenda} along', 'Bring  along'],
		['holds another value', '{first_name}{agenda}', 'Anna'],
		['announces more than what is empty', 'Free:\n\n{slots}\nTwo', 'Free:\n\nTwo'],
		['has no placeholder at all', 'Agenda:\n\nTwo', 'Agenda:\n\nTwo'],
	])('keeps a line that %s', (_name, text, expected) => {
		expect(fill(text)).toBe(expected);
	});

	it('keeps the announcement when there is something to announce', () => {
		expect(fill('These are free:\n{slots}', { slots: '1. Now\n2. Later' })).toBe(
			'These are free:\n1. Now\n2. Later',
		);
	});

	it('does not write the time of a meeting that is not there', () => {
		expect(() => fill('We meet {start}', { start: '' })).toThrow(
			expect.objectContaining({
				code: 'input-missing',
				message: 'Text: {start} has no value, because there is no meeting.',
			}),
		);
	});

	it('cleans control characters out of text and values', () => {
		expect(fill('Hi\u0000 {first_name}\r\nBye', { first_name: 'An\u0007na\u202e' })).toBe(
			'Hi Anna\nBye',
		);
	});
});
