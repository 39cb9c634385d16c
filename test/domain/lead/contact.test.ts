import fc from 'fast-check';
import { BookingFlowError } from '../../../domain/error';
import { readContact } from '../../../domain/lead/contact';

function refusal(input: Parameters<typeof readContact>[0]): BookingFlowError {
	try {
		readContact(input);
	} catch (error) {
		if (error instanceof BookingFlowError) return error;
		throw error;
	}
	throw new Error('the contact was accepted');
}

describe('readContact', () => {
	it('puts every field in its standard form', () => {
		expect(
			readContact({
				email: '  Anna.Berg@Example.COM ',
				phone: '+49 (0)30 901820',
				channelId: ' urn:li:person:42 ',
				name: ' Anna\nBerg ',
				company: 'Berg & Söhne <GmbH>',
				title: 'CTO',
				locale: 'de_DE',
			}),
		).toEqual({
			email: 'anna.berg@example.com',
			phone: '+4930901820',
			channelId: 'urn:li:person:42',
			name: 'Anna Berg',
			company: 'Berg & Söhne <GmbH>',
			title: 'CTO',
			locale: 'de-DE',
		});
	});

	it('gives null for what is missing or blank', () => {
		expect(
			readContact({ email: 'a@example.com', phone: '  ', name: undefined, title: null }),
		).toEqual({
			email: 'a@example.com',
			phone: null,
			channelId: null,
			name: null,
			company: null,
			title: null,
			locale: null,
		});
	});

	it.each([
		['Anna Berg <anna@example.com>', 'anna@example.com'],
		['<anna@example.com>', 'anna@example.com'],
		['mailto:anna@example.com', 'anna@example.com'],
		["o'neil+meetings@mail.example.co.uk", "o'neil+meetings@mail.example.co.uk"],
		['jörg@müller.example', 'jörg@müller.example'],
		['anna@xn--mller-kva.example', 'anna@xn--mller-kva.example'],
	])('reads the address in %s', (text, email) => {
		expect(readContact({ email: text }).email).toBe(email);
	});

	it.each([
		'anna',
		'anna@',
		'@example.com',
		'anna@example',
		'anna@example..com',
		'anna@-example.com',
		'.anna@example.com',
		'an..na@example.com',
		'anna berg@example.com',
		'a@example.com, b@example.com',
		'a@b@example.com,c',
		`${'a'.repeat(65)}@example.com`,
		`anna@${'a'.repeat(300)}.com`,
		'<script>@example.com',
	])('refuses %s as an e-mail address', (email) => {
		const error = refusal({ email });
		expect(error.code).toBe('input-unusable');
		expect(error.message).toMatch(/^Email: .* is not an e-mail address/);
	});

	it.each([
		['+1 202 555 0100', undefined, '+12025550100'],
		['0049 30 901820', undefined, '+4930901820'],
		['030 901820', 'DE', '+4930901820'],
		['030 901820', ' de ', '+4930901820'],
		['(202) 555-0100', 'US', '+12025550100'],
		['+44 20 7946 0958', 'US', '+442079460958'],
		['0049 30 901820', 'US', '+4930901820'],
		[12025550100, 'US', '+12025550100'],
	])('reads the phone number %s with default country %s', (phone, defaultCountry, expected) => {
		expect(readContact({ phone, defaultCountry }).phone).toBe(expected);
	});

	it.each(['030 901820', '202-555-0100', '4930901820', 'call me'])(
		'asks for the country of %s',
		(phone) => {
			const error = refusal({ phone });
			expect(error.message).toContain('Phone');
			expect(error.message).toContain('no country code');
			expect(error.hint).toBe(
				'Write it with + and the country code, such as +49 30 901820, or set Default Country.',
			);
		},
	);

	it.each([
		['+49 12', undefined],
		['+999 123456', undefined],
		['12', 'DE'],
		['+49 30 901820 or +49 30 901821', undefined],
	])('refuses %s as a phone number', (phone, defaultCountry) => {
		const error = refusal({ phone, defaultCountry });
		expect(error.code).toBe('input-unusable');
		expect(error.message).toMatch(/^Phone: .* is not a phone number/);
		expect(error.hint).toContain('Check the digits');
	});

	it('names Default Country when it is no country', () => {
		const error = refusal({ phone: '030 901820', defaultCountry: 'Germany' });
		expect(error.message).toBe('Default Country: "Germany" is not a country.');
		expect(error.hint).toContain('"DE"');
	});

	it('refuses a lead that cannot be reached', () => {
		const error = refusal({ name: 'Anna Berg', email: ' ', phone: null });
		expect(error.code).toBe('input-missing');
		expect(error.message).toBe('The lead has no e-mail, phone or channel id.');
		expect(error.hint).toContain('Email, Phone and Channel ID');
	});

	it.each([
		['Email', { email: ['a@example.com'] }, 'a list'],
		['Phone', { phone: { number: 1 } }, 'of type object'],
		['Name', { email: 'a@example.com', name: true }, 'of type boolean'],
		['Phone', { phone: Number.NaN }, 'of type number'],
	])('says that %s is not text', (field, input, what) => {
		expect(refusal(input).message).toBe(`${field} is not text but ${what}.`);
	});

	it('cuts an over-long name without breaking a character', () => {
		const { name } = readContact({ email: 'a@example.com', name: '😀'.repeat(300) });
		expect(name).toBe(`${'😀'.repeat(197)}...`);
	});

	it('refuses an over-long channel id', () => {
		expect(refusal({ channelId: 'x'.repeat(501) }).message).toContain(
			'Channel ID is 501 characters',
		);
	});

	it('removes control and direction characters but keeps markup and quotes', () => {
		const { name } = readContact({
			email: 'a@example.com',
			name: '<b>"Anna"</b>\u0000\u202e\r\n\tO\u2019Neil\u0085',
		});
		expect(name).toBe('<b>"Anna"</b> O\u2019Neil');
	});

	it('reads 400 kB of text in a moment', () => {
		const long = 'a'.repeat(400_000);
		expect(readContact({ email: 'a@example.com', name: long }).name).toHaveLength(200);
		expect(refusal({ email: `${long}@example.com` }).message.length).toBeLessThan(200);
	});

	it.each([
		['en-gb', 'en-GB'],
		['de-DE,de;q=0.9,en;q=0.8', 'de-DE'],
		['pt_BR', 'pt-BR'],
		['*', null],
		['C', null],
		['not a locale', null],
		['en-', null],
	])('takes the locale %s as %s', (locale, expected) => {
		expect(readContact({ email: 'a@example.com', locale }).locale).toBe(expected);
	});

	it('gives one line of at most 200 characters for any name, or refuses nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
				const read = readContact({ email: 'a@example.com', name }).name;
				if (read === null) return;
				expect([...read].length).toBeLessThanOrEqual(200);
				// eslint-disable-next-line no-control-regex
				expect(read).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]/);
				expect(read).toBe(read.trim());
			}),
		);
	});
});
