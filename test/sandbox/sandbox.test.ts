import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { googleCalendar } from './google-calendar';
import type { Sandbox } from './server';
import { startSandbox } from './server';
import { findUnknownProperties } from './unknown-properties';

const GOOD = {
	timeMin: '2026-11-23T09:00:00Z',
	timeMax: '2026-11-23T17:00:00Z',
	items: [{ id: 'ada@example.com' }],
};

describe('a sandbox', () => {
	let sandbox: Sandbox;
	beforeEach(async () => {
		sandbox = await startSandbox(googleCalendar(new Map([['ada@example.com', []]])), null);
	});
	afterEach(async () => {
		await sandbox.close();
	});

	const post = async (
		body: object,
		path = '/calendar/v3/freeBusy',
		headers: Readonly<Record<string, string>> = {},
	): Promise<number | undefined> => {
		const outgoing = request(sandbox.origin + path, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				authorization: 'Bearer token-1',
				...headers,
			},
		});
		outgoing.end(JSON.stringify(body));
		const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
		return answer.resume().statusCode;
	};

	it('turns down a field that the provider would overlook, and remembers it', async () => {
		expect(await post(GOOD)).toBe(200);
		expect(await post({ ...GOOD, timezone: 'UTC' })).toBe(400);
		expect(sandbox.violations).toEqual([
			'body must NOT have additional properties {"additionalProperty":"timezone"}',
		]);
	});

	it('turns down an unknown query parameter', async () => {
		await post(GOOD, '/calendar/v3/freeBusy?maxResults=3');
		expect(sandbox.violations).toEqual([
			'query must NOT have additional properties {"additionalProperty":"maxResults"}',
		]);
	});

	it('turns down an unknown header', async () => {
		await post(GOOD, '/calendar/v3/freeBusy', { 'x-mine': '1' });
		expect(sandbox.violations).toEqual(['header x-mine is unknown']);
	});

	it('turns down an unknown address', async () => {
		await post(GOOD, '/calendar/v3/freebusy');
		expect(sandbox.violations).toEqual(['POST /calendar/v3/freebusy does not exist']);
	});

	it('turns down a time without an offset', async () => {
		await post({ ...GOOD, timeMin: '2026-11-23T09:00:00' });
		expect(sandbox.violations[0]).toMatch(/^body\/timeMin must match pattern/);
	});

	it('knows its tokens', async () => {
		sandbox.tokens.clear();
		expect(await post(GOOD)).toBe(401);
	});
});

describe('findUnknownProperties', () => {
	const document = {
		components: {
			Person: { allOf: [{ properties: { name: {} } }, { properties: { age: {} } }] },
		},
	};
	const schema = {
		properties: {
			people: { items: { $ref: '#/components/Person' } },
			notes: { additionalProperties: { type: 'string' } },
		},
	};

	it('finds what no part of the schema names', () => {
		const value = { people: [{ name: 'Ada', size: 1 }], notes: { any: 'thing' }, more: 1 };
		expect(findUnknownProperties(document, schema, value)).toEqual([
			'/people/0/size is unknown',
			'/more is unknown',
		]);
	});

	it('is content with what it knows', () => {
		expect(findUnknownProperties(document, schema, { people: [{ age: 3 }] })).toEqual([]);
	});
});
