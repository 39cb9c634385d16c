import type { IDataObject, INode } from 'n8n-workflow';
import { ProposeSlots } from '../../nodes/ProposeSlots/ProposeSlots.node';
import { ScoreEngagement } from '../../nodes/ScoreEngagement/ScoreEngagement.node';
import { SendMessage } from '../../nodes/SendMessage/SendMessage.node';
import { travelTo } from '../support/fixed-time';
import { book, itemsOf, onlyItem, reply, SAM, startsOf, useFlow } from '../support/flow-nodes';
import { describeItemHandling } from '../support/item-handling';
import { runNode } from '../support/run-node';

useFlow();

const FIND = { operation: 'findAtRisk' };

const find = async (parameters: INode['parameters'] = {}) =>
	await runNode(new ScoreEngagement(), { ...FIND, ...parameters }, [{ mark: 'its own' }]);

/** Sam's meeting on Tuesday, and the invite to it declined. */
async function declined(item: IDataObject = SAM): Promise<IDataObject> {
	const booked = await book(item);
	const { id } = booked['booking'] as { id: string };
	const signal = { type: 'invite_declined', bookingId: id, id: `no:${id}` };
	itemsOf(await runNode(new ScoreEngagement(), {}, [signal]));
	return booked;
}

describe('Score Engagement, Find At-Risk Meetings', () => {
	it('gives the meeting with lead, rep, the offer it was chosen from, and what says so', async () => {
		const booked = await declined();
		const item = onlyItem(await find());
		expect(item).toMatchObject({
			mark: 'its own',
			booking: { id: (booked['booking'] as IDataObject)['id'], status: 'at_risk' },
			lead: { email: SAM.email },
			rep: { name: 'Ada Example' },
			proposal: { slots: [{}, {}, {}] },
			risk: { score: 60, threshold: 40 },
		});
		const { parts } = item['risk'] as unknown as { parts: { name: string }[] };
		expect(parts).toContainEqual({
			name: 'invite',
			points: 60,
			known: true,
			why: 'The invite was declined.',
		});
	});

	it('gives each once', async () => {
		await declined();
		onlyItem(await find());
		expect(itemsOf(await find())).toEqual([]);
	});

	it('finds nothing in meetings of which nothing bad is known', async () => {
		await book();
		travelTo('2026-11-23T20:00:00.000Z');
		expect(itemsOf(await find())).toEqual([]);
	});

	it('has the threshold and the time that it is given', async () => {
		await declined();
		expect(itemsOf(await find({ riskThreshold: 61 }))).toEqual([]);
		expect(itemsOf(await find({ lookAheadHours: 10 }))).toEqual([]);
		expect(itemsOf(await find({ lookAheadHours: 48 }))).toHaveLength(1);
	});

	it('leads on to other times, asked for kindly, of which YES keeps the present one', async () => {
		await declined();
		const item = onlyItem(await find());
		const offered = onlyItem(await runNode(new ProposeSlots(), { wording: 'at_risk' }, [item]));
		expect(startsOf(offered)).toHaveLength(3);
		const sent = onlyItem(await runNode(new SendMessage(), {}, [offered]));
		const { text } = sent['message'] as { text: string };
		expect(text).toContain('We are to talk on Tuesday, November 24 at 9:00 AM');
		expect(text).toContain('reply YES and nothing changes');
		expect(text).toMatch(/1\. .+\n2\. .+\n3\. /);
		expect(await reply('YES')).toMatchObject({
			reply: { intent: 'confirm' },
			booking: { status: 'reconfirmed' },
		});
		expect(itemsOf(await find())).toEqual([]);
	});

	it('tells the rep', async () => {
		await declined();
		const parameters = { content: 'template', template: 'rep_at_risk', audience: 'rep' };
		const sent = onlyItem(await runNode(new SendMessage(), parameters, [onlyItem(await find())]));
		expect(sent).toMatchObject({ message: { to: 'ada@example.com', kind: 'rep_at_risk' } });
	});
});

describeItemHandling('Score Engagement, Find At-Risk Meetings', {
	nodeType: new ScoreEngagement(),
	parameters: { ...FIND, riskThreshold: '={{ $json.threshold ?? 40 }}' },
	goodItem: async () => {
		await declined({ ...SAM, email: 'alex@example.com', phone: '' });
		return {};
	},
	status: 'at_risk',
	badItem: { threshold: 'high' },
	message: 'Risk Threshold is "high".',
	outputCount: 1,
});
