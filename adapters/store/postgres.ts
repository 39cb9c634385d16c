import { Kysely, PostgresDialect } from 'kysely';
import type { PostgresPoolClient } from 'kysely';
import type { ClientConfig, CustomTypesConfig, PoolClient } from 'pg';
import { BookingFlowError } from '../../domain/error';
import { bindableValue } from './bindable';
import { explainPostgresError, isSerializationConflict } from './postgres-errors';
import type { Database } from './schema';
import type { RetryPolicy } from './transaction';
import { takeTurns } from './turns';
import type { Db, StoreConfig } from './work';

export type PostgresConfig = Extract<StoreConfig, { kind: 'postgres' }>;

/** The tables' own schema: n8n's database may be shared, and has a table `settings` too. */
export const POSTGRES_SCHEMA = 'booking_flow';

const INT8 = 20;
const ATTEMPTS = 3;
const CONNECT_TIMEOUT_MS = 10_000;
const IDLE_TIMEOUT_MS = 30_000;

/** A change that met another one is run again from the start, three times in all. */
export const retryOnConflict: RetryPolicy = (error, attempt) =>
	isSerializationConflict(error) && attempt < ATTEMPTS ? attempt * 10 : null;

export async function openPostgres(config: PostgresConfig): Promise<Db> {
	const pg = await loadPg();
	const max = config.maximumConnections || 3;
	const pool = new pg.Pool({
		...clientConfig(config),
		types: numbersForInt8(pg.types),
		max,
		idleTimeoutMillis: IDLE_TIMEOUT_MS,
		allowExitOnIdle: true,
	});
	// The next query on a broken connection tells; without listeners pg would end the whole process before that.
	pool.on('error', () => undefined);
	pool.on('connect', (client) => client.on('error', () => undefined));
	// pg counts the wait for a free connection as time to connect: a rush would look like a database that is away.
	const turns = takeTurns(max);
	const dialect = new PostgresDialect({
		pool: {
			connect: async () => {
				await turns.enter();
				const client = await pool.connect().catch((error: unknown) => {
					turns.leave();
					throw explainPostgresError(error, config);
				});
				return explainingClient(client, config, turns.leave);
			},
			end: () => pool.end(),
		},
	});
	return new Kysely<Database>({ dialect }).withSchema(POSTGRES_SCHEMA);
}

/** Resolves when the flow could keep its tables there; otherwise says what stands in the way. */
export async function testPostgresConnection(config: PostgresConfig): Promise<void> {
	const pg = await loadPg();
	const client = new pg.Client(clientConfig(config));
	client.on('error', () => undefined);
	try {
		await client.connect();
		const { rows } = await client.query<{ ready: boolean }>(
			`select to_regnamespace($1) is not null
				or has_database_privilege(current_database(), 'create') as ready`,
			[POSTGRES_SCHEMA],
		);
		if (!rows[0]?.ready) throw missingSchemaRight(config);
	} catch (error) {
		throw explainPostgresError(error, config);
	} finally {
		await client.end().catch(() => undefined);
	}
}

function missingSchemaRight({ database, user }: PostgresConfig) {
	return new BookingFlowError(
		'store-unreachable',
		`User "${user}" may not create the schema ${POSTGRES_SCHEMA} in database "${database}".`,
		`Ask the database's owner to run: create schema ${POSTGRES_SCHEMA} authorization "${user}".`,
	);
}

async function loadPg() {
	return (await import('pg')).default;
}

function clientConfig(config: PostgresConfig): ClientConfig {
	const { host, port, database, user, password, ssl } = config;
	return {
		host,
		port,
		database,
		user,
		password,
		ssl: ssl === 'disable' ? false : { rejectUnauthorized: ssl === 'verify' },
		connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
		keepAlive: true,
		application_name: 'n8n booking flow',
	};
}

/** pg gives 64-bit integers as texts; those of the store are counts and numbers of events. */
function numbersForInt8(types: CustomTypesConfig): CustomTypesConfig {
	const getTypeParser = ((oid: number, format?: 'text') =>
		oid === INT8 ? Number : types.getTypeParser(oid, format)) as CustomTypesConfig['getTypeParser'];
	return { getTypeParser };
}

function explainingClient(
	client: PoolClient,
	config: PostgresConfig,
	onRelease: () => void,
): PostgresPoolClient {
	const query: unknown = async (sql: string, parameters: readonly unknown[]) => {
		try {
			return await client.query(sql, parameters.map(bindableValue));
		} catch (error) {
			throw explainPostgresError(error, config);
		}
	};
	// Queries without a cursor are all that the store makes.
	const release = () => {
		client.release();
		onRelease();
	};
	return { query: query as PostgresPoolClient['query'], release };
}
