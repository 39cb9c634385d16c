import { generateKeyPairSync } from 'node:crypto';
import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import nock from 'nock';
import { BookMeeting } from '../../nodes/BookMeeting/BookMeeting.node';
import { ProposeSlots } from '../../nodes/ProposeSlots/ProposeSlots.node';
import { RouteLead } from '../../nodes/RouteLead/RouteLead.node';
import { googleOAuth2, outlookOAuth2 } from '../adapters/support/run-in-node';
import type { OwnCredential } from '../adapters/support/run-in-node';
import { travelTo } from '../support/fixed-time';
import { ADA, BEN, itemsOf, onlyItem, route, SAM, startsOf, useFlow } from '../support/flow-nodes';
import { runNode } from '../support/run-node';
import type { NodeSettings } from '../support/run-node';

useFlow();
const NO_AVAILABILITY = 1;
const SLOT_TAKEN = 1;
const GOOGLE = { calendar: 'google' };
const OUTLOOK = { calendar: 'outlook' };

const withCredential = ({ type, data, parents = [] }: OwnCredential): NodeSettings => ({
	credentials: { [type]: { id: 'credential-1', name: 'Team calendar' } },
	credentialData: data,
	credentialParents: parents,
});
const google = withCredential(googleOAuth2('token-1'));
const outlook = withCredential(outlookOAuth2('token-1'));

const ofAda = async (lead: IDataObject = SAM, more: IDataObject = {}) =>
	await route(lead, { reps: { rep: [{ ...ADA, more }] as INodeParameters[] } });
const propose = async (
	items: readonly IDataObject[],
	parameters: INode['parameters'] = GOOGLE,
	settings = google,
) => await runNode(new ProposeSlots(), parameters, items, settings);

/** Google answers that the calendars are busy over these times. */
const googleBusy = (busy: readonly object[], times = 1) => {
	const asked: { items: { id: string }[] }[] = [];
	nock('https://www.googleapis.com')
		.post('/calendar/v3/freeBusy', (body: (typeof asked)[number]) => asked.push(body) > 0)
		.query(true)
		.times(times)
		.reply(200, (_uri, body) => ({
			kind: 'calendar#freeBusy',
			calendars: Object.fromEntries(
				(body as (typeof asked)[number]).items.map(({ id }) => [id, { busy }]),
			),
		}));
	return asked;
};
const TUESDAY = { start: '2026-11-24T00:00:00Z', end: '2026-11-25T00:00:00Z' };
const ALWAYS = { start: '2026-11-01T00:00:00Z', end: '2027-01-01T00:00:00Z' };

describe('Propose Slots with Google Calendar', () => {
	it('offers nothing while the calendars of the rep are busy', async () => {
		const calendars = 'ada@example.com, team@example.com';
		const asked = googleBusy([TUESDAY]);
		const item = onlyItem(await propose([await ofAda(SAM, { calendars })]));
		expect(startsOf(item).map((start) => start.slice(0, 10))).not.toContain('2026-11-24');
		expect(asked[0]?.items.map(({ id }) => id)).toEqual(['ada@example.com', 'team@example.com']);
	});

	it('asks once in a run, however many items', async () => {
		const asked = googleBusy([TUESDAY]);
		const items = [await ofAda(), await ofAda({ email: 'kim@example.com' })];
		expect(itemsOf(await propose(items))).toHaveLength(2);
		expect(asked).toHaveLength(1);
	});

	it('does not offer a rep whose calendar cannot be read, and says what to do', async () => {
		nock('https://www.googleapis.com')
			.post('/calendar/v3/freeBusy')
			.query(true)
			.reply(200, {
				calendars: { 'ada@example.com': { errors: [{ domain: 'global', reason: 'notFound' }] } },
			});
		const item = onlyItem(await propose([await ofAda()]), NO_AVAILABILITY);
		const { why } = item['noAvailability'] as { why: string[] };
		expect(why.join(' ')).toContain('ada@example.com');
		expect(item['proposal']).toBeNull();
	});

	it('acts for the users of a workspace as a service account', async () => {
		const { privateKey } = generateKeyPairSync('rsa', {
			modulusLength: 2048,
			privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
			publicKeyEncoding: { type: 'spki', format: 'pem' },
		});
		const assertions: string[] = [];
		nock('https://oauth2.googleapis.com')
			.post('/token', (body: { assertion: string }) => assertions.push(body.assertion) > 0)
			.reply(200, { access_token: 'service-token', expires_in: 3600, token_type: 'Bearer' });
		nock('https://www.googleapis.com', { reqheaders: { authorization: 'Bearer service-token' } })
			.post('/calendar/v3/freeBusy')
			.query(true)
			.reply(200, { calendars: { 'ada@example.com': { busy: [TUESDAY] } } });
		const account = withCredential({
			type: 'googleApi',
			data: {
				email: 'bot@project.iam.gserviceaccount.com',
				privateKey,
				inpersonate: true,
				delegatedEmail: 'admin@example.com',
			},
		});
		const parameters = { calendar: 'googleService' };
		const item = onlyItem(await propose([await ofAda()], parameters, account));
		expect(startsOf(item).map((start) => start.slice(0, 10))).not.toContain('2026-11-24');
		const claims = JSON.parse(
			Buffer.from(assertions[0]?.split('.')[1] ?? '', 'base64url').toString(),
		) as object;
		expect(claims).toMatchObject({ sub: 'admin@example.com' });
	});
});

