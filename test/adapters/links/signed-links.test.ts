import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { signToken, slotLinks, verifyToken } from '../../../adapters/links/signed-links';
import { decodePayload } from '../../../adapters/links/token-payload';

const KEY = 'k'.repeat(43);
const NOW = '2026-11-22T09:00:00.000Z';
const payload = {
	purpose: 'book',
	proposalId: 'proposal_0123456789abcdef0123456789abcdef',
	slotIndex: 2,
	expiresAt: '2026-11-24T14:00:00.000Z',
} as const;

/** A token around any bytes, signed with the key. */
function tokenOf(bytes: Buffer): string {
	const encoded = bytes.toString('base64url');
	const digest = createHmac('sha256', KEY).update(`v1.${encoded}`).digest();
	return `v1.${encoded}.${digest.subarray(0, 16).toString('base64url')}`;
}

describe('signToken and verifyToken', () => {
	it.each([
		payload.proposalId,
		'proposal_1',
		'proposal_8f14e45f-ceea-467f-a8f9-1b2c3d4e5f60',
		'proposal_0123456789ABCDEF0123456789ABCDEF',
		'booking_0123456789abcdef0123456789abcdef',
		'Ünï/?&=.',
	])('give back what was signed, with the id %s', (proposalId) => {
		const signed = { ...payload, proposalId };
		expect(verifyToken(KEY, signToken(KEY, signed), NOW)).toEqual({ ok: true, payload: signed });
	});

	it.each(['booking_0123456789abcdef0123456789abcdef', 'booking_1', payload.proposalId])(
		'give back the meeting %s, to be managed',
		(bookingId) => {
			const signed = { purpose: 'manage', bookingId, expiresAt: payload.expiresAt } as const;
			const token = signToken(KEY, signed);
			expect(verifyToken(KEY, token, NOW)).toEqual({ ok: true, payload: signed });
			expect(verifyToken(KEY, token, payload.expiresAt)).toMatchObject({ reason: 'expired' });
		},
	);

	it('give back any slot and time', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 255 }),
				fc.date({
					min: new Date('2026-11-23T00:00:00.000Z'),
					max: new Date('2099-12-31T23:59:59.999Z'),
					noInvalidDate: true,
				}),
				(slotIndex, expires) => {
					const signed = { ...payload, slotIndex, expiresAt: expires.toISOString() };
					const verified = verifyToken(KEY, signToken(KEY, signed), NOW);
					expect(verified).toEqual({ ok: true, payload: signed });
				},
			),
		);
	});

	it('make short tokens of letters that need no escaping', () => {
		const token = signToken(KEY, payload);
		expect(token).toMatch(/^v1\.[A-Za-z0-9_-]{34}\.[A-Za-z0-9_-]{22}$/);
		expect(encodeURIComponent(token)).toBe(token);
	});

	it('make the same token of the same payload, and another of each other one', () => {
		const tokens = [
			payload,
			payload,
			{ ...payload, slotIndex: 1 },
			{ ...payload, proposalId: 'proposal_1' },
			{ ...payload, expiresAt: '2026-11-24T14:00:00.001Z' },
		].map((each) => signToken(KEY, each));
		expect(new Set(tokens).size).toBe(4);
	});

	it('refuse a token of another key', () => {
		const token = signToken('another key', payload);
		expect(verifyToken(KEY, token, NOW)).toEqual({ ok: false, reason: 'bad_signature' });
	});

	it('refuse a token with any letter changed', () => {
		const token = signToken(KEY, payload);
		[...token].forEach((letter, index) => {
			for (const other of ['A', 'B', 'g', 'w', '_', '.']) {
				if (other === letter) continue;
				const changed = `${token.slice(0, index)}${other}${token.slice(index + 1)}`;
				expect(verifyToken(KEY, changed, NOW).ok).toBe(false);
			}
		});
	});

	it('refuse the payload of one token with the signature of another', () => {
		const [, , signature] = signToken(KEY, { ...payload, slotIndex: 1 }).split('.');
		const [version, encoded] = signToken(KEY, payload).split('.');
		const mixed = [version, encoded, signature].join('.');
		expect(verifyToken(KEY, mixed, NOW)).toEqual({ ok: false, reason: 'bad_signature' });
	});

	it.each([
		['2026-11-24T13:59:59.999Z', true],
		['2026-11-24T14:00:00.000Z', false],
		['2027-01-01T00:00:00.000Z', false],
		['no time', false],
	])('at %s a token until 14:00 is good: %s', (now, ok) => {
		expect(verifyToken(KEY, signToken(KEY, payload), now).ok).toBe(ok);
	});

	it('say that a token has expired', () => {
		const verified = verifyToken(KEY, signToken(KEY, payload), '2026-11-24T14:00:00.000Z');
		expect(verified).toEqual({ ok: false, reason: 'expired' });
	});

	it('say nothing about the time of a token with a bad signature', () => {
		const token = signToken('another key', payload);
		expect(verifyToken(KEY, token, '2030-01-01T00:00:00.000Z')).toMatchObject({
			reason: 'bad_signature',
		});
	});

	it.each([
		['nothing', ''],
		['no text', undefined],
		['null', null],
		['a list', [signToken(KEY, payload)]],
		['an object', { toString: () => signToken(KEY, payload) }],
		['words', 'hello there'],
		['dots', '..'],
		['another version', signToken(KEY, payload).replace('v1', 'v2')],
		['a token with more behind', `${signToken(KEY, payload)}.x`],
		['a token with a line break behind', `${signToken(KEY, payload)}\n`],
		['a token cut short', signToken(KEY, payload).slice(0, -1)],
		['letters outside of base64url', `v1.${'ü'.repeat(34)}.${'ü'.repeat(22)}`],
		['a very long text', `v1.${'A'.repeat(100_000)}.${'A'.repeat(22)}`],
	])('call %s malformed', (_name, token) => {
		expect(verifyToken(KEY, token, NOW)).toEqual({ ok: false, reason: 'malformed' });
	});

	it.each([
		['too few bytes', Buffer.from([1, 2, 3])],
		['no id', Buffer.from([1, 0, 0, 0, 0, 0, 0, 0, 0])],
		['another purpose', Buffer.from([9, 0, 0, 0, 0, 0, 0, 0, 0, 65])],
	])('call a signed token of %s malformed', (_name, bytes) => {
		expect(verifyToken(KEY, tokenOf(bytes), NOW)).toEqual({ ok: false, reason: 'malformed' });
	});

	it('throw on no garbage', () => {
		fc.assert(
			fc.property(fc.anything(), (token) => {
				expect(verifyToken(KEY, token, NOW).ok).toBe(false);
			}),
		);
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
				expect(() => decodePayload(Buffer.from(bytes))).not.toThrow();
				expect(() => verifyToken(KEY, tokenOf(Buffer.from(bytes)), NOW)).not.toThrow();
			}),
		);
	});
});

