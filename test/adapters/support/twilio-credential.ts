import type { SendRequest } from '../../../adapters/http/send-request';
import type { OwnCredential } from './run-in-node';

export const TWILIO_SID = 'AC0123456789abcdef0123456789abcdef';
export const TWILIO_TOKEN = 'e5f1a2b3c4d5e6f708192a3b4c5d6e7f';

/** As n8n has it stored. */
export function twilioCredential(): OwnCredential {
	const data = { authType: 'authToken', accountSid: TWILIO_SID, authToken: TWILIO_TOKEN };
	return { type: 'twilioApi', data };
}

/** Signs as n8n does by the type of the credential, which is no part of the engine that tests run in. */
export function signBasic(
	send: SendRequest,
	user: string = TWILIO_SID,
	password: string = TWILIO_TOKEN,
): SendRequest {
	const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
	return async (request) =>
		await send({ ...request, headers: { ...request.headers, authorization } });
}
