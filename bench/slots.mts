// How fast the slot engine finds free slots and writes them as ISO 8601 texts.
//
//   npm run bench:slots [-- --runs 15] [--json]
//
// One query a rep, one after the other on one core, over made-up reps in twelve zones: two of them change
// their clocks within 14 days, five within 60. The cold run is the first of the process and builds its tables of
// zones; the others are medians of runs after a warm-up. The times of texts are those of making and
// reading each, as a text that nobody reads may not have been put together yet.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { SlotQuery } from '../domain/availability/slot-query.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const minute = 60_000;
const day = 1440 * minute;
/** Sunday 18 October 2026, a week before clocks change in Europe and two before they do in America. */
const windowStart = Date.UTC(2026, 9, 18);

const repCounts = [1, 20, 200, 1000];
const dayCounts = [2, 14, 60];
const busyCounts = [10, 40, 200];
/** What the pack is to do in 10 ms. */
const target = { reps: 200, days: 14, busy: 40 };
/** A small team is measured in rounds that last long enough for the clock. */
const leastRoundMilliseconds = 2;

const zones = [
	'America/New_York',
	'Europe/Berlin',
	'Asia/Kolkata',
	'America/Los_Angeles',
	'Australia/Lord_Howe',
	'Europe/London',
	'Asia/Kathmandu',
	'America/Santiago',
	'Asia/Tokyo',
	'Australia/Sydney',
	'America/St_Johns',
	'UTC',
];
const weeks = [
	[[540, 1020]],
	[
		[540, 720],
		[780, 1050],
	],
	[
		[480, 600],
		[630, 750],
		[840, 1140],
	],
].map((ranges) => {
	const hours = ranges.map(([startMinute = 0, endMinute = 0]) => ({ startMinute, endMinute }));
	return { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours.slice(0, 1) };
});

interface Size {
	readonly reps: number;
	readonly days: number;
	readonly busy: number;
}

interface Row extends Size {
	readonly slots: number;
	/** Of finding alone, of finding and writing. */
	readonly findMilliseconds: number;
	readonly milliseconds: number;
	readonly slotsPerSecond: number;
	/** Of the whole work, for each busy block and each slot. */
	readonly nanosecondsPerUnit: number;
}

const { values } = parseArgs({
	options: { runs: { type: 'string', default: '15' }, json: { type: 'boolean' } },
});
const { findFreeSlots, formatInstants } = await loadEngine();
report(measureAll(Number(values.runs)));

/** The modules import each other without file endings, which Node does not resolve: so they are bundled. */
async function loadEngine() {
	const folder = await mkdtemp(join(tmpdir(), 'booking-flow-bench-'));
	try {
		const contents = ['find-free-slots', 'iso-texts']
			.map((name) => `export * from './domain/availability/${name}';`)
			.join('\n');
		const outfile = join(folder, 'engine.mjs');
		const stdin = { contents, resolveDir: root };
		await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile });
		return (await import(pathToFileURL(outfile).href)) as Pick<
			typeof import('../domain/availability/find-free-slots.ts') &
				typeof import('../domain/availability/iso-texts.ts'),
			'findFreeSlots' | 'formatInstants'
		>;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function measureAll(runs: number) {
	const team = makeTeam(target);
	const coldMilliseconds = time(() => run(team));
	for (let index = 0; index < 30; index += 1) run(team);
	const rows = repCounts.flatMap((reps) =>
		dayCounts.flatMap((days) => busyCounts.map((busy) => measureRow({ reps, days, busy }, runs))),
	);
	return { ...describeMachine(), runs, coldMilliseconds, rows, growth: describeGrowth(rows) };
}

function measureRow(size: Size, runs: number): Row {
	const team = makeTeam(size);
	const { slots } = run(team);
	const milliseconds = measure(() => run(team), runs);
	const findMilliseconds = measure(() => team.forEach(findFreeSlots), runs);
	return {
		...size,
		slots,
		findMilliseconds,
		milliseconds,
		slotsPerSecond: (slots / milliseconds) * 1000,
		nanosecondsPerUnit: (milliseconds * 1e6) / (slots + size.reps * size.busy),
	};
}

/** The whole work: the slots of each rep as texts on the rep's clock. */
function run(team: readonly SlotQuery[]): { slots: number; read: number } {
	let slots = 0;
	let read = 0;
	for (const query of team) {
		const texts = formatInstants(findFreeSlots(query), query.timezone);
		slots += texts.length;
		for (const text of texts) read += text.charCodeAt(12);
	}
	return { slots, read };
}

