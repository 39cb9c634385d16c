import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { ICredentialDataDecryptedObject, ICredentialTestFunctions } from 'n8n-workflow';
import { openStore } from '../../adapters/store/open-store';
import { BookingFlowStoreApi } from '../../credentials/BookingFlowStoreApi.credentials';
import { RouteLead } from '../../nodes/RouteLead/RouteLead.node';
import { onlyItem, SAM, TEAM, useFlow } from '../support/flow-nodes';
import { runNode } from '../support/run-node';
import { runAsOwner, usePostgres } from '../support/stores';

useFlow();
const postgres = usePostgres();
const TYPE = new BookingFlowStoreApi().name;

/** What the editor keeps of the credential, and what its Test button says to it. */
const fields = (changes: ICredentialDataDecryptedObject = {}): ICredentialDataDecryptedObject => ({
	...postgres.serverConfig(),
	...changes,
});

async function pressTest(changes?: ICredentialDataDecryptedObject) {
	const { testBookingStore } = new RouteLead().methods.credentialTest;
	const credential = { id: '1', name: 'Store', type: TYPE, data: fields(changes) };
	return await testBookingStore.call({} as ICredentialTestFunctions, credential);
}

async function closedPort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

describe('the credential Booking Store', () => {
	it('passes its test on a Postgres that the flow can keep its tables in', async () => {
		expect(await pressTest()).toEqual({
			status: 'OK',
			message: 'Connected. The tables are made at first use.',
		});
	});

	it.each([
		['a wrong password', { password: 'wrong' }, 'did not accept the password', 'Password'],
		['an unknown database', { database: 'nowhere' }, 'There is no database "nowhere".', 'Database'],
		['no encryption', { ssl: 'require' }, 'takes no encrypted connections.', 'SSL'],
	])('says what is wrong and where: %s', async (_, changes, message, field) => {
		const result = await pressTest(changes);
		expect(result).toEqual({ status: 'Error', message: expect.stringContaining(message) });
		expect(result.message).toContain(field);
		expect(result.message).not.toContain('secret');
	});

	it('says so when nothing listens at the port', async () => {
		const port = await closedPort();
		const { status, message } = await pressTest({ port });
		expect(status).toBe('Error');
		expect(message).toContain(`Postgres does not answer at 127.0.0.1:${port}.`);
		expect(message).toContain('Host and Port');
	});

	it('says so when the user may not make the tables', async () => {
		await runAsOwner(postgres.serverConfig(), `create role visitor login password 'visitor'`);
		const result = await pressTest({ user: 'visitor', password: 'visitor' });
		expect(result.message).toContain('may not create the schema');
	});

	it('names its fields as its hints do', () => {
		const { displayName, properties } = new BookingFlowStoreApi();
		expect(displayName).toBe('Booking Store');
		expect(properties.map((property) => property.displayName)).toEqual(
			expect.arrayContaining(['Host', 'Port', 'Database', 'User', 'Password', 'SSL']),
		);
	});
});

describe('a node with the credential', () => {
	it('keeps everything in Postgres', async () => {
		const config = await postgres.freshConfig();
		const run = await runNode(new RouteLead(), { reps: TEAM, store: 'postgres' }, [SAM], {
			credentials: { [TYPE]: { id: '1', name: 'Store' } },
			credentialData: { ...config },
		});
		onlyItem(run);
		const store = await openStore(config);
		const leads = await store.db.selectFrom('leads').select('email').execute();
		await store.close();
		expect(leads).toEqual([{ email: SAM.email }]);
	});

	it('stops with the way out when Postgres cannot be reached', async () => {
		const { error } = await runNode(new RouteLead(), { reps: TEAM, store: 'postgres' }, [SAM], {
			credentials: { [TYPE]: { id: '1', name: 'Store' } },
			credentialData: fields({ password: 'wrong' }),
		});
		expect(error).toMatchObject({
			message: expect.stringContaining('did not accept the password'),
			description: expect.stringContaining('Check User and Password'),
		});
	});
});
