import type { BusySource } from '../adapters/calendars/busy-source';
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
