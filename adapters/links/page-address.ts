import type { Db, Work } from '../store/work';

const SETTING = 'booking_page_url';

/** Where the Booking Page is, so that messages can lead there; null when no such page is switched on. */
export async function readPageAddress(db: Db): Promise<string | null> {
	const row = await db
		.selectFrom('settings')
		.select('value')
		.where('key', '=', SETTING)
		.executeTakeFirst();
	return row?.value ?? null;
}

export async function savePageAddress({ db, now }: Work, url: string): Promise<void> {
	await db
		.insertInto('settings')
		.values({ key: SETTING, value: url, updated_at: now })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ value: url, updated_at: now }))
		.execute();
}

/** Only the page that is there takes itself away. */
export async function forgetPageAddress({ db }: Work, url: string): Promise<void> {
	await db.deleteFrom('settings').where('key', '=', SETTING).where('value', '=', url).execute();
}
