import { listUnattended } from '../adapters/store/bookings';
import { once } from '../adapters/store/idempotency';
import { requireLead } from '../adapters/store/leads';
import { findRep } from '../adapters/store/reps';
import type { Booking, Lead, Rep } from '../domain/model';
import type { FlowContext } from './context';

export interface UnmarkedMeeting {
	readonly booking: Booking;
	readonly lead: Lead;
	readonly rep: Rep | null;
}

/**
 * Meetings that ended `graceMinutes` ago or more and of which nobody has said whether they took place. Each comes
 * once for each time it was set to, so that a rep is asked once.
 */
export async function findUnmarkedMeetings(
	context: FlowContext,
	{ graceMinutes, limit }: { readonly graceMinutes: number; readonly limit: number },
): Promise<readonly UnmarkedMeeting[]> {
	const endedBefore = new Date(Date.parse(context.now) - graceMinutes * 60_000).toISOString();
	return await context.store.transaction(context, async (work) => {
		const found: UnmarkedMeeting[] = [];
		for (const booking of await listUnattended(work.db, { endedBefore })) {
			if (found.length >= limit) break;
			const key = `${booking.id}:${booking.reschedules}`;
			const { repeated } = await once(work, 'ask_outcome', key, async () => true);
			if (repeated) continue;
			found.push({
				booking,
				lead: await requireLead(work.db, booking.leadId),
				rep: await findRep(work.db, booking.repId),
			});
		}
		return found;
	});
}
