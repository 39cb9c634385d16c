import { setTimeout as sleep } from 'node:timers/promises';
import { callN8n } from '../../demo/n8n-session.mts';
import type { Player } from '../../demo/player.mts';
import { openEventSink, publishSinkWorkflow } from './support/event-sink';
import type { ArrivedEvent, EventSink } from './support/event-sink';
import { readStage, useStage } from './support/stage';

const stage = useStage();
const startMilliseconds = 30_000;
const EVENTS = [
	'booking.cancelled',
	'booking.created',
	'lead.created',
	'proposal.created',
	'reply.received',
] as const;
/** n8n starts, and half a minute after its death its events are free. */
const comebackMilliseconds = 90_000;

let sink: EventSink;
let workflowId: string;

beforeEach(async () => {
	sink = await openEventSink();
	workflowId = await publishSinkWorkflow(stage.session(), { url: sink.url, events: EVENTS });
	await stage.startWeek();
});

afterEach(async () => {
	sink.goOn();
	await callN8n(stage.session(), `/rest/workflows/${workflowId}/deactivate`, {});
	await sink.close();
});

test('a sink hears of all that it asked for, once and in order', async () => {
	const alex = await book();
	await alex.reply('Sorry, I have to cancel.');
	const told = await seqsOf(alex);
	await until('the last event has arrived', startMilliseconds, () => hasArrived(told.at(-1)));
	expect(arrivedOf(alex).map(({ seq }) => seq)).toEqual(told);
	expect(new Set(arrivedOf(alex).map(({ type }) => type))).toEqual(new Set(EVENTS));
	const seqs = sink.arrived.map(({ seq }) => seq);
	expect(seqs).toEqual(await seqsBetween(seqs[0], seqs.at(-1)));
});

test('n8n killed during a run loses no event, and repeats none but the one of that run', async () => {
	sink.stallAt('booking.created');
	const alex = await book();
	await until('a run is under way', startMilliseconds, () =>
		arrivedOf(alex).some(({ type }) => type === 'booking.created'),
	);
	const meanwhile = await book();
	await killN8n();
	sink.goOn();
	const afterwards = await book();
	const last = (await seqsOf(afterwards)).at(-1);
	await until('the last event has arrived', comebackMilliseconds, () => hasArrived(last));

	const seqs = sink.arrived.map(({ seq }) => seq);
	const stalled = arrivedOf(alex).find(({ type }) => type === 'booking.created')?.seq;
	const once = seqs.filter((seq, index) => seqs.indexOf(seq) === index);
	expect(once).toEqual(await seqsBetween(seqs[0], seqs.at(-1)));
	expect(once).toEqual(expect.arrayContaining(await seqsOf(alex)));
	expect(once).toEqual(expect.arrayContaining(await seqsOf(meanwhile)));
	expect(seqs.filter((seq, index) => seqs.indexOf(seq) !== index)).toEqual([stalled]);
});

async function book(): Promise<Player> {
	const player = stage.prospect();
	await player.fillInForm();
	await player.reply('1');
	return player;
}

/** Kills n8n and all it has started, and waits until it is back. */
async function killN8n() {
	const { processId } = readStage();
	process.kill(-processId, 'SIGKILL');
	await until('n8n is back', comebackMilliseconds, () => readStage().processId !== processId);
}

function arrivedOf({ leadId }: Player): readonly ArrivedEvent[] {
	return sink.arrived.filter((event) => event.leadId === leadId);
}

function hasArrived(seq: number | undefined): boolean {
	return sink.arrived.some((event) => event.seq === seq);
}

async function seqsOf({ leadId }: Player): Promise<readonly number[]> {
	const events = await stage.store().eventsOf(leadId);
	return events.flatMap(({ seq, type }) => (EVENTS.some((each) => each === type) ? [seq] : []));
}

async function seqsBetween(first = 0, last = 0): Promise<readonly number[]> {
	const rows = await stage
		.store()
		.db.selectFrom('audit_events')
		.select('seq')
		.where('type', 'in', EVENTS)
		.where('seq', '>=', first)
		.where('seq', '<=', last)
		.orderBy('seq')
		.execute();
	return rows.map(({ seq }) => seq);
}

async function until(what: string, limit: number, check: () => boolean) {
	const deadline = Date.now() + limit;
	while (!check()) {
		if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
		await sleep(20);
	}
}
