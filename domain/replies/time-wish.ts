import type { ReplyContext } from './context';
import { HEDGE_WORDS } from './lexicon/polarity-words';
import { FILLER_WORDS, REQUEST_WORDS } from './lexicon/request-words';
import { findPhrase, phrases } from './phrases';
import type { ProposedTime, TimeWindow } from './reading';
import type { Mention } from './times/mentions';
import { isExact, toProposedTimes, toWindows } from './times/resolve';
import type { SaidTime } from './times/said-times';
import type { OfferedSlot } from './times/slot-match';
import { isRange, matchSlots } from './times/slot-match';

/** What the times of a reply come to, held against the offered slots and the booked meeting. */
export interface TimeWish {
	/** Offered slots that are asked for; more than one means that the reply leaves the choice open. */
	readonly picks: readonly number[];
	/** A day or part of day that fits several offered slots was asked for. */
	readonly fitsSeveral: boolean;
	readonly proposedTimes: readonly ProposedTime[];
	readonly constraints: readonly TimeWindow[];
	/** Some time is plainly asked for, not just mentioned. */
	readonly isAsked: boolean;
	/** An offered slot or the booked time is refused. */
	readonly isRefused: boolean;
	readonly matchesBooking: boolean;
	/** A time stands in the reply, asked for or not, that is none of the offered slots. */
	readonly hasForeignTime: boolean;
	/** "Maybe", "let me check": nothing to book on. */
	readonly isHedged: boolean;
	readonly words: string;
}

const HEDGES = phrases(
	'let me ~2 check|confirm|see|think|look|ask|verify|double|get|talk|run',
	'need|have|got|going|want to ~1 check|confirm|see|ask|verify|think|talk|run|look|consult|discuss',
	'will ~2 get back|check|confirm|see|revert|circle|come back|know|verify',
	'get|come|circle back to you',
	'let you know',
	'not ~1 sure|certain|positive|confirmed',
	'do not know',
	'i think so',
	'pending|subject|awaiting',
	'if i|my|our|they|he|she|it|nothing|something|everything|there ~5',
	'should be able',
	'hold off|that|on|them|both',
	'before i|we ~2 confirm|commit|book|agree',
	'waiting for|on|to',
	'checking with|my',
	'do not book|confirm ~2 yet',
);
const ALLOWED_IF = phrases(
	'if ~4 work|works|suits|open|available|ok|okay|possible|fine|good|free|convenient|easier|helps|better|there|need|like|prefer|want',
	'if so',
);
const OPEN_QUESTION = phrases(
	'^ so|and|but|hi|hey|hello|ok|okay|also|quick_question? what|where|who|whom|why|which|whose|when',
	'^ ~2 how long|much|many|come|did',
	'^ ~1 is ~4 your|my time',
	'^ ~2 is that|this|it|the ~3 my|your|eastern|pacific|central|est|pst|cst|et|pt|ct|utc|gmt|on|by|via|over|a|an|in|with|for|recorded|zoom',
);
const SUGGESTION = phrases(
	'what|how about',
	'how does|would|is|do ~9 look|sound|work|suit|fit|looking',
	'why not|do',
	'what|how if',
	'have|got ~2 time|availability|space|opening|openings|gap|window',
	'what do you think',
	'when ~3 free',
);

function sentenceWords(context: ReplyContext, said: SaidTime): readonly string[] {
	return context.sentences[said.sentence]?.tokens.map((token) => token.text) ?? [];
}

/** Words of the sentence that are neither the time nor small talk around it. */
function leftover(context: ReplyContext, said: SaidTime): number {
	const inSentence = context.saidTimes.filter((other) => other.sentence === said.sentence);
	const tokens = context.sentences[said.sentence]?.tokens ?? [];
	return tokens.filter((token, at) => {
		if (token.kind !== 'word' && token.kind !== 'number') return false;
		const isTime = inSentence.some(({ mention }) => at >= mention.at && at < mention.end);
		return !isTime && !FILLER_WORDS.has(token.text);
	}).length;
}

function isAsked(context: ReplyContext, said: SaidTime): boolean {
	const words = sentenceWords(context, said);
	const spare = leftover(context, said);
	if (findPhrase(words, SUGGESTION) !== null) return true;
	if (findPhrase(words, OPEN_QUESTION) !== null) return false;
	const hasRequest = words.some((word) => REQUEST_WORDS.has(word));
	const isQuestion = context.sentences[said.sentence]?.isQuestion === true;
	if (spare === 0 || (hasRequest && (isQuestion || said.polarity === 'wanted'))) return true;
	// Words unknown to us may say anything of an offered time; of another time they can book nothing.
	return spare <= 2 && matchSlots(said.mention, context.slots).length === 0;
}

function isHedged(context: ReplyContext, said: readonly SaidTime[]): boolean {
	const hedge = context.sentenceWords.some((words) => {
		const match = findPhrase(words, HEDGES);
		return (
			match !== null && !(match.words.startsWith('if') && findPhrase(words, ALLOWED_IF) !== null)
		);
	});
	if (hedge) return true;
	return said.some((one) => sentenceWords(context, one).some((word) => HEDGE_WORDS.has(word)));
}

const TAKES_A_TIME: ReadonlySet<string> = new Set(['do', 'make', 'to', 'say', 'try', 'like', 'it']);

