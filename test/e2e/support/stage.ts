import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { N8nSession } from '../../../demo/n8n-session.mts';
import { Player } from '../../../demo/player.mts';
import { nextTuesdayMorning } from '../../../demo/story.mts';
import { WatchedStore } from '../../../demo/watched-store.mts';

export interface RunningStage {
	readonly session: N8nSession;
	readonly storeFile: string;
	/** The pack as n8n got it. */
	readonly tarball: string;
	readonly processId: number;
	readonly logFile: string;
	/** Where n8n is installed, and where this one keeps everything. */
	readonly n8nFolder: string;
	readonly userFolder: string;
	/** See makeLink in test/sandbox/world.ts. */
	readonly linkFolder: string;
}

/** Where the suite's n8n is at this moment: it has another process once it was started again. */
export function readStage(): RunningStage {
	const file = process.env['BOOKING_FLOW_STAGE'];
	if (!file) throw new Error('There is no n8n: run this suite with npm run test:e2e.');
	return JSON.parse(readFileSync(file, 'utf8')) as RunningStage;
}

export interface E2eStage {
	store(): WatchedStore;
	session(): N8nSession;
	/** Lets the time pass until an instant, in epoch milliseconds, with all that is due meanwhile. */
	playUntil(instant: number): Promise<void>;
	/** Moves the flow's time to the next Tuesday morning in Europe, whatever day it is outside. */
	startWeek(): Promise<void>;
	/** A person of their own for a test; `form` adds to the form's fields or takes their place. */
	prospect(form?: Readonly<Record<string, string>>): Player;
	post(path: string, body: object): Promise<WebhookAnswer>;
}

export interface WebhookAnswer {
	readonly status: number;
	readonly body: Readonly<Record<string, unknown>>;
}

const FIRST_DAY = Date.parse('2031-01-06T00:00:00.000Z');
const patienceMilliseconds = 90_000;

/** The suite's running n8n, for the tests of one file. */
export function useStage(): E2eStage {
	let opened: WatchedStore | undefined;
	const store = () => {
		if (opened) return opened;
		throw new Error('The store is open only while tests run.');
	};
	const session = () => readStage().session;
	beforeAll(async () => {
		opened = await WatchedStore.open(readStage().storeFile);
	});
	afterAll(async () => {
		await opened?.close();
	});
	return {
		store,
		session,
		playUntil: async (instant) =>
			await store().playUntil(instant, AbortSignal.timeout(patienceMilliseconds)),
		startWeek: async () =>
			await store().moveClockTo(nextTuesdayMorning(Math.max(store().now(), FIRST_DAY))),
		prospect: (form = {}) =>
			new Player(makeProspect(form), { baseUrl: session().baseUrl, store: store() }),
		post: async (path, body) => await post(session(), path, body),
	};
}

function makeProspect(form: Readonly<Record<string, string>>) {
	const id = randomUUID();
	const name = 'Alex Sample';
	const email = `alex.${id}@example.com`;
	const fields = { name, email, channel: 'email', timezone: 'Europe/Berlin', submissionId: id };
	return { name, ending: '', form: { ...fields, ...form } };
}

async function post({ baseUrl }: N8nSession, path: string, body: object): Promise<WebhookAnswer> {
	const response = await fetch(`${baseUrl}/webhook/booking-flow/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});
	const text = await response.text();
	return { status: response.status, body: (text ? JSON.parse(text) : {}) as WebhookAnswer['body'] };
}
