import type { SandboxAnswer } from '../exchange';

export function googleError(status: number, reason: string, message: string): SandboxAnswer {
	const errors = [{ domain: 'global', reason, message }];
	return { status, body: { error: { errors, code: status, message } } };
}
