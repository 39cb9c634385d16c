import { DateTime } from 'luxon';

import type { Token } from '../tokens';
import { daysBetween } from './atoms';
import type {
	Atom,
	AtomContext,
	AtomReader,
	Bound,
	ClockTime,
	DaySpan,
	Position,
	Shift,
} from './atoms';
import { readDayOfMonth, readNearDay, readNumericDate } from './calendar-days';
import { readClock } from './clock';
import { readLongSpan } from './long-spans';
import { readMonth } from './months';
import { readPosition } from './positions';
import { readBound, readPart, readSameTime } from './parts';
import { readFromNow, readShift } from './amounts';
import { readWeek, readWeekday, readWeeksFrom } from './weekdays';
import { readZone } from './zones';

/** One time as said: the atoms that belong together, and where they stand in the sentence. */
export interface Mention {
	readonly at: number;
	readonly end: number;
	readonly days: DaySpan | null;
	readonly clock: ClockTime | null;
	readonly until: ClockTime | null;
	/** Part of day in minutes. */
	readonly part: readonly [number, number] | null;
	readonly isGeneral: boolean;
	readonly bound: Bound | null;
	/** What the bound stands before. */
	readonly isBoundOnDay: boolean;
	readonly zone: Extract<Atom['value'], { kind: 'zone' }> | null;
	readonly isSameTime: boolean;
	readonly shift: Shift | null;
	readonly position: Position | null;
	/** A bare number with no sign that it is a time. */
	readonly isWeak: boolean;
	/** "or", "and" or "," between this one and the one before, with nothing else between. */
	readonly joiner: string | null;
	/** The day was taken from an earlier mention. */
	readonly isDayInherited: boolean;
}

const GLUE: ReadonlySet<string> = new Set(
	'at on in the of for around about @ , - ( ) : roughly say like maybe ish your my our a is would be approx approximately time sometime during and'.split(
		' ',
	),
);
const JOINERS: ReadonlySet<string> = new Set(['or', 'and', ',', '/', '&', 'nor']);

const readDate: AtomReader = (_tokens, at, context) => {
	const date = context.datesByToken.get(at);
	return date === undefined
		? null
		: { value: { kind: 'days', days: date.days }, at, length: date.length };
};

const READERS: readonly AtomReader[] = [
	readWeeksFrom,
	readDate,
	readPosition,
	readShift,
	readFromNow,
	readNumericDate,
	readWeek,
	readWeekday,
	readNearDay,
	readDayOfMonth,
	readMonth,
	readLongSpan,
	readSameTime,
	readPart,
	readClock,
	readBound,
];

function readAtom(
	tokens: readonly Token[],
	at: number,
	context: AtomContext,
	last: Atom | undefined,
): Atom | null {
	const gap = last === undefined ? 9 : at - (last.at + last.length);
	const isAfterClock = last?.value.kind === 'clock' && gap <= 2;
	const zone = isAfterClock ? readZone(tokens, at, context) : null;
	if (zone !== null) return zone;
	for (const read of READERS) {
		const atom = read(tokens, at, context);
		if (atom !== null) return atom;
	}
	return null;
}

function findAtoms(tokens: readonly Token[], context: AtomContext): readonly Atom[] {
	const atoms: Atom[] = [];
	let at = 0;
	while (at < tokens.length) {
		const atom = readAtom(tokens, at, context, atoms.at(-1));
		if (atom !== null) atoms.push(atom);
		at += atom?.length ?? 1;
		if (atom?.value.kind === 'days' && tokens[atom.at]?.text === 'tonight') {
			atoms.push({
				value: { kind: 'part', from: 17 * 60, to: 24 * 60, isGeneral: false },
				at: atom.at,
				length: 1,
			});
		}
	}
	return atoms;
}

