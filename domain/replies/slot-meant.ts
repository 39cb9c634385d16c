import { isConditional } from './assent';
import type { Evidence } from './evidence';
import type { Recognised } from './recognisers';

/** Without a word that we know for a yes, only this sure is a reply to the one slot offered taken for one. */
const SURE_WITHOUT_YES = 0.75;

/** The one slot that the reply can mean; null where it could be several, or another time. */
export function slotMeant(
	{ context, wish, inPassing, recognised }: Evidence,
	sureness: number,
): number | null {
	const isElsewhere = wish.proposedTimes.length > 0 && !wish.isDefinitePick;
	if (isElsewhere || inPassing.isShifted || isConditional(context)) return null;
	if (isLeftOpen(recognised) && !wish.isPreferred) return null;
	const named = wish.picks.length > 0 ? wish.picks : inPassing.picks;
	if (named.length > 0)
		return inPassing.rivals.some((one) => !named.includes(one)) ? null : onlyOne(named);
	if (inPassing.remaining !== null) return inPassing.remaining;
	if (inPassing.within !== null) return inPassing.within;
	const isOther = inPassing.hasForeignTime || inPassing.isRefused || inPassing.fitsSeveral;
	if (context.slots.length !== 1 || isOther) return null;
	const isYes = recognised.some(({ candidate }) => candidate.intent === 'accept_slot');
	return isYes || sureness >= SURE_WITHOUT_YES ? 0 : null;
}

/** "Whichever you prefer": the choice is ours. */
function isLeftOpen(recognised: readonly Recognised[]): boolean {
	return recognised.some(
		({ name, candidate }) => name === 'slotsAsAWhole' && candidate.intent === 'interested',
	);
}

function onlyOne(picks: readonly number[]): number | null {
	return picks.length === 1 ? (picks[0] ?? null) : null;
}
