import { findMailViolations } from './smtp-violations';

const HEADERS = [
	'From: Ada Example <ada@example.com>',
	'To: sam@example.org',
	'Subject: Hello',
	'Message-ID: <1@example.com>',
	'Date: Mon, 23 Nov 2026 09:00:00 +0000',
	'MIME-Version: 1.0',
	'Content-Type: text/plain; charset=utf-8',
];

function violationsOf(headers: readonly string[], text = 'Hello'): string[] {
	return findMailViolations(Buffer.from(`${headers.join('\r\n')}\r\n\r\n${text}\r\n`));
}

describe("the sandbox's mail server", () => {
	it('has nothing against a mail as it should be', () => {
		expect(violationsOf([...HEADERS, 'List-Unsubscribe: <mailto:ada@example.com>'])).toEqual([]);
	});

	it.each(['From', 'To', 'Message-ID', 'Date', 'MIME-Version'])('misses %s', (name) => {
		const others = HEADERS.filter((line) => !line.startsWith(`${name}:`));
		expect(violationsOf(others)).toEqual([`${name} is missing`]);
	});

	it('wants headers once', () => {
		expect(violationsOf([...HEADERS, 'Subject: Other'])).toEqual(['Subject is there twice']);
	});

	it('wants no header that nobody has a reason to send', () => {
		expect(violationsOf([...HEADERS, 'Bcc: eve@example.com'])).toEqual(['Bcc is unknown']);
	});

	it.each([
		['letters of other languages in a header', [...HEADERS, ' für Zoë'], 'Hello'],
		['letters of other languages in the text', HEADERS, 'Grüße'],
		['a line break of another kind in a header', [...HEADERS, ' one\ntwo'], 'Hello'],
		['a control character', HEADERS, 'a\u0000b'],
	])('turns down %s', (_name, headers, text) => {
		expect(violationsOf(headers, text)).toEqual([expect.stringMatching(/^not printable ASCII: /)]);
	});

	it('turns down long lines', () => {
		expect(violationsOf(HEADERS, 'x'.repeat(998))).toEqual([]);
		expect(violationsOf(HEADERS, 'x'.repeat(999))).toEqual(['a line of more than 998 characters']);
	});
});
