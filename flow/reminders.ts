import { appendAudit } from '../adapters/store/audit';
import { findActiveBooking, requireBooking } from '../adapters/store/bookings';
import { requireLead } from '../adapters/store/leads';
import { cancelTouches } from '../adapters/store/touches';
import type { Work } from '../adapters/store/work';
import { cadenceSteps } from '../domain/cadence/presets';
import { BookingFlowError } from '../domain/error';
import type { Booking, CadenceStep, Lead } from '../domain/model';
import { scheduleCadence } from './cadence-plan';
import type { FlowContext } from './context';

export interface EnrolInput {
	readonly leadId: string | null;
	readonly bookingId: string | null;
	/** A preset's name, or any name with `steps`. */
	readonly cadence: string;
	/** The ops person's own steps in place of a preset's. */
	readonly steps: readonly CadenceStep[] | null;
}

/** Enrols a booking or a lead in a cadence. Enrolling again replaces what is still to come of it. */
export async function enrolInCadence(context: FlowContext, input: EnrolInput) {
	return await context.store.transaction(context, async (work) => {
		const { lead, booking } = await subject(work, input);
		const steps = input.steps ?? cadenceSteps(input.cadence);
		const scope = booking ? { bookingId: booking.id } : { leadId: lead.id };
		const reason = 'enrolled again';
		await cancelTouches(work, { ...scope, cadences: [input.cadence], reason });
		const scheduled = await scheduleCadence(work, {
			lead,
			bookingId: booking?.id ?? null,
			cadence: input.cadence,
			steps,
			anchors: {
				enrolled: work.now,
				marked: work.now,
				...(booking ? { booked: booking.createdAt, start: booking.start, end: booking.end } : {}),
			},
		});
		return { lead, booking, scheduled };
	});
}

/** Counts the reminders of a booking anew from its present time, as after a move made elsewhere. */
export async function rewindReminders(context: FlowContext, bookingId: string) {
	const booking = await requireBooking(context.store.db, bookingId);
	const { cadence } = booking.settings;
	if (cadence === 'none') {
		throw new BookingFlowError(
			'not-allowed',
			`Booking ${bookingId} has no reminder cadence to rewind.`,
			'Use the operation Enrol to give it one.',
		);
	}
	return await enrolInCadence(context, { leadId: null, bookingId, cadence, steps: null });
}

export interface StopInput {
	readonly leadId: string | null;
	readonly bookingId: string | null;
	/** null: every cadence. */
	readonly cadence: string | null;
}

/** Cancels what is still to come. What is being sent at this moment goes out. */
export async function stopReminders(context: FlowContext, input: StopInput) {
	return await context.store.transaction(context, async (work) => {
		const { lead, booking } = await subject(work, input);
		const scope = input.bookingId ? { bookingId: input.bookingId } : { leadId: lead.id };
		const stopped = await cancelTouches(work, {
			...scope,
			...(input.cadence ? { cadences: [input.cadence] } : {}),
			reason: 'stopped',
		});
		await appendAudit(work, {
			type: 'cadence.stopped',
			leadId: lead.id,
			bookingId: booking?.id ?? null,
			data: { cadence: input.cadence, stopped },
		});
		return { lead, booking, stopped };
	});
}

async function subject(
	{ db }: Work,
	{ leadId, bookingId }: { leadId: string | null; bookingId: string | null },
): Promise<{ lead: Lead; booking: Booking | null }> {
	if (bookingId) {
		const booking = await requireBooking(db, bookingId);
		return { lead: await requireLead(db, booking.leadId), booking };
	}
	if (leadId) {
		return { lead: await requireLead(db, leadId), booking: await findActiveBooking(db, leadId) };
	}
	throw new BookingFlowError(
		'input-missing',
		'Neither a booking nor a lead is on the item.',
		'Put this node behind one that gives a booking or a lead, or set Booking ID or Lead ID under Options.',
	);
}