const EMPTY: Omit<Mention, 'at' | 'end'> = {
	days: null,
	clock: null,
	until: null,
	part: null,
	isGeneral: false,
	bound: null,
	isBoundOnDay: false,
	zone: null,
	isSameTime: false,
	shift: null,
	position: null,
	isWeak: false,
	joiner: null,
	isDayInherited: false,
};

const DAYS_IN_WEEK = 7;

/** "The first week of September, Wednesday": the day of that name in the stretch. */
function weekdayWithin(known: DaySpan, added: DaySpan): DaySpan | null {
	const zone = { zone: 'utc' };
	const weekday = DateTime.fromISO(added.from, zone).weekday;
	let day = DateTime.fromISO(known.from, zone);
	for (let ahead = 0; ahead < DAYS_IN_WEEK; ahead += 1) {
		const date = day.toISODate() ?? '';
		if (date >= known.to) return null;
		const isNamed = added.others.length > 0 ? day.weekday === weekday : date === added.from;
		if (isNamed) return { ...added, from: date, others: [], isOneDay: true };
		day = day.plus({ days: 1 });
	}
	return null;
}

function narrowDays(known: DaySpan, added: DaySpan): DaySpan | null {
	if (!added.isOneDay) return known.others.length > 0 ? weekdayWithin(added, known) : null;
	if (!known.isOneDay) return weekdayWithin(known, added);
	const dates = [known.from, ...known.others];
	const fitting = [added.from, ...added.others].find((date) => dates.includes(date));
	return fitting === undefined ? null : { ...added, from: fitting, others: [], isOneDay: true };
}

/** "14:30, in the morning I have" tells of two times. */
function isWithin({ minute, other }: ClockTime, from: number, to: number): boolean {
	return [minute, other].some((one) => one !== null && one >= from && one <= to);
}

/** The mention with the atom in it, or null where its place is taken. */
function withAtom(mention: Mention, atom: Atom): Mention | null {
	const { value } = atom;
	const end = atom.at + atom.length;
	if (value.kind === 'days') {
		if (mention.days === null) {
			return { ...mention, days: value.days, isGeneral: value.isGeneral === true, end };
		}
		const days = narrowDays(mention.days, value.days);
		return days === null ? null : { ...mention, days, end };
	}
	if (value.kind === 'clock') {
		if (mention.clock !== null || mention.isSameTime) return null;
		const isBounded = mention.bound !== null && mention.bound !== 'any';
		const isWeak = !value.isFirm && mention.days === null && !isBounded;
		const days = value.days ?? mention.days;
		return { ...mention, days, clock: value.clock, until: value.until, isWeak, end };
	}
	if (value.kind === 'part') {
		const { from, to, isGeneral } = value;
		const isOther = mention.clock !== null && !isWithin(mention.clock, from, to);
		return mention.part === null && !isOther
			? { ...mention, part: [from, to], isGeneral, end }
			: null;
	}
	if (value.kind === 'position') {
		return mention.position === null && mention.clock === null
			? { ...mention, position: value.position, end }
			: null;
	}
	if (value.kind === 'zone') return mention.zone === null ? { ...mention, zone: value, end } : null;
	if (value.kind === 'shift') return { ...mention, shift: value.shift, end };
	if (value.kind === 'same_time') {
		return mention.clock === null ? { ...mention, isSameTime: true, end } : null;
	}
	return null;
}

function begin(atom: Atom): Mention {
	const blank: Mention = { ...EMPTY, at: atom.at, end: atom.at + atom.length };
	if (atom.value.kind === 'bound') return { ...blank, bound: atom.value.bound };
	return withAtom(blank, atom) ?? blank;
}

function isEmpty(mention: Mention): boolean {
	const { days, clock, part, position, isSameTime, shift } = mention;
	const isBlank = days === null && clock === null && part === null && position === null;
	return isBlank && !isSameTime && shift === null;
}

