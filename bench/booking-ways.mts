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

/** Our Book Meeting, for a lead who was offered times before. */
export async function bookingFlow(
	stage: BookingStage,
	name: string,
	{ calendar, videoLink }: { readonly calendar: 'builtIn' | 'google'; readonly videoLink: boolean },
): Promise<Way> {
	const path = crypto.randomUUID();
	const { ALL_SERVICES, bookingWorkflow, bookMeetingNode } = stage.kit;
	const book = calendar === 'builtIn' ? {} : ALL_SERVICES;
	const propose = { options: { videoLink } };
	const setup = { calendar, channel: 'sms', book, propose } as const;
	// One by one: n8n reads all nodes of a workflow whenever it runs.
	for (const step of ['offer', 'retry', 'cancel'] as const) {
		await stage.publish(bookingWorkflow(path, setup, [step]));
	}
	await publishRow(stage, `${path}/book`, bookMeetingNode(IN_BETWEEN, setup, 'book'));
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
	return toWay(stage, name, { path, wish });
}

/** What n8n takes by itself: for an answer, and for one node that reads one field of the request. */
export async function withoutBooking(
	stage: BookingStage,
	name: string,
	reads: 'nothing' | 'one field',
): Promise<Way> {
	const path = crypto.randomUUID();
	const email = { id: 'email', name: 'email', value: '={{ $json.body.email }}', type: 'string' };
	const set = { assignments: { assignments: [email] }, options: {} };
	const reader = stage.kit.node(IN_BETWEEN, 'n8n-nodes-base.set', set, 3.4);
	await publishRow(stage, path, reads === 'nothing' ? null : reader);
	return toWay(stage, name, { path, wish: {} });
}

const IN_BETWEEN = 'In Between';

/** A webhook that answers with what one node in between gives by any output, or with its own item. */
async function publishRow(stage: BookingStage, path: string, inBetween: object | null) {
	const { node, to, webhook } = stage.kit;
	const respond = { respondWith: 'firstIncomingItem' };
	await stage.publish({
		name: `Row ${path}`,
		nodes: [
			webhook('Webhook', path, 'responseNode'),
			...(inBetween ? [inBetween] : []),
			node('Respond', 'n8n-nodes-base.respondToWebhook', respond, 1.1),
		],
		connections: inBetween
			? { Webhook: to(IN_BETWEEN), [IN_BETWEEN]: to('Respond', 'Respond', 'Respond') }
			: { Webhook: to('Respond') },
		settings: { executionOrder: 'v1' },
	});
}

/** A way without a store: nothing is prepared, retried or ended. */
function toWay(
	stage: BookingStage,
	name: string,
	{ path, wish }: { readonly path: string; readonly wish: object },
): Way {
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
