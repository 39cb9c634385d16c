import type { BusySource } from '../adapters/calendars/busy-source';
import type { Lead, Rep } from '../domain/model';
import type { FlowContext } from './context';
import { proposeSlots } from './propose-slots';
import type { NoAvailability, ProposedSlots } from './propose-slots';
import type { Meeting } from './resolve-meeting';

export interface SlotTaken {
	readonly status: 'slot_taken';
	readonly lead: Lead;
	readonly rep: Rep;
	readonly alternatives: ProposedSlots | NoAvailability;
}

/** The answer to a time that is gone: new times in its place, worded so. */
export async function offerOthers(
	context: FlowContext,
	{ busySources }: { readonly busySources: readonly BusySource[] },
	{ lead, rep, settings, proposal }: Meeting,
): Promise<SlotTaken> {
	const alternatives = await proposeSlots(context, {
		leadId: lead.id,
		repId: rep.id,
		pool: proposal?.pool ?? null,
		settings,
		busySources,
		bookingId: proposal?.bookingId ?? null,
		wording: 'slot_taken',
		requestId: null,
	});
	return { status: 'slot_taken', lead, rep, alternatives };
}
