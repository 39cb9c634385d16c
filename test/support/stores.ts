import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openStore } from '../../adapters/store/open-store';
import type { PostgresConfig } from '../../adapters/store/postgres';
import type { Store, StoreConfig } from '../../adapters/store/work';
import { sharedPostgresPort } from './shared-postgres';

export type StoreKind = StoreConfig['kind'];

export interface TestStores {
	readonly kind: StoreKind;
	/** Where an empty database of its own is. */
	freshConfig(): Promise<StoreConfig>;
	/** An open, empty store of its own. */
	open(): Promise<Store>;
}

/** Runs a suite on SQLite and on a real Postgres. Stores opened through `stores.open` are closed after each test. */
export function describeStores(title: string, suite: (stores: TestStores) => void): void {
	describe('in SQLite', () => {
		describe(title, () => suite(useSqlite()));
	});
	describe('in Postgres', () => {
		describe(title, () => suite(usePostgres()));
	});
}

export function useSqlite(): TestStores {
	const folder = useTemporaryFolder();
	let files = 0;
	const freshConfig = async (): Promise<StoreConfig> => {
		files += 1;
		return { kind: 'sqlite', file: join(folder(), `store-${files}.sqlite`) };
	};
	const opened: Store[] = [];
	afterEach(async () => {
		await Promise.all(opened.splice(0).map((store) => store.close()));
	});
	const open = async () => {
		const store = await openStore(await freshConfig());
		opened.push(store);
		return store;
	};
	return { kind: 'sqlite', freshConfig, open };
}

export function usePostgres(): TestStores & { serverConfig(): PostgresConfig } {
	let port = 0;
	beforeAll(async () => {
		port = await sharedPostgresPort();
	});
	const serverConfig = (): PostgresConfig => ({
		kind: 'postgres',
		host: '127.0.0.1',
		port,
		database: 'postgres',
		user: 'postgres',
		password: 'secret',
		ssl: 'disable',
		maximumConnections: 3,
	});
	const freshConfig = async (): Promise<PostgresConfig> => {
		const database = `store_${randomUUID().replaceAll('-', '')}`;
		await runAsOwner(serverConfig(), `create database ${database}`);
		const config = { ...serverConfig(), database };
		made.push(config);
		return config;
	};
	const opened: { readonly store: Store; readonly config: PostgresConfig }[] = [];
	afterEach(async () => {
		for (const { store, config } of opened.splice(0)) {
			await store.close();
			await runAsOwner(config, EMPTY_ALL_TABLES);
			emptied.push(config);
		}
	});
	const open = async () => {
		const config = emptied.pop() ?? (await freshConfig());
		const store = await openStore(config);
		opened.push({ store, config });
		return store;
	};
	return { kind: 'postgres', serverConfig, freshConfig, open };
}

/** The databases of this test file. */
const made: PostgresConfig[] = [];
/** Making a database takes Postgres longer than most tests run, so stores are emptied and used again. */
const emptied: PostgresConfig[] = [];

afterAll(async () => {
	for (const config of made) {
		const { database } = config;
		await runAsOwner({ ...config, database: 'postgres' }, `drop database ${database} with (force)`);
	}
});

/** Of small tables Postgres deletes the rows much faster than it truncates them. */
const EMPTY_ALL_TABLES = `
	set session_replication_role = replica;
	do $$
	declare each record;
	begin
		for each in
			select tablename as name from pg_tables
			where schemaname = 'booking_flow' and tablename <> 'schema_versions'
		loop
			execute format('delete from booking_flow.%I', each.name);
		end loop;
		for each in select sequencename as name from pg_sequences where schemaname = 'booking_flow'
		loop
			execute format('alter sequence booking_flow.%I restart', each.name);
		end loop;
	end $$`;

/** Runs statements past the store, as an administrator would. */
export async function runAsOwner(config: PostgresConfig, sql: string): Promise<void> {
	const client = new Client({ ...config, ssl: false });
	await client.connect();
	try {
		await client.query(sql);
	} finally {
		await client.end();
	}
}

/** An empty folder for the tests of a suite; gone afterwards. */
export function useTemporaryFolder(): () => string {
	let folder = '';
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'booking-flow-store-'));
		// Processes of other users look in.
		await chmod(folder, 0o755);
	});
	afterAll(async () => {
		await rm(folder, { recursive: true, force: true });
	});
	return () => folder;
}
