import { read, request } from './support';

const event = (propertyName: string, more: object = {}) => ({
	eventId: 100,
	subscriptionId: 7,
	portalId: 1,
	appId: 2,
	occurredAt: 1763888400000,
	subscriptionType: 'contact.propertyChange',
	attemptNumber: 0,
	objectId: 501,
	propertyName,
	propertyValue: '1',
	changeSource: 'EMAIL',
	...more,
});

const known = { email: 'sam@example.com' };

describe('the webhooks of HubSpot', () => {
	it('tell of what a contact did', () => {
		const body = [event('hs_email_last_open_date')];
		expect(read('hubspot', request({ body }), known)).toEqual([
			{
				type: 'email_open',
				at: '2025-11-23T09:00:00.000Z',
				source: 'hubspot',
				key: 'hubspot|100|7|1763888400000|501|hs_email_last_open_date|sam@example.com',
				detail: null,
				who: {
					leadId: null,
					messageId: null,
					bookingId: null,
					meetingStart: null,
					contact: { email: 'sam@example.com' },
				},
			},
		]);
	});

	it.each([
		['hs_email_last_click_date', '1', 'link_click'],
		['hs_sales_email_last_replied', '1', 'reply'],
		['recent_conversion_date', '1', 'form_visit'],
		['hs_analytics_last_url', 'https://www.example.com/about', 'page_visit'],
		['hs_analytics_last_url', 'https://www.example.com/pricing', 'pricing_page'],
	])('tell by %s of %s', (property, propertyValue, type) => {
		expect(read('hubspot', [event(property, { propertyValue })], known)).toMatchObject([{ type }]);
	});

	it('are one signal however often they are sent', () => {
		const first = read('hubspot', [event('hs_email_last_open_date')], known);
		const again = read('hubspot', [event('hs_email_last_open_date', { attemptNumber: 1 })], known);
		expect(again).toEqual(first);
	});

	it('may have the e-mail added by a node before', () => {
		const enriched = event('hs_email_last_open_date', { properties: known });
		expect(read('hubspot', enriched)).toMatchObject([{ who: { contact: known } }]);
	});

	it('need it, since they name contacts by number', () => {
		expect(read('hubspot', [event('hs_email_last_open_date')])).toMatchObject([
			{ type: 'email_open', refused: expect.stringContaining('names contact 501 by number only') },
		]);
	});

	it('that tell of no signal are given back, and the others are read', () => {
		const body = [event('lifecyclestage'), event('hs_email_last_open_date')];
		expect(read('hubspot', body, known)).toMatchObject([
			{ refused: 'HubSpot\'s "contact.propertyChange lifecyclestage" tells of no signal.' },
			{ type: 'email_open' },
		]);
	});
});
