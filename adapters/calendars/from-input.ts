import { readBusyTimes } from '../../domain/availability/busy-times';
import type { BusySource } from './busy-source';

/**
 * Any other calendar: busy times that an n8n node upstream has read.
 *
 * @param rows events or intervals as that node gave them
 * @param timezone the zone of all-day events and of times without an offset
 */
export function busyTimesFromInput(rows: readonly unknown[], timezone: string): BusySource {
	const blocks = readBusyTimes(rows, { timezone, field: 'Busy Times' });
	return {
		name: 'busy times from input',
		listBusy: async ({ from, to }) => blocks.filter(({ start, end }) => start < to && end > from),
	};
}
