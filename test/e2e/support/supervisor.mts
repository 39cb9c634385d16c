import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type N8nInstance, startN8n } from '../../../demo/n8n-instance.mts';
import { waitUntilPublished } from '../../../demo/n8n-session.mts';
import { setStage, type Stage } from '../../../demo/stage.mts';

/** n8n's log then tells how it loaded the pack, and what led up to a failure. */
const env = { N8N_LOG_LEVEL: 'debug' };

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
	const stage = await setStage({ say, signal, scheduleSeconds: 1, env });
	const file = join(stage.instance.userFolder, 'stage.json');
	process.env['BOOKING_FLOW_STAGE'] = file;
	let instance = stage.instance;
	let closing = false;

	const keepRunning = async () => {
		await instance.ended;
		while (!closing) {
			instance = await restart(stage);
			if (closing) await instance.stop();
			else await writeStage(file, stage, instance);
			await instance.ended;
		}
	};
	await writeStage(file, stage, instance);
	const kept = keepRunning().catch((error: unknown) => {
		say(`n8n did not come back: ${(error as Error).message}`);
	});
	const close = async () => {
		closing = true;
		await instance.stop();
		await kept;
		await stage.tearDown();
	};
	return { close };
}

async function restart({ instance, session, workflowIds }: Stage): Promise<N8nInstance> {
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

async function writeStage(file: string, stage: Stage, instance: N8nInstance) {
	const { processId, logFile } = instance;
	const { session, storeFile, tarball } = stage;
	const running = { session, storeFile, tarball, processId, logFile };
	await writeFile(`${file}.new`, JSON.stringify(running));
	await rename(`${file}.new`, file);
}
