import type { SandboxAnswer } from '../exchange';
import type { HubspotObject } from './account';

const CORRELATION_ID = '6828d000-3d2f-4701-8d90-b21e53b0d005';
export const MADE_AT = '2026-11-23T09:00:00.000Z';

export function hubspotError(
	status: number,
	category: string,
	message: string,
	more: object = {},
): SandboxAnswer {
	const body = { status: 'error', message, correlationId: CORRELATION_ID, category, ...more };
	return { status, body };
}

export function notFound(): SandboxAnswer {
	return hubspotError(404, 'OBJECT_NOT_FOUND', 'resource not found');
}

/** The id stands in the words alone. */
export function contactExists(id: string): SandboxAnswer {
	return hubspotError(409, 'CONFLICT', `Contact already exists. Existing ID: ${id}`);
}

/** Details stand as JSON inside the message. */
export function invalidProperty(name: string, error: string, message: string): SandboxAnswer {
	const details = [{ isValid: false, message, error, name, localizedErrorMessage: message }];
	const text = `Property values were not valid: ${JSON.stringify(details)}`;
	return hubspotError(400, 'VALIDATION_ERROR', text);
}

export function missingScopes(...scopes: readonly string[]): SandboxAnswer {
	const message = 'This app has not been granted all scopes that this call needs.';
	const context = { requiredGranularScopes: scopes };
	return hubspotError(403, 'MISSING_SCOPES', message, {
		errors: [{ message: 'One or more of these scopes are needed.', context }],
	});
}

export function rateLimit(
	policyName: 'SECONDLY' | 'TEN_SECONDLY_ROLLING' | 'DAILY',
	headers: Readonly<Record<string, string>> = {},
): SandboxAnswer {
	const body = {
		status: 'error',
		message: `You have reached your ${policyName.toLowerCase()} limit.`,
		errorType: 'RATE_LIMIT',
		correlationId: CORRELATION_ID,
		policyName,
		requestId: CORRELATION_ID,
	};
	return { status: 429, headers, body };
}

export function objectBody({ id, properties }: HubspotObject) {
	return { id, properties, createdAt: MADE_AT, updatedAt: MADE_AT, archived: false };
}
