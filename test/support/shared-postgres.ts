import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { startPostgresServer } from './postgres-server';
import type { PostgresServer } from './postgres-server';

/** All test files of a run share one Postgres. It takes seconds to start: so it is, when the first file asks. */
const DESK_PORT = 'BOOKING_FLOW_TEST_POSTGRES_DESK';

let desk: Server | undefined;
let postgres: Promise<PostgresServer> | undefined;

async function answer(socket: Socket) {
	postgres ??= startPostgresServer();
	const answered = postgres.then(({ port }) => String(port), String);
	socket.end(await answered);
}

/** Runs once before all test files, in jest's own process. */
export async function openDesk(): Promise<void> {
	desk = createServer((socket) => void answer(socket)).listen(0, '127.0.0.1');
	await once(desk, 'listening');
	process.env[DESK_PORT] = String((desk.address() as AddressInfo).port);
}

/** Runs once after all test files. */
export async function closeDesk(): Promise<void> {
	desk?.close();
	const server = await postgres?.catch(() => undefined);
	postgres = undefined;
	await server?.stop();
}

/** The port of the Postgres that is shared, as a test file asks for it. */
export async function sharedPostgresPort(): Promise<number> {
	const answered = await text(connect(Number(process.env[DESK_PORT]), '127.0.0.1'));
	const port = Number(answered);
	if (!port) throw new Error(answered);
	return port;
}