describe('slotLinks', () => {
	const proposal = {
		id: payload.proposalId,
		slots: [0, 1, 2].map((index) => ({ index, start: NOW, end: NOW })),
	};
	const links = (baseUrl: string) =>
		slotLinks({ key: KEY, baseUrl, proposal, expiresAt: payload.expiresAt });

	it('gives a link for each slot that says which one it is', () => {
		const tokens = links('https://n8n.example.com/webhook/book').map((link) => {
			expect(link).toMatch(/^https:\/\/n8n\.example\.com\/webhook\/book\?t=v1\./);
			return new URL(link).searchParams.get('t');
		});
		const verified = tokens.map((token) => verifyToken(KEY, token, NOW));
		expect(verified).toEqual(
			[0, 1, 2].map((slotIndex) => ({ ok: true, payload: { ...payload, slotIndex } })),
		);
	});

	it.each([
		['https://book.example.com', 'https://book.example.com/?t='],
		[' https://book.example.com/b?lang=de#top ', 'https://book.example.com/b?lang=de&t='],
		['http://localhost:5678/webhook/book', 'http://localhost:5678/webhook/book?t='],
		['http://127.0.0.1:5678/b', 'http://127.0.0.1:5678/b?t='],
		['http://[::1]:5678/b', 'http://[::1]:5678/b?t='],
	])('takes the page %s', (baseUrl, start) => {
		expect(links(baseUrl)[0]?.startsWith(`${start}v1.`)).toBe(true);
	});

	it.each([
		['', 'input-missing', 'Booking Page URL is empty.'],
		['  ', 'input-missing', 'Booking Page URL is empty.'],
		['book', 'input-unusable', 'Booking Page URL: "book" is not a web address.'],
		[
			'book.example.com/b',
			'input-unusable',
			'Booking Page URL: "book.example.com/b" is not a web address.',
		],
		[
			'javascript:alert(1)',
			'input-unusable',
			'Booking Page URL: "javascript:alert(1)" is not a web address.',
		],
		[
			'http://book.example.com/b',
			'input-unusable',
			'Booking Page URL: "http://book.example.com" is not encrypted, and anybody on the way can use its links.',
		],
		[
			'http://localhost.example.com',
			'input-unusable',
			'Booking Page URL: "http://localhost.example.com" is not encrypted, and anybody on the way can use its links.',
		],
		[
			'https://user:pass@book.example.com',
			'input-unusable',
			'Booking Page URL: the address holds a user name or password.',
		],
	])('refuses the page "%s"', (baseUrl, code, message) => {
		expect(() => links(baseUrl)).toThrow(
			expect.objectContaining({ code, message, hint: expect.stringContaining('https://') }),
		);
	});
});
