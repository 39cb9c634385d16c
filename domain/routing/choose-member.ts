import { chooseByShare, type ShareCandidate } from './chairman';
import { countOf, type Shares } from './counts';
import type { LeadOwner, RouteInput } from './route-input';
import type { Screened } from './screen';
import { shareOut } from './shares';

/** How those asked came down to the ones whose turn it may be. */
interface Narrowed {
	/** Those who can take the lead, of the first tier in which somebody can. */
	readonly able: readonly Screened[];
	/** Of them, those who match the lead best. */
	readonly matching: readonly Screened[];
	/** Of them, those free first, where that is the method. */
	readonly soonest: readonly Screened[];
}

/** Who gets a lead, and how the others fell away. */
export interface Choice extends Narrowed {
	readonly chosen: Screened;
	/** Set when the lead goes to its owner. */
	readonly owner: LeadOwner | null;
	readonly shares: Shares;
	/** All members of the tier, whether they can take this lead or not. */
	readonly teamSize: number;
	/** Those left in the end as the rule of turns sees them, by rep id. */
	readonly candidates: ReadonlyMap<string, ShareCandidate>;
}

/**
 * The owner if there is one who may; else, of the first tier in which somebody can, those who match best, of them
 * those free first where that is the method, of them whoever's turn it is. Null when nobody can.
 */
export function chooseMember(screened: readonly Screened[], input: RouteInput): Choice | null {
	const owner = findOwner(screened, input);
	const narrowed = owner ? alone(owner) : narrow(screened, input);
	const [first] = narrowed.able;
	if (!first) return null;

	const team = screened.filter(({ tier }) => tier === first.tier);
	const sharers = team.map((one) => (one === owner ? { ...one, part: 'always' as const } : one));
	const shares = shareOut(sharers, input);
	const candidates = new Map(
		narrowed.soonest.map(({ member }) => [member.id, toCandidate(member.id, shares, input)]),
	);
	const id = chooseByShare([...candidates.values()], team.length);
	const chosen = narrowed.soonest.find(({ member }) => member.id === id) ?? first;
	const ownedBy = (owner && input.owner) ?? null;
	return { ...narrowed, chosen, owner: ownedBy, shares, teamSize: team.length, candidates };
}

function alone(owner: Screened): Narrowed {
	return { able: [owner], matching: [owner], soonest: [owner] };
}

function narrow(
	screened: readonly Screened[],
	{ method, ownerOnly }: Pick<RouteInput, 'method' | 'ownerOnly'>,
): Narrowed {
	const asked = ownerOnly ? [] : screened.filter(({ obstacle }) => obstacle === null);
	const tier = Math.min(...asked.map((one) => one.tier));
	const able = asked.filter((one) => one.tier === tier);
	const matching = keepBestMatch(able);
	return { able, matching, soonest: method === 'earliest' ? keepSoonest(matching) : matching };
}

function findOwner(
	screened: readonly Screened[],
	{ owner, ownerOverCap = true }: RouteInput,
): Screened | undefined {
	const found = screened.find(({ member }) => member.id === owner?.repId);
	if (found?.obstacle === 'out_of_office') return undefined;
	if (found?.obstacle === 'capped' && !ownerOverCap) return undefined;
	return found;
}

function keepBestMatch(able: readonly Screened[]): readonly Screened[] {
	const region = Math.max(...able.map(({ match }) => match[0]));
	const near = able.filter(({ match }) => match[0] === region);
	const skills = Math.max(...near.map(({ match }) => match[1]));
	return near.filter(({ match }) => match[1] === skills);
}

function keepSoonest(able: readonly Screened[]): readonly Screened[] {
	const first = Math.min(...able.map(({ firstFree }) => firstFree ?? Infinity));
	return able.filter(({ firstFree }) => firstFree === first);
}

function toCandidate(id: string, shares: Shares, { counts }: RouteInput): ShareCandidate {
	const share = shares.get(id) ?? 0;
	const { count, expected } = countOf(counts, id);
	return { id, share, shortfall: expected + share - count };
}
