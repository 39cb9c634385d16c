import { parseArgs } from 'node:util';
import { logTail } from './n8n-instance.mts';
import { makeReport } from './report.mts';
import type { Check, Report } from './report.mts';
import { openSandboxes } from './sandboxes.mts';
import type { Sandboxes } from './sandboxes.mts';
import { owner, setStage } from './stage.mts';
import type { Stage } from './stage.mts';
import { playStory } from './story.mts';
import { Transcript } from './transcript.mts';
import { WatchedStore } from './watched-store.mts';

const { values } = parseArgs({
	options: {
		once: { type: 'boolean' },
		json: { type: 'boolean' },
		provider: { type: 'string', default: 'built-in' },
	},
});
const started = performance.now();
const stopping = new AbortController();
const print = (line: string) => (values.json ? process.stderr : process.stdout).write(`${line}\n`);
const say = (line: string) => {
	const seconds = Math.round((performance.now() - started) / 1000);
	process.stderr.write(`[${String(seconds).padStart(4)} s] ${line}\n`);
};

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.on(name, () => stopping.abort(new Error('stopped')));
}
// The script that started this one is gone: n8n must not outlive it.
process.once('disconnect', () => stopping.abort(new Error('stopped')));
process.channel?.unref();

process.exitCode = await main();

async function main(): Promise<number> {
	const { signal } = stopping;
	let stage: Stage | undefined;
	let sandboxes: Sandboxes | undefined;
	try {
		if (values.provider === 'sandbox') sandboxes = await openSandboxes();
		else if (values.provider !== 'built-in') throw unknownProvider();
		const { env = {}, accounts } = sandboxes ?? {};
		const connected = accounts ? { accounts } : {};
		stage = await setStage({ say, signal, scheduleSeconds: 1, env, ...connected });
		const report = withChecks(await play(stage), sandboxes?.checks() ?? []);
		for (const line of sandboxes?.seen() ?? []) print(line);
		if (values.json) process.stdout.write(`${JSON.stringify(report, null, '\t')}\n`);
		else printReport(report, stage);
		if (!values.once) await stayUp(stage, signal);
		return report.ok ? 0 : 1;
	} catch (error) {
		if (signal.aborted) return 130;
		process.stderr.write(`\n${(error as Error).message}\n`);
		if (stage) process.stderr.write(`\n${logTail(stage.instance)}\n`);
		return 1;
	} finally {
		await stage?.tearDown();
		await sandboxes?.close();
	}
}

function unknownProvider(): Error {
	return new Error(`--provider is "${values.provider}": give built-in or sandbox.`);
}

function withChecks(report: Report, more: readonly Check[]): Report {
	return {
		...report,
		ok: report.ok && more.every(({ ok }) => ok),
		checks: [...report.checks, ...more],
	};
}

async function play(stage: Stage): Promise<Report> {
	const store = await WatchedStore.open(stage.storeFile);
	try {
		const transcript = new Transcript(store, print);
		say('Playing three leads through the flow ...');
		const players = await playStory({
			baseUrl: stage.instance.baseUrl,
			store,
			signal: stopping.signal,
			scene: async (title) => await transcript.scene(title),
		});
		return await makeReport({ ...stage, store, players });
	} finally {
		await store.close();
	}
}

function printReport({ ok, leads, checks, n8nVersion }: Report, { instance }: Stage) {
	print(`\n=== Report (n8n ${n8nVersion}) ===\n`);
	for (const { name, outcome, bookingId, messages, events, milliseconds } of leads) {
		print(`${name}: ${outcome}, booking ${bookingId}`);
		print(
			`    ${messages.length} messages, ${events.length} audit events, ${milliseconds} ms in webhooks`,
		);
	}
	print('');
	for (const check of checks) {
		print(
			`${check.ok ? 'ok    ' : 'NOT OK'}  ${check.what}${check.ok || !check.detail ? '' : `: ${check.detail}`}`,
		);
	}
	print(ok ? '\nAll is as it should be.' : '\nNot all is as it should be.');
	if (values.once) return;
	print(`\nn8n is at ${instance.baseUrl}`);
	print(`Log in as ${owner.email} with the password ${owner.password}`);
	print('Look at Workflows, and at Executions to see what each lead went through.');
	print('Ctrl-C ends it and removes everything it kept.');
}

async function stayUp({ instance }: Stage, signal: AbortSignal): Promise<void> {
	const stopped = new Promise<void>((resolve) => {
		if (signal.aborted) resolve();
		signal.addEventListener('abort', () => resolve(), { once: true });
	});
	await Promise.race([stopped, instance.ended]);
}
