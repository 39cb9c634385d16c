// What the pack adds to the start of n8n: time, processor time and memory.
//
//   npm run bench:startup [-- --runs 5] [--json]
//
// Starts n8n without and with the pack in turn, each in a private folder with the same database, and
// compares the medians. Time counts until n8n says that it is ready; memory is that of the main
// process a moment later. The first start of each fills the caches and does not count. Needs Linux.
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { n8nFolder } from '../demo/install-n8n.mjs';
import { importWorkflows } from '../demo/n8n-commands.mts';
import { startN8n } from '../demo/n8n-instance.mts';
import { recordPack } from '../demo/pack-record.mts';
import { installPack, packPackage } from '../demo/pack.mts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const settleMilliseconds = 3_000;
const pollMilliseconds = 10;
/** What /proc counts processor time in (proc_pid_stat(5)). */
const tickMilliseconds = 10;

interface Measurement {
	readonly readyMilliseconds: number;
	readonly processorMilliseconds: number;
	readonly residentMegabytes: number;
}

const { values } = parseArgs({
	options: { runs: { type: 'string', default: '5' }, json: { type: 'boolean' } },
});
const folder = await mkdtemp(join(tmpdir(), 'booking-flow-bench-'));
const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.on(name, () => stopping.abort(new Error('stopped')));
}
process.once('disconnect', () => stopping.abort(new Error('stopped')));
process.channel?.unref();
try {
	report(await measureBoth(Number(values.runs)));
} catch (error) {
	process.stderr.write(`${(error as Error).message}\n`);
	process.exitCode = 1;
} finally {
	await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function measureBoth(runs: number) {
	const without = await prepareFolder('without');
	const withPack = await prepareFolder('with');
	const tarball = await packPackage(root, folder);
	await recordPack(withPack, await installPack(withPack, tarball));
	const measured = { without: [] as Measurement[], with: [] as Measurement[] };
	for (let index = 0; index <= runs; index += 1) {
		process.stderr.write(index ? `Run ${index} of ${runs} ...\n` : 'Filling the caches ...\n');
		const pair = { without: await measureStart(without), with: await measureStart(withPack) };
		if (index === 0) continue;
		measured.without.push(pair.without);
		measured.with.push(pair.with);
	}
	const summary = { without: summarise(measured.without), with: summarise(measured.with) };
	return { runs, ...summary, measured };
}

/** A private folder of n8n with a database in it. */
async function prepareFolder(name: string): Promise<string> {
	const userFolder = join(folder, name);
	const noWorkflows = join(userFolder, 'workflows');
	await mkdir(noWorkflows, { recursive: true });
	await importWorkflows({ n8nFolder: n8nFolder(), userFolder }, noWorkflows);
	return userFolder;
}

async function measureStart(userFolder: string): Promise<Measurement> {
	const { signal } = stopping;
	const started = performance.now();
	const options = { n8nFolder: n8nFolder(), userFolder, signal, pollMilliseconds };
	const instance = await startN8n(options);
	try {
		const readyMilliseconds = performance.now() - started;
		const processorMilliseconds = await readProcessorTime(instance.processId);
		await sleep(settleMilliseconds, undefined, { signal });
		const residentMegabytes = await readMemory(instance.processId);
		return { readyMilliseconds, processorMilliseconds, residentMegabytes };
	} finally {
		await instance.stop();
	}
}

async function readProcessorTime(processId: number): Promise<number> {
	const stat = await readFile(`/proc/${processId}/stat`, 'utf8');
	// The fields from the third on: the second, a name in parentheses, may hold blanks.
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return (Number(fields[11]) + Number(fields[12])) * tickMilliseconds;
}

async function readMemory(processId: number): Promise<number> {
	const status = await readFile(`/proc/${processId}/status`, 'utf8');
	return (Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024) / 1e6;
}

/** Medians, and the fastest start: what else the machine does can only make a start slower. */
function summarise(measurements: readonly Measurement[]) {
	const ready = measurements.map((one) => one.readyMilliseconds);
	return {
		readyMilliseconds: median(ready),
		fastestMilliseconds: Math.min(...ready),
		processorMilliseconds: median(measurements.map((one) => one.processorMilliseconds)),
		residentMegabytes: median(measurements.map((one) => one.residentMegabytes)),
	};
}

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	const low = sorted[Math.ceil(middle) - 1] ?? 0;
	const high = sorted[Math.floor(middle)] ?? 0;
	return (low + high) / 2;
}

function report(result: Awaited<ReturnType<typeof measureBoth>>) {
	if (values.json) {
		process.stdout.write(`${JSON.stringify(result, null, '\t')}\n`);
		return;
	}
	const rows = [
		['until ready', 'readyMilliseconds', 'ms'],
		['the fastest', 'fastestMilliseconds', 'ms'],
		['processor time', 'processorMilliseconds', 'ms'],
		['memory', 'residentMegabytes', 'MB'],
	] as const;
	const line = (cells: readonly string[]) =>
		cells.map((cell, index) => (index ? cell.padStart(14) : cell.padEnd(16))).join('');
	const lines = rows.map(([label, field, unit]) => {
		const [before, after] = [result.without[field], result.with[field]];
		const numbers = [before, after, after - before];
		return line([label, ...numbers.map((number) => `${Math.round(number)} ${unit}`)]);
	});
	const head = line([`median of ${result.runs}`, 'without', 'with the pack', 'difference']);
	process.stdout.write(`${[head, ...lines].join('\n')}\n`);
}