function isGlued(tokens: readonly Token[], from: number, to: number): boolean {
	if (to - from > 4) return false;
	return tokens.slice(from, to).every((token) => GLUE.has(token.text) && token.text !== 'and');
}

/** A bound inside a mention belongs to what follows: "Friday after 4". */
function withBound(mention: Mention, atom: Atom): Mention | null {
	const isTaken = mention.bound !== null && mention.bound !== 'any';
	if (atom.value.kind !== 'bound' || isTaken || mention.clock !== null) return null;
	return { ...mention, bound: atom.value.bound, end: atom.at + atom.length };
}

function joinerBetween(tokens: readonly Token[], from: number, to: number): string | null {
	const between = tokens.slice(from, to).map((token) => token.text);
	const joined = between.find((word) => JOINERS.has(word));
	const isOnlyGlue = between.every(
		(word) => GLUE.has(word) || JOINERS.has(word) || word === 'either',
	);
	return joined !== undefined && isOnlyGlue
		? (between.find((word) => word !== ',' && JOINERS.has(word)) ?? joined)
		: null;
}

const LOWER: ReadonlySet<Bound | null> = new Set(['from', 'after']);
const UPPER: ReadonlySet<Bound | null> = new Set(['by', 'before']);

/** "No earlier than 9 and no later than 11": two bounds that make one range. */
function mergeBounds(mentions: readonly Mention[]): readonly Mention[] {
	const merged: Mention[] = [];
	for (const mention of mentions) {
		const last = merged.at(-1);
		const isRange =
			last !== undefined &&
			LOWER.has(last.bound) &&
			UPPER.has(mention.bound) &&
			last.clock !== null &&
			last.until === null &&
			mention.clock !== null &&
			mention.days === null &&
			mention.joiner !== null;
		if (!isRange) merged.push(mention);
		else
			merged[merged.length - 1] = {
				...last,
				until: mention.clock,
				bound: 'between',
				end: mention.end,
			};
	}
	return merged;
}

const WEEK_OF: ReadonlySet<string> = new Set(['of', 'commencing', 'beginning', 'starting', 'from']);

/** "The week of December 14" is the week that the day lies in. */
function asWeekOf(mention: Mention, tokens: readonly Token[]): Mention {
	if (mention.days?.isOneDay !== true || mention.clock !== null) return mention;
	const before = tokens.slice(Math.max(0, mention.at - 3), mention.at + 1).map(({ text }) => text);
	const of = before.findLastIndex((word) => WEEK_OF.has(word));
	if (of < 1 || before[of - 1] !== 'week') return mention;
	const monday = DateTime.fromISO(mention.days.from, { zone: 'utc' }).startOf('week');
	return { ...mention, days: daysBetween(monday, monday.plus({ weeks: 1 })), bound: null };
}

function group(atoms: readonly Atom[], tokens: readonly Token[]): readonly Mention[] {
	const mentions: Mention[] = [];
	for (const atom of atoms) {
		const last = mentions.at(-1);
		const isNear = last !== undefined && isGlued(tokens, last.end, atom.at);
		const grown = isNear ? (withAtom(last, atom) ?? withBound(last, atom)) : null;
		if (grown !== null) {
			mentions[mentions.length - 1] = grown;
			continue;
		}
		const joiner = last === undefined ? null : joinerBetween(tokens, last.end, atom.at);
		mentions.push({ ...begin(atom), joiner });
	}
	return mergeBounds(mentions)
		.map((mention) => asWeekOf(mention, tokens))
		.filter((mention) => !isEmpty(mention))
		.map((mention) => ({
			...mention,
			isBoundOnDay: mention.bound !== null && mention.clock === null,
			isWeak:
				mention.isWeak && mention.days === null && mention.part === null && mention.zone === null,
		}));
}

/** The times mentioned in a sentence, in order. */
export function findMentions(tokens: readonly Token[], context: AtomContext): readonly Mention[] {
	return group(findAtoms(tokens, context), tokens);
}
