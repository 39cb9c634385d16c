import type { IDataObject, INode } from 'n8n-workflow';
import { ScheduleReminders } from '../../nodes/ScheduleReminders/ScheduleReminders.node';
import { SendMessage } from '../../nodes/SendMessage/SendMessage.node';
import { travelTo } from '../support/fixed-time';
import {
	bookOnSunday,
	getDue,
	ONE_DAY_BEFORE,
	onlyItem,
	propose,
	reply,
	useFlow,
} from '../support/flow-nodes';
import { runNode } from '../support/run-node';

const flow = useFlow();

const send = async (item: IDataObject, parameters: INode['parameters'] = {}) =>
	await runNode(new SendMessage(), parameters, [item]);

describe('Send Message: Record Result', () => {
	it.each(['sent', 'delivered', 'failed'])('records that a message was %s', async (result) => {
		const sent = onlyItem(await send(await propose()));
		const parameters = { operation: 'recordResult', result, providerId: 'SM1' };
		const item = onlyItem(await send(sent, parameters));
		expect(item).toMatchObject({ delivery: { messageStatus: result, touchStatus: null } });
		const { db } = await flow.store();
		const messages = db.selectFrom('messages').select('status').where('direction', '=', 'out');
		expect(await messages.execute()).toEqual([{ status: result }]);
	});

	it('finds the message by the ID in the options', async () => {
		const { message } = onlyItem(await send(await propose()));
		const options = { messageId: (message as IDataObject)['id'] as string };
		const item = onlyItem(await send({}, { operation: 'recordResult', options }));
		expect(item).toMatchObject({ delivery: { messageStatus: 'sent' } });
	});

	it('refuses a message that does not exist', async () => {
		const options = { messageId: 'message_x' };
		const { error } = await send({}, { operation: 'recordResult', options });
		expect(error).toMatchObject({ message: 'There is no message "message_x" in the store.' });
	});

	it('lets the conversation go on with the answer of the lead', async () => {
		onlyItem(await send(await propose()));
		expect(await reply('The first one')).toMatchObject({ reply: { slotIndex: 0 } });
	});
});

describe('Schedule Reminders: Record Result', () => {
	const run = async (item: IDataObject, parameters: INode['parameters']) =>
		await runNode(new ScheduleReminders(), parameters, [item]);

	const sendDue = async () => {
		await bookOnSunday();
		travelTo(ONE_DAY_BEFORE);
		const [due = {}] = await getDue();
		return onlyItem(await send(due));
	};

	it.each([
		['sent', 'sent'],
		['delivered', 'sent'],
		['failed', 'failed'],
	])('records that a message was %s', async (result, touchStatus) => {
		const parameters = { operation: 'recordResult', result, failureReason: 'no such mailbox' };
		const item = onlyItem(await run(await sendDue(), parameters));
		expect(item).toMatchObject({ reminder: { messageStatus: result, touchStatus } });
		const { db } = await flow.store();
		const touches = await db.selectFrom('touches').select('status').execute();
		expect(touches).toContainEqual({ status: touchStatus });
	});

	it('puts a message that could not be sent before a person', async () => {
		const parameters = { operation: 'recordResult', result: 'failed', failureReason: 'full' };
		onlyItem(await run(await sendDue(), parameters));
		const { db } = await flow.store();
		const reviews = await db.selectFrom('reviews').select('summary').execute();
		expect(reviews).toMatchObject([{ summary: expect.stringContaining('full') }]);
	});

	it('refuses a result that does not exist', async () => {
		const parameters = { operation: 'recordResult', result: '={{ "bounced" }}' };
		const { error } = await run(await sendDue(), parameters);
		expect(error).toMatchObject({ message: expect.stringContaining('Result: "bounced"') });
	});
});
