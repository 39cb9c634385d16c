import type { IDataObject, INode } from 'n8n-workflow';
import { RouteLead } from '../../nodes/RouteLead/RouteLead.node';
import { travelTo } from '../support/fixed-time';
import {
	ADA,
	BEN,
	conditionOn,
	itemsOf,
	onlyItem,
	SAM,
	TEAM,
	useFlow,
} from '../support/flow-nodes';
import { describeItemHandling } from '../support/item-handling';
import { runNode } from '../support/run-node';

const flow = useFlow();
const ROUTED = 0;
const DISQUALIFIED = 1;
const NO_REP = 2;

const run = async (items: IDataObject[], parameters: INode['parameters'] = {}) =>
	await runNode(new RouteLead(), { reps: TEAM, ...parameters }, items);

const leads = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ email: `lead${index}@example.com` }));

const repsOf = (items: readonly { json: IDataObject }[]) =>
	items.map(({ json }) => (json['rep'] as { name: string }).name);

/** Leads without a company are not for this team. */
const NEEDS_COMPANY = {
	rule: [
		{
			conditions: conditionOn('={{ $json.company }}', 'empty'),
			outcome: 'disqualify',
			reason: 'No company is given',
			segment: 'Private',
		},
	],
};

describeItemHandling('Route Lead', {
	nodeType: new RouteLead(),
	parameters: { reps: TEAM },
	goodItem: async () => SAM,
	status: 'routed',
	badItem: { email: 'nobody' },
	message: 'Email: "nobody" is not an e-mail address.',
	outputCount: 3,
});

