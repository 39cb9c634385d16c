import type { BusyBlock } from '../../domain/availability/slot-query';

export interface BusyQuery {
	readonly repId: string;
	/** Epoch milliseconds, half-open. */
	readonly from: number;
	readonly to: number;
	/** A booking whose own time counts as free: the one that is being moved. */
	readonly exceptBookingId: string | null;
}

/** Something that knows when a rep is busy. It throws when it cannot tell: unknown is not free. */
export interface BusySource {
	readonly name: string;
	listBusy(query: BusyQuery): Promise<readonly BusyBlock[]>;
}
