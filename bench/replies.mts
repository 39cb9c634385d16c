// How many replies a second are read, and how long the slowest takes.
//
//   npm run bench:replies [-- --replies 10000] [--json]
//
// The replies are those of test/replies, again and again, with a text among every twenty that is made to be slow:
// very long, all numbers, all times, nested quotes, one word a thousand times, and the like.
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ReplyInput } from '../domain/replies/reading.ts';
import { loadDomain } from './load-domain.mts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
	options: { replies: { type: 'string', default: '10000' }, json: { type: 'boolean' } },
});
const { classifyReply, readReplyCases, toReplyInput } =
	await loadDomain<typeof import('./replies-entry.ts')>('bench/replies-entry.ts');

const LENGTH = 20_000;
/** What an attacker, or a mail program gone mad, may send. */
const HOSTILE = [
	'a'.repeat(LENGTH),
	'1'.repeat(LENGTH),
	'1 2 3 4 5 6 7 8 9 10 11 12 '.repeat(LENGTH / 27),
	'Tuesday at 3 or Wednesday at 4 or '.repeat(LENGTH / 34),
	'not not not stop me again '.repeat(LENGTH / 26),
	'> '.repeat(LENGTH / 2),
	'On Monday, Sam wrote:\n> '.repeat(LENGTH / 24),
	'in two weeks from next march 3rd 2027, '.repeat(LENGTH / 39),
	'sam@'.repeat(LENGTH / 4),
	'+1 (555) '.repeat(LENGTH / 9),
	'\u{1F44D}'.repeat(LENGTH / 2),
	'((((('.repeat(LENGTH / 5),
	'.!?;'.repeat(LENGTH / 4),
	'a\n'.repeat(LENGTH / 2),
	'é́́'.repeat(LENGTH / 3),
];

const ordinary = readReplyCases(join(root, 'test', 'replies', 'inbox.jsonl')).map(toReplyInput);
report(measure(Number(values.replies)));

function inputAt(index: number): ReplyInput {
	const base = ordinary[index % ordinary.length];
	if (base === undefined) throw new Error('test/replies/inbox.jsonl is empty.');
	if (index % 20 !== 19) return base;
	return { ...base, text: HOSTILE[((index - 19) / 20) % HOSTILE.length] ?? '' };
}

function measure(replies: number) {
	const startedFirst = performance.now();
	classifyReply(inputAt(0));
	const firstMilliseconds = performance.now() - startedFirst;
	for (let index = 0; index < 500; index += 1) classifyReply(inputAt(index));
	const times: { readonly milliseconds: number; readonly isHostile: boolean }[] = [];
	for (let index = 0; index < replies; index += 1) {
		const input = inputAt(index);
		const started = performance.now();
		classifyReply(input);
		times.push({ milliseconds: performance.now() - started, isHostile: index % 20 === 19 });
	}
	const usual = times.filter(({ isHostile }) => !isHostile).map(({ milliseconds }) => milliseconds);
	const hostile = times
		.filter(({ isHostile }) => isHostile)
		.map(({ milliseconds }) => milliseconds);
	const sum = usual.reduce((total, one) => total + one, 0);
	return {
		node: process.version,
		processor: cpus()[0]?.model ?? 'unknown',
		replies,
		firstMilliseconds,
		ordinaryPerSecond: (usual.length / sum) * 1000,
		ordinaryMedianMilliseconds: medianOf(usual),
		ordinarySlowestMilliseconds: Math.max(...usual),
		hostileMedianMilliseconds: medianOf(hostile),
		slowestMilliseconds: Math.max(...usual, ...hostile),
	};
}

function medianOf(list: readonly number[]): number {
	return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}

function report(result: ReturnType<typeof measure>) {
	if (values.json) {
		process.stdout.write(`${JSON.stringify(result)}\n`);
		return;
	}
	const ms = (milliseconds: number) => `${milliseconds.toFixed(2)} ms`;
	process.stdout.write(
		[
			`Node ${result.node}, ${result.processor}, one core, ${result.replies} replies, one in 20 hostile`,
			`ordinary replies a second   ${result.ordinaryPerSecond.toFixed(0)}`,
			`median of ordinary ones     ${ms(result.ordinaryMedianMilliseconds)}`,
			`slowest ordinary one        ${ms(result.ordinarySlowestMilliseconds)}`,
			`median of hostile ones      ${ms(result.hostileMedianMilliseconds)}`,
			`slowest of all              ${ms(result.slowestMilliseconds)}`,
			`first of the process        ${ms(result.firstMilliseconds)}`,
			'',
		].join('\n'),
	);
}
