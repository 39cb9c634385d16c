import type { BusySource } from '../adapters/calendars/busy-source';
import type { Lead, Proposal, Rep } from '../domain/model';
import type { FlowContext } from './context';
import type { GroupRequest } from './find-slots';
import { PLAIN_PROPOSAL, proposeSlots } from './propose-slots';
import type { NoAvailability, ProposedSlots } from './propose-slots';
import { inTimeOf } from './last-look';
import type { Meeting } from './resolve-meeting';
import type { Services } from './services';

export interface SlotTaken {
	readonly status: 'slot_taken';
	readonly lead: Lead;
	readonly rep: Rep;
	readonly alternatives: ProposedSlots | NoAvailability;
}

interface Asked {
	readonly busySources: readonly BusySource[];
	readonly outsideCalendars: readonly BusySource[];
	readonly services: Services;
	/** The same request again is given the same times. */
	readonly requestId?: string | null;
}

/** The answer to a time that is gone: new times in its place, worded so. */
export async function offerOthers(
	context: FlowContext,
	{ busySources, outsideCalendars, services, requestId = null }: Asked,
	{ lead, rep, settings, proposal }: Meeting,
): Promise<SlotTaken> {
	const alternatives = await proposeSlots(context, {
		...PLAIN_PROPOSAL,
		leadId: lead.id,
		repId: rep.id,
		pool: proposal?.pool ?? null,
		settings,
		busySources: [...busySources, ...outsideCalendars.map((source) => inTimeOf(services, source))],
		bookingId: proposal?.bookingId ?? null,
		group: groupOf(proposal),
		versions: [{ label: 'A', template: 'slot_taken' }],
		requestId: requestId && `instead:${requestId}`,
	});
	return { status: 'slot_taken', lead, rep, alternatives };
}

/** Whoever was to join at the offered times. */
function groupOf(proposal: Proposal | null): GroupRequest | null {
	const allOf = proposal?.slots[0]?.coHostIds ?? [];
	return allOf.length ? { allOf } : null;
}
