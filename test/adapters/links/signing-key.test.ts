import { signingKey } from '../../../adapters/links/signing-key';
import { openStore } from '../../../adapters/store/open-store';
import { change } from '../../support/flow-records';
import { describeStores } from '../../support/stores';

describeStores('signingKey', (stores) => {
	it('makes a key of 32 bytes at the first use and keeps it', async () => {
		const store = await stores.open();
		const key = await change(store, signingKey);
		expect(Buffer.from(key, 'base64url')).toHaveLength(32);
		expect(await change(store, signingKey)).toBe(key);
	});

	it('gives one key to all who ask at once', async () => {
		const store = await stores.open();
		const keys = await Promise.all(Array.from({ length: 12 }, () => change(store, signingKey)));
		expect(new Set(keys).size).toBe(1);
		const kept = await store.db.selectFrom('settings').selectAll().execute();
		expect(kept.map(({ value }) => value)).toEqual([keys[0]]);
	});

	it('keeps the key of whoever was first, where another asked before that was written', async () => {
		const store = await stores.open();
		let second: Promise<string> | undefined;
		const first = await change(store, async (work) => {
			const key = await signingKey(work);
			second = change(store, signingKey);
			return key;
		});
		expect(await second).toBe(first);
	});

	it('finds the key again after the store was closed', async () => {
		const config = await stores.freshConfig();
		const before = await openStore(config);
		const key = await change(before, signingKey);
		await before.close();
		const after = await openStore(config);
		expect(await change(after, signingKey)).toBe(key);
		await after.close();
	});

	it('makes another key in another store', async () => {
		const [one, two] = await Promise.all([stores.open(), stores.open()]);
		expect(await change(one, signingKey)).not.toBe(await change(two, signingKey));
	});
});
