import { listDeliveries } from './support/deliveries';
import { useStage } from './support/stage';

const stage = useStage();

beforeEach(async () => {
	await stage.startWeek();
});

describe('a form that cannot be used', () => {
	test.each([
		['no way to reach the person', { email: '' }, /e-mail, phone or channel id/],
		['something else than an e-mail address', { email: 'alex at example' }, /^Email/],
		['a phone number without its country', { email: '', phone: '030 901820' }, /^Phone/],
		['a zone that does not exist', { timezone: 'Europe/Atlantis' }, /zone/i],
	])('is refused by name: %s', async (_what, fields, message) => {
		const before = await countLeads();
		const { form } = stage.prospect(fields).prospect;
		const answer = await stage.post('lead', form);

		expect(answer.status).toBe(422);
		expect(answer.body).toMatchObject({ status: 'invalid' });
		expect(answer.body['message']).toMatch(message);
		expect(await countLeads()).toBe(before);
	});
});

describe('an outcome that cannot be recorded', () => {
	test('is refused when there is no such booking', async () => {
		const answer = await stage.post('outcome', {
			bookingId: 'booking_of_nobody',
			outcome: 'attended',
		});
		expect(answer.status).toBe(422);
		expect(answer.body['message']).toContain('booking_of_nobody');
	});

	test('is refused when there is no such outcome, and the booking stays as it is', async () => {
		const alex = stage.prospect();
		await alex.fillInForm();
		await alex.reply('1');
		const before = await alex.booking();
		const answer = await stage.post('outcome', { bookingId: before.id, outcome: 'abducted' });

		expect(answer.status).toBe(422);
		expect(answer.body['message']).toMatch(/outcome/i);
		expect(await alex.booking()).toEqual(before);
	});
});

test('a reply of 400 kB is read', async () => {
	const alex = stage.prospect();
	const offer = await alex.fillInForm();
	await alex.reply(
		`The second one works for me.\n\n${'> quoted line of an older mail\n'.repeat(12_500)}`,
	);

	const booking = await alex.booking();
	expect(booking.start_at).toBe(new Date(offer.slots[1]?.start ?? '').toISOString());
});

test('HTML in a name comes out as text', async () => {
	const eve = stage.prospect({ name: '<b>Eve</b><img src=x onerror=alert(1)> Sample' });
	await eve.fillInForm();
	await eve.reply('1');

	const messages = await stage.store().messagesOf(eve.leadId);
	const notice = messages.find(({ kind }) => kind === 'rep_notice');
	const delivered = await listDeliveries(stage.session());
	const { html } = delivered.find(({ id }) => id === notice?.id) ?? {};
	expect(html).toContain('&lt;b&gt;Eve&lt;/b&gt;&lt;img src=x');
	expect(html).not.toMatch(/<b>|<img/);
});

async function countLeads(): Promise<number> {
	const { db } = stage.store();
	const count = db.selectFrom('leads').select((eb) => eb.fn.countAll<number>().as('leads'));
	return (await count.executeTakeFirstOrThrow()).leads;
}