describe('Route Lead', () => {
	it('saves the lead in its standard form and says who gets it and why', async () => {
		const item = onlyItem(
			await run([{ email: 'Sam@Example.com', name: ' Sam  Sample ', phone: '+49 30 901820' }]),
			ROUTED,
		);
		expect(item).toMatchObject({
			lead: {
				email: 'sam@example.com',
				phone: '+4930901820',
				name: 'Sam Sample',
				timezone: 'Europe/Berlin',
				timezoneSource: 'phone',
				channel: 'email',
				stage: 'new',
			},
			rep: { id: 'ada@example.com', name: 'Ada Example', timezone: 'Europe/Berlin' },
			route: { pool: 'default', repId: 'ada@example.com', reason: expect.stringContaining('Ada') },
		});
		expect((item['route'] as IDataObject)['trace']).toHaveLength(2);
	});

	it('gives reps with equal shares the same number of leads', async () => {
		const items = itemsOf(await run(leads(4), { method: 'equal' }));
		expect(repsOf(items).sort()).toEqual([ADA.name, ADA.name, BEN.name, BEN.name]);
	});

	it('gives a rep with three times the weight three times the leads', async () => {
		const reps = { rep: [{ ...ADA, weight: 3 }, BEN] };
		const items = itemsOf(await run(leads(8), { reps, method: 'weighted' }));
		expect(repsOf(items).filter((name) => name === ADA.name)).toHaveLength(6);
	});

	it('counts on across runs', async () => {
		const first = onlyItem(await run([{ email: 'one@example.com' }]));
		const second = onlyItem(await run([{ email: 'two@example.com' }]));
		expect([first, second].map(({ rep }) => (rep as IDataObject)['name'])).toEqual([
			ADA.name,
			BEN.name,
		]);
	});

	it('leaves a lead with the rep they had before', async () => {
		await run([SAM]);
		const before = await flow.countRows();
		expect(onlyItem(await run([SAM]))).toMatchObject({ rep: { name: ADA.name } });
		expect(await flow.countRows()).toMatchObject({
			leads: before['leads'],
			assignments: before['assignments'],
		});
	});

	it('takes the next rep in turn when earlier reps do not count', async () => {
		await run([SAM]);
		const owner = { keepEarlierRep: false };
		expect(onlyItem(await run([SAM], { owner }))).toMatchObject({ rep: { name: BEN.name } });
	});

	it('chooses only among reps at work at this moment', async () => {
		const options = { requireWorkingNow: true };
		const items = itemsOf(await run(leads(2), { options }));
		expect(repsOf(items)).toEqual([ADA.name, ADA.name]);
	});

	it('hands leads without the wanted qualities to Disqualified, with the reason', async () => {
		const [sam, stranger] = itemsOf(
			await run([SAM, { email: 'stranger@example.com' }], { rules: NEEDS_COMPANY }),
		);
		expect(sam).toMatchObject({ output: ROUTED });
		expect(stranger).toMatchObject({
			output: DISQUALIFIED,
			json: {
				lead: { email: 'stranger@example.com', stage: 'disqualified' },
				reason: 'No company is given',
				route: { segment: 'Private', repId: null },
			},
		});
		expect(await flow.countRows()).toMatchObject({ leads: 2, assignments: 1 });
	});

	it('hands leads that nobody can take to No Rep, and puts them before a person', async () => {
		travelTo('2026-11-22T09:00:00.000Z');
		const options = { requireWorkingNow: true };
		const item = onlyItem(await run([SAM], { options }), NO_REP);
		expect(item).toMatchObject({ rep: null, route: { repId: null } });
		expect(await flow.countRows()).toMatchObject({ leads: 1, assignments: 0, reviews: 1 });
	});

	it('does not pass on the rep of an earlier node when it finds none', async () => {
		const item = onlyItem(await run([{ ...SAM, rep: { id: 'old' } }], { pool: 'none' }), NO_REP);
		expect(item).toMatchObject({ rep: null });
	});

	it.each([
		['the item', { repsFrom: 'data' }, { reps: [BEN] }],
		['JSON text', { repsFrom: 'data', repsData: JSON.stringify([BEN]) }, {}],
		['columns in other letters', { repsFrom: 'data' }, { reps: [upperCaseKeys(BEN)] }],
	])('takes the team from %s', async (_, parameters, item) => {
		const routed = onlyItem(await run([{ ...SAM, ...item }], parameters));
		expect(routed).toMatchObject({ rep: { id: 'ben@example.com', timezone: BEN.timezone } });
	});

	it('gives the same rep for the same submission, and makes nothing twice', async () => {
		const submission = { ...SAM, submissionId: 'form-1', message: 'I would like a demo' };
		const first = onlyItem(await run([submission]));
		const before = await flow.countRows();
		const owner = { keepEarlierRep: false };
		const second = onlyItem(await run([submission], { owner }));
		expect(second).toEqual(first);
		expect(await flow.countRows()).toEqual(before);
	});

	it('disqualifies the same submission once', async () => {
		const submission = { email: 'stranger@example.com', submissionId: 'form-1' };
		await run([submission], { rules: NEEDS_COMPANY });
		const before = await flow.countRows();
		const again = await run([submission], { rules: NEEDS_COMPANY });
		expect(onlyItem(again, DISQUALIFIED)).toMatchObject({ lead: { stage: 'disqualified' } });
		expect(await flow.countRows()).toEqual(before);
	});

	it('treats a submission that comes twice in one run as one', async () => {
		const submission = { ...SAM, submissionId: 'form-1' };
		await run([submission, submission]);
		expect(await flow.countRows()).toMatchObject({ leads: 1, assignments: 1, messages: 1 });
	});

	it('knows the lead on the item, without asking for an address again', async () => {
		const { lead } = onlyItem(await run([SAM]));
		const item = onlyItem(await run([{ lead }]));
		expect(item).toMatchObject({ lead, rep: { name: ADA.name } });
	});

	it.each([
		[{ timezone: 'Asia/Tokyo' }, {}, 'Asia/Tokyo', 'explicit'],
		[{}, { timezone: 'Asia/Tokyo' }, 'Asia/Tokyo', 'explicit'],
		[{ country: 'JP' }, {}, 'Asia/Tokyo', 'country'],
		[{}, {}, null, 'none'],
	])(
		'finds the time zone from %j and the details %j',
		async (fields, leadDetails, zone, source) => {
			const item = onlyItem(await run([{ email: 'ken@example.com', ...fields }], { leadDetails }));
			expect(item).toMatchObject({ lead: { timezone: zone, timezoneSource: source } });
		},
	);

	it('reads a phone number without country code as one of the default country', async () => {
		const leadDetails = { defaultCountry: 'US' };
		const item = onlyItem(await run([{ phone: '(202) 555-0143' }], { leadDetails }));
		expect(item).toMatchObject({ lead: { phone: '+12025550143' } });
	});

	it('keeps what the lead wrote as the beginning of the conversation', async () => {
		await run([{ ...SAM, message: 'I would like a demo' }]);
		const { db } = await flow.store();
		const messages = await db.selectFrom('messages').selectAll().execute();
		expect(messages).toMatchObject([
			{ direction: 'in', text: 'I would like a demo', address: 'sam@example.com' },
		]);
	});

	it('lists the time zones for the dropdown of the team', async () => {
		const zones = await new RouteLead().methods.loadOptions.listTimezones();
		expect(zones[0]).toEqual({ name: 'UTC', value: 'UTC' });
		expect(zones).toContainEqual({ name: 'America/New York', value: 'America/New_York' });
	});
});

function upperCaseKeys(row: Record<string, string>): IDataObject {
	return Object.fromEntries(Object.entries(row).map(([key, value]) => [key.toUpperCase(), value]));
}
