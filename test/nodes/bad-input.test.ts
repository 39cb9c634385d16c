import type { IDataObject, INode, INodeType } from 'n8n-workflow';
import { BookMeeting } from '../../nodes/BookMeeting/BookMeeting.node';
import { ClassifyReply } from '../../nodes/ClassifyReply/ClassifyReply.node';
import { MarkOutcome } from '../../nodes/MarkOutcome/MarkOutcome.node';
import { ProposeSlots } from '../../nodes/ProposeSlots/ProposeSlots.node';
import { RouteLead } from '../../nodes/RouteLead/RouteLead.node';
import { ScheduleReminders } from '../../nodes/ScheduleReminders/ScheduleReminders.node';
import { SendMessage } from '../../nodes/SendMessage/SendMessage.node';
import {
	ADA,
	book,
	itemsOf,
	onlyItem,
	propose,
	route,
	SAM,
	TEAM,
	useFlow,
} from '../support/flow-nodes';
import { runNode } from '../support/run-node';

const flow = useFlow();

interface BadInput {
	readonly what: string;
	readonly node: INodeType;
	readonly parameters: INode['parameters'];
	/** What makes a good item bad. */
	readonly bad: IDataObject;
	/** An item that the same node takes in the same run. */
	readonly good: () => Promise<IDataObject>;
	readonly message: string;
	readonly hint: string;
}

const ENDS_BEFORE_START = [{ start: '2026-11-24T10:00:00Z', end: '2026-11-24T09:00:00Z' }];
const lead = async () => ({ ...SAM, reps: [ADA] });
const unknownBooking = { booking: { id: 'booking_x' } };
const NO_SUCH_BOOKING = 'There is no booking "booking_x" in the store.';

const ROUTE = { node: new RouteLead(), parameters: { reps: TEAM }, good: lead };
const ROUTE_DATA = { ...ROUTE, parameters: { repsFrom: 'data' } };

const CASES: readonly BadInput[] = [
	{
		...ROUTE,
		what: 'a lead without e-mail and phone',
		bad: { email: '', phone: null },
		message: 'The lead has no e-mail, phone or channel id.',
		hint: 'Email, Phone',
	},
	{
		...ROUTE,
		what: 'a malformed e-mail',
		bad: { email: 'sam@example' },
		message: 'Email: "sam@example" is not an e-mail address.',
		hint: 'Give one address',
	},
	{
		...ROUTE,
		what: 'a phone number without country',
		bad: { phone: '030 901820' },
		message: 'Phone: "030 901820" has no country code.',
		hint: 'Default Country',
	},
	{
		...ROUTE,
		what: 'a time zone of the lead that does not exist',
		bad: { timezone: 'Europe/Atlantis' },
		message: 'Time zone: "Europe/Atlantis" is not a time zone.',
		hint: 'Europe/Berlin',
	},
	{
		...ROUTE,
		what: 'a channel that does not exist',
		parameters: { reps: TEAM, channel: '={{ $json.channel ?? "email" }}' },
		bad: { channel: 'fax' },
		message: 'Channel: "fax" is not one of its choices.',
		hint: 'email, sms, whatsapp, linkedin',
	},
	{
		...ROUTE_DATA,
		what: 'a time zone of a rep that does not exist',
		bad: { reps: [ADA, { ...ADA, email: 'bo@example.com', timezone: 'CET+1' }] },
		message: 'Timezone in row 2 of Team Data: "CET+1" is not a time zone.',
		hint: 'Europe/Berlin',
	},
	{
		...ROUTE_DATA,
		what: 'team data that is no JSON',
		bad: { reps: '[{"name": "Ada"' },
		message: 'Team Data is not readable JSON.',
		hint: 'quotes and commas',
	},
	{
		...ROUTE_DATA,
		what: 'team data that is no list',
		bad: { reps: { name: 'Ada' } },
		message: 'Team Data is not a list.',
		hint: 'JSON list',
	},
	{
		what: 'a busy time that ends before it starts',
		node: new ProposeSlots(),
		parameters: { options: { busyTimes: '={{ $json.busy }}' } },
		good: route,
		bad: { busy: ENDS_BEFORE_START },
		message: 'Busy Times, row 1: its end is before its start.',
		hint: 'a start and a later end',
	},
	{
		what: 'a busy time that ends before it starts, at the last look',
		node: new BookMeeting(),
		parameters: { options: { busyTimes: '={{ $json.busy }}' } },
		good: async () => ({ ...(await propose()), slotIndex: 1 }),
		bad: { busy: ENDS_BEFORE_START },
		message: 'Busy Times, row 1: its end is before its start.',
		hint: 'a start and a later end',
	},
	{
		what: 'meeting settings out of range',
		node: new ProposeSlots(),
		parameters: { durationMinutes: '={{ $json.minutes ?? 30 }}' },
		good: route,
		bad: { minutes: 'long' },
		message: 'Duration (Minutes) is "long".',
		hint: 'from 5 to 480',
	},
	{
		what: 'a start in the past',
		node: new BookMeeting(),
		parameters: {},
		good: async () => ({ ...(await propose()), slotIndex: 1 }),
		bad: { slotIndex: null, start: '2026-11-20T10:00:00Z' },
		message: 'Start is in the past: 2026-11-20T10:00:00.000Z',
		hint: 'later time',
	},
	{
		what: 'a slot number out of range',
		node: new BookMeeting(),
		parameters: {},
		good: async () => ({ ...(await propose()), slotIndex: 1 }),
		bad: { slotIndex: 3 },
		message: 'Slot Number 3 is not among the 3 offered times.',
		hint: 'from 0 to 2',
	},
	...['reschedule', 'cancel'].map((operation) => ({
		what: `an unknown booking to ${operation}`,
		node: new BookMeeting(),
		parameters: { operation },
		good: async () => ({ ...(await book()), reply: null, start: '2026-11-25T11:00' }),
		bad: unknownBooking,
		message: NO_SUCH_BOOKING,
		hint: 'bookingId',
	})),
	{
		what: 'an unknown booking to rewind',
		node: new ScheduleReminders(),
		parameters: { operation: 'rewind' },
		good: book,
		bad: unknownBooking,
		message: NO_SUCH_BOOKING,
		hint: 'bookingId',
	},
	{
		what: 'an unknown booking to write about',
		node: new SendMessage(),
		parameters: { content: 'template', template: 'reconfirmed' },
		good: book,
		bad: unknownBooking,
		message: NO_SUCH_BOOKING,
		hint: 'bookingId',
	},
	{
		what: 'an unknown booking with an outcome',
		node: new MarkOutcome(),
		parameters: { outcome: 'sold' },
		good: book,
		bad: unknownBooking,
		message: NO_SUCH_BOOKING,
		hint: 'bookingId',
	},
];

