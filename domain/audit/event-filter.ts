import type { AuditEvent } from '../model';

/** Which events somebody wants to hear of; an empty list is no limit. */
export interface EventFilter {
	readonly types: readonly string[];
	/** Of events that tell an outcome. Others are not held back by it. */
	readonly outcomes: readonly string[];
	/** Of the booking or, without one, of the lead. */
	readonly pools: readonly string[];
}

/** Whether type and outcome of an event are wanted. */
export function isWanted(event: Pick<AuditEvent, 'type' | 'data'>, filter: EventFilter): boolean {
	const { outcome } = event.data;
	return (
		isIn(filter.types, event.type) &&
		(typeof outcome !== 'string' || isIn(filter.outcomes, outcome))
	);
}

export function isInPool(pool: string | null, { pools }: EventFilter): boolean {
	return isIn(pools, pool);
}

function isIn(wanted: readonly string[], value: string | null): boolean {
	return !wanted.length || (value !== null && wanted.includes(value));
}
