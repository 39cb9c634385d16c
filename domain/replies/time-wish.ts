import { isAsked, isHedged, leftover } from './asked';
import { bookedSlot } from './booked-slot';
import type { ReplyContext } from './context';
import { chooseLive, joinHalves } from './live-times';
import type { ProposedTime, TimeWindow } from './reading';
import {
	isDefinitePick,
	picksOf,
	refusedSlots,
	remainingSlot,
	rivalsOf,
	slotWithin,
	sortTimes,
} from './slots-named';
import { afterCorrection } from './times/corrections';
import { canPick } from './times/describes';
import type { SaidTime } from './times/said-times';
import { isRange, matchSlots } from './times/slot-match';
import { exclusionsOf, toTimes } from './times-named';
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

/** More words around the booked time than these may say anything of it. */
const MOST_AROUND_BOOKING = 3;

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
	const live = joinHalves(chooseLive(said, isHeeded).filter((one) => !atBooking.includes(one)));
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
