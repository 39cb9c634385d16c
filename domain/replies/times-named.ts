import type { ReplyContext } from './context';
import type { ProposedTime, TimeWindow } from './reading';
import type { SortedTimes } from './slots-named';
import type { Mention } from './times/mentions';
import type { ResolveContext } from './times/resolve';
import { isExact, toProposedTimes, toWindows } from './times/resolve';
import type { SaidTime } from './times/said-times';
import { matchSlots } from './times/slot-match';

export interface NamedTimes {
	readonly proposedTimes: readonly ProposedTime[];
	readonly constraints: readonly TimeWindow[];
}

/** "Wednesday, but an hour later": later than the slot just picked. */
function resolveFrom(
	context: ReplyContext,
	{ picked }: SortedTimes,
	mention: Mention,
): ResolveContext {
	if (mention.shift === null) return context.resolve;
	const onDay = mention.days === null ? [] : matchSlots({ ...mention, shift: null }, context.slots);
	const [pick, ...others] = onDay.length > 0 ? onDay : picked.map(({ slot }) => slot);
	const isOnly = pick !== undefined && others.length === 0;
	return isOnly ? { ...context.resolve, meeting: pick.start } : context.resolve;
}

/** The times and spans that are asked for besides the offered slots. */
export function toTimes(context: ReplyContext, sorted: SortedTimes): NamedTimes {
	const counters = sorted.others
		.map(({ mention }) => mention)
		.filter((one) => one.position === null);
	const several = counters.length === 0 ? sorted.several.map(({ mention }) => mention) : [];
	const ranges = [...counters.filter((mention) => !isExact(mention)), ...several];
	const times = counters
		.filter(isExact)
		.flatMap((mention) => toProposedTimes(mention, resolveFrom(context, sorted, mention)));
	const windows = ranges.flatMap((mention) => toWindows(mention, context.resolve));
	return {
		proposedTimes: unique(times, (time) => time.start),
		constraints: narrowest(unique(windows, (window) => `${window.from} ${window.to}`)),
	};
}

function contains(outer: TimeWindow, inner: TimeWindow): boolean {
	const isFrom = outer.from === null || (inner.from !== null && outer.from <= inner.from);
	const isTo = outer.to === null || (inner.to !== null && inner.to <= outer.to);
	return isFrom && isTo;
}

/** "Thursday, from 5": the hours say what is meant of the day. */
function narrowest(windows: readonly TimeWindow[]): readonly TimeWindow[] {
	return windows.filter((one) => !windows.some((other) => other !== one && contains(one, other)));
}

/** "Not Monday", "Monday mornings are bad": a refused clock time says nothing of the rest of its day. */
export function exclusionsOf(
	context: ReplyContext,
	said: readonly SaidTime[],
): readonly TimeWindow[] {
	const refused = said.filter(
		({ polarity, mention }) =>
			polarity === 'refused' &&
			mention.days !== null &&
			mention.clock === null &&
			mention.position === null,
	);
	const windows = refused.flatMap(({ mention }) => toWindows(mention, context.resolve, true));
	return unique(windows, (window) => `${window.from} ${window.to}`).map((window) => ({
		...window,
		excluded: true,
	}));
}

function unique<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
	const seen = new Map(list.map((one) => [key(one), one]));
	return [...seen.values()];
}
