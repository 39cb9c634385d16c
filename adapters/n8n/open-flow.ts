import { randomUUID } from 'node:crypto';
import type { IExecuteFunctions } from 'n8n-workflow';
import { readTestClock } from '../store/test-clock';
import type { Store, WorkContext } from '../store/work';
import { openBookingStore } from './booking-store';

export type NodeFlowContext = WorkContext & { readonly store: Store };

/** Opens the store for a node's run. Each call of the result is one use case at the time of that call. */
export async function openFlow(context: IExecuteFunctions): Promise<() => NodeFlowContext> {
	const store = await openBookingStore(context);
	const offsetMs = await readTestClock(store.db);
	const source = {
		workflowId: context.getWorkflow().id ?? null,
		executionId: context.getExecutionId() || null,
		node: context.getNode().name,
		actor: 'workflow',
	};
	return () => ({
		store,
		now: new Date(Date.now() + offsetMs).toISOString(),
		newId: (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}`,
		source,
	});
}
