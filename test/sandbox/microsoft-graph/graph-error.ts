import type { SandboxAnswer } from '../exchange';

export function graphError(status: number, code: string, message: string): SandboxAnswer {
	return { status, body: { error: { code, message } } };
}

export const NOT_FOUND = graphError(
	404,
	'ErrorItemNotFound',
	'The specified object was not found in the store.',
);
