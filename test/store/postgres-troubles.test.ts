import { sql } from 'kysely';
import { lock } from '../../adapters/store/lock';
import { openStore } from '../../adapters/store/open-store';
import { testPostgresConnection } from '../../adapters/store/postgres';
import type { PostgresConfig } from '../../adapters/store/postgres';
import { readTestClock, setTestClock } from '../../adapters/store/test-clock';
import { change } from '../support/flow-records';
import { runAsOwner, usePostgres } from '../support/stores';

describe('a Postgres store', () => {
	const stores = usePostgres();

	it('passes the test of the credential', async () => {
		await expect(testPostgresConnection(stores.serverConfig())).resolves.toBeUndefined();
	});

	const troubles: readonly (readonly [string, Partial<PostgresConfig>, RegExp, RegExp])[] = [
		[
			'a wrong password',
			{ password: 'hunter2' },
			/password of user "postgres"/,
			/User and Password/,
		],
		['an unknown user', { user: 'nobody' }, /user "nobody"/, /User/],
		['a missing database', { database: 'shop' }, /no database "shop"/, /create database "shop"/],
		[
			'a port where nothing listens',
			{ port: 1 },
			/does not answer at 127\.0\.0\.1:1/,
			/Host and Port/,
		],
		['an unknown host', { host: 'db.invalid' }, /host "db\.invalid" is not known/, /Check Host/],
		['SSL where there is none', { ssl: 'require' }, /no encrypted connections/, /SSL .* Disable/],
	];

	it.each(troubles)('says what is wrong with %s', async (_, change_, message, hint) => {
		const config = { ...stores.serverConfig(), ...change_ };
		const expected = {
			code: 'store-unreachable',
			message: expect.stringMatching(message),
			hint: expect.stringMatching(hint),
		};
		await expect(testPostgresConnection(config)).rejects.toMatchObject(expected);
		await expect(openStore(config)).rejects.toMatchObject(expected);
	});

	it('never tells the password', async () => {
		const config = { ...stores.serverConfig(), password: 'hunter2' };
		const error: unknown = await openStore(config).catch((caught: unknown) => caught);
		expect(JSON.stringify([error, String(error), Object.values(error as object)])).not.toMatch(
			/hunter2/,
		);
	});

	it('says so when the server has no connection left', async () => {
		const config = stores.serverConfig();
		await runAsOwner(config, `create role busy login password 'secret' connection limit 0`);
		await expect(testPostgresConnection({ ...config, user: 'busy' })).rejects.toMatchObject({
			code: 'store-unreachable',
			message: 'Postgres at 127.0.0.1 has no connection left.',
			hint: expect.stringContaining('Maximum Connections'),
		});
	});

	describe('of a user who may not create schemas', () => {
		let config: PostgresConfig;
		let asGuest: PostgresConfig;
		beforeAll(async () => {
			await runAsOwner(stores.serverConfig(), `create role guest login password 'secret'`);
		});
		beforeEach(async () => {
			config = (await stores.freshConfig()) as PostgresConfig;
			asGuest = { ...config, user: 'guest' };
		});

		it('says what its owner has to run', async () => {
			const expected = {
				code: 'store-unreachable',
				hint: expect.stringContaining('create schema booking_flow authorization "guest"'),
			};
			await expect(testPostgresConnection(asGuest)).rejects.toMatchObject(expected);
			await expect(openStore(asGuest)).rejects.toMatchObject(expected);
		});

		it('works once the schema is there', async () => {
			await runAsOwner(config, 'create schema booking_flow authorization guest');
			await expect(testPostgresConnection(asGuest)).resolves.toBeUndefined();
			const store = await openStore(asGuest);
			expect(await readTestClock(store.db)).toBe(0);
			await store.close();
		});
	});

	it('keeps out of the tables of others in the same database', async () => {
		const config = (await stores.freshConfig()) as PostgresConfig;
		await runAsOwner(
			config,
			`create table settings (key text); insert into settings values ('n8n')`,
		);
		const store = await openStore(config);
		await change(store, (work) => setTestClock(work, 1));
		const { rows } = await sql`select key from public.settings`.execute(store.db);
		expect(rows).toEqual([{ key: 'n8n' }]);
		await store.close();
	});

	it('sorts points in time byte by byte, whatever the language of the database', async () => {
		const config = { ...stores.serverConfig(), database: 'english' };
		await runAsOwner(
			stores.serverConfig(),
			`create database english template template0 locale 'C' locale_provider icu icu_locale 'en-US'`,
		);
		const store = await openStore(config);
		for (const at of ['a', 'B', '_']) {
			const values = { key: at, value: '', updated_at: at };
			await store.db.insertInto('settings').values(values).execute();
		}
		const keys = async (column: 'key' | 'updated_at') =>
			(await store.db.selectFrom('settings').select('key').orderBy(column).execute()).map(
				({ key }) => key,
			);
		expect(await keys('key')).toEqual(['_', 'a', 'B']);
		expect(await keys('updated_at')).toEqual(['B', '_', 'a']);
		await store.close();
	});

	it('survives the loss of a connection in the middle of a change, and keeps nothing of it', async () => {
		const store = await stores.open();
		const cutOff = change(store, async (work) => {
			await setTestClock(work, 1);
			const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(work.db);
			await runAsOwner(stores.serverConfig(), `select pg_terminate_backend(${rows[0]?.pid})`);
			await setTestClock(work, 2);
		});
		await expect(cutOff).rejects.toMatchObject({ code: 'store-unreachable' });
		expect(await readTestClock(store.db)).toBe(0);
	});

	it('runs a change again that stood in a deadlock', async () => {
		const store = await stores.open();
		let together = 0;
		let bothHold = () => {};
		const both = new Promise<void>((resolve) => (bothHold = resolve));
		const attempts: string[] = [];
		const take = (first: string, second: string) =>
			change(store, async (work) => {
				attempts.push(first);
				await lock(work.db, [first]);
				together += 1;
				if (together === 2) bothHold();
				await both;
				await lock(work.db, [second]);
				return first;
			});
		expect(await Promise.all([take('a', 'b'), take('b', 'a')])).toEqual(['a', 'b']);
		expect(attempts).toHaveLength(3);
	});

	it('gives up after three attempts', async () => {
		const store = await stores.open();
		let attempts = 0;
		const failing = change(store, async ({ db }) => {
			attempts += 1;
			await sql`do $$ begin raise exception 'conflict' using errcode = '40001'; end $$`.execute(db);
		});
		await expect(failing).rejects.toThrow('conflict');
		expect(attempts).toBe(3);
	});

	it('does not run a change again for an error of its own', async () => {
		const store = await stores.open();
		let attempts = 0;
		const failing = change(store, async () => {
			attempts += 1;
			throw new Error('no');
		});
		await expect(failing).rejects.toThrow('no');
		expect(attempts).toBe(1);
	});
});
