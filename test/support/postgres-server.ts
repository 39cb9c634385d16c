import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface PostgresServer {
	readonly port: number;
	/** Resolves when no process of it is left. */
	stop(): Promise<void>;
}

/** Starts a Postgres of its own. It ends with this process at the latest, however that ends. */
export async function startPostgresServer(): Promise<PostgresServer> {
	const child = spawn(process.execPath, [join(__dirname, 'postgres-process.mjs')], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const exited = once(child, 'exit');
	const lines = createInterface({ input: child.stdout });
	const first = await Promise.race([once(lines, 'line'), exited]);
	const port = Number(first[0]);
	if (child.exitCode !== null || !port) throw new Error('Postgres did not start; see above.');
	return {
		port,
		stop: async () => {
			child.stdin.end();
			await exited;
		},
	};
}
