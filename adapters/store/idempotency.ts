import { createHash } from 'node:crypto';
import { lock } from './lock';
import type { Db, Work } from './work';

/** Postgres indexes texts up to 2,7 kB; a provider's ids stay far below this, a stranger's need not. */
const LONGEST_KEY = 300;

/** A key that fits an index, the same for the same text. */
export function indexableKey(key: string): string {
	if (key.length <= LONGEST_KEY) return key;
	return `sha256:${createHash('sha256').update(key).digest('hex')}`;
}

/** The kept result (JSON) of a key, or null when it was not seen in this scope. */
export async function recall<T>(db: Db, scope: string, givenKey: string): Promise<T | null> {
	const seen = await db
		.selectFrom('idempotency_keys')
		.select('result')
		.where('scope', '=', scope)
		.where('key', '=', indexableKey(givenKey))
		.executeTakeFirst();
	return seen ? (JSON.parse(seen.result) as T) : null;
}

/**
 * Runs `first` for a key that was not seen in this scope, and keeps its result (JSON) with the change; every later
 * time gives that result and does nothing.
 */
export async function once<T>(
	work: Work,
	scope: string,
	givenKey: string,
	first: () => Promise<T>,
): Promise<{ result: T; repeated: boolean }> {
	const { db, now } = work;
	const key = indexableKey(givenKey);
	await lock(db, [`once:${scope}:${key}`]);
	const seen = await db
		.selectFrom('idempotency_keys')
		.select('result')
		.where('scope', '=', scope)
		.where('key', '=', key)
		.executeTakeFirst();
	if (seen) return { result: JSON.parse(seen.result) as T, repeated: true };
	const result = JSON.stringify((await first()) ?? null);
	await db.insertInto('idempotency_keys').values({ scope, key, result, at: now }).execute();
	return { result: JSON.parse(result) as T, repeated: false };
}
