import { insertTouches, nextGeneration } from '../adapters/store/touches';
import { appendAudit } from '../adapters/store/audit';
import type { Work } from '../adapters/store/work';
import { planTouches } from '../domain/cadence/plan';
import { cadenceSteps } from '../domain/cadence/presets';
import type { Booking, CadenceStep, Instant, Lead, TouchAnchor } from '../domain/model';

export interface CadencePlan {
	readonly lead: Lead;
	readonly bookingId: string | null;
	readonly cadence: string;
	readonly steps: readonly CadenceStep[];
	readonly anchors: Readonly<Partial<Record<TouchAnchor, Instant>>>;
}

/**
 * Writes the touches of a cadence that are still to come; those already past are dropped, never sent late.
 * Returns how many there are. Part of a transaction of its caller.
 */
export async function scheduleCadence(work: Work, plan: CadencePlan): Promise<number> {
	const { lead, bookingId, cadence, steps, anchors } = plan;
	const touches = planTouches({ steps, anchors, now: work.now, lead });
	const generation = await nextGeneration(work.db, { leadId: lead.id, bookingId, cadence });
	await insertTouches(
		work,
		touches.map(({ step, dueAt }) => ({ leadId: lead.id, bookingId, cadence, step, dueAt })),
		generation,
	);
	await appendAudit(work, {
		type: 'cadence.enrolled',
		leadId: lead.id,
		bookingId,
		data: { cadence, touches: touches.map(({ step, dueAt }) => ({ step: step.step, dueAt })) },
	});
	return touches.length;
}

/** Enrols a booking in the cadence that its settings name. Part of a transaction of its caller. */
export async function scheduleReminders(work: Work, lead: Lead, booking: Booking) {
	const { cadence } = booking.settings;
	if (cadence === 'none') return;
	await scheduleCadence(work, {
		lead,
		bookingId: booking.id,
		cadence,
		steps: cadenceSteps(cadence),
		anchors: { booked: booking.createdAt, start: booking.start, end: booking.end },
	});
}
