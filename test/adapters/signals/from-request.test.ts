import { CHROME, read, RECEIVED_AT, request } from './support';

const query = { m: 'message_1' };
const open = (userAgent?: string) =>
	read('request', request({ query, ...(userAgent ? { userAgent } : {}) }))[0];

describe('a request for the pixel or a link', () => {
	it('is a signal of whoever got the message', () => {
		expect(open(CHROME)).toEqual({
			type: 'email_open',
			at: RECEIVED_AT,
			source: 'email',
			key: 'web|email_open|message_1|2026-11-23T09:00|',
			detail: null,
			who: {
				leadId: null,
				messageId: 'message_1',
				bookingId: null,
				meetingStart: null,
				contact: null,
			},
		});
	});

	it('says which link', () => {
		const to = 'https://www.example.com/pricing';
		const data = request({ query: { ...query, to }, userAgent: CHROME });
		expect(read('request', data, { tracked: 'link_click' })).toMatchObject([
			{ type: 'link_click', detail: to },
		]);
	});

	it.each([
		['Apple Mail Privacy Protection', 'Mozilla/5.0'],
		[
			'Gmail before the message is opened',
			'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/42.0.2311.135 Safari/537.36 Edge/12.246 Mozilla/5.0',
		],
		['a mail gateway', 'Mozilla/5.0 (compatible; Barracuda Sentinel)'],
		['a crawler', 'Mozilla/5.0 (compatible; SomeBot/2.1; +https://bot.example.com)'],
		['a headless browser', 'Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/120.0.0.0'],
		['a tool', 'python-requests/2.31.0'],
		['nobody who says', undefined],
	])('is told to be made by a machine: %s', (_, userAgent) => {
		expect(open(userAgent)).toMatchObject({ type: 'automatic_open' });
	});

	it.each([
		['a browser', CHROME],
		['an iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15'],
		['Outlook', 'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17928; Pro)'],
		[
			'Gmail’s image proxy, which asks when the message is opened',
			'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)',
		],
	])('is taken for an open: %s', (_, userAgent) => {
		expect(open(userAgent)).toMatchObject({ type: 'email_open' });
	});

	it('is told to be a prefetch by its headers', () => {
		const data = request({ query, userAgent: CHROME });
		const headers = { ...data.headers, 'sec-purpose': 'prefetch;prerender' };
		expect(read('request', { ...data, headers })).toMatchObject([{ type: 'automatic_open' }]);
	});

	it('takes no click of a scanner for a click', () => {
		const data = request({ query, userAgent: 'Mimecast-URL-Scan' });
		expect(read('request', data, { tracked: 'link_click' })).toMatchObject([
			{ type: 'automatic_open' },
		]);
	});

	it.each([[request({ query: {} })], [{}], [null]])('without a message is refused: %#', (data) => {
		expect(read('request', data)).toEqual([
			{ type: 'email_open', refused: 'The address names no message (m=...).' },
		]);
	});
});
