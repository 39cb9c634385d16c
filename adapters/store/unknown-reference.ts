import { BookingFlowError } from '../../domain/error';

/** For a row that names a lead, rep, booking or touch which the store does not hold. */
export function unknownReference(cause: unknown): BookingFlowError {
	return new BookingFlowError(
		'not-found',
		'A lead, rep, booking or touch that this record belongs to is not in the store.',
		'Check the ids on the item, and that the node uses the same booking store as the nodes before it.',
		cause,
	);
}
