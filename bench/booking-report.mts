import type { FaultShown, Left } from './booking-faults.mts';
import type { Measured, Spread } from './booking-times.mts';

export interface Result {
	readonly n8nVersion: string;
	readonly inside: readonly Measured[];
	readonly outside: readonly Measured[];
	readonly faults: readonly FaultShown[];
	readonly aims: readonly Aim[];
}

export interface Aim {
	readonly what: string;
	readonly limit: number;
	readonly measured: number;
	readonly isMet: boolean;
}

/**
 * What a booking may take, against the empty workflow and at a second for each call to a provider. The empty workflow
 * comes first inside; outside, a booking without a video link and one with it.
 */
export function judge({ inside, outside }: Pick<Result, 'inside' | 'outside'>): readonly Aim[] {
	const [empty, builtIn] = inside.map(({ allDone }) => allDone.median);
	const slow = outside.filter(({ latencyMs }) => latencyMs === 1000);
	const [plain, withLink] = slow;
	const aim = (what: string, limit: number, measured: number | undefined) =>
		measured === undefined ? [] : [{ what, limit, measured, isMet: measured <= limit }];
	return [
		...aim(
			'built-in providers, times the empty workflow',
			1.5,
			empty && builtIn && builtIn / empty,
		),
		...aim('confirmation at 1 s a call, ms', 2300, plain?.textAnswered?.median),
		...aim(
			'confirmation with a video link at 1 s a call, ms',
			3300,
			withLink?.textAnswered?.median,
		),
		...aim('all five at 1 s a call, ms', 4500, plain?.allDone.median),
		...aim('all five with a video link at 1 s a call, ms', 4500, withLink?.allDone.median),
	];
}

/** For a terminal. */
export function describe({ n8nVersion, inside, outside, faults, aims }: Result): string {
	const [empty] = inside;
	return [
		`n8n ${n8nVersion}; milliseconds from the webhook on: median (95 of 100)\n`,
		table(
			['without providers', 'runs', 'answered', 'times'],
			inside.map(({ name, runs, allDone }) => [
				name,
				String(runs),
				show(allDone),
				(allDone.median / (empty?.allDone.median ?? NaN)).toFixed(2),
			]),
		),
		table(
			['a call to a provider takes', 'runs', 'SMS sent', 'SMS answered', 'all done'],
			outside.map(({ name, latencyMs, runs, textSent, textAnswered, allDone }) => [
				`${latencyMs} ms: ${name}`,
				String(runs),
				show(textSent),
				show(textAnswered),
				show(allDone),
			]),
		),
		'events / SMS / deals / meetings / Slack messages / open reviews\n',
		table(
			['fault', 'caller told', 'left behind', 'asked again', 'retried'],
			faults.map(({ fault, way, answer, left, askedAgain, retried }) => [
				`${fault}: ${way}`,
				String(answer),
				showLeft(left),
				showLeft(askedAgain),
				retried ? showLeft(retried) : '-',
			]),
		),
		table(
			['aim', 'limit', 'measured', ''],
			aims.map(({ what, limit, measured, isMet }) => [
				what,
				String(limit),
				limit < 10 ? measured.toFixed(2) : String(Math.round(measured)),
				isMet ? 'met' : 'MISSED',
			]),
		),
	].join('\n');
}

function show(spread: Spread | null): string {
	return spread ? `${Math.round(spread.median)} (${Math.round(spread.p95)})` : '-';
}

function showLeft({ events, texts, deals, meetings, notices, reviews }: Left): string {
	return [events, texts, deals, meetings, notices, reviews].join(' / ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((_, column) =>
		Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
	);
	const line = (row: readonly string[]) =>
		row
			.map((cell, column) => {
				const width = widths[column] ?? 0;
				return column ? cell.padStart(width) : cell.padEnd(width);
			})
			.join('   ')
			.trimEnd();
	return [head, ...rows].map((row) => `${line(row)}\n`).join('');
}
