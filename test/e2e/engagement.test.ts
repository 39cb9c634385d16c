import { setTimeout as sleep } from 'node:timers/promises';
import { listExecutions } from '../../demo/n8n-executions.mts';
import type { Player } from '../../demo/player.mts';
import { listDeliveries } from './support/deliveries';
import { useStage } from './support/stage';

const stage = useStage();
const HOUR = 60 * 60_000;
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36';

beforeEach(async () => {
	await stage.startWeek();
});

const visit = (email: string, key: string, more: object = {}) => ({
	type: 'pricing_page',
	email,
	key: `${email}:${key}`,
	...more,
});

describe('signals from tools', () => {
	beforeEach(async () => {
		// Of whom no zone is known, it is night until eight o'clock UTC.
		await stage.playUntil(stage.store().now() + HOUR);
	});

	test('add up, and at the threshold the lead is offered times, once', async () => {
		const alex = stage.prospect();
		const { email = '' } = alex.prospect.form;
		const first = await stage.post('signals', visit(email, '1', { name: 'Alex Sample' }));
		expect(first).toMatchObject({ status: 200, body: { status: 'below_threshold', score: 15 } });
		const second = await stage.post('signals', visit(email, '2'));
		expect(second).toMatchObject({ status: 200, body: { status: 'triggered', score: 30 } });
		alex.leadId = await leadIdOf(email);
		expect(await kindsSentTo(alex)).toEqual(['proposal']);

		const again = await stage.post('signals', visit(email, '2'));
		expect(again.body).toMatchObject({ status: 'triggered' });
		const third = await stage.post('signals', visit(email, '3'));
		expect(third.body).toMatchObject({ reason: 'This crossing has triggered before.' });
		expect(await kindsSentTo(alex)).toEqual(['proposal']);
		const types = (await stage.store().eventsOf(alex.leadId)).map(({ type }) => type);
		expect(types.filter((type) => type === 'signal.recorded')).toHaveLength(3);
		expect(types.filter((type) => type === 'engagement.triggered')).toHaveLength(1);

		await alex.reply('1');
		expect(await alex.booking()).toMatchObject({ status: 'confirmed' });
	});

	test('come as a list, of several leads, each of whom is offered times; what is unknown is told back', async () => {
		const emails = [stage.prospect(), stage.prospect()].map(
			({ prospect }) => prospect.form['email'] ?? '',
		);
		const signals = emails.flatMap((email) => [visit(email, '1'), visit(email, '2')]);
		const answer = await stage.post('signals', { signals: [...signals, { type: 'moon_phase' }] });
		expect(answer.status).toBe(200);
		for (const email of emails) {
			const alex = stage.prospect();
			alex.leadId = await leadIdOf(email);
			expect(await kindsSentTo(alex)).toEqual(['proposal']);
		}
		const unknown = await stage.post('signals', { type: 'moon_phase' });
		expect(unknown.body).toMatchObject({
			status: 'not_counted',
			reason: expect.stringContaining('"moon_phase" is no signal'),
		});
	});

	test('start nothing for somebody who opted out', async () => {
		const alex = stage.prospect();
		await alex.fillInForm();
		await alex.reply('STOP');
		const { email = '' } = alex.prospect.form;
		const before = await kindsSentTo(alex);
		await stage.post('signals', visit(email, '1'));
		const answer = await stage.post('signals', visit(email, '2'));
		expect(answer.body).toMatchObject({
			status: 'below_threshold',
			reason: expect.stringContaining('asked for no more messages'),
		});
		expect(await kindsSentTo(alex)).toEqual(before);
	});
});

describe('tracked mail', () => {
	test('answers the pixel with a picture and records the open', async () => {
		const alex = stage.prospect();
		await alex.fillInForm();
		const messageId = await firstMessageOf(alex);
		const response = await get(`open?m=${messageId}`);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toContain('image/gif');
		expect(response.headers.get('cache-control')).toBe('no-store');
		const bytes = Buffer.from(await response.arrayBuffer());
		expect(bytes.subarray(0, 10).toString('latin1')).toBe('GIF89a\u0001\0\u0001\0');
		expect(await signalsOf(alex, 1)).toMatchObject([
			{ type: 'email_open', message_id: messageId, points: 3 },
		]);
	});

	test('shows the picture to anybody, and records nothing of strangers', async () => {
		const before = await countSignals();
		const response = await get('open?m=message_of_nobody');
		expect(response.headers.get('content-type')).toContain('image/gif');
		expect((await get('open')).status).toBe(200);
		expect(await countSignals()).toBe(before);
	});

	test('leads a click to the own website and records it', async () => {
		const alex = stage.prospect();
		await alex.fillInForm();
		const messageId = await firstMessageOf(alex);
		const to = 'https://www.example.com/pricing?plan=a%20b';
		const response = await get(`click?m=${messageId}&to=${encodeURIComponent(to)}`);
		expect(response.status).toBe(307);
		expect(response.headers.get('location')).toBe(to);
		expect(await signalsOf(alex, 1)).toMatchObject([{ type: 'link_click', detail: to }]);
	});

	test.each([
		'https://evil.example.org/',
		'https://www.example.com.evil.example.org/',
		'https://www.example.com@evil.example.org/',
		'http://www.example.com/',
		'//evil.example.org/',
		'javascript:alert(1)',
		' https://www.example.com/',
		'',
	])('leads nobody anywhere else: "%s"', async (to) => {
		const response = await get(`click?m=message_1&to=${encodeURIComponent(to)}`);
		expect(response.status).toBe(404);
		expect(response.headers.get('location')).toBeNull();
	});
});

