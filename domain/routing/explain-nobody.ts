import type { RouteInput } from './route-input';
import { OBSTACLES, type Obstacle, type Screened } from './screen';
import { describeSlot, quote } from './words';

interface ObstacleWords {
	/** After a number of reps: "2 are out of office". */
	readonly are: string;
	readonly advice: string;
}

const WORDS: Readonly<Record<Obstacle, ObstacleWords>> = {
	out_of_office: {
		are: 'out of office',
		advice: 'Add reps to the pool, or a pool to fall back on.',
	},
	capped: { are: 'at a cap', advice: 'Raise the caps, or add reps to the pool.' },
	region: {
		are: 'for other regions',
		advice: 'Add the region to a rep, or make Region a preference.',
	},
	skills: {
		are: 'without the skills',
		advice: 'Add the skills to a rep, or make Skills a preference.',
	},
	outside_hours: {
		are: 'outside their working hours',
		advice: 'Switch off Only Reps Working Now, or change the working hours.',
	},
	calendar_unreadable: {
		are: 'with a calendar that cannot be read',
		advice: 'See what the trace says of their calendars, and check the credential.',
	},
	no_free_slot: {
		are: 'without a free slot',
		advice: 'Widen the window, add working hours or add reps.',
	},
	beyond_sla: {
		are: 'not free soon enough',
		advice: 'Raise Free Within (Hours), add reps, or add a pool to fall back on.',
	},
};

/** Why nobody of a pool with reps gets the lead, and what to do about it. */
export function describeNobody(
	screened: readonly Screened[],
	{ pool }: Pick<RouteInput, 'pool'>,
): string {
	const found = OBSTACLES.map((obstacle) => ({
		obstacle,
		reps: screened.filter((one) => one.obstacle === obstacle).length,
	})).filter(({ reps }) => reps > 0);
	const [most] = [...found].sort((one, other) => other.reps - one.reps);
	const causes = found.map(({ obstacle, reps }) => `${reps} ${WORDS[obstacle].are}`).join(', ');
	const sentences = [
		`Nobody in the pool "${pool}" can take the lead: ${causes}.`,
		describeNearest(screened),
		most ? WORDS[most.obstacle].advice : '',
	];
	return sentences.filter(Boolean).join(' ');
}

/** Whose free slot would have come next, where an SLA is what it failed by. */
function describeNearest(screened: readonly Screened[]): string {
	const late = screened.filter(({ obstacle }) => obstacle === 'beyond_sla');
	const [nearest] = [...late].sort((one, other) => startOf(one) - startOf(other));
	if (!nearest) return '';
	const { member } = nearest;
	return `The nearest free slot is that of ${member.name}: ${describeSlot(startOf(nearest), member.timezone)}.`;
}

function startOf({ firstFree }: Screened): number {
	return firstFree ?? Infinity;
}

/** Why the lead's owner did not get it; empty without an owner. */
export function describeOwnerAway(
	screened: readonly Screened[],
	{ owner, pool }: Pick<RouteInput, 'owner' | 'pool'>,
): string {
	if (!owner) return '';
	const found = screened.find(({ member }) => member.id === owner.repId);
	if (!found) return `The owner ${owner.repId} is not in the pool "${pool}".`;
	return `The owner ${found.member.name} does not get it: ${found.reason}`;
}

export function describeEmptyPool({ members, pool }: Pick<RouteInput, 'members' | 'pool'>): string {
	const known = [...new Set(members.map((member) => member.pool))].sort();
	if (!known.length) return `The pool "${pool}" has no reps: no active rep is given at all.`;
	return `The pool "${pool}" has no reps. Pools with reps: ${quote(known)}.`;
}
