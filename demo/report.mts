import { getExecution, listExecutions } from './n8n-executions.mts';
import type { N8nSession } from './n8n-session.mts';
import type { Player } from './player.mts';
import type { WatchedStore } from './watched-store.mts';

export interface LeadReport {
	readonly name: string;
	/** The stages of the flow that the lead went through. */
	readonly stages: readonly string[];
	readonly outcome: string | null;
	readonly bookingId: string;
	readonly messages: readonly object[];
	readonly events: readonly object[];
	/** What the lead's webhooks took together. */
	readonly milliseconds: number;
}

export interface Check {
	readonly what: string;
	readonly ok: boolean;
	readonly detail?: string;
}

export interface Report {
	readonly ok: boolean;
	readonly n8nVersion: string;
	readonly leads: readonly LeadReport[];
	readonly checks: readonly Check[];
}

interface ReportInput {
	readonly store: WatchedStore;
	readonly players: readonly Player[];
	readonly session: N8nSession;
	readonly n8nVersion: string;
}

/** Tells what came of the story, and whether all of it is as it should be. */
export async function makeReport(input: ReportInput): Promise<Report> {
	const { store, players, session, n8nVersion } = input;
	const leads = await Promise.all(players.map(async (player) => await reportLead(store, player)));
	const checks = [
		...(await checkEndings(store, players)),
		...leads.map(checkReminded),
		await checkMessages(store),
		await checkOverlaps(store),
		await checkReviews(store),
		await checkExecutions(session),
	];
	return { ok: checks.every(({ ok }) => ok), n8nVersion, leads, checks };
}

const STAGE_OF_EVENT: Readonly<Record<string, string>> = {
	'lead.created': 'intent',
	'proposal.created': 'proposal',
	'booking.created': 'confirmation',
	'cadence.enrolled': 'reminders',
	'booking.rescheduled': 'reschedule',
};

function stageOf({ type, data }: { type: string; data: string }): string | [] {
	const { outcome } = JSON.parse(data) as { outcome?: string };
	return type === 'outcome.marked' ? `outcome: ${outcome}` : (STAGE_OF_EVENT[type] ?? []);
}

/** Whether a missed meeting was followed by one that took place. */
async function wasRecovered({ db }: WatchedStore, { leadId }: Player): Promise<boolean> {
	const bookings = await db
		.selectFrom('bookings')
		.select('outcome')
		.where('lead_id', '=', leadId)
		.orderBy('created_at')
		.execute();
	const outcomes = bookings.map(({ outcome }) => outcome);
	return outcomes.includes('no_show') && outcomes.at(-1) === 'attended';
}

async function reportLead(store: WatchedStore, player: Player): Promise<LeadReport> {
	const booking = await player.booking();
	const events = await store.eventsOf(player.leadId);
	const messages = await store.messagesOf(player.leadId);
	const stages = events.flatMap(stageOf);
	if (await wasRecovered(store, player)) stages.push('recovery');
	return {
		name: player.prospect.name,
		stages: [...new Set(stages)],
		outcome: booking.outcome,
		bookingId: booking.id,
		messages: messages.map(
			({ at, direction, audience, channel, address, kind, subject, text, status }) => ({
				at,
				direction,
				audience,
				channel,
				address,
				kind,
				subject,
				text,
				status,
			}),
		),
		events: events.map(({ seq, at, type, node, booking_id: bookingId }) => ({
			seq,
			at,
			type,
			node,
			bookingId,
		})),
		milliseconds: Math.round(player.milliseconds),
	};
}

async function checkEndings(store: WatchedStore, players: readonly Player[]): Promise<Check[]> {
	const expected: Readonly<Record<string, string>> = {
		attends: 'completed:attended:0',
		'reschedules, then attends': 'completed:attended:1',
		'misses the meeting and is recovered': 'no_show:no_show:0 completed:attended:0',
	};
	return await Promise.all(
		players.map(async ({ leadId, prospect }) => {
			const bookings = await store.db
				.selectFrom('bookings')
				.select(['status', 'outcome', 'reschedules'])
				.where('lead_id', '=', leadId)
				.orderBy('created_at')
				.execute();
			const detail = bookings
				.map((row) => `${row.status}:${row.outcome}:${row.reschedules}`)
				.join(' ');
			return {
				what: `${prospect.name} ${prospect.ending}`,
				ok: detail === expected[prospect.ending],
				detail,
			};
		}),
	);
}

function checkReminded({ name, events }: LeadReport): Check {
	const types = events.map((event) => (event as { type: string }).type);
	return { what: `${name} was enrolled in reminders`, ok: types.includes('cadence.enrolled') };
}

async function checkMessages(store: WatchedStore): Promise<Check> {
	const stuck = await store.db
		.selectFrom('messages')
		.select(['kind', 'status'])
		.where('direction', '=', 'out')
		.where('status', 'not in', ['sent', 'delivered'])
		.execute();
	const detail = stuck.map(({ kind, status }) => `${kind} is ${status}`).join(', ');
	return { what: 'every message got out and its result is recorded', ok: !stuck.length, detail };
}

async function checkOverlaps(store: WatchedStore): Promise<Check> {
	const pairs = await store.db
		.selectFrom('bookings as a')
		.innerJoin('bookings as b', 'a.rep_id', 'b.rep_id')
		.select(['a.id as first', 'b.id as second'])
		.whereRef('a.id', '<', 'b.id')
		.whereRef('a.start_at', '<', 'b.busy_to')
		.whereRef('b.busy_from', '<', 'a.end_at')
		.execute();
	return { what: 'no rep has two meetings at once', ok: !pairs.length };
}

async function checkReviews(store: WatchedStore): Promise<Check> {
	const open = await store.db
		.selectFrom('reviews')
		.select('summary')
		.where('resolved_at', 'is', null)
		.execute();
	const detail = open.map(({ summary }) => summary).join(' ');
	return { what: 'nothing waits for a person to look at it', ok: !open.length, detail };
}

async function checkExecutions(session: N8nSession): Promise<Check> {
	const failed = await listExecutions(session, { status: ['error', 'crashed'] });
	const causes = await Promise.all(
		failed.map(async ({ id, workflowName }) => {
			const { failure } = await getExecution(session, id);
			return `${workflowName}: ${failure?.node ?? '?'}: ${failure?.message ?? '?'}`;
		}),
	);
	return { what: 'no execution of n8n failed', ok: !failed.length, detail: causes.join('; ') };
}
