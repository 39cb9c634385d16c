import { findBlockedSpans } from './blocked-spans';
import { describeExplanation } from './explain-words';
import { findWakingSpans, reach } from './find-free-slots';
import type { SlotQuery } from './slot-query';
import { findWorkingSpans, type Window } from './local-spans';
import { placeSlots } from './place-slots';
import { findLastEnd, toSlotQuery, type ProposalQuery } from './propose-window';
import type { TimeAccount } from './time-account';
import { at, intersectSpans, measureSpans, subtractSpans, type Spans } from './spans';

const MINUTE = 60_000;

export interface SlotsExplanation extends TimeAccount {
	/** Plain sentences: what took time away, and what to do when nothing is left. */
	readonly words: readonly string[];
}

/**
 * Why a rep has no slots, or few: what each rule takes away of the time from now to `to` (epoch ms), which is the end
 * of the window at its widest unless given.
 */
export function explainNoSlots(query: ProposalQuery, to = findLastEnd(query)): SlotsExplanation {
	const account = measureRules(query, { from: query.now, to });
	return { ...account, words: describeExplanation(query, to, account) };
}

function measureRules(query: ProposalQuery, window: Window): TimeAccount {
	const from = query.now + query.settings.minimumNoticeMinutes * MINUTE;
	const left = applyRules(toSlotQuery(query, { from, to: window.to }), window.from);
	const minutes = (spans: Spans) => measureSpans(spans, window.from, window.to) / MINUTE;
	const windowMinutes = Math.max(0, window.to - window.from) / MINUTE;
	return {
		windowMinutes,
		taken: {
			outsideWorkingHours: windowMinutes - minutes(left.working),
			minimumNotice: minutes(left.working) - minutes(left.noticed),
			busy: minutes(left.noticed) - minutes(left.idle),
			buffers: minutes(left.idle) - minutes(left.buffered),
			attendeeWakingHours: minutes(left.buffered) - minutes(left.awake),
			tooShortGaps: minutes(left.awake) - minutes(left.usable),
		},
		freeMinutes: minutes(left.usable),
	};
}

/** The time that is left after each rule. */
function applyRules(slots: SlotQuery, now: number) {
	const all = reach({ ...slots, from: now });
	const working = findWorkingSpans(slots.timezone, slots.workingHours, all);
	const noticed = intersectSpans(working, [slots.from, all.to]);
	const meetings = slots.busy.map(({ start, end }) => ({ start, end }));
	const idle = subtractSpans(noticed, findBlockedSpans(meetings, NO_BUFFERS, all));
	const buffered = subtractSpans(idle, findBlockedSpans(slots.busy, slots, all));
	const awake = slots.attendee
		? intersectSpans(buffered, findWakingSpans(slots.attendee, all))
		: buffered;
	return { working, noticed, idle, buffered, awake, usable: keepUsable(awake, slots) };
}

const NO_BUFFERS = { bufferBeforeMinutes: 0, bufferAfterMinutes: 0 };

/** The gaps in which a slot starts. */
function keepUsable(gaps: Spans, slots: SlotQuery): number[] {
	const starts = placeSlots(gaps, slots, slots);
	const usable: number[] = [];
	let next = 0;
	for (let i = 0; i < gaps.length; i += 2) {
		const start = starts[next];
		if (start === undefined) break;
		if (start < at(gaps, i + 1)) usable.push(at(gaps, i), at(gaps, i + 1));
		while ((starts[next] ?? Infinity) < at(gaps, i + 1)) next++;
	}
	return usable;
}
