import type { ReplyContext } from './context';
import { canPick, isDefinite } from './times/describes';
import type { SaidTime } from './times/said-times';
import type { OfferedSlot } from './times/slot-match';
import { isRange, matchSlots } from './times/slot-match';

/** The times of a reply by the offered slots that they fit: one, several, or none. */
export interface SortedTimes {
	readonly picked: readonly { readonly said: SaidTime; readonly slot: OfferedSlot }[];
	readonly several: readonly SaidTime[];
	readonly others: readonly SaidTime[];
}

/** Holds each time against the offered slots; those that are refused fit nothing. */
export function sortTimes(
	context: ReplyContext,
	live: readonly SaidTime[],
	refused: ReadonlySet<number>,
): SortedTimes {
	const picked: { said: SaidTime; slot: OfferedSlot }[] = [];
	const several: SaidTime[] = [];
	const others: SaidTime[] = [];
	for (const said of live) {
		const isLookingFor =
			said.mention.bound === 'any' && context.sentences[said.sentence]?.isQuestion === true;
		const isDescribing =
			canPick(said.mention) && !isLookingFor && !isRange(said.mention, context.slots);
		const fitting = matchSlots(said.mention, context.slots).filter(
			(slot) => !refused.has(slot.index),
		);
		const [slot] = fitting;
		if (!isDescribing || slot === undefined) others.push(said);
		else if (fitting.length === 1) picked.push({ said, slot });
		else several.push(said);
	}
	return { picked, several, others };
}

/** "Tuesday works, but at 3": the later words narrow the day that was taken for a pick. */
function isNarrowedAway(
	context: ReplyContext,
	pick: SortedTimes['picked'][number],
	others: readonly SaidTime[],
): boolean {
	if (pick.said.mention.clock !== null || pick.said.mention.position !== null) return false;
	return others.some(({ mention }) => {
		if (mention.clock === null && mention.part === null) return false;
		const date = pick.slot.start.toISODate() ?? '';
		const isSameDay =
			mention.days === null || mention.days.from === date || mention.days.others.includes(date);
		return isSameDay && !matchSlots(mention, context.slots).includes(pick.slot);
	});
}

/** "The other one": what is left when the rest is refused. */
function otherOne(
	context: ReplyContext,
	live: readonly SaidTime[],
	refused: ReadonlySet<number>,
): number | null {
	const isNamed = live.some((said) => said.mention.position === 'other');
	return isNamed ? remainingSlot(context, refused) : null;
}

/** "Thursday afternoon, at 2", "1630, the Tuesday one": words that each fit several slots, and together one. */
function slotOfAll({ picked, several, others }: SortedTimes, context: ReplyContext): number | null {
	if (others.some(({ mention }) => mention.clock !== null && mention.bound === null)) return null;
	const sets = [...picked.map(({ said }) => said), ...several].map(({ mention }) =>
		matchSlots(mention, context.slots).map(({ index }) => index),
	);
	const [first = [], ...rest] = sets;
	const common = first.filter((index) => rest.every((set) => set.includes(index)));
	return common.length === 1 ? (common[0] ?? null) : null;
}

/** The offered slots, by index, that the times name together. */
export function picksOf(
	context: ReplyContext,
	live: readonly SaidTime[],
	sorted: SortedTimes,
	refused: ReadonlySet<number>,
): readonly number[] {
	const kept = sorted.picked.filter((pick) => !isNarrowedAway(context, pick, sorted.others));
	const common = slotOfAll({ ...sorted, picked: kept }, context);
	if (common !== null) return [common];
	const other = otherOne(context, live, refused);
	return [...new Set([...kept.map(({ slot }) => slot.index), ...(other === null ? [] : [other])])];
}

/** Further slots that are named and not refused; none where one time is said to be better. */
export function rivalsOf(
	context: ReplyContext,
	said: readonly SaidTime[],
	picks: readonly number[],
): readonly number[] {
	const open = said.filter(({ polarity }) => polarity === 'wanted' || polarity === 'open');
	if (open.some((one) => one.isPreferred)) return [];
	const named = open
		.filter(({ mention }) => canPick(mention) && !isRange(mention, context.slots))
		.filter((one) => !one.isFallback)
		.map(({ mention }) => matchSlots(mention, context.slots))
		.filter((slots) => slots.length === 1)
		.flatMap((slots) => slots.map(({ index }) => index));
	return [...new Set(named)].filter((index) => !picks.includes(index));
}

/** Whether a pick was named by its hour or place, and no other time by a day of its own. */
export function isDefinitePick({ picked, others }: SortedTimes, picks: readonly number[]): boolean {
	const isNamed = picked.some(
		({ said, slot }) => picks.includes(slot.index) && isDefinite(said.mention),
	);
	return isNamed && others.every(({ mention }) => mention.days === null || mention.isDayInherited);
}

/** The only slot that a named range leaves, as "after lunch" may; null where there are none or several. */
export function slotWithin(context: ReplyContext, others: readonly SaidTime[]): number | null {
	const fitting = others
		.filter(({ mention }) => mention.days !== null || mention.part !== null)
		.map(({ mention }) => matchSlots(mention, context.slots));
	const only = fitting.length === 1 && fitting[0]?.length === 1 ? fitting[0][0] : undefined;
	return only?.index ?? null;
}

/** The only slot that is left when the others are refused; null where none is refused or several are left. */
export function remainingSlot(context: ReplyContext, refused: ReadonlySet<number>): number | null {
	const left = context.slots.filter((slot) => !refused.has(slot.index));
	return refused.size > 0 && left.length === 1 ? (left[0]?.index ?? null) : null;
}

/** The slots, by index, that a refused time fits. */
export function refusedSlots(
	context: ReplyContext,
	said: readonly SaidTime[],
): ReadonlySet<number> {
	const refused = said.filter((one) => one.polarity === 'refused');
	return new Set(
		refused.flatMap((one) => matchSlots(one.mention, context.slots).map((slot) => slot.index)),
	);
}
