import { isDefinite } from './times/describes';
import type { Mention } from './times/mentions';
import { isExact } from './times/resolve';
import type { SaidTime } from './times/said-times';

/** Keeps what is preferred, drops second choices and times only told of in passing. */
export function chooseLive(
	said: readonly SaidTime[],
	isHeeded: (one: SaidTime) => boolean,
): readonly SaidTime[] {
	const live = said.filter((one) => one.polarity === 'wanted' || one.polarity === 'open');
	const first = live.filter((one) => !one.isFallback || narrowsADay(one, live));
	const main = first.length > 0 ? first : live;
	const preferred = main.filter((one) => one.isPreferred);
	const isVague = !preferred.some((one) => isDefinite(one.mention) || one.mention.days !== null);
	const refines = (one: SaidTime): boolean =>
		one.mention.isDayInherited || (isDefinite(one.mention) && isLoosePreference(preferred));
	const kept =
		preferred.length > 0 && !isVague ? main.filter((one) => one.isPreferred || refines(one)) : main;
	const asked = kept.filter(isHeeded);
	const wanted = asked.filter((one) => one.polarity === 'wanted');
	if (wanted.length === 0) return asked;
	// "Only mornings work. Thursday at 9?": the question names the time.
	if (wanted.some((one) => isDefinite(one.mention))) return wanted;
	return asked.filter(
		({ polarity, mention }) =>
			polarity === 'wanted' || isDefinite(mention) || mention.isDayInherited,
	);
}

/** "Mondays are best, say the 7th at 9?": a rule, with a time that keeps to it. */
function isLoosePreference(preferred: readonly SaidTime[]): boolean {
	return preferred.every(({ mention }) => mention.isGeneral || mention.days?.isOneDay === false);
}

/** "Tuesday works, but not before 3": what the hour rules out counts for the day that was named bare. */
function narrowsADay({ mention }: SaidTime, live: readonly SaidTime[]): boolean {
	if (mention.clock === null || (mention.days !== null && !mention.isDayInherited)) return false;
	return live.some((other) => !other.isFallback && isBareDay(other.mention));
}

/** "Anything at 4 pm? Make it the 2nd.": the clock time of one sentence and the day of another are one wish. */
export function joinHalves(live: readonly SaidTime[]): readonly SaidTime[] {
	const clocks = live.filter(({ mention }) => {
		const isTimeOfDay = mention.clock !== null || mention.isSameTime || mention.shift !== null;
		return isTimeOfDay && mention.days === null && isExact(mention);
	});
	const days = live.filter(({ mention }) => isBareDay(mention));
	const [clock, day] = [clocks[0], days[0]];
	if (clocks.length > 1 || days.length > 1 || clock === undefined || day === undefined) return live;
	const joined = { ...clock, mention: { ...clock.mention, days: day.mention.days } };
	return live.filter((one) => one !== day).map((one) => (one === clock ? joined : one));
}

function isBareDay(mention: Mention): boolean {
	const isDay = mention.days?.isOneDay === true && mention.clock === null && mention.part === null;
	return isDay && mention.bound === null && !mention.isSameTime;
}
