import { CHROME, read, RECEIVED_AT, request } from './support';

const one = (data: unknown) => read('json', data)[0];

describe('a signal in plain JSON', () => {
	it('is read from the body of a request', () => {
		const body = {
			id: 'evt_1',
			type: 'Pricing Page',
			at: '2026-11-23T10:00:00+01:00',
			source: 'website',
			url: 'https://www.example.com/pricing',
			email: 'Sam@example.com',
			name: 'Sam Sample',
		};
		expect(one(request({ body }))).toEqual({
			type: 'pricing_page',
			at: '2026-11-23T09:00:00.000Z',
			source: 'website',
			key: 'website|evt_1',
			detail: 'https://www.example.com/pricing',
			who: {
				leadId: null,
				messageId: null,
				bookingId: null,
				meetingStart: null,
				contact: {
					email: 'Sam@example.com',
					phone: null,
					channelId: null,
					name: 'Sam Sample',
					company: null,
				},
			},
		});
	});

	it('is one of the lead on the item where it names that', () => {
		expect(
			one({ type: 'reply', lead: { id: 'lead_1' }, booking: { id: 'booking_1' } }),
		).toMatchObject({
			who: { leadId: 'lead_1', bookingId: 'booking_1', contact: null },
		});
	});

	it.each([
		['open', {}, 'email_open'],
		['email.opened', {}, 'email_open'],
		['clicked', {}, 'link_click'],
		['LinkedIn Profile View', {}, 'profile_view'],
		['content_download', {}, 'content'],
		['webinar', {}, 'event_attended'],
		['page_view', { url: 'https://www.example.com/about' }, 'page_visit'],
		['page_view', { url: 'https://www.example.com/pricing?plan=pro' }, 'pricing_page'],
		['pageView', { page: '/en/our-pricing' }, 'pricing_page'],
		['page_view', { url: 'https://www.example.com/blog/pricing-psychology-of-cats' }, 'page_visit'],
		['page_view', { url: 'https://www.example.com/repricing' }, 'page_visit'],
		['Demo Video', {}, 'demo_video'],
		['email_open', { userAgent: 'Mozilla/5.0' }, 'automatic_open'],
		['email_open', { userAgent: CHROME }, 'email_open'],
		['page_visit', { userAgent: 'curl/8.0' }, 'page_visit'],
	])('of the type %s with %j is a %s', (type, more, expected) => {
		expect(one({ type, leadId: 'lead_1', ...more })).toMatchObject({ type: expected });
	});

	it.each([
		[1763888400, '2025-11-23T09:00:00.000Z'],
		[1763888400000, '2025-11-23T09:00:00.000Z'],
		['1763888400', '2025-11-23T09:00:00.000Z'],
		['2026-11-23T09:00:00Z', '2026-11-23T09:00:00.000Z'],
		['2026-11-23 09:00', '2026-11-23T09:00:00.000Z'],
	])('happened when it says: %s', (at, expected) => {
		expect(one({ type: 'reply', at })).toMatchObject({ at: expected });
	});

	it('happened now where it does not say', () => {
		expect(one({ type: 'reply' })).toMatchObject({ at: RECEIVED_AT });
	});

	it('without an id of its own is the same as another of that person, kind and page in that minute', () => {
		const given = { type: 'page_visit', email: 'sam@example.com', url: '/a' };
		const keyOf = (data: unknown, receivedAt = RECEIVED_AT) => {
			const [signal] = read('json', data, { receivedAt });
			return signal && 'key' in signal ? signal.key : null;
		};
		const key = keyOf(given);
		expect(keyOf({ ...given, email: 'SAM@example.com' }, '2026-11-23T09:00:59.000Z')).toBe(key);
		expect(keyOf(given, '2026-11-23T09:01:00.000Z')).not.toBe(key);
		expect(keyOf({ ...given, url: '/b' })).not.toBe(key);
		expect(keyOf({ ...given, email: 'alex@example.com' })).not.toBe(key);
		expect(keyOf({ ...given, type: 'reply' })).not.toBe(key);
	});

	it('is of the person that the node names', () => {
		const [signal] = read('json', { type: 'reply' }, { email: 'sam@example.com' });
		const [other] = read('json', { type: 'reply' }, { email: 'alex@example.com' });
		expect(signal).toMatchObject({ who: { contact: { email: 'sam@example.com' } } });
		expect(signal).not.toMatchObject({ key: other && 'key' in other ? other.key : '' });
		const [byId] = read('json', { type: 'reply', email: 'x@example.com' }, { leadId: 'lead_1' });
		expect(byId).toMatchObject({ who: { leadId: 'lead_1' } });
	});
});

describe('many signals in one item', () => {
	const list = [{ type: 'reply' }, { type: 'content' }];

	it.each([
		['a list', list],
		['a list in the body', request({ body: list })],
		['a list under signals', { signals: list }],
		['a list under events', request({ body: { events: list } })],
		['JSON text', JSON.stringify(list)],
	])('come as %s', (_, data) => {
		expect(read('json', data).map(({ type }) => type)).toEqual(['reply', 'content']);
	});

	it('are read although one among them cannot be', () => {
		const data = [{ type: 'reply', at: 'yesterday' }, 7, { type: 'content' }, {}, null];
		expect(read('json', data)).toMatchObject([
			{ refused: expect.stringContaining('At: "yesterday" is not a date and time.') },
			{ refused: 'It is no JSON object.' },
			{ type: 'content', at: RECEIVED_AT },
			{ refused: expect.stringContaining('It has no type') },
			{ refused: 'It is no JSON object.' },
		]);
	});
});

it.each([
	['nothing', null, 'There is nothing in it.'],
	['an empty list', [], 'There is nothing in it.'],
	['text that is no JSON', '{"type"', 'Data is not readable JSON.'],
	['a number', 7, 'It is no JSON object.'],
])('%s is given back with the reason', (_, data, reason) => {
	expect(read('json', data)).toEqual([{ type: null, refused: expect.stringContaining(reason) }]);
});
