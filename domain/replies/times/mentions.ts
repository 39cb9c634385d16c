import type { Token } from '../tokens';
import type { Atom, AtomContext, AtomReader, Bound, ClockTime, DaySpan, Position } from './atoms';
import { readDayOfMonth, readNearDay, readNumericDate } from './calendar-days';
import { readClock } from './clock';
import { readLongSpan } from './long-spans';
import { readMonth } from './months';
import { readPosition } from './positions';
import { readBound, readPart, readSameTime, readShift } from './parts';
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
	readonly shiftMinutes: number | null;
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
	shiftMinutes: null,
	position: null,
	isWeak: false,
	joiner: null,
	isDayInherited: false,
};

function narrowDays(known: DaySpan, added: DaySpan): DaySpan | null {
	if (!added.isOneDay) return null;
	const dates = [known.from, ...known.others];
	const fitting = [added.from, ...added.others].find((date) => dates.includes(date));
	return fitting === undefined ? null : { ...added, from: fitting, others: [], isOneDay: true };
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
		return { ...mention, clock: value.clock, until: value.until, isWeak, end };
	}
	if (value.kind === 'part') {
		const { from, to, isGeneral } = value;
		return mention.part === null ? { ...mention, part: [from, to], isGeneral, end } : null;
	}
	if (value.kind === 'position') {
		return mention.position === null && mention.clock === null
			? { ...mention, position: value.position, end }
			: null;
	}
	if (value.kind === 'zone') return mention.zone === null ? { ...mention, zone: value, end } : null;
	if (value.kind === 'shift') return { ...mention, shiftMinutes: value.minutes, end };
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
	const { days, clock, part, position, isSameTime, shiftMinutes } = mention;
	const isBlank = days === null && clock === null && part === null && position === null;
	return isBlank && !isSameTime && shiftMinutes === null;
}

function isGlued(tokens: readonly Token[], from: number, to: number): boolean {
	if (to - from > 4) return false;
	return tokens.slice(from, to).every((token) => GLUE.has(token.text) && token.text !== 'and');
}

/** A bound inside a mention belongs to what follows: "Friday after 4". */
function withBound(mention: Mention, atom: Atom): Mention | null {
	if (atom.value.kind !== 'bound' || mention.bound !== null || mention.clock !== null) return null;
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
	return mentions
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