describe.each(CASES)('$what', ({ node, parameters, bad, good, message, hint }) => {
	it('is refused with its field and the way out, and nothing is half-written', async () => {
		const item = { ...(await good()), ...bad };
		const before = await flow.countRows();
		const { error } = await runNode(node, parameters, [item]);
		expect(error).toMatchObject({
			message: expect.stringContaining(message),
			description: expect.stringContaining(hint),
		});
		expect(await flow.countRows()).toEqual(before);
	});

	it('goes to the error output, and the other items of the run go on', async () => {
		const item = await good();
		const items = itemsOf(
			await runNode(
				node,
				parameters,
				[
					{ ...item, ...bad, mark: 'bad' },
					{ ...item, mark: 'good' },
				],
				{
					onError: 'continueErrorOutput',
				},
			),
		);
		const failed = items.find(({ json }) => json['mark'] === 'bad');
		expect(failed?.json['error']).toContain(message);
		expect(failed?.json['error']).toContain(hint);
		const others = items.filter(({ json }) => json['mark'] === 'good');
		expect(others).toHaveLength(1);
		expect(others[0]?.output).toBeLessThan(failed?.output ?? 0);
	});
});

describe('input that is odd but usable', () => {
	it('reads the beginning of a reply of 400 kB, and keeps no more than that', async () => {
		await propose();
		const text = `The second one works for me. ${'And so on. '.repeat(37_000)}`;
		const item = onlyItem(await runNode(new ClassifyReply(), {}, [{ from: SAM.email, text }]));
		expect(item).toMatchObject({ reply: { intent: 'accept_slot', slotIndex: 1 } });
		const { db } = await flow.store();
		const kept = await db
			.selectFrom('messages')
			.select('text')
			.where('kind', '=', 'reply')
			.executeTakeFirstOrThrow();
		expect(kept.text.length).toBeLessThanOrEqual(20_000);
	});

	it('escapes HTML in a name where a message is HTML', async () => {
		const name = '<img src=x onerror=alert(1)> "Sam" & Co';
		const item = await book({ ...SAM, name, company: '<b>Sample</b>' });
		const messages = item['messages'] as { html: string; text: string }[];
		expect(messages).toHaveLength(2);
		for (const { html } of messages) expect(html).not.toMatch(/<(?!\/?(?:p|br|a)\b)/);
		const [toRep] = messages.filter(({ text }) => text.includes('Company'));
		expect(toRep?.html).toContain('&lt;b&gt;Sample&lt;/b&gt;');
	});

	it('sends a lead of an empty pool to No Rep, and puts them before a person', async () => {
		const parameters = { reps: TEAM, pool: 'enterprise' };
		const item = onlyItem(await runNode(new RouteLead(), parameters, [SAM]), 2);
		expect(item).toMatchObject({ route: { reason: expect.stringContaining('enterprise') } });
		expect(await flow.countRows()).toMatchObject({ leads: 1, assignments: 0, reviews: 1 });
	});

	it('sends a lead of a team without anybody to No Rep', async () => {
		onlyItem(await runNode(new RouteLead(), { reps: {} }, [SAM]), 2);
	});
});
