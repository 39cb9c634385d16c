import { readBusyTimes } from '../../domain/availability/busy-times';
import type { Rep } from '../../domain/model';
import { getIn } from '../http/read-json';
import type { BusySource } from './busy-source';

/** Takes no time, and keeps the other rows' numbers as they are. */
const OF_SOMEBODY_ELSE = { status: 'cancelled' };

/**
 * Any other calendar: events or intervals as an n8n node upstream has read them. A row with `rep` counts for the rep
 * of that id or e-mail, any other for all. Whole days and times without an offset are in the zone of the rep.
 */
export function busyTimesFromInput(rows: readonly unknown[]): BusySource {
	return {
		name: 'busy times from input',
		listBusy: async ({ reps, from, to }) =>
			new Map(
				reps.map((rep) => {
					const own = rows.map((row) => (isOf(rep, row) ? row : OF_SOMEBODY_ELSE));
					const read = readBusyTimes(own, { timezone: rep.timezone, field: 'Busy Times' });
					const blocks = read.filter(({ start, end }) => start < to && end > from);
					return [rep.id, { blocks }];
				}),
			),
	};
}

function isOf({ id, email }: Rep, row: unknown): boolean {
	const named = getIn(row, 'rep');
	if (named === undefined || named === null || named === '') return true;
	const name = String(named).trim().toLowerCase();
	return name === id.toLowerCase() || name === email.toLowerCase();
}
