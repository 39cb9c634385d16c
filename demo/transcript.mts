import type { MessageRow } from '../adapters/store/schema.ts';
import type { WatchedStore } from './watched-store.mts';

interface Route {
	readonly reason: string;
	readonly trace: readonly {
		readonly name: string;
		readonly status: string;
		readonly reason: string;
	}[];
}

interface RouteRow {
	readonly id: string;
	/** JSON of Route. */
	readonly data: string;
	readonly name: string | null;
	readonly timezone: string | null;
	readonly timezone_source: string;
}

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
		const routes = await this.#newRoutes();
		const messages = await this.#newMessages();
		this.#print(`\n=== ${title} ===`);
		for (const route of routes) this.#showRoute(route);
		for (const message of messages) this.#show(message);
	}

	async #newRoutes(): Promise<readonly RouteRow[]> {
		const rows = await this.#store.db
			.selectFrom('audit_events')
			.innerJoin('leads', 'leads.id', 'audit_events.lead_id')
			.select(['audit_events.id', 'data', 'leads.name', 'leads.timezone', 'timezone_source'])
			.where('type', '=', 'lead.routed')
			.orderBy('seq')
			.execute();
		return this.#unseen(rows);
	}

	/** Who got the lead, and how the others stood. */
	#showRoute(route: RouteRow) {
		const { reason, trace } = JSON.parse(route.data) as Route;
		const zone = `${route.timezone ?? 'time zone unknown'}, from ${route.timezone_source}`;
		this.#print(`\n${route.name ?? 'A lead'} (${zone}) is routed. ${reason}`);
		for (const rep of trace.filter(({ status }) => status !== 'chosen')) {
			this.#print(`    ${rep.name}: ${rep.reason}`);
		}
	}

	async #newMessages() {
		const rows = await this.#store.db
			.selectFrom('messages')
			.innerJoin('leads', 'leads.id', 'messages.lead_id')
			.selectAll('messages')
			.select(['leads.name', 'leads.timezone'])
			.orderBy('messages.at')
			.execute();
		return this.#unseen(rows);
	}

	#unseen<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
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
