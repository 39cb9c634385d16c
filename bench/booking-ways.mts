import { chainWorkflow } from './booking-chain.mts';
import { type Answer, type BookingStage, makePerson } from './booking-stage.mts';

export type Person = ReturnType<typeof makePerson>;

/** One person's booking, asked for as often as one likes. */
export interface Request {
	readonly person: Person;
	ask(): Promise<Answer>;
	/** Tries again what failed; null where there is no such thing. */
	readonly retry: (() => Promise<Answer>) | null;
	/** Frees the time that it took. */
	end(): Promise<void>;
}

/** A workflow that books. */
export interface Way {
	readonly name: string;
	/** Gets a person as far as the booking. */
	prepare(): Promise<Request>;
}

const RESPOND = { respondWith: 'firstIncomingItem' };

/** Our Book Meeting, for a lead who was offered times before. */
export async function bookingFlow(
	stage: BookingStage,
	name: string,
	{ calendar, videoLink }: { readonly calendar: 'builtIn' | 'google'; readonly videoLink: boolean },
): Promise<Way> {
	const path = crypto.randomUUID();
	const { ALL_SERVICES, bookingWorkflow, bookMeetingNode, node, to, webhook } = stage.kit;
	const book = calendar === 'builtIn' ? {} : ALL_SERVICES;
	const propose = { options: { videoLink } };
	const setup = { calendar, channel: 'sms', book, propose } as const;
	// One by one: n8n reads all nodes of a workflow whenever it runs.
	for (const step of ['offer', 'retry', 'cancel'] as const) {
		await stage.publish(bookingWorkflow(path, setup, [step]));
	}
	await stage.publish({
		name: `Book ${path}`,
		nodes: [
			webhook('Webhook', `${path}/book`, 'responseNode'),
			bookMeetingNode('Book Meeting', setup, 'book'),
			node('Respond', 'n8n-nodes-base.respondToWebhook', RESPOND, 1.1),
		],
		connections: {
			Webhook: to('Book Meeting'),
			'Book Meeting': to('Respond', 'Respond', 'Respond'),
		},
		settings: { executionOrder: 'v1' },
	});
	return {
		name,
		prepare: async () => {
			const person = makePerson();
			const [offered] = (await stage.post(`${path}/offer`, person)).items;
			const leadId = offered?.lead?.id;
			const proposalId = offered?.proposal?.id;
			if (!proposalId) throw new Error(`No times were offered: ${JSON.stringify(offered)}`);
			const wish = { leadId, proposalId, slotIndex: 0, requestId: proposalId };
			let bookingId: string | undefined;
			return {
				person,
				ask: async () => {
					const answer = await stage.post(`${path}/book`, wish);
					bookingId = answer.items[0]?.booking?.id;
					if (!bookingId) throw new Error(`It was not booked: ${JSON.stringify(answer)}`);
					return answer;
				},
				retry: async () => await stage.post(`${path}/retry`, { bookingId }),
				end: async () => void (await stage.post(`${path}/cancel`, { bookingId })),
			};
		},
	};
}

/** n8n's own nodes in a row. */
export async function chain(
	stage: BookingStage,
	name: string,
	options: { readonly videoLink: boolean; readonly order: 'text first' | 'text last' },
): Promise<Way> {
	const path = crypto.randomUUID();
	await stage.publish(chainWorkflow(stage.kit, { path, ...options }));
	const wish = { start: '2031-01-07T10:00:00.000Z', end: '2031-01-07T10:30:00.000Z' };
	return {
		name,
		prepare: async () => {
			const person = makePerson();
			return {
				person,
				ask: async () => await stage.post(path, { ...person, ...wish }),
				retry: null,
				end: async () => undefined,
			};
		},
	};
}

/** What n8n takes by itself: for an answer, and for one node that reads one field of the request. */
export async function withoutBooking(
	stage: BookingStage,
	name: string,
	reads: 'nothing' | 'one field',
): Promise<Way> {
	const path = crypto.randomUUID();
	const { node, to, webhook } = stage.kit;
	const email = { id: 'email', name: 'email', value: '={{ $json.body.email }}', type: 'string' };
	const set = { assignments: { assignments: [email] }, options: {} };
	await stage.publish({
		name: `Without booking ${path}`,
		nodes: [
			webhook('Webhook', path, 'responseNode'),
			node('Set', 'n8n-nodes-base.set', set, 3.4),
			node('Respond', 'n8n-nodes-base.respondToWebhook', RESPOND, 1.1),
		],
		connections:
			reads === 'nothing' ? { Webhook: to('Respond') } : { Webhook: to('Set'), Set: to('Respond') },
		settings: { executionOrder: 'v1' },
	});
	return {
		name,
		prepare: async () => {
			const person = makePerson();
			return {
				person,
				ask: async () => await stage.post(path, person),
				retry: null,
				end: async () => undefined,
			};
		},
	};
}
