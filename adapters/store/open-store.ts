import { join, resolve } from 'node:path';
import { BookingFlowError } from '../../domain/error';
import { migrate } from './migrate';
import { openPostgres, retryOnConflict } from './postgres';
import { openSqlite, retryWhileBusy } from './sqlite';
import { runChange } from './transaction';
import { takeTurns } from './turns';
import type { Turns } from './turns';
import type { RetryPolicy } from './transaction';
import type { Db, Store, StoreConfig } from './work';

const stores = new Map<string, Promise<Store>>();

/**
 * The store that a config names: one for the whole process, opened and brought up to date at the first use. A store
 * that could not be opened is tried anew at the next call.
 */
export async function openStore(config: StoreConfig): Promise<Store> {
	const normal = normalise(config);
	const key = JSON.stringify(normal);
	const open = stores.get(key);
	if (open) return await open;
	const forget = () => {
		if (stores.get(key) === opening) stores.delete(key);
	};
	const opening: Promise<Store> = connect(normal, forget);
	stores.set(key, opening);
	opening.catch(forget);
	return await opening;
}

/** Where the store is kept when nothing else is said: beside n8n's own files. */
export function defaultSqliteFile(
	environment: { readonly N8N_USER_FOLDER?: string | undefined },
	homeFolder: string,
): string {
	return join(environment.N8N_USER_FOLDER || homeFolder, '.n8n', 'booking-flow.sqlite');
}

function normalise(config: StoreConfig): StoreConfig {
	if (config.kind === 'postgres') {
		const { kind, host, port, database, user, password, ssl, maximumConnections } = config;
		return { kind, host, port, database, user, password, ssl, maximumConnections };
	}
	if (!config.file.trim()) {
		throw new BookingFlowError(
			'input-missing',
			'The path of the booking store is empty.',
			'Give the path of a file, such as /home/node/.n8n/booking-flow.sqlite.',
		);
	}
	return { kind: 'sqlite', file: resolve(config.file) };
}

async function connect(config: StoreConfig, forget: () => void): Promise<Store> {
	const { db, retry, turns } = await openDatabase(config);
	try {
		await migrate(db, retry);
	} catch (error) {
		await db.destroy();
		throw error;
	}
	return {
		db,
		transaction: async (context, change) => {
			await turns?.enter();
			return await runChange(db, { context, retry }, change).finally(turns?.leave);
		},
		close: async () => {
			forget();
			await db.destroy();
		},
	};
}

interface Opened {
	readonly db: Db;
	readonly retry: RetryPolicy;
	/** Who waits for others of this process must not count that as a file that somebody else keeps. */
	readonly turns?: Turns;
}

async function openDatabase(config: StoreConfig): Promise<Opened> {
	return config.kind === 'sqlite'
		? { db: await openSqlite(config.file), retry: retryWhileBusy, turns: takeTurns(1) }
		: { db: await openPostgres(config), retry: retryOnConflict };
}
