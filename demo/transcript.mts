import type { MessageRow } from '../adapters/store/schema.ts';
import type { WatchedStore } from './watched-store.mts';

/** Prints what prospects and reps saw, scene by scene, as it happens. */
export class Transcript {
	readonly #store: WatchedStore;
	readonly #print: (line: string) => void;
	readonly #shown = new Set<string>();

	constructor(store: WatchedStore, print: (line: string) => void) {
		this.#store = store;
		this.#print = print;
	}

	async scene(title: string): Promise<void> {
		const messages = await this.#newMessages();
		this.#print(`\n=== ${title} ===`);
		for (const message of messages) this.#show(message);
	}

	async #newMessages() {
		const rows = await this.#store.db
			.selectFrom('messages')
			.innerJoin('leads', 'leads.id', 'messages.lead_id')
			.selectAll('messages')
			.select(['leads.name', 'leads.timezone'])
			.orderBy('messages.at')
			.execute();
		const fresh = rows.filter(({ id }) => !this.#shown.has(id));
		for (const { id } of fresh) this.#shown.add(id);
		return fresh;
	}

	#show(message: MessageRow & { name: string | null; timezone: string | null }) {
		const zone = message.audience === 'lead' ? (message.timezone ?? 'UTC') : 'UTC';
		const at = new Date(message.at).toLocaleString('en-GB', {
			timeZone: zone,
			weekday: 'short',
			day: 'numeric',
			month: 'short',
			hour: '2-digit',
			minute: '2-digit',
		});
		const name = message.name ?? 'the lead';
		const who =
			message.direction === 'in'
				? `${name} writes`
				: message.audience === 'rep'
					? `to the rep ${message.address}`
					: `to ${name} by ${message.channel}`;
		this.#print(`\n${at} (${zone})  ${who}  [${message.kind}]`);
		if (message.subject) this.#print(`    Subject: ${message.subject}`);
		for (const line of message.text.split('\n')) this.#print(`    ${line}`);
	}
}
