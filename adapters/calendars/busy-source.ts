import type { BusyBlock } from '../../domain/availability/slot-query';
import type { Rep } from '../../domain/model';

export interface BusyQuery {
	/** Each once. */
	readonly reps: readonly Rep[];
	/** Epoch milliseconds, half-open. */
	readonly from: number;
	readonly to: number;
	/** A booking whose own time counts as free: the one that is being moved. */
	readonly exceptBookingId: string | null;
	/** The lead whose own held slots count as free. */
	readonly exceptLeadId: string | null;
}

/** What is known of a rep's calendars. Unknown is not free: a rep who cannot be read is not offered. */
export type RepBusy =
	| { readonly blocks: readonly BusyBlock[] }
	/** What happened and what to do, in a sentence for the ops person. */
	| { readonly unreadable: string };

/** Something that knows when reps are busy. It answers for every rep of the query, and throws only on bad input. */
export interface BusySource {
	readonly name: string;
	listBusy(query: BusyQuery): Promise<ReadonlyMap<string, RepBusy>>;
}
