import type { RefusedSignal, Signal } from '../../domain/engagement/signal';
import { BookingFlowError } from '../../domain/error';
import type { Raw } from './raw';
import { isRaw } from './raw';

export type ReadSignal = Signal | RefusedSignal;

/** Reads entry by entry: one that cannot be read is given back with the reason, and the others are read. */
export function readEach(
	entries: readonly unknown[],
	read: (entry: Raw) => ReadSignal | readonly ReadSignal[],
): readonly ReadSignal[] {
	return entries.flatMap((entry) => {
		if (!isRaw(entry)) return refuse('It is no JSON object.');
		try {
			return read(entry);
		} catch (error) {
			return refuse(reasonOf(error));
		}
	});
}

/** What is wrong with the input, in words; anything else is thrown on. */
export function reasonOf(error: unknown): string {
	if (error instanceof BookingFlowError) return `${error.message} ${error.hint}`;
	throw error;
}

export function refuse(refused: string, type: string | null = null): RefusedSignal {
	return { type, refused };
}
