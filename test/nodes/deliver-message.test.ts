import type { IDataObject } from 'n8n-workflow';
import { BookMeeting } from '../../nodes/BookMeeting/BookMeeting.node';
import { ClassifyReply } from '../../nodes/ClassifyReply/ClassifyReply.node';
import { SendMessage } from '../../nodes/SendMessage/SendMessage.node';
import { SAMS_NUMBER, useBookingDesk } from '../support/booking-desk';
import { getDue, onlyItem, SAM, TUESDAY_9 } from '../support/flow-nodes';
import { BY } from '../support/outside-world';
import { runNode } from '../support/run-node';

const desk = useBookingDesk();
const { world, offer } = desk;
const OUTPUT = { sent: 0, nextNode: 1, failed: 2 };
const OPTED_OUT = 'They have opted out of messages here since this one was written.';

const send = async (item: IDataObject, parameters: object) =>
	await runNode(new SendMessage(), parameters as never, [item], world().settings);
const deliver = async (message: unknown, by: object, output = OUTPUT.sent) => {
	const item = { message } as IDataObject;
	return onlyItem(await send(item, { operation: 'deliver', ...by }), output)['delivery'];
};
/** The confirmation, as a node without accounts leaves it on the item. */
const confirmationOn = async (channel: string): Promise<IDataObject> => {
	const parameters = { time: 'start', start: TUESDAY_9 };
	const item = onlyItem(await runNode(new BookMeeting(), parameters, [await offer(channel)]));
	const messages = item['messages'] as IDataObject[];
	return messages.find(({ kind }) => kind === 'confirmation') ?? {};
};

describe('Send Message: Deliver', () => {
	it.each([
		['sms', BY.twilio, () => world().twilio.messages.map(({ to }) => to), SAMS_NUMBER],
		['email', BY.smtp, () => world().smtp.mails.map(({ envelope }) => envelope.to[0]), SAM.email],
		[
			'linkedin',
			BY.tool,
			() => [...world().tool.messages.values()].map(({ to }) => to),
			'https://www.linkedin.com/in/sam',
		],
	])('sends a message by %s, once', async (channel, by, arrived, address) => {
		const message = await confirmationOn(channel);
		expect(await deliver(message, by)).toMatchObject({ messageStatus: 'sent', reason: null });
		expect(await deliver(message, by)).toMatchObject({ messageStatus: 'sent' });
		expect(arrived()).toEqual([address]);
	});

	it('leaves what it has no account for to the next node', async () => {
		const message = await confirmationOn('sms');
		const delivery = await deliver(message, BY.smtp, OUTPUT.nextNode);
		expect(delivery).toMatchObject({ messageStatus: 'handed_over' });
		expect(await deliver(message, BY.twilio)).toMatchObject({ messageStatus: 'sent' });
	});

	it('puts what could not be sent before a person, and sends it when it is run again', async () => {
		const message = await confirmationOn('sms');
		world().twilio.landlines.add(SAMS_NUMBER);
		const delivery = await deliver(message, BY.twilio, OUTPUT.failed);
		expect(delivery).toMatchObject({ messageStatus: 'failed', reason: expect.any(String) });
		expect(await desk.reviews()).toMatchObject([{ kind: 'message_failed' }]);
		world().twilio.landlines.clear();
		expect(await deliver(message, BY.twilio)).toMatchObject({ messageStatus: 'sent' });
	});

	it('does not send to who has opted out meanwhile, and asks no person', async () => {
		const message = await confirmationOn('sms');
		const stop = { from: SAMS_NUMBER, text: 'STOP' };
		await runNode(new ClassifyReply(), { channel: 'sms' }, [stop]);
		const delivery = await deliver(message, BY.twilio, OUTPUT.failed);
		expect(delivery).toMatchObject({ messageStatus: 'failed', reason: OPTED_OUT });
		expect(world().twilio.messages).toEqual([]);
		expect(await desk.reviews()).toEqual([]);
	});

	it('does not send again what may have gone out', async () => {
		const message = await confirmationOn('email');
		world().smtp.fail({ at: 'text', break: 'drop' });
		await deliver(message, BY.smtp, OUTPUT.failed);
		expect(await deliver(message, BY.smtp)).toMatchObject({ messageStatus: 'sending' });
		expect(world().smtp.mails).toHaveLength(1);
		expect(await desk.reviews()).toMatchObject([{ kind: 'message_outcome_unknown' }]);
	});

	it('asks nobody any more once it is known that it went out', async () => {
		const message = await confirmationOn('email');
		world().smtp.fail({ at: 'text', break: 'drop' });
		await deliver(message, BY.smtp, OUTPUT.failed);
		onlyItem(await send({ message }, { operation: 'recordResult', result: 'sent' }));
		expect(await desk.reviews()).toEqual([]);
	});
});

describe('Send Message with a due reminder', () => {
	const dueReminder = async () => {
		desk.time.travelTo('2026-11-22T09:00:00.000Z');
		await confirmationOn('sms');
		desk.time.travelTo('2026-11-23T08:00:10.000Z');
		return (await getDue())[0] as IDataObject;
	};
	const bookingStatus = async () => {
		const { db } = await desk.store();
		return (await db.selectFrom('bookings').select('status').executeTakeFirstOrThrow()).status;
	};

	it('leaves its mark on the booking when this node sends it', async () => {
		onlyItem(await send(await dueReminder(), BY.twilio), OUTPUT.sent);
		expect(world().twilio.messages).toHaveLength(1);
		expect(await bookingStatus()).toBe('reminded');
	});

	it('goes before a person when it could not be sent', async () => {
		const item = await dueReminder();
		world().twilio.landlines.add(SAMS_NUMBER);
		onlyItem(await send(item, BY.twilio), OUTPUT.failed);
		expect(await bookingStatus()).toBe('confirmed');
		expect(await desk.reviews()).toMatchObject([{ kind: 'message_failed' }]);
	});
});
