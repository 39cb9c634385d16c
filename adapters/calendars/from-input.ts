import { readBusyTimes } from '../../domain/availability/busy-times';
import { BookingFlowError } from '../../domain/error';
import type { Rep } from '../../domain/model';
import { getIn } from '../http/read-json';
import type { BusySource } from './busy-source';

/** Takes no time, and keeps the other rows' numbers as they are. */
const OF_SOMEBODY_ELSE = { status: 'cancelled' };

/** Whether there is a rep of that e-mail or id, in lower case. */
export type IsRep = (name: string) => Promise<boolean>;

/**
 * Any other calendar: events or intervals as an n8n node upstream has read them. A row with `rep` counts for the rep
 * of that id or e-mail, any other for all. Whole days and times without an offset are in the zone of the rep. Throws
 * `input-unusable` on a row of nobody's: a name that is mistyped must not make its time free.
 */
export function busyTimesFromInput(rows: readonly unknown[], isRep: IsRep): BusySource {
	return {
		name: 'busy times from input',
		listBusy: async ({ reps, from, to }) => {
			await requireReps(rows, isRep);
			return new Map(
				reps.map((rep) => {
					const own = rows.map((row) => (isOf(rep, row) ? row : OF_SOMEBODY_ELSE));
					const read = readBusyTimes(own, { timezone: rep.timezone, field: 'Busy Times' });
					const blocks = read.filter(({ start, end }) => start < to && end > from);
					return [rep.id, { blocks }];
				}),
			);
		},
	};
}

async function requireReps(rows: readonly unknown[], isRep: IsRep): Promise<void> {
	const names = rows.map(repNamed);
	for (const name of new Set(names)) {
		if (name === null || (await isRep(name))) continue;
		throw new BookingFlowError(
			'input-unusable',
			`Busy Times, row ${names.indexOf(name) + 1}: its rep "${name}" is not known.`,
			'Give the e-mail or ID of a rep that Route Lead has seen, or leave rep out for a time that counts for all.',
		);
	}
}

function isOf({ id, email }: Rep, row: unknown): boolean {
	const name = repNamed(row);
	return name === null || name === id.toLowerCase() || name === email.toLowerCase();
}

function repNamed(row: unknown): string | null {
	const named = getIn(row, 'rep');
	if (named === undefined || named === null || named === '') return null;
	return String(named).trim().toLowerCase();
}