/** The median milliseconds of a run. */
function measure(work: () => void, runs: number): number {
	const once = Math.min(time(work), time(work), time(work));
	const rounds = Math.ceil(leastRoundMilliseconds / once);
	const times = Array.from({ length: runs }, () => {
		const whole = time(() => {
			for (let round = 0; round < rounds; round += 1) work();
		});
		return whole / rounds;
	});
	return median(times);
}

function time(work: () => void): number {
	const started = performance.now();
	work();
	return performance.now() - started;
}

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function makeTeam({ reps, days, busy }: Size): SlotQuery[] {
	const random = makeRandom(reps * 1e6 + days * 1e3 + busy);
	return Array.from({ length: reps }, (_, index): SlotQuery => {
		const timezone = zones[index % zones.length] ?? 'UTC';
		return {
			timezone,
			workingHours: weeks[index % weeks.length] ?? {},
			busy: Array.from({ length: busy }, () => makeBusyBlock(days, random)),
			bufferBeforeMinutes: 15,
			bufferAfterMinutes: 15,
			durationMinutes: 30,
			slotIntervalMinutes: 15,
			gridTimezone: timezone,
			from: windowStart,
			to: windowStart + days * day,
			now: windowStart,
			minimumNoticeMinutes: 120,
			attendee: {
				timezone: 'Europe/Berlin',
				wakingHours: { startMinute: 420, endMinute: 1320 },
			},
		};
	});
}

function makeBusyBlock(days: number, random: () => number) {
	const start = windowStart + Math.floor(random() * days * 288) * 5 * minute;
	return { start, end: start + (1 + Math.floor(random() * 6)) * 15 * minute };
}

/** Numbers from 0 to 1, always the same for the same seed (mulberry32). */
function makeRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

function describeMachine() {
	return { node: process.version, processor: cpus()[0]?.model.trim() ?? 'unknown' };
}

function describeGrowth(rows: readonly Row[]) {
	const find = (reps: number, days: number, busy: number) =>
		rows.find((row) => row.reps === reps && row.days === days && row.busy === busy);
	const ratio = (after: Row | undefined, before: Row | undefined, field: keyof Row) =>
		(after?.[field] ?? NaN) / (before?.[field] ?? NaN);
	const [smallest, largest] = [find(1, 2, 10), find(1000, 60, 200)];
	const [twenty, thousand] = [find(20, 14, 40), find(1000, 14, 40)];
	return {
		unitTimeLargestToSmallest: ratio(largest, smallest, 'nanosecondsPerUnit'),
		repsTimes50: ratio(thousand, twenty, 'milliseconds'),
		busyTimesDoubled: measureDoubled(),
	};
}

/** The blocks given twice: as many slots, twice the busy times. */
function measureDoubled(): number {
	const team = makeTeam({ reps: 200, days: 14, busy: 200 });
	const doubled = team.map((query) => ({
		...query,
		busy: query.busy.flatMap((one) => [one, one]),
	}));
	const [once, twice] = [team, doubled].map((queries) =>
		measure(() => queries.forEach(findFreeSlots), 21),
	);
	return (twice ?? NaN) / (once ?? NaN);
}

function report(result: ReturnType<typeof measureAll>) {
	if (values.json) {
		process.stdout.write(`${JSON.stringify(result, null, '\t')}\n`);
		return;
	}
	const line = (cells: readonly string[]) => cells.map((cell) => cell.padStart(13)).join('');
	const head = [
		'reps',
		'days',
		'busy a rep',
		'slots',
		'find ms',
		'with text ms',
		'slots/s',
		'ns a unit',
	];
	const lines = result.rows.map((row) =>
		line([
			...[row.reps, row.days, row.busy, row.slots].map(String),
			row.findMilliseconds.toFixed(3),
			row.milliseconds.toFixed(3),
			`${(row.slotsPerSecond / 1e6).toFixed(2)} M`,
			row.nanosecondsPerUnit.toFixed(0),
		]),
	);
	const { growth } = result;
	process.stdout.write(
		[
			`Node ${result.node}, ${result.processor}, one core, median of ${result.runs} runs`,
			line(head),
			...lines,
			'',
			`first run of the process, 200 reps x 14 days x 40 busy: ${result.coldMilliseconds.toFixed(1)} ms`,
			`time for a busy block or slot, largest row to smallest: ${growth.unitTimeLargestToSmallest.toFixed(2)} times`,
			`20 to 1000 reps, 50 times the work: ${growth.repsTimes50.toFixed(1)} times the time`,
			`busy times doubled at the same slots: ${growth.busyTimesDoubled.toFixed(2)} times the time`,
			'',
		].join('\n'),
	);
}
