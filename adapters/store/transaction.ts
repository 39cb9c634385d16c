import { setTimeout as pause } from 'node:timers/promises';
import { writeAuditEvents } from './audit';
import { utcInstant } from './instants';
import type { Db, Work, WorkContext } from './work';

/** Whether a change that ended with this error may be tried again, and after how many milliseconds; null: no. */
export type RetryPolicy = (error: unknown, attempt: number, elapsedMs: number) => number | null;

/** All of `change` or none, together with the audit events it told. */
export async function runChange<T>(
	db: Db,
	options: { context: WorkContext; retry: RetryPolicy },
	change: (work: Work) => Promise<T>,
): Promise<T> {
	const { newId, source } = options.context;
	const now = utcInstant(options.context.now, 'The time of the change');
	return await withRetries(options.retry, () =>
		db.transaction().execute(async (transaction) => {
			const work: Work = { db: transaction, now, newId, source, auditEvents: [] };
			const result = await change(work);
			await writeAuditEvents(work);
			return result;
		}),
	);
}

export async function withRetries<T>(retry: RetryPolicy, run: () => Promise<T>): Promise<T> {
	const startedAt = performance.now();
	for (let attempt = 1; ; attempt += 1) {
		try {
			return await run();
		} catch (error) {
			const waitMs = retry(error, attempt, performance.now() - startedAt);
			if (waitMs === null) throw error;
			await pause(waitMs);
		}
	}
}
