import type { CadenceStep, Instant, Touch, TouchStatus } from '../../domain/model';
import { utcInstant } from './instants';
import type { TouchRow } from './schema';
import type { Work } from './work';

export interface NewTouch {
	readonly leadId: string;
	readonly bookingId: string | null;
	readonly cadence: string;
	readonly step: CadenceStep;
	readonly dueAt: Instant;
}

export function newTouchRow(work: Work, touch: NewTouch, generation: number): TouchRow {
	return {
		id: work.newId('touch'),
		lead_id: touch.leadId,
		booking_id: touch.bookingId,
		cadence: touch.cadence,
		step_name: touch.step.step,
		step: JSON.stringify(touch.step),
		generation,
		due_at: utcInstant(touch.dueAt, 'Due time'),
		status: 'pending',
		attempts: 0,
		claim_token: null,
		lease_until: null,
		reason: null,
		created_at: work.now,
		updated_at: work.now,
	};
}

export function toTouch(row: TouchRow): Touch {
	return {
		id: row.id,
		leadId: row.lead_id,
		bookingId: row.booking_id,
		cadence: row.cadence,
		step: JSON.parse(row.step) as CadenceStep,
		dueAt: row.due_at,
		status: row.status as TouchStatus,
		attempts: row.attempts,
		claimToken: row.claim_token,
		leaseUntil: row.lease_until,
		reason: row.reason,
	};
}
