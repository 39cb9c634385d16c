import { isAsked, isHedged, leftover } from './asked';
import type { ReplyContext } from './context';
import type { ProposedTime, TimeWindow } from './reading';
import { afterCorrection } from './times/corrections';
import type { Mention } from './times/mentions';
import type { ResolveContext } from './times/resolve';
import { isExact, toProposedTimes, toWindows } from './times/resolve';
import type { SaidTime } from './times/said-times';
import type { OfferedSlot } from './times/slot-match';
import { isRange, matchSlots } from './times/slot-match';
import { settleWeak } from './weak-numbers';

/** What the times of a reply come to, held against the offered slots and the booked meeting. */
export interface TimeWish {
	/** Offered slots that are asked for; more than one means that the reply leaves the choice open. */
	readonly picks: readonly number[];
	/** Further offered slots that are named and not refused, where none is said to be better. */
	readonly rivals: readonly number[];
	/** The only offered slot that a named range leaves: "the one after lunch". */
	readonly within: number | null;
	/** The only offered slot that is not refused. */
	readonly remaining: number | null;
	/** The slot picked was named by its hour or place, and no other time by its day. */
	readonly isDefinitePick: boolean;
	/** Earlier or later than a slot that it names, by so much. */
	readonly isShifted: boolean;
	/** A day or part of day that fits several offered slots was asked for. */
	readonly fitsSeveral: boolean;
	readonly proposedTimes: readonly ProposedTime[];
	readonly constraints: readonly TimeWindow[];
	/** Days and parts of days that will not do, as windows. */
	readonly exclusions: readonly TimeWindow[];
	/** Some time is plainly asked for, not just mentioned. */
	readonly isAsked: boolean;
	/** An offered slot or the booked time is refused. */
	readonly isRefused: boolean;
	readonly matchesBooking: boolean;
	/** A time is said to be better than others. */
	readonly isPreferred: boolean;
	/** A time stands in the reply, asked for or not, that is none of the offered slots. */
	readonly hasForeignTime: boolean;
	/** "Maybe", "let me check": nothing to book on. */
	readonly isHedged: boolean;
	readonly words: string;
}

function bookedSlot(context: ReplyContext): readonly OfferedSlot[] {
	const { meeting } = context.resolve;
	if (!context.hasBooking || meeting === null) return [];
	return [{ index: 0, start: meeting, end: meeting.plus({ minutes: 30 }) }];
}

/** Keeps what is preferred, drops second choices and times only told of in passing. */
function choosing(
	said: readonly SaidTime[],
	isHeeded: (one: SaidTime) => boolean,
): readonly SaidTime[] {
	const live = said.filter((one) => one.polarity === 'wanted' || one.polarity === 'open');
	const first = live.filter((one) => !one.isFallback || narrowsADay(one, live));
	const main = first.length > 0 ? first : live;
	const preferred = main.filter((one) => one.isPreferred);
	const isVague = !preferred.some((one) => isDefinite(one.mention) || one.mention.days !== null);
	const refines = (one: SaidTime): boolean =>
		one.mention.isDayInherited || (isDefinite(one.mention) && isLoosePreference(preferred));
	const kept =
		preferred.length > 0 && !isVague ? main.filter((one) => one.isPreferred || refines(one)) : main;
	const asked = kept.filter(isHeeded);
	const wanted = asked.filter((one) => one.polarity === 'wanted');
	if (wanted.length === 0) return asked;
	// "Only mornings work. Thursday at 9?": the question names the time.
	if (wanted.some((one) => isDefinite(one.mention))) return wanted;
	return asked.filter(
		({ polarity, mention }) =>
			polarity === 'wanted' || isDefinite(mention) || mention.isDayInherited,
	);
}

/** "Mondays are best, say the 7th at 9?": a rule, with a time that keeps to it. */
function isLoosePreference(preferred: readonly SaidTime[]): boolean {
	return preferred.every(({ mention }) => mention.isGeneral || mention.days?.isOneDay === false);
}

/** "Tuesday works, but not before 3": what the hour rules out counts for the day that was named bare. */
function narrowsADay({ mention }: SaidTime, live: readonly SaidTime[]): boolean {
	if (mention.clock === null || (mention.days !== null && !mention.isDayInherited)) return false;
	return live.some((other) => !other.isFallback && isBareDay(other.mention));
}