interface GraphQuery {
	readonly startTime: { dateTime: string };
	readonly endTime: { dateTime: string };
	readonly availabilityViewInterval: number;
}

/** As many zeros as the window has intervals. */
function freeView({ startTime, endTime, availabilityViewInterval }: GraphQuery): string {
	const minutes =
		(Date.parse(`${endTime.dateTime}Z`) - Date.parse(`${startTime.dateTime}Z`)) / 60_000;
	return '0'.repeat(Math.ceil(minutes / availabilityViewInterval));
}

describe('Propose Slots with Microsoft Outlook', () => {
	it('offers nothing while the calendar of the rep is busy', async () => {
		nock('https://graph.microsoft.com')
			.post('/v1.0/me/calendar/getSchedule', (body: { schedules: string[] }) =>
				body.schedules.includes('ada@example.com'),
			)
			.reply(200, (_uri, body) => ({
				value: [
					{
						scheduleId: 'ada@example.com',
						availabilityView: freeView(body as GraphQuery),
						scheduleItems: [
							{
								status: 'busy',
								start: { dateTime: '2026-11-24T00:00:00.0000000', timeZone: 'UTC' },
								end: { dateTime: '2026-11-25T00:00:00.0000000', timeZone: 'UTC' },
							},
						],
					},
				],
			}));
		const item = onlyItem(await propose([await ofAda()], OUTLOOK, outlook));
		expect(startsOf(item).map((start) => start.slice(0, 10))).not.toContain('2026-11-24');
	});
});

describe('Book Meeting with Google Calendar', () => {
	it('looks again: a time that has gone meanwhile is not booked', async () => {
		googleBusy([]);
		const item = onlyItem(await propose([await ofAda()]));
		googleBusy([ALWAYS], 2);
		const parameters = { ...GOOGLE, time: 'slot', slotIndex: 0 };
		const run = await runNode(new BookMeeting(), parameters, [item], google);
		expect(onlyItem(run, SLOT_TAKEN)).toMatchObject({ proposal: null });
	});
});

describe('Route Lead with Google Calendar', () => {
	it('gives the lead to who is free first, and passes over who cannot be read', async () => {
		travelTo('2026-11-23T14:00:00.000Z');
		nock('https://www.googleapis.com')
			.post('/calendar/v3/freeBusy')
			.query(true)
			.reply(200, {
				calendars: {
					'ada@example.com': { errors: [{ domain: 'global', reason: 'internalError' }] },
					'ben@example.com': { busy: [] },
				},
			});
		const parameters = { ...GOOGLE, method: 'earliest', reps: { rep: [ADA, BEN] } };
		const item = onlyItem(await runNode(new RouteLead(), parameters, [SAM], google));
		expect(item).toMatchObject({
			rep: { name: BEN.name },
			route: {
				trace: [
					{ repId: ADA.email, status: 'ruled_out', reason: expect.stringContaining('ada@') },
					{ repId: BEN.email, status: 'chosen' },
				],
			},
		});
	});
});
