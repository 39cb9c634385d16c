import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { n8nFolder } from './install-n8n.mjs';
import { importCredentials, importWorkflows } from './n8n-commands.mts';
import type { N8nFolders } from './n8n-commands.mts';
import type { Environment } from './n8n-environment.mts';
import { type N8nInstance, startN8n } from './n8n-instance.mts';
import {
	type Account,
	type N8nSession,
	publishWorkflow,
	setupOwner,
	waitUntilPublished,
} from './n8n-session.mts';
import { recordPack } from './pack-record.mts';
import { installPack, packPackage } from './pack.mts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

export const owner: Account = { email: 'owner@example.com', password: 'Booking-Flow-1' };

/** A private n8n with the pack installed and its workflows published. */
export interface Stage {
	readonly instance: N8nInstance;
	readonly session: N8nSession;
	readonly n8nVersion: string;
	readonly storeFile: string;
	readonly workflowIds: readonly string[];
	/** The pack as n8n got it. */
	readonly tarball: string;
	/** Ends n8n and removes everything it kept. */
	tearDown(): Promise<void>;
}

export interface StageOptions {
	readonly say: (line: string) => void;
	readonly signal: AbortSignal;
	/** How often the scheduled workflows run in this n8n; they say every minute. */
	readonly scheduleSeconds: number;
	/** Settings of n8n that differ from those of the demo. */
	readonly env?: Environment;
	/** Connects the workflows to accounts; missing: they are as shipped. */
	readonly accounts?: Accounts;
}

export interface Accounts {
	/** For n8n's import:credentials. */
	readonly credentials: readonly object[];
	connect(node: WorkflowNode): WorkflowNode;
}

export interface WorkflowNode {
	readonly type: string;
	readonly parameters: Readonly<Record<string, unknown>>;
	readonly credentials?: object;
}

/** Packs the built pack, installs it as n8n does, imports and publishes the workflows, and starts n8n. */
export async function setStage(options: StageOptions): Promise<Stage> {
	const { say, signal, scheduleSeconds, env = {}, accounts } = options;
	const userFolder = await mkdtemp(join(tmpdir(), 'booking-flow-n8n-'));
	const folders = { n8nFolder: n8nFolder(), userFolder };
	let instance: N8nInstance | undefined;
	const tearDown = async () => {
		await instance?.stop();
		await rm(userFolder, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		say('Packing the pack and installing it as n8n does ...');
		const tarball = await packPackage(root, userFolder);
		const pack = await installPack(userFolder, tarball);
		signal.throwIfAborted();
		say('Importing the workflows ...');
		const workflows = await hastenedWorkflows(userFolder, scheduleSeconds, accounts);
		if (accounts) await importAccounts(folders, accounts);
		await importWorkflows(folders, workflows.folder);
		signal.throwIfAborted();
		await recordPack(userFolder, pack);
		say('Starting n8n ...');
		instance = await startN8n({ ...folders, env, signal });
		say('Publishing the workflows ...');
		const session = await setupOwner(instance.baseUrl, owner);
		for (const id of workflows.ids) await publishWorkflow(session, id);
		await waitUntilPublished(session, workflows.ids);
		const storeFile = join(userFolder, '.n8n', 'booking-flow.sqlite');
		return {
			instance,
			session,
			n8nVersion: installedVersion(folders.n8nFolder),
			storeFile,
			workflowIds: workflows.ids,
			tarball,
			tearDown,
		};
	} catch (error) {
		await tearDown();
		throw error;
	}
}

/** The workflows as shipped, but with schedules that keep up with a clock that is moved forward. */
async function hastenedWorkflows(
	userFolder: string,
	scheduleSeconds: number,
	accounts: Accounts | undefined,
) {
	const folder = join(userFolder, 'workflows');
	await cp(join(root, 'workflows'), folder, { recursive: true });
	const published: { id: string; calls: number }[] = [];
	for (const name of (await readdir(folder)).filter((file) => file.endsWith('.json'))) {
		const file = join(folder, name);
		const workflow = JSON.parse(await readFile(file, 'utf8')) as {
			id: string;
			nodes: WorkflowNode[];
		};
		workflow.nodes = workflow.nodes.map((node) => {
			if (node.type !== 'n8n-nodes-base.scheduleTrigger') return accounts?.connect(node) ?? node;
			return { ...node, parameters: hastened(node.parameters, scheduleSeconds) };
		});
		await writeFile(file, JSON.stringify(workflow));
		published.push({ id: workflow.id, calls: countCalls(workflow.nodes) });
	}
	published.sort((a, b) => a.calls - b.calls);
	return { folder, ids: published.map(({ id }) => id) };
}

/** What is to run every minute is what the story waits for; the rest runs a tenth as often. */
function hastened({ rule }: WorkflowNode['parameters'], seconds: number) {
	const [interval] = (rule as { interval: { minutesInterval?: number; field: string }[] }).interval;
	const isEachMinute = interval?.field === 'minutes' && (interval.minutesInterval ?? 1) === 1;
	const secondsInterval = isEachMinute ? seconds : seconds * SELDOM;
	return { rule: { interval: [{ field: 'seconds', secondsInterval }] } };
}

const SELDOM = 10;

async function importAccounts(folders: N8nFolders, { credentials }: Accounts): Promise<void> {
	const file = join(folders.userFolder, 'credentials.json');
	await writeFile(file, JSON.stringify(credentials), { mode: 0o600 });
	await importCredentials(folders, file);
	await rm(file);
}

/** n8n publishes a workflow only once those that it calls are published. */
function countCalls(nodes: readonly { type: string }[]): number {
	const isTop = !nodes.some(({ type }) => type === 'n8n-nodes-base.executeWorkflowTrigger');
	const calls = nodes.filter(({ type }) => type === 'n8n-nodes-base.executeWorkflow').length;
	return calls + (isTop ? 1000 : 0);
}

function installedVersion(folder: string): string {
	const manifest = require.resolve(join(folder, 'node_modules', 'n8n', 'package.json'));
	return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
