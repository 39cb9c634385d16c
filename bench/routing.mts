// How fast leads are routed, and how far anybody ever is from their fair share.
//
//   npm run bench:routing [-- --leads 100000] [--json]
//
// A pool of 50 reps of mixed weights gets one lead after the other. The distance is that between a
// rep's leads and the sum of the rep's shares of the leads they took part in; the greatest one of
// any rep after any lead is told. In memory it is the decision alone that is timed; in the stores
// the whole routing, for a tenth of the leads, and the distances are those at the end.
import { parseArgs } from 'node:util';
import type { PoolMember } from '../domain/model.ts';
import type { Counts, RepCount } from '../domain/routing/counts.ts';
import { loadDomain } from './load-domain.mts';
import { measureInStores } from './route-in-store.mts';

const { routeLead } =
	await loadDomain<typeof import('../domain/routing/route.ts')>('domain/routing/route.ts');
const { AssignedLog } = await loadDomain<typeof import('../domain/routing/assigned-log.ts')>(
	'domain/routing/assigned-log.ts',
);

const reps = 50;
const day = 86_400_000;
const start = Date.parse('2026-01-05T00:00:00.000Z');
const leadsPerDay = 720;
const hours = [{ startMinute: 0, endMinute: 1440 }];

interface Measurement {
	readonly name: string;
	readonly leads: number;
	readonly unassigned: number;
	readonly decisionsPerSecond: number;
	readonly greatestDistance: number;
}

interface Scenario {
	readonly name: string;
	/** Who is in the pool on a day, counted from the first one. */
	readonly teamOn: (dayIndex: number) => readonly PoolMember[];
	readonly hasCaps: boolean;
}

const { values } = parseArgs({
	options: { leads: { type: 'string', default: '100000' }, json: { type: 'boolean' } },
});
const everybody = Array.from({ length: reps }, (_, index) => buildRep(index));
const scenarios: readonly Scenario[] = [
	{ name: 'all free', teamOn: () => everybody, hasCaps: false },
	{
		name: 'joins, leaves and caps',
		teamOn: (dayIndex) => everybody.filter((_, index) => isInTeam(index, dayIndex)).map(withLimits),
		hasCaps: true,
	},
];
const leads = Number(values.leads);
report([
	...scenarios.map((scenario) => measure(scenario, leads)),
	...(await measureInStores(everybody, Math.ceil(leads / 10))),
]);

function buildRep(index: number): PoolMember {
	const id = `rep-${String(index).padStart(2, '0')}`;
	return {
		id,
		name: id,
		email: `${id}@example.com`,
		phone: null,
		timezone: 'Etc/UTC',
		workingHours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours },
		pool: 'default',
		weight: [1, 1, 2, 3, 5, 0.5, 8, 1.25, 13, 4][index % 10] ?? 1,
	};
}

/** Every fifth joins later, every seventh leaves for good. */
function isInTeam(index: number, dayIndex: number): boolean {
	if (index % 5 === 4 && dayIndex < index) return false;
	return !(index % 7 === 6 && dayIndex >= 60 + index);
}

/** Everybody is away for a week in turn; every third has a daily cap, others a weekly one, below their share. */
function withLimits(member: PoolMember): PoolMember {
	const index = everybody.indexOf(member);
	const away = (index % 10) * 10;
	const cap = Math.ceil(member.weight * 4);
	return {
		...member,
		outOfOffice: [0, 100].map((cycle) => ({
			firstDate: dateOf(away + cycle),
			lastDate: dateOf(away + cycle + 6),
		})),
		caps: {
			daily: index % 3 === 0 ? cap : null,
			weekly: index % 3 === 1 ? cap * 6 : null,
			monthly: null,
		},
	};
}

function dateOf(dayIndex: number): string {
	return new Date(start + dayIndex * day).toISOString().slice(0, 10);
}

function measure({ name, teamOn, hasCaps }: Scenario, leads: number): Measurement {
	const counts = new Map<string, RepCount>();
	const log = new AssignedLog();
	let team = teamOn(0);
	let unassigned = 0;
	let milliseconds = 0;
	let greatestDistance = 0;
	for (let lead = 0; lead < leads; lead++) {
		if (lead % leadsPerDay === 0) team = teamOn(lead / leadsPerDay);
		const now = new Date(start + (lead * day) / leadsPerDay).toISOString();
		const state = { counts, ...(hasCaps ? { assigned: log.read(team, now) } : {}) };
		const before = performance.now();
		const decision = routeLead({
			members: team,
			pool: 'default',
			method: 'weighted',
			now,
			...state,
		});
		milliseconds += performance.now() - before;
		if (!decision.chosen) unassigned++;
		else if (hasCaps) log.add(decision.chosen, now);
		count(counts, decision);
		greatestDistance = Math.max(greatestDistance, distanceOf(counts));
	}
	const decisionsPerSecond = Math.round((leads / milliseconds) * 1000);
	return { name, leads, unassigned, decisionsPerSecond, greatestDistance };
}

function count(
	counts: Map<string, RepCount>,
	{ chosen, shares }: ReturnType<typeof routeLead>,
): void {
	for (const [id, share] of shares) {
		const before = counts.get(id) ?? { count: 0, expected: 0 };
		const more = id === chosen?.id ? 1 : 0;
		counts.set(id, { count: before.count + more, expected: before.expected + share });
	}
}

function distanceOf(counts: Counts): number {
	let greatest = 0;
	for (const rep of counts.values()) {
		greatest = Math.max(greatest, Math.abs(rep.expected - rep.count));
	}
	return greatest;
}

function report(measurements: readonly Measurement[]): void {
	if (values.json) {
		process.stdout.write(`${JSON.stringify({ reps, measurements }, null, '\t')}\n`);
		return;
	}
	const line = ([name = '', ...cells]: readonly string[]) =>
		name.padEnd(26) + cells.map((cell) => cell.padStart(18)).join('');
	const head = line([`${reps} reps`, 'leads', 'unassigned', 'decisions/s', 'greatest distance']);
	const lines = measurements.map((one) =>
		line([
			one.name,
			String(one.leads),
			String(one.unassigned),
			String(one.decisionsPerSecond),
			one.greatestDistance.toFixed(4),
		]),
	);
	process.stdout.write(`${[head, ...lines].join('\n')}\n`);
}
