import { randomBytes } from 'node:crypto';
import type { Db, Work } from '../store/work';

const SETTING = 'link_signing_key';

/**
 * The secret that links are signed with, made at the first use. Where several ask for the first time at once, the
 * database keeps one and all of them read that one.
 */
export async function signingKey({ db, now }: Work): Promise<string> {
	const existing = await selectKey(db).executeTakeFirst();
	if (existing) return existing.value;
	const value = randomBytes(32).toString('base64url');
	await db
		.insertInto('settings')
		.values({ key: SETTING, value, updated_at: now })
		.onConflict((conflict) => conflict.column('key').doNothing())
		.execute();
	const kept = await selectKey(db).executeTakeFirstOrThrow();
	return kept.value;
}

/** null while nothing was ever signed. */
export async function findSigningKey(db: Db): Promise<string | null> {
	return (await selectKey(db).executeTakeFirst())?.value ?? null;
}

function selectKey(db: Db) {
	return db.selectFrom('settings').select('value').where('key', '=', SETTING);
}
