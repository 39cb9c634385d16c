import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { readStage } from './support/stage';

const run = promisify(execFile);
const NAME = 'n8n-nodes-booking-flow';
const NODES = [
	'bookMeeting',
	'bookingPage',
	'bookingTrigger',
	'classifyReply',
	'markOutcome',
	'proposeSlots',
	'receiveMessage',
	'routeLead',
	'scheduleReminders',
	'scoreEngagement',
	'sendMessage',
];

describe('the packed tarball', () => {
	test('holds what n8n needs to show and run the nodes, the workflows, and the licences', async () => {
		const { stdout } = await run('tar', ['-tzf', readStage().tarball]);
		const files = stdout.split('\n').map((line) => line.replace(/^package\//, ''));
		const folders = NODES.map((name) => name.replace(/^./, (letter) => letter.toUpperCase()));
		const perNode = folders.flatMap((folder, index) => [
			`dist/nodes/${folder}/${folder}.node.js`,
			`dist/nodes/${folder}/${folder}.node.json`,
			`dist/nodes/${folder}/${NODES[index]}.svg`,
			`dist/nodes/${folder}/${NODES[index]}.dark.svg`,
		]);
		expect(files).toEqual(
			expect.arrayContaining([
				...perNode,
				'dist/known/nodes.json',
				'dist/known/credentials.json',
				'dist/types/nodes.json',
				'dist/types/credentials.json',
				'dist/credentials/BookingFlowStoreApi.credentials.js',
				'dist/THIRD_PARTY_LICENSES.txt',
				'workflows/inbound-lead.json',
				'workflows/inbound-reply.json',
				'workflows/reminder-run.json',
				'workflows/outcome.json',
				'workflows/signals.json',
				'workflows/at-risk.json',
				'README.md',
				'LICENSE',
			]),
		);
		expect(files.filter((file) => /\.ts$|^test\/|^demo\//.test(file))).toEqual([]);
	});

	test('needs no other package at runtime, and is small', async () => {
		const { stdout } = await run('tar', ['-xzOf', readStage().tarball, 'package/package.json']);
		const manifest = JSON.parse(stdout) as Record<string, unknown>;
		expect(manifest['dependencies']).toBeUndefined();
		expect(manifest['bundledDependencies']).toBeUndefined();
		expect((await stat(readStage().tarball)).size).toBeLessThan(2_000_000);
	});
});

describe('n8n with the pack installed', () => {
	test('lists the nodes, those that take no model or raw requests and start nothing as tools of AI agents too, and the credential', async () => {
		const nodes = (await get('/types/nodes.json')) as { name: string }[];
		const names = nodes.map(({ name }) => name).filter((name) => name.startsWith(NAME));
		const expected = NODES.map((name) => `${NAME}.${name}`).flatMap((name) =>
			/\.(?:bookingPage|bookingTrigger|classifyReply|receiveMessage)$/.test(name)
				? [name]
				: [name, `${name}Tool`],
		);
		expect([...new Set(names)].sort()).toEqual(expected);
		const credentials = (await get('/types/credentials.json')) as { name: string }[];
		expect(credentials.map(({ name }) => name)).toContain('bookingFlowStoreApi');
	});

	test('took them from the lists in the pack instead of loading each node', async () => {
		const log = await readFile(readStage().logFile, 'utf8');
		expect(log).toContain(`Lazy-loading nodes and credentials from ${NAME}`);
	});

	test('serves the icons of each node, for light and dark', async () => {
		const nodes = (await get('/types/nodes.json')) as {
			name: string;
			iconUrl: { light: string; dark: string };
		}[];
		const ours = nodes.filter(({ name }) => name.startsWith(NAME));
		for (const { iconUrl } of ours) {
			for (const url of [iconUrl.light, iconUrl.dark]) {
				const response = await request(`/${url}`);
				expect(response.status).toBe(200);
				expect(response.headers.get('content-type')).toContain('image/svg+xml');
				expect(await response.text()).toContain('<svg');
			}
		}
	});

	test('shows it among the installed community packages', async () => {
		const { data } = (await get('/rest/community-packages')) as {
			data: { packageName: string; installedNodes: unknown[]; failedLoading?: boolean }[];
		};
		const pack = data.find(({ packageName }) => packageName === NAME);
		expect(pack?.installedNodes).toHaveLength(NODES.length);
		expect(pack?.failedLoading).not.toBe(true);
	});
});

async function get(path: string): Promise<unknown> {
	const response = await request(path);
	expect(response.status).toBe(200);
	return await response.json();
}

async function request(path: string): Promise<Response> {
	const { session } = readStage();
	return await fetch(session.baseUrl + path, { headers: { cookie: session.cookie } });
}
