import type { RiskFacts, RiskPart } from './risk-facts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const SLOW_CHOICE_HOURS = 24;
const MANY_OFFERS = 3;

export function rescheduleRisk({ reschedules }: RiskFacts): RiskPart {
	const why = reschedules ? `Moved ${times(reschedules)} so far.` : 'Never moved.';
	return part('reschedules', Math.min(30, reschedules * 15), why);
}

/** How the time was chosen. */
export function hesitationRisk({ offers, timeSetAt }: RiskFacts): RiskPart {
	const name = 'hesitation';
	if (!offers) {
		return { name, points: 0, known: false, why: 'The time was not chosen from an offer.' };
	}
	const hours = (Date.parse(timeSetAt) - Date.parse(offers.lastAt)) / HOUR_MS;
	const reasons = [
		...(offers.count >= MANY_OFFERS ? [`Times were offered ${times(offers.count)}.`] : []),
		...(hours > SLOW_CHOICE_HOURS ? [`Chosen ${Math.round(hours)} hours after the offer.`] : []),
	];
	return part(name, reasons.length * 10, reasons.join(' ') || 'Chosen without hesitation.');
}

/** The longer ahead, the more comes between. */
export function leadTimeRisk({ start, timeSetAt }: RiskFacts): RiskPart {
	const days = Math.floor((Date.parse(start) - Date.parse(timeSetAt)) / DAY_MS);
	const points = days >= 14 ? 15 : days >= 7 ? 10 : 0;
	return part('lead_time', points, `Booked ${days} days ahead.`);
}

export function noShowRisk({ earlierNoShows }: RiskFacts): RiskPart {
	const why = earlierNoShows
		? `Missed a meeting ${times(earlierNoShows)} before.`
		: 'Never missed a meeting.';
	return part('earlier_no_shows', Math.min(40, earlierNoShows * 20), why);
}

function part(name: string, points: number, why: string): RiskPart {
	return { name, points, known: true, why };
}

function times(count: number): string {
	return count === 1 ? 'once' : `${count} times`;
}
