import { accountTime, findLongestRange } from './account-time';
import { describeExplanation, describeUnreadable } from './explain-words';
import { findLastEnd, toSlotQuery, type ProposalQuery } from './proposal-query';
import { NOTHING_TAKEN, type TimeAccount } from './time-account';

const MINUTE = 60_000;

export interface SlotsExplanation extends TimeAccount {
	/** Plain sentences: what took time away, and what to do when nothing is left. */
	readonly words: readonly string[];
}

/**
 * Why a rep has no slots, or few: what each rule takes away of the time from now to `to` (epoch ms), which is the end
 * of the window at its widest unless given. Co-hosts are left aside: see `explainNoGroupSlots`.
 */
export function explainNoSlots(query: ProposalQuery, to = findLastEnd(query)): SlotsExplanation {
	if (query.unreadable !== undefined) return explainUnreadable(query, query.unreadable, to);
	const slots = toSlotQuery(query, { from: query.now, to });
	const account = accountTime(slots);
	const longestRangeMinutes = findLongestRange(slots);
	return {
		...account,
		words: describeExplanation(query, { ...account, to, longestRangeMinutes }),
	};
}

function explainUnreadable(query: ProposalQuery, reason: string, to: number): SlotsExplanation {
	const windowMinutes = Math.max(0, to - query.now) / MINUTE;
	return {
		windowMinutes,
		taken: { ...NOTHING_TAKEN, unreadable: windowMinutes },
		freeMinutes: 0,
		words: [describeUnreadable(query.rep.name, reason)],
	};
}
