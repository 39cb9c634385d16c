import { isDue, leadsToWait } from './chairman';
import type { Choice } from './choose-member';
import type { RepCount } from './counts';
import type { RouteTraceEntry } from './route-decision';
import type { LeadOwner } from './route-input';
import type { Screened } from './screen';
import { describeSlot, round } from './words';

type Verdict = Pick<RouteTraceEntry, 'status' | 'reason'>;

const OWNER_WORDS: Readonly<Record<LeadOwner['source'], string>> = {
	crm: 'Owns the lead in the CRM',
	earlier: 'Knows the lead already',
	company: 'Looks after other leads of the same company',
};

/** What became of a rep in a decision. `count` has this lead's share in what is expected. */
export function describeMember(one: Screened, choice: Choice | null, count: RepCount): Verdict {
	if (choice && one === choice.chosen) {
		return { status: 'chosen', reason: describeChosen(choice, count) };
	}
	if (one.obstacle) return { status: 'ruled_out', reason: describeObstacle(one, choice) };
	if (!choice) return { status: 'ruled_out', reason: 'Only the owner of the lead is asked.' };
	if (!choice.owner && one.tier !== choice.chosen.tier) {
		return { status: 'ruled_out', reason: describeLaterTier(one, choice) };
	}
	return { status: 'eligible', reason: describePassedOver(one, choice, count) };
}

function describeObstacle({ member, obstacle, reason }: Screened, choice: Choice | null): string {
	const sharesStill = obstacle === 'capped' && choice?.shares.has(member.id);
	return sharesStill ? `${reason} Shares this lead still, being ahead.` : reason;
}

function describeChosen(choice: Choice, count: RepCount): string {
	if (choice.owner) {
		return `${OWNER_WORDS[choice.owner.source]}. It counts like any other lead: ${describeCount(count)}`;
	}
	const { chosen, able, matching, soonest } = choice;
	const grounds = [
		chosen.tier > 1 ? `Nobody of a higher priority than ${chosen.tier} can take it.` : '',
		matching.length < able.length ? 'Matches the lead best.' : '',
		soonest.length < matching.length ? `Is free first: ${describeFirstFree(chosen)}.` : '',
		describeTurn(choice, describeCount(count)),
	];
	return grounds.filter(Boolean).join(' ');
}

function describeTurn(
	{ chosen, able, soonest, candidates, teamSize }: Choice,
	count: string,
): string {
	if (able.length === 1) return `The only one who can take it: ${count}`;
	const candidate = candidates.get(chosen.member.id);
	if (soonest.length === 1 || !candidate) return `The only one left: ${count}`;
	return isDue(candidate, teamSize)
		? `Next in turn: ${count}`
		: `Furthest behind of those who can take it: ${count}`;
}

function describePassedOver(one: Screened, choice: Choice, count: RepCount): string {
	const { chosen, matching, soonest, owner } = choice;
	if (owner) return `The lead stays with ${chosen.member.name}.`;
	if (!matching.includes(one)) {
		return `Can take it, but ${chosen.member.name} matches the lead better.`;
	}
	if (!soonest.includes(one)) {
		return `The first free slot is ${describeFirstFree(one)}, later than that of ${chosen.member.name}.`;
	}
	return `Not next in turn: ${describeCount(count)}${describeWait(one, choice)}`;
}

/** Who is due too is told why the other comes first. */
function describeWait(one: Screened, { chosen, candidates, teamSize }: Choice): string {
	const own = candidates.get(one.member.id);
	const next = candidates.get(chosen.member.id);
	if (!own || !next || !isDue(own, teamSize)) return '';
	const { name } = chosen.member;
	const wait = round(leadsToWait(own, teamSize), 1);
	const nextWait = round(leadsToWait(next, teamSize), 1);
	if (wait === nextWait) return ` ${name} cannot wait longer either and comes first by ID.`;
	if (wait <= 0) return ` ${name} has been due for longer.`;
	return ` Can wait while ${wait} more leads go to others, ${name} only ${Math.max(0, nextWait)}.`;
}

function describeLaterTier(one: Screened, { chosen }: Choice): string {
	return `Priority ${one.tier} is asked only when nobody of priority ${chosen.tier} can take the lead.`;
}

function describeFirstFree({ member, firstFree }: Screened): string {
	return firstFree === null ? 'unknown' : describeSlot(firstFree, member.timezone);
}

function describeCount({ count, expected }: RepCount): string {
	return `has ${count} of the ${expected} leads that the share comes to, this one included.`;
}
