import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDomain } from '../../../bench/load-domain.mts';
import type { Environment } from '../../../demo/n8n-environment.mts';
import { type N8nInstance, startN8n } from '../../../demo/n8n-instance.mts';
import { waitUntilPublished } from '../../../demo/n8n-session.mts';
import { setStage, type Stage } from '../../../demo/stage.mts';

/** The preload that has connections to the providers go to the sandboxes. */
const redirect = fileURLToPath(new URL('../../sandbox/world/redirect-hosts.mjs', import.meta.url));

export interface Supervisor {
	/** Ends n8n for good and removes everything it kept. */
	close(): Promise<void>;
}

/**
 * Keeps one private n8n running for the whole suite, and starts it again when it dies, as a service
 * manager does. Where it is stands in the file that BOOKING_FLOW_STAGE names, for the tests to read.
 */
export async function superviseStage(signal: AbortSignal): Promise<Supervisor> {
	const say = (line: string) => void process.stderr.write(`${line}\n`);
	const linkFolder = await mkdtemp(join(tmpdir(), 'booking-flow-sandboxes-'));
	const { makeLink } = await loadDomain<typeof import('../../sandbox/world/link.ts')>(
		'test/sandbox/world/link.ts',
	);
	// n8n's log then tells how it loaded the pack, and what led up to a failure.
	const env = { N8N_LOG_LEVEL: 'debug', ...makeLink(linkFolder, redirect).env };
	const removeLink = async () => await rm(linkFolder, { recursive: true, force: true });
	const stage = await setStage({ say, signal, scheduleSeconds: 1, env }).catch(
		async (error: unknown) => {
			await removeLink();
			throw error;
		},
	);
	const file = join(stage.instance.userFolder, 'stage.json');
	process.env['BOOKING_FLOW_STAGE'] = file;
	let instance = stage.instance;
	let closing = false;

	const keepRunning = async () => {
		await instance.ended;
		while (!closing) {
			instance = await restart(stage, env);
			if (closing) await instance.stop();
			else await writeStage(file, { stage, instance, linkFolder });
			await instance.ended;
		}
	};
	await writeStage(file, { stage, instance, linkFolder });
	const kept = keepRunning().catch((error: unknown) => {
		say(`n8n did not come back: ${(error as Error).message}`);
	});
	const close = async () => {
		closing = true;
		await instance.stop();
		await kept;
		await stage.tearDown();
		await removeLink();
	};
	return { close };
}

async function restart(
	{ instance, session, workflowIds }: Stage,
	env: Environment,
): Promise<N8nInstance> {
	const { n8nFolder, userFolder, baseUrl } = instance;
	const port = Number(new URL(baseUrl).port);
	const restarted = await startN8n({ n8nFolder, userFolder, port, env });
	try {
		await waitUntilPublished(session, workflowIds);
		return restarted;
	} catch (error) {
		await restarted.stop();
		throw error;
	}
}

interface Running {
	readonly stage: Stage;
	readonly instance: N8nInstance;
	readonly linkFolder: string;
}

async function writeStage(file: string, { stage, instance, linkFolder }: Running) {
	const { processId, logFile, n8nFolder, userFolder } = instance;
	const { session, storeFile, tarball } = stage;
	const folders = { n8nFolder, userFolder, linkFolder };
	const running = { session, storeFile, tarball, processId, logFile, ...folders };
	await writeFile(`${file}.new`, JSON.stringify(running));
	await rename(`${file}.new`, file);
}
