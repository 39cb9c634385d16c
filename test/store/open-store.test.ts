import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { sql } from 'kysely';
import { readTestClock } from '../../adapters/store/test-clock';
import { defaultSqliteFile, openStore } from '../../adapters/store/open-store';
import { change } from '../support/flow-records';
import { describeStores, useTemporaryFolder } from '../support/stores';

describeStores('openStore', (stores) => {
	it('gives one store for a config, also to several who ask at once', async () => {
		const config = await stores.freshConfig();
		const [first, second] = await Promise.all([openStore(config), openStore({ ...config })]);
		expect(second).toBe(first);
		expect(await openStore(config)).toBe(first);
		await first.close();
	});

	it('gives different stores for different configs', async () => {
		const [one, two] = await Promise.all([stores.open(), stores.open()]);
		expect(one).not.toBe(two);
	});

	it('opens anew after a close, with what was kept', async () => {
		const config = await stores.freshConfig();
		const first = await openStore(config);
		await change(first, async ({ db, now }) => {
			const values = { key: 'test_clock', value: '5', updated_at: now };
			await db.insertInto('settings').values(values).execute();
		});
		await first.close();
		const second = await openStore(config);
		expect(second).not.toBe(first);
		expect(await readTestClock(second.db)).toBe(5);
		await second.close();
	});

	it('gives changes one time, in the spelling that sorts', async () => {
		const store = await stores.open();
		const now = await change(store, async (work) => work.now, '2026-11-02T10:00:00+01:00');
		expect(now).toBe('2026-11-02T09:00:00.000Z');
	});

	it('says so when a parameter is none that both databases take', async () => {
		const store = await stores.open();
		const values = { key: 'k', value: true as unknown as string, updated_at: '' };
		await expect(store.db.insertInto('settings').values(values).execute()).rejects.toThrow(
			'not boolean: write flags as 0 or 1',
		);
	});
});

describe('openStore with a file', () => {
	const folder = useTemporaryFolder();

	it('makes the folder and sets the file up for several processes', async () => {
		const store = await openStore({ kind: 'sqlite', file: join(folder(), 'a/b/store.sqlite') });
		const settings = await Promise.all(
			['journal_mode', 'foreign_keys', 'busy_timeout', 'synchronous'].map(async (name) => {
				const { rows } = await sql<object>`pragma ${sql.raw(name)}`.execute(store.db);
				return Object.values(rows[0] ?? {})[0] as unknown;
			}),
		);
		expect(settings).toEqual(['wal', 1, 5000, 1]);
		await store.close();
	});

	it('keeps waiting for others after a change has begun', async () => {
		const store = await openStore({ kind: 'sqlite', file: join(folder(), 'timeout.sqlite') });
		const { rows } = await change(store, ({ db }) => sql`pragma busy_timeout`.execute(db));
		expect(rows).toEqual([{ timeout: 5000 }]);
		await store.close();
	});

	it('knows the same file by a relative path', async () => {
		const file = join(folder(), 'store.sqlite');
		const store = await openStore({ kind: 'sqlite', file });
		const same = await openStore({ kind: 'sqlite', file: relative(process.cwd(), file) });
		expect(same).toBe(store);
		await store.close();
	});

	it('tries again after it could not be opened', async () => {
		const file = join(folder(), 'blocked.sqlite');
		await mkdir(file);
		await expect(openStore({ kind: 'sqlite', file })).rejects.toMatchObject({
			code: 'store-unreachable',
		});
		await rm(file, { recursive: true });
		const store = await openStore({ kind: 'sqlite', file });
		expect(await readTestClock(store.db)).toBe(0);
		await store.close();
	});

	it('leaves a file that is no database as it is', async () => {
		const file = join(folder(), 'notes.txt');
		await writeFile(file, 'Buy milk and call the dentist. '.repeat(100));
		await expect(openStore({ kind: 'sqlite', file })).rejects.toMatchObject({
			code: 'store-unreachable',
			message: `${file} is not a SQLite database.`,
		});
	});

	it.each(['', '   '])('needs a path: %j', async (file) => {
		await expect(openStore({ kind: 'sqlite', file })).rejects.toMatchObject({
			code: 'input-missing',
			hint: expect.stringContaining('path of a file'),
		});
	});
});

describe('defaultSqliteFile', () => {
	it.each([
		[{}, '/home/node/.n8n/booking-flow.sqlite'],
		[{ N8N_USER_FOLDER: '' }, '/home/node/.n8n/booking-flow.sqlite'],
		[{ N8N_USER_FOLDER: '/data' }, '/data/.n8n/booking-flow.sqlite'],
	])('with %j is %s', (environment, file) => {
		expect(defaultSqliteFile(environment, '/home/node')).toBe(file);
	});
});
