import type { BusyQuery } from '../../../adapters/calendars/busy-source';
import type { Rep } from '../../../domain/model';

export function rep(id: string, more: Partial<Rep> = {}): Rep {
	return {
		id,
		name: `${id} Example`,
		email: `${id}@example.com`,
		phone: null,
		timezone: 'Europe/Berlin',
		workingHours: {},
		...more,
	};
}

export const ADA = rep('ada');
export const BEN = rep('ben');

/** Monday 23 November 2026, 09:00 to 17:00 in UTC. */
export function busyQuery(reps: readonly Rep[], more: Partial<BusyQuery> = {}): BusyQuery {
	return {
		reps,
		from: Date.parse('2026-11-23T09:00:00Z'),
		to: Date.parse('2026-11-23T17:00:00Z'),
		exceptBookingId: null,
		exceptLeadId: null,
		...more,
	};
}

/** Of Monday 23 November 2026, in UTC. */
export function block(from: string, to: string) {
	return {
		start: Date.parse(`2026-11-23T${from}:00Z`),
		end: Date.parse(`2026-11-23T${to}:00Z`),
	};
}
