import { DateTime } from 'luxon';
import type { Player } from '../../demo/player.mts';
import { useStage } from './support/stage';

const stage = useStage();
const HOUR = 60 * 60_000;
const ZONE = 'Europe/Berlin';

beforeEach(async () => {
	await stage.startWeek();
});

test('STOP ends the reminders of a number, START lets them come again', async () => {
	const alex = stage.prospect({ channel: 'sms', phone: '+1 202 555 0147' });
	await alex.fillInForm();
	await alex.reply('3');
	const start = Date.parse((await alex.booking()).start_at);
	expect(start - stage.store().now()).toBeGreaterThan(25 * HOUR);

	await alex.reply('STOP');
	expect(await optOuts('+12025550147')).toMatchObject([{ keyword: 'STOP', revoked_at: null }]);
	await stage.playUntil(start - 23 * HOUR);
	expect(await remindersOf(alex)).toMatchObject([
		{
			step_name: '1_day_before',
			status: 'skipped',
			reason: expect.stringMatching(/no more messages/),
		},
		{ step_name: '1_hour_before', status: 'pending' },
	]);
	expect(await kindsSentTo(alex)).toEqual(['proposal', 'confirmation', 'opted_out']);

	await alex.reply('START');
	expect((await optOuts('+12025550147'))[0]?.revoked_at).not.toBeNull();
	await stage.playUntil(start - HOUR / 2);
	expect((await remindersOf(alex))[1]).toMatchObject({
		step_name: '1_hour_before',
		status: 'sent',
	});
	expect(await kindsSentTo(alex)).toEqual([
		'proposal',
		'confirmation',
		'opted_out',
		'opted_in',
		'reminder_1_hour',
	]);
});

test('a message that would come at night waits for the morning', async () => {
	const alex = stage.prospect({ phone: '+49 30 901821' });
	await alex.fillInForm();
	await alex.reply('1');
	const { end_at: end } = await alex.booking();
	const lateEvening = DateTime.fromISO(end, { zone: ZONE }).set({
		hour: 22,
		minute: 30,
		second: 0,
	});
	await stage.playUntil(lateEvening.toMillis());
	await alex.markOutcome('didnt_close');

	const nextNight = lateEvening.plus({ days: 1, minutes: 5 });
	const morning = lateEvening
		.plus({ days: 2 })
		.set({ hour: 8, minute: 0, second: 0, millisecond: 0 });
	await stage.playUntil(nextNight.toMillis());
	expect(await firstFollowUp(alex)).toMatchObject({
		status: 'pending',
		due_at: morning.toUTC().toISO(),
		reason: expect.stringMatching(/night/),
	});
	await stage.playUntil(morning.toMillis() - 1);
	expect(await kindsSentTo(alex)).not.toContain('didnt_close_1');

	await stage.playUntil(morning.toMillis() + 60_000);
	expect(await firstFollowUp(alex)).toMatchObject({ status: 'sent' });
	const sent = (await stage.store().messagesOf(alex.leadId)).filter(
		({ kind }) => kind === 'didnt_close_1',
	);
	expect(sent).toMatchObject([{ channel: 'sms', status: 'sent' }]);
	expect(DateTime.fromISO(sent[0]?.at ?? '', { zone: ZONE }).hour).toBe(8);
});

async function optOuts(address: string) {
	const rows = stage.store().db.selectFrom('opt_outs').selectAll().where('address', '=', address);
	return await rows.execute();
}

async function remindersOf({ leadId }: Player) {
	return await touches().where('lead_id', '=', leadId).orderBy('due_at').execute();
}

async function firstFollowUp({ leadId }: Player) {
	const rows = touches().where('lead_id', '=', leadId).where('step_name', '=', 'didnt_close_1');
	return await rows.executeTakeFirst();
}

const touches = () => stage.store().db.selectFrom('touches').selectAll();

async function kindsSentTo({ leadId }: Player) {
	const messages = await stage.store().messagesOf(leadId);
	return messages
		.filter(
			({ direction, audience, status }) => `${direction} ${audience} ${status}` === 'out lead sent',
		)
		.map(({ kind }) => kind);
}
