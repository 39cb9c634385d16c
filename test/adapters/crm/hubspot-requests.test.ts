import nock from 'nock';
import type { SendRequest } from '../../../adapters/http/send-request';
import { listPipelines } from '../../../adapters/crm/hubspot/pipelines';
import { sendWithCredential } from '../../../adapters/n8n/send-with-credential';
import { useNoNetwork } from '../../support/no-network';
import { hubspotOAuth2 } from '../support/hubspot-credentials';
import { runInNode } from '../support/run-in-node';
import { recordBy } from './hubspot-support';

const TIME = '2026-11-23T09:00:00.000Z';

describe('what goes out to HubSpot', () => {
	useNoNetwork();
	afterEach(() => {
		expect(nock.pendingMocks()).toEqual([]);
		nock.cleanAll();
	});

	it('for a new meeting', async () => {
		hubspot()
			.post('/crm/v3/objects/contacts/batch/upsert', {
				inputs: [
					{
						id: 'ada@example.com',
						idProperty: 'email',
						properties: {
							firstname: 'Ada',
							lastname: 'Byron',
							phone: '+493012345678',
							company: 'Example Ltd',
							jobtitle: 'Head of Sales',
						},
					},
				],
			})
			.reply(200, {
				status: 'COMPLETE',
				results: [{ ...object('11'), new: true }],
				startedAt: TIME,
				completedAt: TIME,
			})
			.get('/crm/v3/owners/')
			.query({ email: 'ben@example.org', limit: 1 })
			.reply(200, {
				results: [
					{
						id: '77',
						email: 'ben@example.org',
						type: 'PERSON',
						archived: false,
						createdAt: TIME,
						updatedAt: TIME,
					},
				],
			})
			.post('/crm/v3/objects/deals', {
				associations: [linkTo('11', 3)],
				properties: {
					dealname: 'Ada Byron (Example Ltd)',
					description: 'Booking booking_1',
					pipeline: 'default',
					dealstage: 'appointmentscheduled',
					hubspot_owner_id: '77',
				},
			})
			.reply(201, object('12'))
			.post('/crm/v3/objects/meetings', {
				associations: [linkTo('11', 200), linkTo('12', 212)],
				properties: {
					hs_timestamp: '2026-11-24T14:00:00.000Z',
					hs_meeting_title: 'Intro call with Ada Byron',
					hs_meeting_body: '<p>Agenda: prices &amp; dates</p>\n<p>Booked by reply.</p>',
					hs_meeting_start_time: '2026-11-24T14:00:00.000Z',
					hs_meeting_end_time: '2026-11-24T14:30:00.000Z',
					hs_meeting_location: 'https://meet.example.com/1',
					hs_meeting_outcome: 'SCHEDULED',
					hs_internal_meeting_notes: 'Booking booking_1',
					hubspot_owner_id: '77',
				},
			})
			.reply(201, object('13'))
			.post('/crm/v3/objects/notes', {
				associations: [linkTo('11', 202), linkTo('12', 214)],
				properties: {
					hs_timestamp: TIME,
					hs_note_body:
						'<p>Mon 23 Nov, 10:00, Ada: Is &lt;2 pm&gt; free?</p>\n<p>Booking booking_1</p>',
					hubspot_owner_id: '77',
				},
			})
			.reply(201, object('14'));

		expect(await run(async (send) => recordBy(send, {}))).toEqual({
			contactId: '11',
			dealId: '12',
			meetingId: '13',
		});
	});

	it('for a change', async () => {
		hubspot()
			.patch('/crm/v3/objects/deals/12', {
				properties: { pipeline: 'default', dealstage: 'closedlost' },
			})
			.reply(200, object('12'))
			.patch('/crm/v3/objects/meetings/13', {
				properties: {
					hs_timestamp: '2026-11-24T14:00:00.000Z',
					hs_meeting_title: 'Intro call with Ada Byron',
					hs_meeting_body: '<p>Agenda: prices &amp; dates</p>\n<p>Booked by reply.</p>',
					hs_meeting_start_time: '2026-11-24T14:00:00.000Z',
					hs_meeting_end_time: '2026-11-24T14:30:00.000Z',
					hs_meeting_location: 'https://meet.example.com/1',
					hs_meeting_outcome: 'CANCELED',
				},
			})
			.reply(200, object('13'));

		const known = { contactId: '11', dealId: '12', meetingId: '13' };
		await run(async (send) => recordBy(send, { known, meeting: { status: 'cancelled' } }));
	});

	it('for a lead without an e-mail', async () => {
		const filter = (propertyName: string) => ({
			filters: [{ propertyName, operator: 'EQ', value: '+493012345678' }],
		});
		hubspot()
			.post('/crm/v3/objects/contacts/search', {
				filterGroups: ['phone', 'mobilephone', 'hs_calculated_phone_number'].map(filter),
				limit: 1,
			})
			.reply(200, { total: 0, results: [] })
			.post('/crm/v3/objects/contacts', {
				associations: [],
				properties: { phone: '+493012345678' },
			})
			.reply(403, {});

		const contact = { email: null, phone: '+493012345678' };
		const unknown = { firstName: null, lastName: null, company: null, title: null };
		const meeting = { contact: { ...contact, ...unknown } };
		const settings = { setsOwner: false };
		await expect(run(async (send) => recordBy(send, { meeting, settings }))).rejects.toMatchObject({
			message: expect.stringContaining('(403)'),
		});
	});

	it('for the list of pipelines', async () => {
		const times = { createdAt: TIME, updatedAt: TIME };
		const part = (id: string, displayOrder: number, archived = false) => ({
			...{ id, label: id.toUpperCase(), displayOrder, archived },
			...times,
		});
		hubspot()
			.get('/crm/v3/pipelines/deals')
			.reply(200, {
				results: [
					{ ...part('b', 1), stages: [part('b2', 1), part('old', 2, true), part('b1', 0)] },
					{ ...part('gone', 2, true), stages: [] },
					{ ...part('a', 0), stages: [] },
				],
			});

		expect(await run(listPipelines)).toEqual([
			{ id: 'a', label: 'A', stages: [] },
			{
				...{ id: 'b', label: 'B' },
				stages: [
					{ id: 'b1', label: 'B1' },
					{ id: 'b2', label: 'B2' },
				],
			},
		]);
	});
});

function hubspot() {
	return nock('https://api.hubapi.com', {
		reqheaders: { authorization: 'Bearer token', accept: /^application\/json/ },
	});
}

function linkTo(id: string, associationTypeId: number) {
	return { to: { id }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId }] };
}

function object(id: string) {
	return { id, properties: {}, createdAt: TIME, updatedAt: TIME };
}

async function run<Result>(work: (send: SendRequest) => Promise<Result>): Promise<Result> {
	const credential = hubspotOAuth2('token');
	return await runInNode(credential, async (context) =>
		work(sendWithCredential(context, credential.type)),
	);
}
