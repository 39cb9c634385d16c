import { randomBytes, randomUUID } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import type { N8nSession } from '../../../demo/n8n-session.mts';
import { callN8n, publishWorkflow, waitUntilPublished } from '../../../demo/n8n-session.mts';

const WORKFLOW = 'bookingFlowReply';
const OFF = ['Twilio', 'Receive From Twilio'];

interface Node {
	readonly name: string;
}

export type Form = Readonly<Record<string, string>>;

export interface TwilioAnswer {
	readonly status: number;
	readonly contentType: string;
	readonly text: string;
}

/** An account of Twilio whose number sends its messages to the running n8n. */
export interface TwilioAccount {
	/** Delivers a request as Twilio does; with another token, as who does not know it. */
	deliver(form: Form, token?: string): Promise<TwilioAnswer>;
}

/** Does what the note in Inbound Reply says: chooses a credential, activates both nodes, publishes. */
export async function connectTwilio(session: N8nSession): Promise<TwilioAccount> {
	const authToken = randomBytes(16).toString('hex');
	const data = { authType: 'authToken', accountSid: `AC${'0'.repeat(32)}`, authToken };
	const credential = { name: 'Twilio', type: 'twilioApi', data };
	const { id } = (await callN8n(session, '/rest/credentials', credential)) as { id: string };
	const path = `/rest/workflows/${WORKFLOW}`;
	const workflow = (await callN8n(session, path)) as { nodes: Node[]; versionId: string };
	const nodes = workflow.nodes.map((node) => {
		if (!OFF.includes(node.name)) return node;
		const credentials = { twilioApi: { id, name: 'Twilio' } };
		return { ...node, disabled: false, ...(node.name === 'Twilio' ? {} : { credentials }) };
	});
	await callN8n(session, path, { ...workflow, nodes }, 'PATCH');
	await publishWorkflow(session, WORKFLOW);
	await waitUntilPublished(session, [WORKFLOW]);
	const url = `${session.baseUrl}/webhook/booking-flow/twilio`;
	return { deliver: async (form, token = authToken) => await deliver(url, form, token) };
}

async function deliver(url: string, form: Form, token: string): Promise<TwilioAnswer> {
	const response = await fetch(url, {
		method: 'POST',
		headers: {
			'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
			'x-twilio-signature': getExpectedTwilioSignature(token, url, { ...form }),
		},
		body: new URLSearchParams(form),
	});
	const contentType = response.headers.get('content-type') ?? '';
	return { status: response.status, contentType, text: await response.text() };
}

/** The form of an SMS. */
export function smsFrom(from: string, text: string, fields: Form = {}): Form {
	const sid = `SM${randomUUID().replaceAll('-', '')}`;
	return {
		MessageSid: sid,
		SmsMessageSid: sid,
		SmsStatus: 'received',
		AccountSid: `AC${'0'.repeat(32)}`,
		From: from,
		To: '+14155552345',
		Body: text,
		NumMedia: '0',
		NumSegments: '1',
		ApiVersion: '2010-04-01',
		...fields,
	};
}