describe('a meeting at risk', () => {
	test('is found ahead; the lead is asked kindly and the rep told, once; YES keeps it', async () => {
		const alex = await bookedFor(stage.prospect());
		const { id } = await alex.booking();
		await declineInvite(id);
		await until(async () => (await questionsTo(alex)).length > 0);
		expect(await alex.booking()).toMatchObject({ id, status: 'at_risk' });
		const event = (await stage.store().eventsOf(alex.leadId)).find(
			({ type }) => type === 'booking.at_risk',
		);
		expect(JSON.parse(event?.data ?? '{}')).toMatchObject({ score: 60, threshold: 40 });
		const [asked] = await questionsTo(alex);
		expect(asked?.text).toMatch(/still suit you.*\n[^]*1\. [^]*2\. [^]*3\. /);
		await until(async () => (await kindsSentTo(alex, 'rep')).includes('rep_at_risk'));
		const delivered = await listDeliveries(stage.session());
		expect(delivered.filter((message) => message.id === asked?.id)).toHaveLength(1);

		await alex.reply('YES');
		expect(await alex.booking()).toMatchObject({ id, status: 'reconfirmed' });
		const last = Math.max(...(await runsOfAtRisk()));
		await until(async () => (await runsOfAtRisk()).filter((run) => run > last).length > 1);
		expect(await questionsTo(alex)).toHaveLength(1);
	});

	test('is moved by a number, and may be found again at its new time', async () => {
		const alex = await bookedFor(stage.prospect());
		const before = await alex.booking();
		await declineInvite(before.id);
		await until(async () => (await questionsTo(alex)).length > 0);
		await alex.reply('2');
		const moved = await alex.booking();
		expect(moved).toMatchObject({ id: before.id, reschedules: 1, status: 'confirmed' });
		expect(moved.start_at).not.toBe(before.start_at);
		await declineInvite(before.id, 'again');
		await until(async () => (await alex.booking()).status === 'at_risk');
	});
});

async function bookedFor(player: Player): Promise<Player> {
	await player.fillInForm();
	await player.reply('2');
	const { start_at: start } = await player.booking();
	expect(Date.parse(start) - stage.store().now()).toBeLessThan(72 * HOUR);
	return player;
}

async function declineInvite(bookingId: string, key = 'first') {
	const signal = { type: 'invite_declined', bookingId, key: `${bookingId}:${key}` };
	const answer = await stage.post('signals', signal);
	expect(answer.body).toMatchObject({ status: 'below_threshold' });
}

async function leadIdOf(email: string): Promise<string> {
	const { db } = stage.store();
	const lead = await db
		.selectFrom('leads')
		.select('id')
		.where('email', '=', email)
		.executeTakeFirstOrThrow();
	return lead.id;
}

async function kindsSentTo({ leadId }: Player, audience = 'lead'): Promise<readonly string[]> {
	const messages = await stage.store().messagesOf(leadId);
	return messages
		.filter((message) => message.direction === 'out' && message.audience === audience)
		.map(({ kind }) => kind);
}

/** Messages that ask whether the time still suits. */
async function questionsTo({ leadId }: Player) {
	const messages = await stage.store().messagesOf(leadId);
	return messages.filter(
		({ direction, audience, text }) =>
			direction === 'out' && audience === 'lead' && text.includes('still suit you'),
	);
}

async function firstMessageOf({ leadId }: Player): Promise<string> {
	const [message] = (await stage.store().messagesOf(leadId)).filter(
		({ direction }) => direction === 'out',
	);
	return message?.id ?? '';
}

/** The answer goes out before the signal is written. */
async function signalsOf({ leadId }: Player, count: number) {
	const { db } = stage.store();
	const read = async () =>
		await db.selectFrom('signals').selectAll().where('lead_id', '=', leadId).execute();
	await until(async () => (await read()).length >= count);
	return await read();
}

async function countSignals(): Promise<number> {
	const { db } = stage.store();
	return (await db.selectFrom('signals').select('id').execute()).length;
}

async function get(path: string): Promise<Response> {
	const { baseUrl } = stage.session();
	return await fetch(`${baseUrl}/webhook/booking-flow/${path}`, {
		headers: { 'user-agent': BROWSER },
		redirect: 'manual',
	});
}

/** The numbers of the last runs of the workflow that looks for meetings at risk. */
async function runsOfAtRisk(): Promise<readonly number[]> {
	const runs = await listExecutions(stage.session(), { workflowId: 'bookingFlowAtRisk' });
	return runs.map(({ id }) => Number(id));
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
	const deadline = Date.now() + 60_000;
	while (!(await isSo())) {
		if (Date.now() > deadline) throw new Error('It did not come about within a minute.');
		await sleep(100);
	}
}
