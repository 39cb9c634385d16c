import { getExecution } from '../../demo/n8n-executions.mts';
import { listDeliveries } from './support/deliveries';
import { startsOf } from './support/offers';
import { useStage } from './support/stage';

const stage = useStage();

const PATH_TO_A_BOOKING = [
	'lead.created',
	'lead.routed',
	'proposal.created',
	'reply.received',
	'booking.created',
	'cadence.enrolled',
	'booking.actions',
];

beforeEach(async () => {
	await stage.startWeek();
});

describe('a lead who picks one of the offered times', () => {
	test('has a booking at that time, with reminders to come', async () => {
		const alex = stage.prospect({ phone: '+49 30 901820' });
		const offer = await alex.fillInForm();
		await alex.reply('The second one works for me, thanks!');

		const { db } = stage.store();
		const lead = await readLead(offer.leadId);
		expect(lead).toMatchObject({ phone: '+4930901820', stage: 'appointment_booked' });
		const booking = await alex.booking();
		expect(booking).toMatchObject({ status: 'confirmed', occupies: 1, source: 'reply' });
		expect(booking.start_at).toBe(startsOf(offer)[1]);
		expect(booking.timezone).toBe('Europe/Berlin');
		const proposal = db.selectFrom('proposals').select('status');
		const { status } = await proposal
			.where('id', '=', booking.proposal_id)
			.executeTakeFirstOrThrow();
		expect(status).toBe('accepted');
		const touches = await db
			.selectFrom('touches')
			.select(['step_name', 'status'])
			.where('booking_id', '=', booking.id)
			.execute();
		expect(touches).toContainEqual({ step_name: '1_hour_before', status: 'pending' });
	});

	test('gets the times and the confirmation, and the rep is told; all of it is sent', async () => {
		const alex = stage.prospect();
		await alex.fillInForm();
		await alex.reply('1');

		const out = (await stage.store().messagesOf(alex.leadId)).filter(isOut);
		expect(out.map(({ kind, audience, status }) => [kind, audience, status])).toEqual([
			['proposal', 'lead', 'sent'],
			['confirmation', 'lead', 'sent'],
			['rep_notice', 'rep', 'sent'],
		]);
		const delivered = await listDeliveries(stage.session());
		for (const { id, text } of out) {
			expect(delivered.filter((message) => message.id === id)).toMatchObject([{ text }]);
		}
	});

	test('leaves an audit trail in the order of what happened', async () => {
		const alex = stage.prospect();
		await alex.fillInForm();
		await alex.reply('Number 2 please');

		const events = await stage.store().eventsOf(alex.leadId);
		const types = events.map(({ type }) => type);
		expect(types.filter((type) => PATH_TO_A_BOOKING.includes(type))).toEqual(PATH_TO_A_BOOKING);
		expect(events.map(({ seq }) => seq)).toEqual(
			[...new Set(events.map(({ seq }) => seq))].sort(byNumber),
		);
		const sent = events.filter(({ type }) => type === 'message.sent');
		expect(sent).toHaveLength(3);
	});

	test('can be followed from each audit event to the n8n execution that did it', async () => {
		const alex = stage.prospect();
		await alex.fillInForm();
		await alex.reply('3');

		const events = await stage.store().eventsOf(alex.leadId);
		for (const { execution_id: id, workflow_id: workflowId, node } of events) {
			const execution = await getExecution(stage.session(), id ?? '');
			expect(execution).toMatchObject({ workflowId, status: 'success' });
			expect(execution.nodes.map(({ name }) => name)).toContain(node);
		}
	});
});

describe('what comes twice', () => {
	test('is answered as the first time, and done once', async () => {
		const { prospect } = stage.prospect();
		const first = await stage.post('lead', prospect.form);
		const second = await stage.post('lead', prospect.form);
		expect(second).toEqual(first);
		const reply = {
			from: prospect.form['email'],
			text: '1',
			messageId: `${first.body['leadId']}-1`,
		};
		await stage.post('reply', reply);
		await stage.post('reply', reply);

		await expectOneOfEach(String(first.body['leadId']), String(prospect.form['email']));
	});

	test('is done once, too, when it comes at the same moment', async () => {
		const { prospect } = stage.prospect();
		const [first, second] = await Promise.all([
			stage.post('lead', prospect.form),
			stage.post('lead', prospect.form),
		]);
		expect(second).toEqual(first);
		const reply = {
			from: prospect.form['email'],
			text: '1',
			messageId: `${first.body['leadId']}-1`,
		};
		await Promise.all([stage.post('reply', reply), stage.post('reply', reply)]);

		await expectOneOfEach(String(first.body['leadId']), String(prospect.form['email']));
	});
});

async function expectOneOfEach(leadId: string, email: string) {
	const { db } = stage.store();
	const leads = await db.selectFrom('leads').select('id').where('email', '=', email).execute();
	expect(leads).toEqual([{ id: leadId }]);
	const bookings = db.selectFrom('bookings').select('id').where('lead_id', '=', leadId);
	expect(await bookings.execute()).toHaveLength(1);
	const messages = await stage.store().messagesOf(leadId);
	expect(messages.map(({ kind, status }) => `${kind} ${status}`).sort()).toEqual([
		'confirmation sent',
		'form received',
		'proposal sent',
		'rep_notice sent',
		'reply received',
	]);
	const delivered = await listDeliveries(stage.session());
	for (const { id } of messages.filter(isOut)) {
		expect(delivered.filter((message) => message.id === id)).toHaveLength(1);
	}
}

async function readLead(id: string) {
	const lead = stage.store().db.selectFrom('leads').selectAll().where('id', '=', id);
	return await lead.executeTakeFirstOrThrow();
}

const isOut = ({ direction }: { direction: string }) => direction === 'out';
const byNumber = (one: number, other: number) => one - other;

describe('a stranger who writes first', () => {
	const repliesTo = async (email: string) => {
		const { db } = stage.store();
		const lead = await db
			.selectFrom('leads')
			.select('id')
			.where('email', '=', email)
			.executeTakeFirstOrThrow();
		return (await stage.store().messagesOf(lead.id)).filter(isOut).map(({ kind }) => kind);
	};

	test('and names a time gets times to choose from', async () => {
		const stranger = stage.prospect();
		await stranger.reply('How about Thursday at 3pm?');
		expect(await repliesTo(stranger.prospect.form['email'] ?? '')).toEqual(['proposal']);
	});

	test('and asks for HELP is told who we are', async () => {
		const stranger = stage.prospect();
		await stranger.reply('HELP');
		expect(await repliesTo(stranger.prospect.form['email'] ?? '')).toEqual(['help']);
	});
});
