import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { StoreConfig } from '../adapters/store/work.ts';
import type { PoolMember } from '../domain/model.ts';
import { loadDomain } from './load-domain.mts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { openStore, readCounts, routeLead } = await loadDomain<
	typeof import('./store-routing-entry.ts')
>('bench/store-routing-entry.ts');

const counting = {
	period: 'all',
	basis: 'created',
	timezone: 'UTC',
	creditCancelled: true,
	creditNoShow: true,
	creditRescheduled: true,
} as const;
const rule = {
	matched: true,
	segment: '',
	action: 'route',
	pools: ['default'],
	method: 'weighted',
	slaHours: null,
} as const;

export interface StoreMeasurement {
	readonly name: string;
	readonly leads: number;
	readonly unassigned: number;
	readonly decisionsPerSecond: number;
	readonly greatestDistance: number;
}

/** Whole routings, one after the other: the lead is saved, the turn decided, counted and written to the audit trail. */
export async function measureInStores(
	members: readonly PoolMember[],
	leads: number,
): Promise<readonly StoreMeasurement[]> {
	const folder = await mkdtemp(join(tmpdir(), 'booking-flow-bench-'));
	const postgres = await startPostgres();
	try {
		const sqlite = { kind: 'sqlite', file: join(folder, 'store.sqlite') } as const;
		return [
			await measure('on SQLite', sqlite, { members, leads }),
			await measure('on Postgres', postgres.config, { members, leads }),
		];
	} finally {
		await postgres.stop();
		await rm(folder, { recursive: true, force: true });
	}
}

async function measure(
	name: string,
	config: StoreConfig,
	{ members, leads }: { readonly members: readonly PoolMember[]; readonly leads: number },
): Promise<StoreMeasurement> {
	const store = await openStore(config);
	const source = { workflowId: null, executionId: null, node: 'Route Lead', actor: 'workflow' };
	const newId = (prefix: string) => `${prefix}_${randomUUID()}`;
	const settings = {
		message: null,
		submissionId: null,
		rules: [rule],
		owner: { crmOwner: null, keepEarlierRep: true, keepCompanyRep: false },
		members,
		requireWorkingNow: false,
		region: { values: [], rule: 'require' },
		skills: { values: [], rule: 'prefer' },
		ownerOverCap: true,
		counting,
	} as const;
	// No rule asks for a free time, so what would count as one is never looked at.
	const input = { ...settings, freeTime: undefined as never };
	let unassigned = 0;
	const before = performance.now();
	for (let lead = 0; lead < leads; lead++) {
		const context = { store, now: new Date().toISOString(), newId, source };
		const contact = { email: `lead-${lead}@example.com` };
		const { rep } = await routeLead(context, { ...input, lead: { contact } });
		if (!rep) unassigned++;
	}
	const milliseconds = performance.now() - before;
	const all = { pool: 'default', readFrom: { first: 'all', last: 'all' } };
	const distances = [...(await readCounts(store.db, all)).values()].map(({ count, expected }) =>
		Math.abs(expected - count),
	);
	await store.close();
	const decisionsPerSecond = Math.round((leads / milliseconds) * 1000);
	return { name, leads, unassigned, decisionsPerSecond, greatestDistance: Math.max(...distances) };
}

/** A Postgres of its own, as the tests have it. */
async function startPostgres() {
	const script = join(root, 'test', 'support', 'postgres-process.mjs');
	const child: ChildProcess = spawn(process.execPath, [script], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const exited = once(child, 'exit');
	if (!child.stdout) throw new Error('Postgres has no output.');
	const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
	const config = {
		kind: 'postgres',
		host: '127.0.0.1',
		port: Number(line),
		database: 'postgres',
		user: 'postgres',
		password: 'secret',
		ssl: 'disable',
		maximumConnections: 3,
	} as const;
	return {
		config,
		stop: async () => {
			child.stdin?.end();
			await exited;
		},
	};
}
