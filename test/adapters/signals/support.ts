import { readSignals } from '../../../adapters/signals/read-signals';
import type { SignalFormat, SignalInput } from '../../../adapters/signals/read-signals';

export const RECEIVED_AT = '2026-11-23T09:00:30.000Z';

/** What comes of data in a format, received on a Monday morning. */
export function read(format: SignalFormat, data: unknown, more: Partial<SignalInput> = {}) {
	return readSignals({
		format,
		data,
		tracked: 'email_open',
		receivedAt: RECEIVED_AT,
		leadId: null,
		email: null,
		...more,
	});
}

/** As n8n's Webhook node gives a request. */
export function request(parts: { query?: object; body?: unknown; userAgent?: string }) {
	const { query = {}, body = {}, userAgent } = parts;
	const headers = { host: 'n8n.example.com', ...(userAgent ? { 'user-agent': userAgent } : {}) };
	return { headers, params: {}, query, body, webhookUrl: 'https://n8n.example.com/webhook/x' };
}

export const CHROME =
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
