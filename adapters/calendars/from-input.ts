import { readBusyTimes } from '../../domain/availability/busy-times';
import { requireRep } from '../store/reps';
import type { Db } from '../store/work';
import type { BusySource } from './busy-source';

/**
 * Any other calendar: events or intervals as an n8n node upstream has read them. Whole days and times without an
 * offset are in the zone of the rep.
 */
export function busyTimesFromInput(rows: readonly unknown[], db: Db): BusySource {
	return {
		name: 'busy times from input',
		listBusy: async ({ repId, from, to }) => {
			if (!rows.length) return [];
			const { timezone } = await requireRep(db, repId);
			const blocks = readBusyTimes(rows, { timezone, field: 'Busy Times' });
			return blocks.filter(({ start, end }) => start < to && end > from);
		},
	};
}
