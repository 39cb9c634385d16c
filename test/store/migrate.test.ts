import { sql } from 'kysely';
import { migrate, MIGRATIONS } from '../../adapters/store/migrate';
import type { Migration } from '../../adapters/store/migrations/migration';
import { openStore } from '../../adapters/store/open-store';
import { insertSignal, listSignals } from '../../adapters/store/signals';
import { insertTrigger, lastTriggers } from '../../adapters/store/engagement-triggers';
import { latestAssignment, settleAssignment } from '../../adapters/store/assignments';
import { requireRep } from '../../adapters/store/reps';
import { readCounts } from '../../adapters/store/routing-counts';
import { openPostgres, POSTGRES_SCHEMA, retryOnConflict } from '../../adapters/store/postgres';
import { openSqlite, retryWhileBusy } from '../../adapters/store/sqlite';
import type { Db, StoreConfig } from '../../adapters/store/work';
import { workContext } from '../support/flow-records';
import { describeStores } from '../support/stores';

const AT = '2026-11-02T09:00:00.000Z';

describeStores('migrate', (stores) => {
	const opened: Db[] = [];
	afterEach(async () => {
		await Promise.all(opened.splice(0).map((db) => db.destroy()));
	});
	const open = async (config: StoreConfig): Promise<Db> => {
		const db =
			config.kind === 'sqlite' ? await openSqlite(config.file) : await openPostgres(config);
		opened.push(db);
		return db;
	};
	const retry = stores.kind === 'sqlite' ? retryWhileBusy : retryOnConflict;
	const versions = async (db: Db) =>
		(
			await db
				.selectFrom('schema_versions')
				.select(['version', 'name'])
				.orderBy('version')
				.execute()
		).map(({ version, name }) => `${version} ${name}`);
	const ran: string[] = [];
	beforeEach(() => {
		ran.length = 0;
	});
	const step = (version: number, name: string, up: Migration['up'] = async () => undefined) => ({
		version,
		name,
		up: async (db: Db) => {
			ran.push(name);
			await up(db);
		},
	});

	it('numbers the released migrations 1, 2, 3 ...', () => {
		expect(MIGRATIONS.map(({ version }) => version)).toEqual(
			MIGRATIONS.map((_, index) => index + 1),
		);
	});

	it('brings an empty database to the newest version, and does nothing the second time', async () => {
		const db = await open(await stores.freshConfig());
		const steps = [step(1, 'one'), step(2, 'two')];
		await migrate(db, retry, steps);
		await migrate(db, retry, steps);
		expect(await versions(db)).toEqual(['1 one', '2 two']);
		expect(ran).toEqual(['one', 'two']);
	});

	it('runs only what is new', async () => {
		const db = await open(await stores.freshConfig());
		await migrate(db, retry, [step(1, 'one')]);
		await migrate(db, retry, [step(1, 'one'), step(2, 'two'), step(3, 'three')]);
		expect(ran).toEqual(['one', 'two', 'three']);
	});

	it('leaves nothing behind when a step fails', async () => {
		const db = await open(await stores.freshConfig());
		await migrate(db, retry, [step(1, 'one')]);
		const makeTable = async (transaction: Db) => {
			await transaction.schema.createTable('signals').addColumn('id', 'text').execute();
		};
		const failing = step(3, 'three', async () => {
			throw new Error('no such column');
		});
		const all = [step(1, 'one'), step(2, 'two', makeTable), failing];
		await expect(migrate(db, retry, all)).rejects.toThrow('no such column');
		expect(await versions(db)).toEqual(['1 one']);
		await migrate(db, retry, [step(1, 'one'), step(2, 'two', makeTable)]);
		expect(await versions(db)).toEqual(['1 one', '2 two']);
	});

	it('runs once when several connections try at the same time', async () => {
		const config = await stores.freshConfig();
		const connections = await Promise.all([open(config), open(config), open(config)]);
		await Promise.all(connections.map((db) => migrate(db, retry)));
		for (const db of connections)
			expect(await versions(db)).toEqual(
				MIGRATIONS.map(({ version, name }) => `${version} ${name}`),
			);
	});

	/** As version 1 named it, whatever the queries of today know. */
	const table = (name: string) =>
		sql.table(stores.kind === 'postgres' ? `${POSTGRES_SCHEMA}.${name}` : name);

	it('counts the leads that version 1 has routed as the turns they were', async () => {
		const config = await stores.freshConfig();
		const db = await open(config);
		await migrate(db, retry, MIGRATIONS.slice(0, 1));
		await sql`insert into ${table('leads')} (id, timezone_source, timezone_confidence, channel, stage,
			created_at, updated_at) values ('lead_1', 'none', 0, 'email', 'new', ${AT}, ${AT})`.execute(db);
		await sql`insert into ${table('reps')} (id, name, email, timezone, working_hours, updated_at)
			values ('ada', 'Ada', 'ada@example.com', 'UTC', '{}', ${AT})`.execute(db);
		for (const [id, counted] of [
			['a', 1],
			['b', 1],
			['c', 0],
		] as const) {
			await sql`insert into ${table('assignments')} (id, lead_id, rep_id, pool, method, counted, trace, at)
				values (${id}, 'lead_1', 'ada', 'default', 'equal', ${counted}, '[]', ${AT})`.execute(db);
		}
		const store = await openStore(config);
		const all = { pool: 'default', readFrom: { first: 'all', last: 'all' } };
		expect(await readCounts(store.db, all)).toEqual(new Map([['ada', { count: 2, expected: 2 }]]));
		expect(await requireRep(store.db, 'ada')).toMatchObject({ id: 'ada', workingHours: {} });
		const latest = await latestAssignment(store.db, 'lead_1');
		await store.transaction(workContext(), (work) =>
			settleAssignment(work, latest?.id ?? '', { status: 'cancelled', repId: 'ada', start: AT }),
		);
		await store.close();
	});

	it.each([1, 2])(
		'makes room for signals in a store of version %d, whose leads stay',
		async (version) => {
			const config = await stores.freshConfig();
			const db = await open(config);
			await migrate(db, retry, MIGRATIONS.slice(0, version));
			await sql`insert into ${table('leads')} (id, timezone_source, timezone_confidence, channel, stage,
			created_at, updated_at) values ('lead_1', 'none', 0, 'email', 'new', ${AT}, ${AT})`.execute(db);
			const store = await openStore(config);
			await store.transaction(workContext(), async (work) => {
				await insertSignal(work, {
					leadId: 'lead_1',
					bookingId: null,
					messageId: null,
					type: 'pricing_page',
					points: 15,
					at: AT,
					source: 'website',
					key: 'website|1',
					detail: null,
				});
				const trigger = { leadId: 'lead_1', threshold: 'Interested', score: 25 } as const;
				await insertTrigger(work, { ...trigger, outcome: 'outreach' });
			});
			expect(await listSignals(store.db, 'lead_1', AT)).toMatchObject([{ points: 15, at: AT }]);
			expect([...(await lastTriggers(store.db, 'lead_1')).keys()]).toEqual(['Interested']);
			await store.close();
		},
	);

	it('refuses a store that a newer package has made', async () => {
		const config = await stores.freshConfig();
		const db = await open(config);
		await migrate(db, retry, [...MIGRATIONS, step(MIGRATIONS.length + 1, 'of the future')]);
		await expect(openStore(config)).rejects.toMatchObject({
			code: 'store-too-new',
			message: `The booking store is of version ${MIGRATIONS.length + 1}; this package knows versions up to ${MIGRATIONS.length}.`,
			hint: expect.stringMatching(/Upgrade the package .* or restore a backup/),
		});
	});
});
