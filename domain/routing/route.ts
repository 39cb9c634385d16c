import { capsLeft } from './caps';
import { chooseMember, type Choice } from './choose-member';
import { countOf } from './counts';
import { describeEmptyPool, describeNobody, describeOwnerAway } from './explain-nobody';
import { describeMember } from './explain-route';
import { requireUsable } from './require-usable';
import type { RouteDecision, RouteTraceEntry } from './route-decision';
import type { RouteInput } from './route-input';
import { screen, type Screened } from './screen';
import { round } from './words';

/**
 * Decides which rep of a pool gets a lead, and says rep by rep why. A rep who takes no part (out of office, at a cap
 * and not ahead, of a tier that is not asked, without what the lead requires) has no share of it, so that nobody is
 * flooded after an absence; one who takes part but is not free now has, and catches up later. Throws `input-unusable`
 * on a rep who is in the pool twice, a weight that is not above 0, and an SLA that is not above 0.
 */
export function routeLead(input: RouteInput): RouteDecision {
	const members = input.members.filter(({ pool }) => pool === input.pool);
	requireUsable(members, input);
	const screened = members.map((member) => screen(member, input));
	const choice = chooseMember(screened, input);
	const trace = screened.map((one) => traceMember(one, choice, input));
	if (!choice) {
		return { chosen: null, shares: new Map(), trace, reason: describeFailure(screened, input) };
	}
	const { member } = choice.chosen;
	const own = trace.find(({ status }) => status === 'chosen')?.reason ?? '';
	const away = choice.owner ? '' : describeOwnerAway(screened, input);
	const reason = [`${member.name}: ${own}`, away].filter(Boolean).join(' ');
	return { chosen: member, shares: choice.shares, trace, reason };
}

function describeFailure(screened: readonly Screened[], input: RouteInput): string {
	if (!screened.length) return describeEmptyPool(input);
	if (input.ownerOnly) return describeOwnerAway(screened, input);
	return [describeNobody(screened, input), describeOwnerAway(screened, input)]
		.filter(Boolean)
		.join(' ');
}

function traceMember(
	one: Screened,
	choice: Choice | null,
	{ counts, assigned }: RouteInput,
): RouteTraceEntry {
	const { member, tier, firstFree } = one;
	const share = choice?.shares.get(member.id) ?? 0;
	const { count, expected } = countOf(counts, member.id);
	return {
		repId: member.id,
		name: member.name,
		share: round(share, 4),
		count,
		expected: round(expected + share, 2),
		shortfall: round(expected + share - count, 2),
		tier,
		capsLeft: capsLeft(member, assigned?.get(member.id)),
		firstFree: firstFree === null ? null : new Date(firstFree).toISOString(),
		...describeMember(one, choice, { count, expected: round(expected + share, 2) }),
	};
}
