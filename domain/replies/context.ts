import { DateTime, Info } from 'luxon';

import type { ReplyInput } from './reading';
import type { ReplyLanguage } from './languages/language';
import { toEnglish } from './languages/to-english';
import { normalise } from './normalise';
import { hasMeeting } from './possible-intents';
import { stripQuotes } from './strip-quotes';
import type { AtomContext } from './times/atoms';
import { findDates } from './times/dates';
import type { ResolveContext } from './times/resolve';
import type { SaidTime } from './times/said-times';
import { findSaidTimes } from './times/said-times';
import type { OfferedSlot } from './times/slot-match';
import type { Sentence, Token } from './tokens';
import { tokenise, toSentences, wordsOf } from './tokens';

/** What all recognisers look at: the sender's own words, taken apart once. */
export interface ReplyContext {
	readonly input: ReplyInput;
	/** As written, without quotes and signature. */
	readonly ownText: string;
	/** The same in one spelling, still in its own language; all below is in English. */
	readonly plainText: string;
	/** Null where neither the words nor the locale tell. */
	readonly language: ReplyLanguage | null;
	/** The message is in a language that is not read: only opt-outs are found in it. */
	readonly isOtherLanguage: boolean;
	/** Words of another language that could not be put into English. */
	readonly unreadWords: readonly string[];
	readonly isTruncated: boolean;
	readonly tokens: readonly Token[];
	readonly words: readonly string[];
	readonly sentences: readonly Sentence[];
	/** Words of each sentence, for phrases. */
	readonly sentenceWords: readonly (readonly string[])[];
	readonly saidTimes: readonly SaidTime[];
	readonly slots: readonly OfferedSlot[];
	readonly hasBooking: boolean;
	readonly resolve: ResolveContext;
}

const MONTH_FIRST_ZONES = /^(?:America\/|US\/|Pacific\/Honolulu|Asia\/Manila)/u;
const MONTH_FIRST_LOCALES = /^(?:en$|en-US|en-PH)/u;

function isDayFirst(input: ReplyInput, language: ReplyLanguage | null): boolean {
	if (language !== null && language !== 'en') return true;
	const locale = input.locale ?? null;
	if (locale !== null && locale !== 'en') return !MONTH_FIRST_LOCALES.test(locale);
	return !MONTH_FIRST_ZONES.test(input.timezone);
}

function inZone(instant: string, timezone: string): DateTime {
	const time = DateTime.fromISO(instant, { zone: 'utc' }).setZone(timezone);
	return time.isValid ? time : DateTime.fromISO(instant, { zone: 'utc' });
}

function readableZone(timezone: string): string {
	return Info.normalizeZone(timezone).isValid ? timezone : 'UTC';
}

function toSlots(input: ReplyInput, timezone: string): readonly OfferedSlot[] {
	return input.offered.map((slot, index) => ({
		index,
		start: inZone(slot.start, timezone),
		end: inZone(slot.end, timezone),
	}));
}

interface Known {
	readonly now: DateTime;
	readonly timezone: string;
	readonly slots: readonly OfferedSlot[];
	/** Start of the booked meeting; a missed one counts no more. */
	readonly booking: DateTime | null;
	readonly missed: DateTime | null;
}

function knownOf(input: ReplyInput): Known {
	const timezone = readableZone(input.timezone);
	const start = input.booking ? inZone(input.booking.start, timezone) : null;
	const isMissed = input.stage === 'no_show';
	return {
		timezone,
		now: inZone(input.now, timezone),
		slots: toSlots(input, timezone),
		booking: isMissed ? null : start,
		missed: isMissed ? start : null,
	};
}

function findTimes(
	text: string,
	tokens: readonly Token[],
	sentences: readonly Sentence[],
	known: Omit<AtomContext, 'datesByToken'>,
): readonly SaidTime[] {
	const dates = findDates(text, tokens, known);
	const offsets = sentenceOffsets(tokens, sentences);
	return findSaidTimes(sentences, (sentence) => ({
		...known,
		datesByToken: shiftKeys(dates, offsets[sentence] ?? 0),
	}));
}

function toAtomContext(
	input: ReplyInput,
	language: ReplyLanguage | null,
	known: Known,
): Omit<AtomContext, 'datesByToken'> {
	const starts = [...known.slots.map((slot) => slot.start), known.booking];
	return {
		now: known.now,
		today: known.now.setZone('utc', { keepLocalTime: true }).startOf('day'),
		timezone: known.timezone,
		isDayFirst: isDayFirst(input, language),
		offeredCount: known.slots.length,
		offeredDates: starts.filter((start) => start !== null).map((start) => start.toISODate() ?? ''),
	};
}

function toResolve({ now, timezone, slots, booking, missed }: Known): ResolveContext {
	const only = slots.length === 1 ? (slots[0]?.start ?? null) : null;
	const offered = slots.map((slot) => slot.start);
	return { now, timezone, meeting: booking ?? only, missed, offered };
}

/** Takes a reply apart: own text, sentences, the times said in it, and the offered slots in local time. */
export function readContext(input: ReplyInput): ReplyContext {
	const own = stripQuotes(input.text);
	const plainText = normalise(own.text);
	const { text, language, isOther, unreadWords } = toEnglish(
		plainText,
		input.language ?? null,
		input.locale,
	);
	const tokens = tokenise(text);
	const sentences = toSentences(tokens);
	const known = knownOf(input);
	return {
		input,
		ownText: own.text,
		plainText,
		language,
		isOtherLanguage: isOther,
		unreadWords,
		isTruncated: own.truncated,
		tokens,
		words: wordsOf(tokens),
		sentences,
		sentenceWords: sentences.map((sentence) => wordsOf(sentence.tokens)),
		saidTimes: findTimes(text, tokens, sentences, toAtomContext(input, language, known)),
		slots: known.slots,
		hasBooking: hasMeeting(input),
		resolve: toResolve(known),
	};
}

function sentenceOffsets(
	tokens: readonly Token[],
	sentences: readonly Sentence[],
): readonly number[] {
	let from = 0;
	return sentences.map((sentence) => {
		const first = sentence.tokens[0];
		from = first === undefined ? from : tokens.indexOf(first, from);
		return from;
	});
}

function shiftKeys<T>(map: ReadonlyMap<number, T>, by: number): ReadonlyMap<number, T> {
	return new Map([...map].map(([key, value]) => [key - by, value]));
}
