import { leftover } from './asked';
import type { ReplyContext } from './context';
import type { Mention } from './times/mentions';
import type { SaidTime } from './times/said-times';
import { matchSlots } from './times/slot-match';

const TAKES_A_TIME: ReadonlySet<string> = new Set(['do', 'make', 'to', 'say', 'try', 'like', 'it']);

function isClockNumber(context: ReplyContext, said: SaidTime): boolean {
	const { mention } = said;
	const sentence = context.sentences[said.sentence];
	if (mention.until !== null) return true;
	if (leftover(context, said) === 0) {
		const isAlone = context.slots.length < 2 || sentence?.isQuestion === true;
		return isAlone || mention.joiner !== null || said.polarity === 'wanted';
	}
	if (said.polarity !== 'wanted') return false;
	const previous = sentence?.tokens[mention.at - 1]?.text ?? '';
	const fitsSlot = matchSlots({ ...mention, isWeak: false }, context.slots).length > 0;
	return fitsSlot || TAKES_A_TIME.has(previous);
}

function isPlainClock(mention: Mention | undefined): boolean {
	return mention !== undefined && mention.clock !== null && !mention.isWeak;
}

/** In "either 2 or 4:30" the 2 is a time too. */
function isAmongClocks(context: ReplyContext, said: SaidTime): boolean {
	const here = context.saidTimes.filter((one) => one.sentence === said.sentence);
	const at = here.indexOf(said);
	const next = here[at + 1]?.mention;
	const isJoinedToNext = next !== undefined && next.joiner !== null && isPlainClock(next);
	return isJoinedToNext || (said.mention.joiner !== null && isPlainClock(here[at - 1]?.mention));
}

/** A bare number is a slot's number where there are that many, else a clock time where the words ask for one. */
export function settleWeak(context: ReplyContext, said: SaidTime): SaidTime | null {
	const { mention } = said;
	if (!mention.isWeak || mention.clock === null) return said;
	const number = Math.floor(mention.clock.minute / 60) % 12 || 12;
	const isPlace = context.slots.length > 1 && number <= context.slots.length;
	const isSingle = mention.until === null && !isAmongClocks(context, said);
	if (isPlace && isSingle && context.input.stage !== 'booked') {
		return { ...said, mention: { ...mention, clock: null, position: number - 1, isWeak: false } };
	}
	return isClockNumber(context, said) ? { ...said, mention: { ...mention, isWeak: false } } : null;
}
