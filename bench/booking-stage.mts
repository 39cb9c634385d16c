import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importCredentials } from '../demo/n8n-commands.mts';
import { callN8n, publishWorkflow, waitUntilPublished } from '../demo/n8n-session.mts';
import { setStage, type Stage } from '../demo/stage.mts';
import { WatchedStore } from '../demo/watched-store.mts';
import type { World } from '../test/sandbox/world.ts';
import { loadDomain } from './load-domain.mts';

type Kit = typeof import('../test/sandbox/world.ts');
type Workflow = ReturnType<Kit['bookingWorkflow']>;

export interface Answer {
	readonly status: number;
	readonly items: readonly Item[];
	/** Until the answer was there. */
	readonly milliseconds: number;
}

export interface Item {
	readonly lead?: { readonly id: string };
	readonly booking?: { readonly id: string };
	readonly proposal?: {
		readonly id: string;
		readonly slots: readonly { readonly start: string; readonly end: string }[];
	};
}

/** A real n8n in which nothing runs but what is asked for, and the providers as sandboxes. */
export interface BookingStage {
	readonly kit: Kit;
	readonly world: World;
	readonly store: WatchedStore;
	readonly n8nVersion: string;
	publish(workflow: Workflow): Promise<void>;
	post(path: string, body: object): Promise<Answer>;
	close(): Promise<void>;
}

export async function openBookingStage(options: {
	readonly say: (line: string) => void;
	readonly signal: AbortSignal;
}): Promise<BookingStage> {
	const closers: (() => Promise<void>)[] = [];
	const close = async () => {
		for (const each of closers.reverse()) await each();
	};
	try {
		const kit = await loadDomain<Kit>('test/sandbox/world.ts');
		const link = await mkdtemp(join(tmpdir(), 'booking-flow-sandboxes-'));
		closers.push(async () => await rm(link, { recursive: true, force: true }));
		const redirect = new URL('../test/sandbox/world/redirect-hosts.mjs', import.meta.url);
		const { env } = kit.makeLink(link, fileURLToPath(redirect));
		const world = await kit.openWorld(link, { asksContracts: false });
		closers.push(async () => await world.close());
		const stage = await setStage({ ...options, scheduleSeconds: 30, env });
		closers.push(async () => await stage.tearDown());
		await silence(stage);
		const file = join(link, 'credentials.json');
		await writeFile(file, JSON.stringify(kit.credentialsFor(world)));
		await importCredentials(stage.instance, file);
		const store = await WatchedStore.open(stage.storeFile);
		closers.push(async () => await store.close());
		return {
			kit,
			world,
			store,
			n8nVersion: stage.n8nVersion,
			publish: async (workflow) => await publish(stage, workflow),
			post: async (path, body) => await post(stage, path, body),
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}

/** Takes the schedules and all other triggers of the pack's workflows away. */
async function silence({ session, workflowIds }: Stage): Promise<void> {
	for (const id of [...workflowIds].reverse()) {
		await callN8n(session, `/rest/workflows/${id}/deactivate`, {});
	}
}

async function publish({ session }: Stage, workflow: Workflow): Promise<void> {
	const { id } = (await callN8n(session, '/rest/workflows', workflow)) as { id: string };
	await publishWorkflow(session, id);
	await waitUntilPublished(session, [id]);
}

async function post({ session }: Stage, path: string, body: object): Promise<Answer> {
	const started = performance.now();
	const response = await fetch(`${session.baseUrl}/webhook/booking-flow/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});
	const text = await response.text();
	const milliseconds = performance.now() - started;
	const items = response.ok && text ? ([JSON.parse(text)].flat() as Item[]) : [];
	return { status: response.status, items, milliseconds };
}

/** Somebody nobody has heard of before. */
export function makePerson() {
	const id = randomUUID();
	const digits = String(parseInt(id.slice(0, 8), 16) % 1e8).padStart(8, '0');
	const email = `alex.${id}@example.com`;
	return { email, phone: `+49151${digits}`, name: 'Alex Sample', company: 'Example Ltd' };
}
