import { offerTheSameTimes, startsOf } from './support/offers';
import { useStage } from './support/stage';

const stage = useStage();

beforeEach(async () => {
	await stage.startWeek();
});

test('of two people who take the same time at the same moment, one gets it and the other gets new times', async () => {
	const rivals = await offerTheSameTimes(stage);
	const [start = ''] = startsOf(rivals[0].offer);
	await Promise.all(rivals.map(({ player }) => player.reply('1')));

	const leadIds = rivals.map(({ offer }) => offer.leadId);
	const { db } = stage.store();
	const bookings = await db
		.selectFrom('bookings')
		.select(['lead_id', 'start_at', 'status'])
		.where('lead_id', 'in', leadIds)
		.execute();
	expect(bookings).toMatchObject([{ start_at: start, status: 'confirmed' }]);
	const loser = rivals.find(({ offer }) => offer.leadId !== bookings[0]?.lead_id);
	const loserId = loser?.offer.leadId ?? '';
	const proposal = await db
		.selectFrom('proposals')
		.select('slots')
		.where('lead_id', '=', loserId)
		.where('status', '=', 'open')
		.executeTakeFirstOrThrow();
	const newStarts = startsOf({ slots: JSON.parse(proposal.slots) });
	expect(newStarts.length).toBeGreaterThanOrEqual(2);
	expect(newStarts).not.toContain(start);
	const last = (await stage.store().messagesOf(loserId)).at(-1);
	expect(last).toMatchObject({ direction: 'out', audience: 'lead', status: 'sent' });
	expect(last?.text).toContain('1.');
});

test('the one who came too late can take one of the new times', async () => {
	const [first, second] = await offerTheSameTimes(stage);
	await first.player.reply('1');
	await second.player.reply('1');
	await second.player.reply('1');

	const one = await first.player.booking();
	const other = await second.player.booking();
	expect(other.rep_id).toBe(one.rep_id);
	expect(other.busy_from >= one.busy_to || other.busy_to <= one.busy_from).toBe(true);
});

test('CANCEL frees the time for the next one', async () => {
	const [first, second] = await offerTheSameTimes(stage);
	await first.player.reply('2');
	const cancelled = await first.player.booking();
	await first.player.reply('CANCEL');

	expect(await first.player.booking()).toMatchObject({ status: 'cancelled', occupies: 0 });
	const waiting = await stage
		.store()
		.db.selectFrom('touches')
		.select('id')
		.where('booking_id', '=', cancelled.id)
		.where('status', '=', 'pending')
		.execute();
	expect(waiting).toEqual([]);
	await second.player.reply('2');
	const { rep_id, start_at } = cancelled;
	expect(await second.player.booking()).toMatchObject({ rep_id, start_at, status: 'confirmed' });
});