function isDefinite(mention: Mention): boolean {
	return isExact(mention) || mention.position !== null;
}

function canPick(mention: Mention): boolean {
	if (mention.isGeneral && mention.clock === null) return false;
	if (mention.position !== null || mention.clock !== null || mention.part !== null) return true;
	return mention.days?.isOneDay === true;
}

/** More words around the booked time than these may say anything of it. */
const MOST_AROUND_BOOKING = 3;

interface Sorted {
	readonly picked: readonly { readonly said: SaidTime; readonly slot: OfferedSlot }[];
	readonly several: readonly SaidTime[];
	readonly others: readonly SaidTime[];
}

function sortTimes(
	context: ReplyContext,
	live: readonly SaidTime[],
	refused: ReadonlySet<number>,
): Sorted {
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
	pick: Sorted['picked'][number],
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

function refusedSlots(context: ReplyContext, said: readonly SaidTime[]): ReadonlySet<number> {
	const refused = said.filter((one) => one.polarity === 'refused');
	return new Set(
		refused.flatMap((one) => matchSlots(one.mention, context.slots).map((slot) => slot.index)),
	);
}

/** "The other one": what is left when the rest is refused. */
function otherOne(
	context: ReplyContext,
	live: readonly SaidTime[],
	refused: ReadonlySet<number>,
): number | null {
	if (!live.some((said) => said.mention.position === 'other')) return null;
	const left = context.slots.filter((slot) => !refused.has(slot.index));
	return refused.size > 0 && left.length === 1 ? (left[0]?.index ?? null) : null;
}

/** "Anything at 4 pm? Make it the 2nd.": the clock time of one sentence and the day of another are one wish. */
function joinHalves(live: readonly SaidTime[]): readonly SaidTime[] {
	const clocks = live.filter(({ mention }) => {
		const isTimeOfDay = mention.clock !== null || mention.isSameTime || mention.shift !== null;
		return isTimeOfDay && mention.days === null && isExact(mention);
	});
	const days = live.filter(({ mention }) => isBareDay(mention));
	const [clock, day] = [clocks[0], days[0]];
	if (clocks.length > 1 || days.length > 1 || clock === undefined || day === undefined) return live;
	const joined = { ...clock, mention: { ...clock.mention, days: day.mention.days } };
	return live.filter((one) => one !== day).map((one) => (one === clock ? joined : one));
}

function isBareDay(mention: Mention): boolean {
	const isDay = mention.days?.isOneDay === true && mention.clock === null && mention.part === null;
	return isDay && mention.bound === null && !mention.isSameTime;
}

function unique<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
	const seen = new Map(list.map((one) => [key(one), one]));
	return [...seen.values()];
}

function isBooked(context: ReplyContext, said: SaidTime): boolean {
	const booked = bookedSlot(context);
	return (
		booked.length > 0 &&
		!isRange(said.mention, booked) &&
		canPick(said.mention) &&
		said.mention.position === null &&
		matchSlots(said.mention, booked).length > 0
	);
}

/** "Wednesday, but an hour later": later than the slot just picked. */
function resolveFrom(context: ReplyContext, { picked }: Sorted, mention: Mention): ResolveContext {
	if (mention.shift === null) return context.resolve;
	const onDay = mention.days === null ? [] : matchSlots({ ...mention, shift: null }, context.slots);
	const [pick, ...others] = onDay.length > 0 ? onDay : picked.map(({ slot }) => slot);
	const isOnly = pick !== undefined && others.length === 0;
	return isOnly ? { ...context.resolve, meeting: pick.start } : context.resolve;
}

