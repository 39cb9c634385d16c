import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Selectable } from 'kysely';
import type { AuditEventRow, MessageRow } from '../adapters/store/schema.ts';
import type { Db, Store, StoreConfig, WorkContext } from '../adapters/store/work.ts';

const require = createRequire(import.meta.url);
const settleMilliseconds = 60_000;
const pollMilliseconds = 100;

/** The flow's store, opened beside n8n: to look at what happened, and to move the test clock. */
export class WatchedStore {
	readonly #store: Store;
	#offsetMs: number;

	private constructor(store: Store, offsetMs: number) {
		this.#store = store;
		this.#offsetMs = offsetMs;
	}

	static async open(file: string): Promise<WatchedStore> {
		const { openStore } = require('../dist/adapters/store/open-store.js') as {
			openStore(config: StoreConfig): Promise<Store>;
		};
		const { readTestClock } = require('../dist/adapters/store/test-clock.js') as {
			readTestClock(db: Db): Promise<number>;
		};
		const store = await openStore({ kind: 'sqlite', file });
		return new WatchedStore(store, await readTestClock(store.db));
	}

	get db() {
		return this.#store.db;
	}

	/** The time that the nodes go by. */
	now(): number {
		return Date.now() + this.#offsetMs;
	}

	/** Moves the nodes' time forward to an instant, in epoch milliseconds. It never goes back. */
	async moveClockTo(instant: number): Promise<void> {
		if (instant <= this.now()) return;
		this.#offsetMs = instant - Date.now();
		const { setTestClock } = require('../dist/adapters/store/test-clock.js') as {
			setTestClock(work: unknown, offsetMs: number): Promise<void>;
		};
		await this.#store.transaction(this.#context(), async (work) => {
			await setTestClock(work, this.#offsetMs);
		});
	}

	/**
	 * Lets the time pass until `instant`, stopping wherever a message is due until the scheduled workflow has sent
	 * it or set it aside.
	 */
	async playUntil(instant: number, signal: AbortSignal): Promise<void> {
		await this.#settle(signal);
		for (
			let due = await this.#nextDue();
			due !== null && due <= instant;
			due = await this.#nextDue()
		) {
			await this.moveClockTo(due);
			await this.#settle(signal);
		}
		await this.moveClockTo(instant);
	}

	async messagesOf(leadId: string): Promise<MessageRow[]> {
		return await this.db
			.selectFrom('messages')
			.selectAll()
			.where('lead_id', '=', leadId)
			.orderBy('at')
			.execute();
	}

	async eventsOf(leadId: string): Promise<Selectable<AuditEventRow>[]> {
		return await this.db
			.selectFrom('audit_events')
			.selectAll()
			.where('lead_id', '=', leadId)
			.orderBy('seq')
			.execute();
	}

	async close(): Promise<void> {
		await this.#store.close();
	}

	async #nextDue(): Promise<number | null> {
		const row = await this.db
			.selectFrom('touches')
			.select((builder) => builder.fn.min('due_at').as('due_at'))
			.where('status', '=', 'pending')
			.executeTakeFirst();
		return row?.due_at ? Date.parse(row.due_at) : null;
	}

	async #settle(signal: AbortSignal): Promise<void> {
		const deadline = Date.now() + settleMilliseconds;
		while (await this.#isBusy()) {
			signal.throwIfAborted();
			if (Date.now() > deadline) {
				throw new Error(
					'A message that is due was not sent: look at the executions of Reminder Run.',
				);
			}
			await sleep(pollMilliseconds);
		}
	}

	async #isBusy(): Promise<boolean> {
		const now = new Date(this.now()).toISOString();
		const row = await this.db
			.selectFrom('touches')
			.select('id')
			.where((where) =>
				where.or([
					where('status', 'in', ['claimed', 'sending']),
					where.and([where('status', '=', 'pending'), where('due_at', '<=', now)]),
				]),
			)
			.executeTakeFirst();
		return row !== undefined;
	}

	#context(): WorkContext {
		return {
			now: new Date(this.now()).toISOString(),
			newId: (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}`,
			source: { workflowId: null, executionId: null, node: 'demo', actor: 'demo' },
		};
	}
}
