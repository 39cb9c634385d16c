import type { TimezoneGuess } from '../model';
import { SURE, type Evidence } from './evidence';
import { haveSameClock } from './same-clock';

/** What one source says of the zones that the others think possible. */
export interface Witness {
	readonly evidence: Evidence;
	/** Whether the zone can be the person's after this source. */
	readonly allows: (timezone: string) => boolean;
	/** A weak one never leads while there are others, and moves the confidence less. */
	readonly isWeak: boolean;
}

/** The confidence of the one zone that an unsure source and another one have in common. */
const SETTLED = 0.7;
const SETTLED_BY_WEAK = 0.6;

const AGREEMENT = 0.1;
const WEAK_AGREEMENT = 0.05;
const CONTRADICTION = 0.2;
const WEAK_CONTRADICTION = 0.05;

/** Only the person's own word is surer than this. */
const MAXIMUM = 0.95;
const MINIMUM = 0.1;

const NOTHING: TimezoneGuess = { timezone: null, source: 'none', confidence: 0 };

/**
 * Weighs what the sources say; they come in the order of trust.
 *
 * 1. The surest strong source leads, the more trusted one of two equals; without a strong one, the surest weak one.
 * 2. While the leader is not sure, each other source strikes the leader's zones that it does not allow, unless it
 *    would strike them all. Down to one zone, the question is settled.
 * 3. Each other source that allows the zone raises the confidence, each one that does not lowers it.
 */
export function weighEvidence(witnesses: readonly Witness[]): TimezoneGuess {
	const leader = findLeader(witnesses);
	if (!leader) return NOTHING;
	const others = witnesses.filter((witness) => witness !== leader);
	const { source, zones } = leader.evidence;
	const { timezone, confidence, settledBy } = settle(leader.evidence, others);
	const adjusted = others
		.filter((other) => other !== settledBy && tells(other, zones))
		.reduce((sum, other) => sum + adjustment(other, timezone), confidence);
	return { timezone, source, confidence: clamp(adjusted) };
}

function findLeader(witnesses: readonly Witness[]): Witness | undefined {
	const strong = witnesses.filter(({ isWeak }) => !isWeak);
	const [first, ...rest] = strong.length > 0 ? strong : witnesses;
	return rest.reduce(
		(best, next) => (next.evidence.confidence > (best?.evidence.confidence ?? 0) ? next : best),
		first,
	);
}

interface Settled {
	readonly timezone: string;
	readonly confidence: number;
	readonly settledBy: Witness | null;
}

function settle({ zones, confidence }: Evidence, others: readonly Witness[]): Settled {
	let possible = zones;
	if (confidence < SURE) {
		for (const other of others) {
			const left = possible.filter(other.allows);
			if (left.length === 1 && possible.length > 1) {
				const settled = other.isWeak ? SETTLED_BY_WEAK : SETTLED;
				return { timezone: left[0]!, confidence: settled, settledBy: other };
			}
			if (left.length > 0) possible = left;
		}
	}
	return { timezone: possible[0]!, confidence, settledBy: null };
}

function adjustment({ isWeak, allows }: Witness, timezone: string): number {
	if (allows(timezone)) return isWeak ? WEAK_AGREEMENT : AGREEMENT;
	return isWeak ? -WEAK_CONTRADICTION : -CONTRADICTION;
}

/** A source that allows each of several zones does not help to choose: "United States" said twice is no surer. */
function tells({ allows }: Witness, zones: readonly string[]): boolean {
	return zones.length === 1 || !zones.every(allows);
}

function clamp(confidence: number): number {
	const bounded = Math.min(Math.max(confidence, MINIMUM), MAXIMUM);
	return Math.round(bounded * 100) / 100;
}

/** What a list of possible zones allows: zones with the clock of one of them. */
export const allowsZonesOf =
	({ zones }: Evidence) =>
	(timezone: string): boolean =>
		zones.some((zone) => haveSameClock(zone, timezone));
