import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { N8nSession } from '../../../demo/n8n-session.mts';
import { callN8n, publishWorkflow, waitUntilPublished } from '../../../demo/n8n-session.mts';

export interface ArrivedEvent {
	readonly seq: number;
	readonly type: string;
	readonly leadId: string | null;
}

/** A system outside that is told of events. */
export interface EventSink {
	readonly url: string;
	/** In the order they came, with those that came twice. */
	readonly arrived: readonly ArrivedEvent[];
	/** Leaves the sender of the next event of this type, and of all that come after it, without an answer. */
	stallAt(type: string): void;
	/** Answers again, those that wait too. */
	goOn(): void;
	close(): Promise<void>;
}

export async function openEventSink(): Promise<EventSink> {
	const arrived: ArrivedEvent[] = [];
	let stallAt: string | null = null;
	let isStalled = false;
	let answers: (() => void)[] = [];
	const server = createServer((request, response) => {
		void json(request).then((event) => {
			const { type } = event as ArrivedEvent;
			arrived.push(event as ArrivedEvent);
			isStalled ||= type === stallAt;
			const answer = () => response.end('{}');
			if (isStalled) answers.push(answer);
			else answer();
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		arrived,
		stallAt: (type) => {
			stallAt = type;
		},
		goOn: () => {
			stallAt = null;
			isStalled = false;
			for (const answer of answers) answer();
			answers = [];
		},
		close: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		},
	};
}

/** Creates and publishes Booking Trigger -> HTTP Request; gives the id of the workflow. */
export async function publishSinkWorkflow(
	session: N8nSession,
	{ url, events }: { readonly url: string; readonly events: readonly string[] },
): Promise<string> {
	const fields = '{ seq: $json.event.seq, type: $json.event.type, leadId: $json.event.leadId }';
	const workflow = {
		name: `Sink ${randomUUID()}`,
		nodes: [
			node('Booking Trigger', 'n8n-nodes-booking-flow.bookingTrigger', 1, { events }),
			node('Tell', 'n8n-nodes-base.httpRequest', 4.2, {
				method: 'POST',
				url,
				sendBody: true,
				specifyBody: 'json',
				jsonBody: `={{ ${fields} }}`,
				options: {},
			}),
		],
		connections: { 'Booking Trigger': { main: [[{ node: 'Tell', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
	};
	const { id } = (await callN8n(session, '/rest/workflows', workflow)) as { id: string };
	await publishWorkflow(session, id);
	await waitUntilPublished(session, [id]);
	return id;
}

function node(name: string, type: string, typeVersion: number, parameters: object) {
	return { id: randomUUID(), name, type, typeVersion, position: [0, 0], parameters };
}
