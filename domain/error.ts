/** What went wrong, as a word that code can branch on. */
export type BookingFlowErrorCode =
	| 'input-missing'
	| 'input-unusable'
	| 'not-found'
	| 'not-allowed'
	| 'slot-taken'
	| 'store-unreachable'
	| 'store-too-new';

/**
 * The one error that `domain`, `adapters` and `flow` throw on purpose. `message` says what happened and names the
 * field as the ops person sees it; `hint` says what to do about it.
 */
export class BookingFlowError extends Error {
	readonly code: BookingFlowErrorCode;
	readonly hint: string;

	constructor(code: BookingFlowErrorCode, message: string, hint: string, cause?: unknown) {
		super(message, cause === undefined ? undefined : { cause });
		this.name = 'BookingFlowError';
		this.code = code;
		this.hint = hint;
	}
}
