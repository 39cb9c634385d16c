import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Player } from '../../demo/player.mts';
import { listDeliveries } from './support/deliveries';
import { readStage, useStage } from './support/stage';

const stage = useStage();
const MINUTE = 60_000;
const startMilliseconds = 30_000;
const comebackMilliseconds = 80_000;

test('n8n killed while it sends reminders sends none of them twice and loses none', async () => {
	await stage.startWeek();
	const leadIds = (await askForLater(6)).map(({ leadId }) => leadId);
	const due = (await touchesOf(leadIds)).map(({ due_at }) => Date.parse(due_at));
	await stage.playUntil(Math.min(...due) - MINUTE);

	await stage.store().moveClockTo(Math.max(...due));
	await killWhileSending(leadIds);
	const atDeath = await touchesOf(leadIds);
	const onTheirWay = atDeath.filter(({ status }) => status === 'sending');
	const onlyClaimed = atDeath.filter(({ status }) => status === 'claimed');
	expect(onTheirWay.length).toBeGreaterThan(0);
	expect(onlyClaimed.length).toBeGreaterThan(0);
	expect(onTheirWay.length + onlyClaimed.length).toBe(leadIds.length);

	// The leases of the dead run end.
	await stage.store().moveClockTo(stage.store().now() + 6 * MINUTE);
	await stage.playUntil(stage.store().now() + 10 * MINUTE);
	const after = await touchesOf(leadIds);
	const find = (id: string) => after.find((touch) => touch.id === id);
	const delivered = (await listDeliveries(stage.session())).map(({ id }) => id);
	for (const { id, lead_id: leadId } of onlyClaimed) {
		expect(find(id)).toMatchObject({ status: 'sent' });
		const [message, ...more] = await nurtureMessages(leadId);
		expect(more).toEqual([]);
		expect(message).toMatchObject({ status: 'sent' });
		expect(delivered.filter((other) => other === message?.id)).toHaveLength(1);
	}
	for (const { id, lead_id: leadId } of onTheirWay) {
		expect(find(id)).toMatchObject({ status: 'failed', reason: 'outcome_unknown' });
		expect(await openReviews(leadId)).toMatchObject([{ kind: 'touch_outcome_unknown' }]);
		const [message, ...more] = await nurtureMessages(leadId);
		expect(more).toEqual([]);
		expect(delivered).not.toContain(message?.id);
	}
});

/** People who are written to again in 30 days. */
async function askForLater(count: number): Promise<readonly Player[]> {
	const people = Array.from({ length: count }, () => stage.prospect());
	for (const person of people) {
		await person.fillInForm();
		await person.reply('Not now, please get back to me next month.');
	}
	return people;
}

/**
 * Kills n8n and all it has started, and waits until it is back. The kill comes at a moment when one of
 * these leads' touches is on its way and the others of the same run are claimed: the store is made slow
 * at this step, so that there is such a moment.
 */
async function killWhileSending(leadIds: readonly string[]) {
	const { processId } = readStage();
	changeStore(`CREATE TRIGGER slow AFTER UPDATE OF status ON touches WHEN NEW.status = 'sending'
		BEGIN SELECT length(randomblob(50000000)); END`);
	try {
		await until('a reminder is being sent', startMilliseconds, async () =>
			(await touchesOf(leadIds)).some(({ status }) => status === 'sending'),
		);
	} finally {
		process.kill(-processId, 'SIGKILL');
		changeStore('DROP TRIGGER slow');
		await until('n8n is back', comebackMilliseconds, () => readStage().processId !== processId);
	}
}

function changeStore(sql: string) {
	const database = new DatabaseSync(readStage().storeFile, { timeout: 5_000 });
	database.exec(sql);
	database.close();
}

async function until(what: string, limit: number, check: () => boolean | Promise<boolean>) {
	const deadline = Date.now() + limit;
	while (!(await check())) {
		if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
		await sleep(5);
	}
}

async function touchesOf(leadIds: readonly string[]) {
	const { db } = stage.store();
	const touches = db.selectFrom('touches').selectAll().where('cadence', '=', 'nurture');
	return await touches.where('lead_id', 'in', leadIds).execute();
}

async function nurtureMessages(leadId: string) {
	const messages = await stage.store().messagesOf(leadId);
	return messages.filter(({ kind }) => kind === 'nurture_1');
}

async function openReviews(leadId: string) {
	const reviews = stage.store().db.selectFrom('reviews').select('kind');
	return await reviews.where('lead_id', '=', leadId).where('resolved_at', 'is', null).execute();
}
