import type { IDataObject, INode } from 'n8n-workflow';
import { ScoreEngagement } from '../../nodes/ScoreEngagement/ScoreEngagement.node';
import { travelTo } from '../support/fixed-time';
import {
	book,
	itemsOf,
	onlyItem,
	propose,
	route,
	SAM,
	startsOf,
	useFlow,
} from '../support/flow-nodes';
import { describeItemHandling } from '../support/item-handling';
import { runNode } from '../support/run-node';

const flow = useFlow();

const TRIGGERED = 0;
const BELOW = 1;
const NOT_COUNTED = 2;

type Parameters = INode['parameters'];

const run = async (item: IDataObject, parameters: Parameters = {}) =>
	await runNode(new ScoreEngagement(), parameters, [item]);

const visit = { type: 'pricing_page', email: SAM.email };

/** As n8n's Webhook node gives it. */
const webhook = (body: unknown, query: IDataObject = {}): IDataObject => ({
	headers: { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/142.0.0.0 Safari/537.36' },
	params: {},
	query,
	body: body as IDataObject,
});

describe('Score Engagement, Record Signal', () => {
	it('counts below the threshold, then triggers, each with the parts', async () => {
		const first = onlyItem(await run({ ...visit, id: '1' }), BELOW);
		expect(first).toMatchObject({
			lead: { email: SAM.email, stage: 'new' },
			engagement: {
				status: 'below_threshold',
				score: 15,
				threshold: 25,
				thresholdName: 'Interested',
				reason: 'The score is below the threshold.',
				signal: { type: 'pricing_page', source: 'json' },
			},
		});
		const second = onlyItem(await run({ ...visit, id: '2' }), TRIGGERED);
		expect(second).toMatchObject({
			intent: { score: 60 },
			engagement: {
				status: 'triggered',
				score: 30,
				triggerId: expect.stringMatching(/^trigger_/),
				parts: [{ decayedPoints: 15 }, { decayedPoints: 15 }],
				repeated: false,
			},
		});
	});

	it('gives the first answer when the same signal comes again', async () => {
		await run({ ...visit, id: '1' });
		const first = onlyItem(await run({ ...visit, id: '2' }), TRIGGERED);
		travelTo('2026-11-24T09:00:00.000Z');
		const again = onlyItem(await run({ ...visit, id: '2' }), TRIGGERED);
		expect(again).toEqual({
			...first,
			engagement: {
				...(first['engagement'] as IDataObject),
				repeated: true,
				signal: {
					...((first['engagement'] as IDataObject)['signal'] as IDataObject),
					at: '2026-11-24T09:00:00.000Z',
				},
			},
		});
		expect(await flow.countRows()).toMatchObject({ signals: 2, engagement_triggers: 1 });
	});

	it('reads a list in one item, in the body of a webhook, and reports what it does not know', async () => {
		const body = [
			{ ...visit, id: '1' },
			{ type: 'moon_phase', email: SAM.email },
			{ type: 'content', email: 'not an address' },
			{ ...visit, id: '2' },
			{ ...visit, id: '3', at: 'yesterday' },
		];
		const items = itemsOf(await run(webhook(body)));
		const told = items.map(({ output, json }) => {
			const { status, reason } = json['engagement'] as IDataObject;
			return [output, status, reason];
		});
		expect(told).toEqual([
			[TRIGGERED, 'triggered', 'Crossed "Interested": 30 of 25 points.'],
			[BELOW, 'below_threshold', 'The score is below the threshold.'],
			[
				NOT_COUNTED,
				'not_counted',
				expect.stringContaining('"moon_phase" is no signal that this node knows'),
			],
			[
				NOT_COUNTED,
				'not_counted',
				expect.stringContaining('"not an address" is not an e-mail address.'),
			],
			[
				NOT_COUNTED,
				'not_counted',
				expect.stringContaining('At: "yesterday" is not a date and time.'),
			],
		]);
		expect(await flow.countRows()).toMatchObject({ leads: 1, signals: 2 });
	});

	it('counts signals of many items, each for itself', async () => {
		const items = [
			{ ...visit, id: '1' },
			{ nothing: true },
			{ ...visit, id: '2', email: 'alex@example.com' },
			{ ...visit, id: '3' },
		];
		const run = await runNode(new ScoreEngagement(), {}, items);
		expect(run.error).toBeUndefined();
		expect(run.items.map((output) => output.map(({ pairedItem }) => pairedItem))).toEqual([
			[{ item: 3 }],
			[{ item: 0 }, { item: 2 }],
			[{ item: 1 }],
		]);
	});

	it('counts with the points, thresholds, half-life and cool-down it is given', async () => {
		const parameters = {
			thresholds: {
				threshold: [
					{ name: 'Warm', points: 10, leads: 'any' },
					{ name: 'Hot', points: 20, leads: 'any' },
				],
			},
			halfLifeDays: 1,
			points: { signal: [{ signal: 'Demo Video', points: 12, mostADay: 9 }] },
			options: { coolDownDays: 0 },
		};
		const video = { type: 'demo video', email: SAM.email };
		const warm = onlyItem(await run({ ...video, id: '1' }, parameters), TRIGGERED);
		expect(warm).toMatchObject({ engagement: { thresholdName: 'Warm', threshold: 10, score: 12 } });
		const hot = onlyItem(await run({ ...video, id: '2' }, parameters), TRIGGERED);
		expect(hot).toMatchObject({ engagement: { thresholdName: 'Hot', crossed: ['Hot'] } });
		travelTo('2026-11-24T09:00:00.000Z');
		const faded = onlyItem(await run({ ...visit, type: 'page_visit', id: '3' }, parameters), BELOW);
		expect(faded).toMatchObject({ engagement: { score: 14 } });
	});

	it('says of a lead with a meeting that no outreach goes out', async () => {
		await book();
		await run({ ...visit, id: '1' });
		const item = onlyItem(await run({ ...visit, id: '2' }), BELOW);
		expect(item).toMatchObject({
			engagement: { reason: expect.stringContaining('The lead has a meeting booked.') },
		});
	});

	it('hands Propose Slots an intent that it offers by, without any wiring', async () => {
		const routed = await route();
		await run({ ...visit, id: '1' });
		await run({ ...visit, id: '2' });
		const hot = onlyItem(await run({ ...visit, type: 'content', id: '3' }), BELOW);
		expect(hot).toMatchObject({ intent: { score: 76 } });
		const offered = await propose({ ...routed, ...hot });
		expect(startsOf(offered)).toHaveLength(2);
		expect(startsOf(await propose(routed))).toHaveLength(3);
	});

	it('knows by the pixel who opened which message', async () => {
		const booked = await book();
		const [{ id }] = booked['messages'] as [{ id: string }];
		const parameters = { format: 'request', tracked: 'email_open' };
		const item = onlyItem(await run(webhook({}, { m: id }), parameters), BELOW);
		expect(item).toMatchObject({
			lead: { email: SAM.email },
			engagement: {
				score: 3,
				bookingId: (booked['booking'] as IDataObject)['id'],
				signal: { type: 'email_open', source: 'email' },
			},
		});
	});

	it('takes a stranger’s request for the pixel for nothing', async () => {
		const item = onlyItem(
			await run(webhook({}, { m: 'message_x' }), { format: 'request' }),
			NOT_COUNTED,
		);
		expect(item).toMatchObject({
			engagement: { reason: 'There is no message "message_x" in the store.' },
		});
		expect(await flow.countRows()).toMatchObject({ leads: 0, signals: 0, audit_events: 0 });
	});

	it('takes answers to the invite from a calendar', async () => {
		const booked = await book();
		const event = {
			id: 'event_1',
			updated: '2026-11-23T08:00:00Z',
			start: { dateTime: (booked['booking'] as IDataObject)['start'] as string },
			attendees: [{ email: SAM.email, responseStatus: 'declined' }],
		};
		const item = onlyItem(await run(event, { format: 'calendar' }), BELOW);
		expect(item).toMatchObject({ engagement: { signal: { type: 'invite_declined' } } });
	});

	it('takes what HubSpot sends for the lead that the node names', async () => {
		const event = {
			eventId: 1,
			subscriptionType: 'contact.propertyChange',
			propertyName: 'hs_email_last_click_date',
			occurredAt: Date.parse('2026-11-23T08:00:00Z'),
		};
		const parameters = { format: 'hubspot', options: { email: '={{ $json.contactEmail }}' } };
		const item = { ...webhook([event]), contactEmail: SAM.email };
		expect(onlyItem(await run(item, parameters), BELOW)).toMatchObject({
			lead: { email: SAM.email },
			engagement: { signal: { type: 'link_click', source: 'hubspot' } },
		});
	});

	it('refuses settings that make no sense, by name', async () => {
		const parameters = { thresholds: { threshold: [{ name: 'Hot', points: -5 }] } };
		const { error } = await run(visit, parameters);
		expect(error).toMatchObject({ message: 'Points in row 1 of Thresholds is -5.' });
		expect(await flow.countRows()).toMatchObject({ leads: 0, signals: 0 });
	});
});

describeItemHandling('Score Engagement', {
	nodeType: new ScoreEngagement(),
	parameters: { halfLifeDays: '={{ $json.halfLifeDays ?? 14 }}' },
	goodItem: async () => ({ ...visit, id: 'good' }),
	output: BELOW,
	status: 'below_threshold',
	badItem: { ...visit, halfLifeDays: 'long' },
	message: 'Half-Life (Days) is "long".',
	outputCount: 3,
});
