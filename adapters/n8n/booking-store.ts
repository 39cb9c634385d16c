import { homedir } from 'node:os';
import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	IExecuteFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { defaultSqliteFile, openStore } from '../store/open-store';
import { testPostgresConnection } from '../store/postgres';
import type { Store, StoreConfig } from '../store/work';

type PostgresConfig = Extract<StoreConfig, { kind: 'postgres' }>;

const CREDENTIAL = 'bookingFlowStoreApi';

/** The store that a node's parameter Store names: the file in the n8n folder, or Postgres. */
export async function openBookingStore(context: IExecuteFunctions): Promise<Store> {
	if (context.getNodeParameter('store', 0, 'builtIn') !== 'postgres') {
		return await openStore({ kind: 'sqlite', file: defaultSqliteFile(process.env, homedir()) });
	}
	return await openStore(postgresConfig(await context.getCredentials(CREDENTIAL)));
}

/** The credential's Test button: connects and says what is wrong when it cannot. */
export async function testBookingStore(
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	try {
		await testPostgresConnection(postgresConfig(credential.data ?? {}));
		return { status: 'OK', message: 'Connected. The tables are made at first use.' };
	} catch (error) {
		const hint = error instanceof Error && 'hint' in error ? ` ${String(error.hint)}` : '';
		return { status: 'Error', message: `${(error as Error).message}${hint}` };
	}
}

function postgresConfig(data: ICredentialDataDecryptedObject): PostgresConfig {
	const { host, port, database, user, password, ssl, maximumConnections } = data;
	return {
		kind: 'postgres',
		host: String(host ?? ''),
		port: Number(port ?? 5432),
		database: String(database ?? ''),
		user: String(user ?? ''),
		password: String(password ?? ''),
		ssl: ssl === 'disable' || ssl === 'require' ? ssl : 'verify',
		maximumConnections: Number(maximumConnections ?? 3),
	};
}