function isClockNumber(context: ReplyContext, said: SaidTime): boolean {
	const { mention } = said;
	if (mention.until !== null) return true;
	if (leftover(context, said) === 0)
		return (
			context.slots.length < 2 ||
			mention.joiner !== null ||
			said.polarity === 'wanted' ||
			context.sentences[said.sentence]?.isQuestion === true
		);
	if (said.polarity !== 'wanted') return false;
	const previous = context.sentences[said.sentence]?.tokens[mention.at - 1]?.text ?? '';
	const fitsSlot = matchSlots({ ...mention, isWeak: false }, context.slots).length > 0;
	return fitsSlot || TAKES_A_TIME.has(previous);
}

/** In "either 2 or 4:30" the 2 is a time too. */
function isAmongClocks(context: ReplyContext, said: SaidTime): boolean {
	const here = context.saidTimes.filter((one) => one.sentence === said.sentence);
	const at = here.indexOf(said);
	const next = here[at + 1]?.mention;
	const isNextClock =
		next !== undefined && next.joiner !== null && next.clock !== null && !next.isWeak;
	const previous = here[at - 1]?.mention;
	return (
		isNextClock ||
		(said.mention.joiner !== null &&
			previous?.clock !== undefined &&
			previous.clock !== null &&
			!previous.isWeak)
	);
}

/** A bare number is a slot's number where there are that many, else a clock time where the words ask for one. */
function settleWeak(context: ReplyContext, said: SaidTime): SaidTime | null {
	const { mention } = said;
	if (!mention.isWeak || mention.clock === null) return said;
	const number = Math.floor(mention.clock.minute / 60) % 12 || 12;
	const isPlace =
		context.slots.length > 1 && number <= context.slots.length && mention.until === null;
	if (isPlace && context.input.stage !== 'booked' && !isAmongClocks(context, said)) {
		return { ...said, mention: { ...mention, clock: null, position: number - 1, isWeak: false } };
	}
	return isClockNumber(context, said) ? { ...said, mention: { ...mention, isWeak: false } } : null;
}

function bookedSlot(context: ReplyContext): readonly OfferedSlot[] {
	const { meeting } = context.resolve;
	if (!context.hasBooking || meeting === null) return [];
	return [{ index: 0, start: meeting, end: meeting.plus({ minutes: 30 }) }];
}

/** Keeps what is preferred, drops second choices and times only told of in passing. */
function choosing(context: ReplyContext, said: readonly SaidTime[]): readonly SaidTime[] {
	const live = said.filter((one) => one.polarity === 'wanted' || one.polarity === 'open');
	const first = live.filter((one) => !one.isFallback);
	const main = first.length > 0 ? first : live;
	const preferred = main.filter((one) => one.isPreferred);
	const kept = preferred.length > 0 && main.length > 1 ? preferred : main;
	const asked = kept.filter((one) => isAsked(context, one));
	const wanted = asked.filter((one) => one.polarity === 'wanted');
	if (wanted.length === 0) return asked;
	// "Only mornings work. Thursday at 9?": the question names the time.
	const isVague = wanted.every((one) => !isExact(one.mention) && one.mention.position === null);
	return isVague
		? asked.filter(
				(one) => one.polarity === 'wanted' || isExact(one.mention) || one.mention.position !== null,
			)
		: wanted;
}

function canPick(mention: Mention): boolean {
	if (mention.isGeneral && mention.clock === null) return false;
	if (mention.position !== null || mention.clock !== null || mention.part !== null) return true;
	return mention.days?.isOneDay === true;
}

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
		const isDescribing = canPick(said.mention) && !isRange(said.mention, context.slots);
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
	const clocks = live.filter(
		({ mention }) => mention.clock !== null && mention.days === null && isExact(mention),
	);
	const days = live.filter(({ mention }) => isBareDay(mention));
	const [clock, day] = [clocks[0], days[0]];
	if (clocks.length !== 1 || days.length !== 1 || clock === undefined || day === undefined)
		return live;
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

/** Holds the times of a reply against the offered slots and the booked meeting. */
export function readTimeWish(context: ReplyContext): TimeWish {
	const said = context.saidTimes
		.map((one) => settleWeak(context, one))
		.filter((one) => one !== null && one.polarity !== 'past') as readonly SaidTime[];
	const refused = refusedSlots(context, said);
	const atBooking = said.filter((one) => isBooked(context, one));
	const live = joinHalves(choosing(context, said).filter((one) => !atBooking.includes(one)));
	const sorted = sortTimes(context, live, refused);
	const kept = sorted.picked.filter((pick) => !isNarrowedAway(context, pick, sorted.others));
	const other = otherOne(context, live, refused);
	const picks = [
		...new Set([...kept.map(({ slot }) => slot.index), ...(other === null ? [] : [other])]),
	];
	const counters = sorted.others.filter(({ mention }) => mention.position === null);
	const exact = counters.filter(({ mention }) => isExact(mention));
	const ranges = [
		...counters.filter(({ mention }) => !isExact(mention)),
		...(counters.length === 0 ? sorted.several : []),
	];
	const proposedTimes = unique(
		exact.flatMap(({ mention }) => toProposedTimes(mention, context.resolve)),
		(time) => time.start,
	);
	const constraints = unique(
		ranges.flatMap(({ mention }) => toWindows(mention, context.resolve)),
		(window) => `${window.from} ${window.to}`,
	);
	return {
		picks,
		fitsSeveral: sorted.several.length > 0,
		proposedTimes,
		constraints,
		isAsked: live.length > 0,
		isRefused:
			refused.size > 0 ||
			atBooking.some((one) => one.polarity === 'refused') ||
			said.some((one) => one.polarity === 'refused'),
		matchesBooking: atBooking.some((one) => one.polarity !== 'refused'),
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
