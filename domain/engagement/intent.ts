const POINTS_AT_THRESHOLD = 50;
const RESCHEDULED = -10;
const MOST_RESCHEDULES = 2;
const BOOKED_AT_ONCE = 10;
const AT_ONCE_MINUTES = 60;

export interface IntentFacts {
	readonly score: number;
	/** The points of the lowest threshold: a score of as much is an intent of 50. */
	readonly threshold: number;
	/** How often the lead's last meeting was moved. */
	readonly reschedules: number;
	/** From the offer to the last booking; null where nothing was offered or booked. */
	readonly chosenAfterMinutes: number | null;
}

export interface Intent {
	/** 0 to 100, as Propose Slots takes it. */
	readonly score: number;
	readonly parts: readonly { readonly name: string; readonly points: number }[];
}

/** How much a lead wants to talk: what they showed, and how they dealt with earlier times. */
export function intentOf(facts: IntentFacts): Intent {
	const { score, threshold, reschedules, chosenAfterMinutes } = facts;
	const moved = Math.min(reschedules, MOST_RESCHEDULES) * RESCHEDULED;
	const isQuick = chosenAfterMinutes !== null && chosenAfterMinutes <= AT_ONCE_MINUTES;
	const parts = [
		{ name: 'engagement', points: Math.round((POINTS_AT_THRESHOLD * score) / threshold) },
		...(moved ? [{ name: 'moved the last meeting', points: moved }] : []),
		...(isQuick ? [{ name: 'chose the last time at once', points: BOOKED_AT_ONCE }] : []),
	];
	const sum = parts.reduce((total, { points }) => total + points, 0);
	return { score: Math.min(100, Math.max(0, sum)), parts };
}