function toTimes(
	context: ReplyContext,
	sorted: Sorted,
): Pick<TimeWish, 'proposedTimes' | 'constraints'> {
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
function exclusionsOf(context: ReplyContext, said: readonly SaidTime[]): readonly TimeWindow[] {
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

/** "Thursday afternoon, at 2", "1630, the Tuesday one": words that each fit several slots, and together one. */
function slotOfAll({ picked, several, others }: Sorted, context: ReplyContext): number | null {
	if (others.some(({ mention }) => mention.clock !== null && mention.bound === null)) return null;
	const sets = [...picked.map(({ said }) => said), ...several].map(({ mention }) =>
		matchSlots(mention, context.slots).map(({ index }) => index),
	);
	const [first = [], ...rest] = sets;
	const common = first.filter((index) => rest.every((set) => set.includes(index)));
	return common.length === 1 ? (common[0] ?? null) : null;
}

function picksOf(
	context: ReplyContext,
	live: readonly SaidTime[],
	sorted: Sorted,
	refused: ReadonlySet<number>,
): readonly number[] {
	const kept = sorted.picked.filter((pick) => !isNarrowedAway(context, pick, sorted.others));
	const common = slotOfAll({ ...sorted, picked: kept }, context);
	if (common !== null) return [common];
	const other = otherOne(context, live, refused);
	return [...new Set([...kept.map(({ slot }) => slot.index), ...(other === null ? [] : [other])])];
}

/** Holds the times that a reply asks for against the offered slots and the booked meeting. */
export function readTimeWish(context: ReplyContext): TimeWish {
	return readWish(context, (one) => isAsked(context, one));
}

/** The same of all its times, whether the words around them ask for them or not. */
export function readAllTimes(context: ReplyContext): TimeWish {
	return readWish(context, () => true);
}

function readWish(context: ReplyContext, isHeeded: (one: SaidTime) => boolean): TimeWish {
	const said = afterCorrection(context)
		.map((one) => settleWeak(context, one))
		.filter((one) => one !== null)
		.filter((one) => one.polarity !== 'past');
	const refused = refusedSlots(context, said);
	const atBooking = said.filter((one) => isBooked(context, one));
	const live = joinHalves(choosing(said, isHeeded).filter((one) => !atBooking.includes(one)));
	const sorted = sortTimes(context, live, refused);
	const picks = picksOf(context, live, sorted, refused);
	return {
		...toTimes(context, sorted),
		exclusions: exclusionsOf(context, said),
		picks,
		rivals: rivalsOf(context, said, picks),
		within: slotWithin(context, sorted.others),
		remaining: remainingSlot(context, refused),
		isDefinitePick: isDefinitePick(sorted, picks),
		isShifted: live.some(({ mention }) => mention.shift !== null),
		fitsSeveral: sorted.several.length > 0 && picks.length !== 1,
		isAsked: live.length > 0,
		isRefused: said.some((one) => one.polarity === 'refused'),
		matchesBooking: atBooking.some(
			(one) => one.polarity !== 'refused' && leftover(context, one) <= MOST_AROUND_BOOKING,
		),
		isPreferred: live.some((one) => one.isPreferred),
		hasForeignTime: said.some((one) => isForeign(context, one)),
		isHedged: isHedged(context, live),
		words: wordsOfLive(context, live),
	};
}

function rivalsOf(
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

function isDefinitePick({ picked, others }: Sorted, picks: readonly number[]): boolean {
	const isNamed = picked.some(
		({ said, slot }) => picks.includes(slot.index) && isDefinite(said.mention),
	);
	return isNamed && others.every(({ mention }) => mention.days === null || mention.isDayInherited);
}

function slotWithin(context: ReplyContext, others: readonly SaidTime[]): number | null {
	const fitting = others
		.filter(({ mention }) => mention.days !== null || mention.part !== null)
		.map(({ mention }) => matchSlots(mention, context.slots));
	const only = fitting.length === 1 && fitting[0]?.length === 1 ? fitting[0][0] : undefined;
	return only?.index ?? null;
}

function remainingSlot(context: ReplyContext, refused: ReadonlySet<number>): number | null {
	const left = context.slots.filter((slot) => !refused.has(slot.index));
	return refused.size > 0 && left.length === 1 ? (left[0]?.index ?? null) : null;
}

function isForeign(context: ReplyContext, said: SaidTime): boolean {
	const { mention } = said;
	if (said.polarity === 'refused' || mention.isGeneral || mention.position !== null) return false;
	return matchSlots(mention, context.slots).length === 0;
}

function wordsOfLive(context: ReplyContext, live: readonly SaidTime[]): string {
	return live
		.map(({ mention, sentence }) => {
			const tokens = context.sentences[sentence]?.tokens.slice(mention.at, mention.end) ?? [];
			return `"${tokens.map((token) => token.text).join(' ')}"`;
		})
		.join(', ');
}
