import type { BusyBlock } from '../../domain/availability/slot-query';
import { subtractSpans } from '../../domain/availability/spans';
import { currentEvent } from '../store/calendar-events';
import type { Db } from '../store/work';
import type { BusySource, RepBusy } from './busy-source';

/**
 * A calendar outside shows the flow's own events like any other. For a meeting that is being moved, the time of its own
 * event counts as free, with everybody who is invited to it.
 */
export function exceptOwnEvent(source: BusySource, db: Db): BusySource {
	return {
		name: source.name,
		async listBusy(query) {
			const { exceptBookingId } = query;
			const event = exceptBookingId ? await currentEvent(db, exceptBookingId) : null;
			const busy = await source.listBusy(query);
			if (event?.status !== 'present') return busy;
			const own = [Date.parse(event.start), Date.parse(event.end)];
			return new Map([...busy].map(([repId, found]) => [repId, without(found, own)]));
		},
	};
}

function without(busy: RepBusy, own: readonly number[]): RepBusy {
	if (!('blocks' in busy)) return busy;
	return { blocks: busy.blocks.flatMap((block) => cut(block, own)) };
}

function cut(block: BusyBlock, own: readonly number[]): BusyBlock[] {
	const rest = subtractSpans([block.start, block.end], own);
	return rest.flatMap((start, index) =>
		index % 2 ? [] : [{ ...block, start, end: rest[index + 1] as number }],
	);
}
