import type { PoolMember, WorkingHours } from '../../../domain/model';
import type { Counts } from '../../../domain/routing/counts';

const NINE_TO_FIVE = [{ startMinute: 540, endMinute: 1020 }];
const WEEKDAYS: WorkingHours = {
	1: NINE_TO_FIVE,
	2: NINE_TO_FIVE,
	3: NINE_TO_FIVE,
	4: NINE_TO_FIVE,
	5: NINE_TO_FIVE,
};

export const TUESDAY_10_BERLIN = '2026-11-24T09:00:00.000Z';

export function member(id: string, more: Partial<PoolMember> = {}): PoolMember {
	return {
		id,
		name: id.toUpperCase(),
		email: `${id}@example.com`,
		phone: null,
		timezone: 'Europe/Berlin',
		workingHours: WEEKDAYS,
		pool: 'default',
		weight: 1,
		...more,
	};
}

/** `{ ada: [2, 1.5] }`: ada has 2 leads, and 1.5 are expected. */
export function counts(entries: Readonly<Record<string, readonly [number, number]>>): Counts {
	return new Map(
		Object.entries(entries).map(([id, [count, expected]]) => [id, { count, expected }]),
	);
}
