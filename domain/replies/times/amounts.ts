import type { Token } from '../tokens';
import type { AtomReader } from './atoms';
import { oneDay } from './atoms';
import { numberAt } from './numbers';

const LATER_VERBS: ReadonlySet<string> = new Set([
	'push',
	'delay',
	'postpone',
	'bump',
	'shift',
	'slide',
	'move',
]);

interface Amount {
	readonly minutes: number;
	readonly days: number;
	readonly length: number;
}

const DAYS_IN: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7 };
const MINUTES_IN: Readonly<Record<string, number>> = {
	hour: 60,
	hours: 60,
	hr: 60,
	hrs: 60,
	minute: 1,
	minutes: 1,
	min: 1,
	mins: 1,
};

/** "An hour", "half an hour", "1.5 hours", "two weeks". */
function amountAt(tokens: readonly Token[], at: number): Amount | null {
	const texts = tokens.slice(at, at + 5).map((token) => token.text);
	const isHalf = texts[0] === 'half' && (texts[1] === 'an' || texts[1] === 'a');
	const isOne = texts[0] === 'an' || texts[0] === 'a';
	const isDecimal = texts[1] === '.' && tokens[at + 2]?.glued === true;
	const decimal = isDecimal ? Number(`${texts[0]}.${texts[2]}`) : null;
	const amount = decimal ?? (isHalf ? 0.5 : isOne ? 1 : numberAt(tokens, at));
	if (amount === null || Number.isNaN(amount) || amount > 240) return null;
	const unitAt = isDecimal ? 3 : isHalf ? 2 : 1;
	const unit = texts[unitAt] ?? '';
	const length = unitAt + 1;
	const minutes = MINUTES_IN[unit];
	if (minutes !== undefined) return { minutes: amount * minutes, days: 0, length };
	const days = DAYS_IN[unit];
	return days === undefined || !Number.isInteger(amount)
		? null
		: { minutes: 0, days: amount * days, length };
}

/** What may follow "an hour before" where nothing is named that it is before. */
const AFTER_BEFORE: ReadonlySet<string> = new Set([
	'',
	'is',
	'possible',
	'ok',
	'please',
	',',
	'would',
	'works',
]);
const EARLIER: ReadonlySet<string> = new Set(['earlier', 'sooner', 'forward']);

/** Reads "an hour later", "30 minutes earlier", "push by half an hour", "postpone by a week". */
export const readShift: AtomReader = (tokens, at) => {
	const amount = amountAt(tokens, at);
	if (amount === null) return null;
	const end = at + amount.length;
	const after = tokens[end]?.text ?? '';
	const before = tokens.slice(Math.max(0, at - 4), at).map((token) => token.text);
	const isBefore = after === 'before' && AFTER_BEFORE.has(tokens[end + 1]?.text ?? '');
	const isEarlier =
		isBefore || EARLIER.has(after) || before.includes('forward') || before.includes('up');
	const isMoved = before.some((word) => LATER_VERBS.has(word)) && before.at(-1) !== 'in';
	if (!isEarlier && after !== 'later' && !isMoved) return null;
	const sign = isEarlier ? -1 : 1;
	const shift = { minutes: sign * amount.minutes, days: sign * amount.days };
	const isSaid = isBefore || after === 'later' || EARLIER.has(after);
	const length = amount.length + (isSaid ? 1 : 0);
	return { value: { kind: 'shift', shift }, at, length };
};

/** Reads "in an hour", "in 20 minutes": a clock time today. */
export const readFromNow: AtomReader = (tokens, at, context) => {
	if (tokens[at]?.text !== 'in') return null;
	const amount = amountAt(tokens, at + 1);
	if (amount === null || amount.days > 0) return null;
	const time = context.now.plus({ minutes: amount.minutes }).startOf('minute');
	const clock = { minute: time.hour * 60 + time.minute, other: null };
	const days = oneDay(time.startOf('day'));
	const value = { kind: 'clock', clock, until: null, isFirm: true, days } as const;
	return { value, at, length: amount.length + 1 };
};
