import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importCredentials } from '../../../demo/n8n-commands.mts';
import { callN8n, publishWorkflow, waitUntilPublished } from '../../../demo/n8n-session.mts';
import type { BookingSetup, World } from '../../sandbox/world';
import { bookingWorkflow, credentialsFor, openWorld } from '../../sandbox/world';
import type { E2eStage } from './stage';
import { readStage } from './stage';

/** An item as Book Meeting leaves it. */
export interface BookedItem {
	readonly leftBy: string;
	readonly booking: { readonly id: string; readonly status: string };
	readonly actions: readonly ActionOnItem[];
	readonly calendarChange?: string;
}

export interface ActionOnItem {
	readonly name: string;
	readonly status: string;
	readonly detail: string;
	readonly providerId: string | null;
	readonly milliseconds: number;
	readonly attempts: number;
}

/** Somebody who has been offered times. */
export interface OfferedLead {
	readonly email: string;
	readonly phone: string;
	readonly leadId: string;
	readonly proposalId: string;
	readonly starts: readonly string[];
}

/** A workflow with one webhook for each thing that can be done. */
export interface BookingDesk {
	offer(): Promise<OfferedLead>;
	book(lead: OfferedLead, slotIndex?: number): Promise<BookedItem>;
	reschedule(bookingId: string, lead: OfferedLead, slotIndex: number): Promise<BookedItem>;
	cancel(bookingId: string): Promise<BookedItem>;
	retry(bookingId: string): Promise<BookedItem>;
	reconcile(): Promise<readonly BookedItem[]>;
	/** Once n8n was started again. */
	reopen(): Promise<void>;
}

/** All providers as sandboxes that the running n8n takes for the real ones. Nothing may be objected to in the end. */
export function useWorld(stage: E2eStage): () => World {
	let world: World | undefined;
	beforeAll(async () => {
		const { linkFolder, n8nFolder, userFolder } = readStage();
		world = await openWorld(linkFolder, { asksContracts: true, now: () => stage.store().now() });
		const file = join(linkFolder, 'credentials.json');
		writeFileSync(file, JSON.stringify(credentialsFor(world)));
		await importCredentials({ n8nFolder, userFolder }, file);
	});
	afterEach(() => {
		world?.heal();
		expect(world?.violations()).toEqual([]);
	});
	afterAll(async () => {
		await world?.close();
	});
	return () => {
		if (world) return world;
		throw new Error('The sandboxes are open only while tests run.');
	};
}

export async function openDesk(stage: E2eStage, setup: BookingSetup): Promise<BookingDesk> {
	const path = `desk-${randomUUID()}`;
	const workflow = bookingWorkflow(path, setup);
	const session = stage.session();
	const { id } = (await callN8n(session, '/rest/workflows', workflow)) as { id: string };
	await publishWorkflow(session, id);
	await waitUntilPublished(session, [id]);

	const post = async <Item>(operation: string, body: object): Promise<readonly Item[]> => {
		const answer = await stage.post(`${path}/${operation}`, body);
		if (answer.status !== 200) {
			throw new Error(`${operation} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
		}
		return [answer.body].flat() as unknown as readonly Item[];
	};
	const one = async (operation: string, body: object) => {
		const [item, ...more] = await post<BookedItem>(operation, body);
		expect(more).toEqual([]);
		if (!item) throw new Error(`${operation} gave no item.`);
		return item;
	};
	return {
		offer: async () => await offer(post),
		book: async ({ leadId, proposalId }, slotIndex = 0) =>
			await one('book', { leadId, proposalId, slotIndex, requestId: `${leadId}-book` }),
		reschedule: async (bookingId, { proposalId }, slotIndex) =>
			await one('reschedule', { bookingId, proposalId, slotIndex }),
		cancel: async (bookingId) => await one('cancel', { bookingId }),
		retry: async (bookingId) => await one('retry', { bookingId }),
		reconcile: async () => await post<BookedItem>('reconcile', {}),
		reopen: async () => await waitUntilPublished(session, [id]),
	};
}

interface OfferItem {
	readonly lead: { readonly id: string };
	readonly proposal: {
		readonly id: string;
		readonly slots: readonly { readonly start: string }[];
	};
}

async function offer(
	post: <Item>(operation: string, body: object) => Promise<readonly Item[]>,
): Promise<OfferedLead> {
	const id = randomUUID();
	const email = `alex.${id}@example.com`;
	const phone = `+49151${String(Date.now()).slice(-8)}`;
	const channelId = `linkedin.com/in/${id}`;
	const person = { email, phone, channelId, name: 'Alex Sample', company: 'Example Ltd' };
	const [item] = await post<OfferItem>('offer', person);
	if (!item?.proposal) throw new Error(`No times were offered: ${JSON.stringify(item)}`);
	const starts = item.proposal.slots.map(({ start }) => new Date(start).toISOString());
	return { email, phone, leadId: item.lead.id, proposalId: item.proposal.id, starts };
}
