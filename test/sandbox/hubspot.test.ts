import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import type { HubspotAccount } from './hubspot/account';
import { hubspotAccount } from './hubspot/account';
import { hubspot } from './hubspot/hubspot';
import type { Sandbox } from './server';
import { startSandbox } from './server';

const ADA = { filters: [{ propertyName: 'phone', operator: 'EQ', value: '+493012345678' }] };

describe('the HubSpot of the sandbox', () => {
	let account: HubspotAccount;
	let sandbox: Sandbox;
	beforeEach(async () => {
		account = hubspotAccount();
		sandbox = await startSandbox(hubspot(account), null);
	});
	afterEach(async () => {
		await sandbox.close();
	});

	const ask = async (method: string, path: string, body?: object) => {
		const outgoing = request(sandbox.origin + path, {
			method,
			headers: { authorization: 'Bearer token-1', 'content-type': 'application/json' },
		});
		outgoing.end(body && JSON.stringify(body));
		const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
		return { status: answer.statusCode, body: (await json(answer)) as Record<string, unknown> };
	};
	const create = async (type: string, properties: object, associations: readonly object[] = []) =>
		await ask('POST', `/crm/v3/objects/${type}`, { properties, associations });
	const linkTo = (id: string, associationTypeId: number) => {
		const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId }];
		return { to: { id }, types };
	};

	it('knows an e-mail once, and names the contact that has it in words', async () => {
		const { body } = await create('contacts', { email: 'ada@example.com' });
		expect(await create('contacts', { email: 'ada@example.com' })).toMatchObject({
			status: 409,
			body: { category: 'CONFLICT', message: `Contact already exists. Existing ID: ${body['id']}` },
		});
	});

	it('finds a contact only after some further requests', async () => {
		account.searchLag = 2;
		await create('contacts', { phone: '+493012345678' });
		const search = async () =>
			(await ask('POST', '/crm/v3/objects/contacts/search', { filterGroups: [ADA] })).body['total'];
		expect([await search(), await search(), await search()]).toEqual([0, 0, 1]);
	});

	it('joins records by the types of associations that fit them', async () => {
		const contact = account.add('contacts', {});
		const { body } = await create('deals', {}, [linkTo(contact.id, 3)]);
		const linked = await ask('GET', `/crm/v3/objects/contacts/${contact.id}?associations=deals`);
		expect(linked.body['associations']).toEqual({
			deals: { results: [{ id: body['id'], type: 'contacts_to_deals' }] },
		});
		expect((await create('deals', {}, [linkTo(contact.id, 200)])).status).toBe(400);
		expect((await create('deals', {}, [linkTo('999', 3)])).status).toBe(400);
		expect(account.list('deals').length).toBe(1);
	});

	it('knows no more of what is archived', async () => {
		const deal = account.add('deals', {});
		account.archive(deal);
		const path = `/crm/v3/objects/deals/${deal.id}`;
		expect((await ask('PATCH', path, { properties: {} })).status).toBe(404);
		expect((await ask('GET', path)).status).toBe(404);
	});

	it.each([
		['deals', { dealstage: 'gone' }, 'dealstage'],
		['deals', { pipeline: 'gone' }, 'pipeline'],
		['deals', { hubspot_owner_id: '5' }, 'hubspot_owner_id'],
		['contacts', { email: 'ada' }, 'email'],
	])('takes no %s with %j', async (type, properties, name) => {
		const { status, body } = await create(type, properties);
		expect([status, body['category']]).toEqual([400, 'VALIDATION_ERROR']);
		expect(body['message']).toContain(`"name":"${name}"`);
		expect(account.list('deals')).toEqual([]);
		expect(account.list('contacts')).toEqual([]);
	});

	it.each([
		['a value that is no text', 'deals', { dealname: 7 }],
		['a property that nobody has made', 'deals', { booking_id: 'booking_1' }],
		['a meeting without a time', 'meetings', { hs_meeting_title: 'Intro' }],
		['an outcome of its own', 'meetings', { hs_timestamp: '0', hs_meeting_outcome: 'MISSED' }],
	])('objects to %s', async (_name, type, properties) => {
		expect((await create(type, properties)).status).toBe(400);
		expect(sandbox.violations).not.toEqual([]);
	});

	it("takes what n8n's own node sends for a contact, a deal and a meeting", async () => {
		const contact = await ask('POST', '/contacts/v1/contact/createOrUpdate/email/ada@example.com', {
			properties: [
				{ property: 'firstname', value: 'Ada' },
				{ property: 'phone', value: '+493012345678' },
			],
		});
		const { vid } = contact.body;
		expect(contact.body).toEqual({ vid, isNew: true });
		const profile = await ask('GET', `/contacts/v1/contact/vid/${String(vid)}/profile`);
		expect(profile.body['properties']).toMatchObject({ email: { value: 'ada@example.com' } });

		const deal = await ask('POST', '/deals/v1/deal', {
			properties: [
				{ name: 'dealstage', value: 'appointmentscheduled' },
				{ name: 'dealname', value: 'Ada' },
			],
			associations: { associatedVids: [vid] },
		});
		const { dealId } = deal.body;
		const meeting = await ask('POST', '/engagements/v1/engagements', {
			engagement: { type: 'MEETING' },
			metadata: { title: 'Intro', body: 'Hi', startTime: 1795528800, endTime: 1795530600 },
			associations: { contactIds: [String(vid)], dealIds: [String(dealId)] },
		});
		expect([contact.status, profile.status, deal.status, meeting.status]).toEqual([
			200, 200, 200, 200,
		]);
		expect(sandbox.violations).toEqual([]);
		const [made] = account.list('meetings');
		expect(made && account.linked(made, 'deals').map(({ id }) => id)).toEqual([String(dealId)]);
		// The node gives seconds, HubSpot takes milliseconds.
		expect(made?.properties['hs_meeting_start_time']).toBe('1970-01-21T18:45:28.800Z');
	});
});
