import { BookingFlowError } from '../error';
import type { MeetingSettings } from '../model';

const HOT = 70;
const COLD = 30;
const HOT_WINDOW_HOURS = 24;
const HOT_SLOTS = 2;
const MOST_SLOTS = 6;

export interface AdaptedSettings {
	readonly settings: MeetingSettings;
	/** What was changed and why, in a sentence. */
	readonly reason: string;
}

/**
 * Lets the strength of a lead's intent, 0 to 100, set how bold the offer is. From 70 on: two times, the earliest
 * first, within a day. Under 30: twice the window and one time more. Between, or null when it is not known: as set.
 * Throws `input-unusable` on any other number.
 */
export function adaptToIntent(settings: MeetingSettings, score: number | null): AdaptedSettings {
	if (score === null) return { settings, reason: 'The intent is not known: offered as set.' };
	if (!(score >= 0 && score <= 100)) throw unusable(score);
	if (score >= HOT) return makeBolder(settings, score);
	if (score < COLD) return makeGentler(settings, score);
	return { settings, reason: `The intent of ${score} is neither high nor low: offered as set.` };
}

function makeBolder(settings: MeetingSettings, score: number): AdaptedSettings {
	const windowHours = Math.min(settings.windowHours, HOT_WINDOW_HOURS);
	return {
		settings: { ...settings, windowHours, choice: 'earliest', slotCount: HOT_SLOTS },
		reason: `The intent of ${score} is high: the ${HOT_SLOTS} earliest times within ${windowHours} h.`,
	};
}

function makeGentler(settings: MeetingSettings, score: number): AdaptedSettings {
	const longest = Math.max(settings.maximumWindowDays * 24, settings.windowHours);
	const windowHours = Math.min(settings.windowHours * 2, longest);
	const slotCount = Math.max(settings.slotCount, Math.min(settings.slotCount + 1, MOST_SLOTS));
	return {
		settings: { ...settings, windowHours, slotCount },
		reason: `The intent of ${score} is low: ${slotCount} times within ${windowHours} h, to choose at leisure.`,
	};
}

function unusable(score: number): BookingFlowError {
	return new BookingFlowError(
		'input-unusable',
		`Intent Score: ${score} is not a score.`,
		'Give a number from 0 to 100, or leave it empty.',
	);
}
