import type { BusyQuery, BusySource } from '../adapters/calendars/busy-source';
import { inTime } from './actions/in-time';
import type { FlowContext } from './context';
import { checkTime } from './resolve-meeting';
import type { Meeting, TimeVerdict } from './resolve-meeting';
import type { Services } from './services';

interface Look {
	readonly outsideCalendars: readonly BusySource[];
	/** The meeting whose own event counts as free. */
	readonly exceptBookingId: string | null;
	readonly services: Services;
}

/** The last look at the calendars outside. It takes no longer than it may: what does not answer by then is unreadable. */
export async function lookOutside(
	context: FlowContext,
	meeting: Meeting,
	{ outsideCalendars, exceptBookingId, services: { clock, limits } }: Look,
): Promise<TimeVerdict> {
	if (!outsideCalendars.length) return 'free';
	const look = checkTime(context, meeting, { busySources: outsideCalendars, exceptBookingId });
	const deadline = clock.now() + limits.lastLookMs;
	return await inTime(look, { clock, deadline }, () => 'unreadable');
}

/** A calendar that has not answered by the end of the whole run cannot be read. */
export function inTimeOf({ clock, limits, startedAt }: Services, source: BusySource): BusySource {
	const deadline = startedAt + limits.wholeMs;
	const late = ({ reps }: BusyQuery) => {
		const unreadable = `${source.name} did not answer in time.`;
		return new Map(reps.map(({ id }) => [id, { unreadable }]));
	};
	return {
		name: source.name,
		listBusy: async (query) =>
			await inTime(source.listBusy(query), { clock, deadline }, () => late(query)),
	};
}
