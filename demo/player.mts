import { setTimeout as sleep } from 'node:timers/promises';
import type { Prospect } from './prospects.mts';
import type { WatchedStore } from './watched-store.mts';

export interface Offer {
	readonly status: string;
	readonly leadId: string;
	readonly rep: string;
	readonly slots: readonly {
		readonly index: number;
		readonly start: string;
		readonly label: string;
	}[];
}

/** One prospect's part, played against the webhooks of the running n8n. */
export class Player {
	readonly prospect: Prospect;
	leadId = '';
	/** What the webhooks took together. */
	milliseconds = 0;
	readonly #baseUrl: string;
	readonly #store: WatchedStore;
	#replies = 0;

	constructor(prospect: Prospect, stage: { baseUrl: string; store: WatchedStore }) {
		this.prospect = prospect;
		this.#baseUrl = stage.baseUrl;
		this.#store = stage.store;
	}

	async fillInForm(): Promise<Offer> {
		const offer = (await this.#post('lead', this.prospect.form)) as Offer;
		this.leadId = offer.leadId;
		return offer;
	}

	async reply(text: string): Promise<void> {
		const { form } = this.prospect;
		this.#replies += 1;
		await this.#post('reply', {
			from: form['channel'] === 'sms' ? form['phone'] : form['email'],
			channel: form['channel'],
			text,
			messageId: `${form['submissionId']}-reply-${this.#replies}`,
		});
	}

	/** What the rep says of the meeting. */
	async markOutcome(outcome: string): Promise<void> {
		const { id } = await this.booking();
		await this.#post('outcome', { bookingId: id, outcome });
	}

	/** The lead's last booking. */
	async booking() {
		return await this.#store.db
			.selectFrom('bookings')
			.selectAll()
			.where('lead_id', '=', this.leadId)
			.orderBy('created_at', 'desc')
			.executeTakeFirstOrThrow(() => new Error(`${this.prospect.name} has no booking.`));
	}

	async #post(path: string, body: object): Promise<unknown> {
		const started = performance.now();
		const response = await fetch(`${this.#baseUrl}/webhook/booking-flow/${path}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
		});
		const text = await response.text();
		this.milliseconds += performance.now() - started;
		if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
		// So that no two messages of a conversation share a millisecond and its order stays clear.
		await sleep(2);
		return text ? JSON.parse(text) : null;
	}
}
