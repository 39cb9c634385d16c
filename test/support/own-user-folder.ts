import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSqliteFile, openStore } from '../../adapters/store/open-store';
import type { Database } from '../../adapters/store/schema';
import type { Store } from '../../adapters/store/work';

export interface OwnUserFolder {
	path(): string;
	/** Where the embedded store is kept. */
	storeFile(): string;
	/** The embedded store, as the nodes see it. */
	store(): Promise<Store>;
	/** How many rows each table of the flow holds. */
	countRows(): Promise<Readonly<Record<string, number>>>;
}

const TABLES = [
	'leads',
	'reps',
	'assignments',
	'proposals',
	'bookings',
	'touches',
	'messages',
	'opt_outs',
	'signals',
	'engagement_triggers',
	'reviews',
	'audit_events',
	'idempotency_keys',
] as const satisfies readonly (keyof Database)[];

/** A fresh n8n user folder for each test, so that the nodes start with an empty embedded store. */
export function useOwnUserFolder(): OwnUserFolder {
	let folder = '';
	const storeFile = () => defaultSqliteFile(process.env, folder);
	const store = async () => await openStore({ kind: 'sqlite', file: storeFile() });
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'booking-flow-nodes-'));
		process.env['N8N_USER_FOLDER'] = folder;
	});
	afterEach(async () => {
		await store().then(
			(opened) => opened.close(),
			() => undefined,
		);
		await rm(folder, { recursive: true, force: true });
	});
	const countRows = async () => {
		const { db } = await store();
		const counts: Record<string, number> = {};
		for (const table of TABLES) {
			const { count } = await db
				.selectFrom(table)
				.select((eb) => eb.fn.countAll<number>().as('count'))
				.executeTakeFirstOrThrow();
			counts[table] = count;
		}
		return counts;
	};
	return { path: () => folder, storeFile, store, countRows };
}
