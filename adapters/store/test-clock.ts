import type { Db, Work } from './work';

const KEY = 'test_clock';

/** How many milliseconds the flow's time is ahead of the real one; 0 unless a demo or a test has moved it. */
export async function readTestClock(db: Db): Promise<number> {
	const setting = await db
		.selectFrom('settings')
		.select('value')
		.where('key', '=', KEY)
		.executeTakeFirst();
	return setting ? Number(setting.value) : 0;
}

export async function setTestClock({ db, now }: Work, offsetMs: number): Promise<void> {
	const value = String(offsetMs);
	await db
		.insertInto('settings')
		.values({ key: KEY, value, updated_at: now })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ value, updated_at: now }))
		.execute();
}
