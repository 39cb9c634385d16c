import { latestChange, listUndoneChanges } from '../adapters/store/booking-actions';
import { requireLead } from '../adapters/store/leads';
import { requireRep } from '../adapters/store/reps';
import type { Lead, Rep } from '../domain/model';
import { reviewAbandoned } from './actions/abandoned';
import { carryOut } from './actions/carry-out';
import type { ActionsResult } from './actions/carry-out';
import type { ChangeKey } from './actions/read-report';
import type { FlowContext } from './context';
import type { Services } from './services';

export interface RetryInput {
	/** null: of all meetings. */
	readonly bookingId: string | null;
	/** The most meetings in one run, and how often an action is tried before only a person can ask for it again. */
	readonly limit: number;
	readonly attempts: number;
	readonly services: Services;
}

export interface Retried extends ActionsResult {
	readonly status: 'retried';
	readonly lead: Lead;
	readonly rep: Rep;
}

/** Does again what failed or was left undone of the last change of a meeting, and nothing else. */
export async function retryActions(
	context: FlowContext,
	{ bookingId, limit, attempts, services }: RetryInput,
): Promise<readonly Retried[]> {
	const { store } = context;
	await store.transaction(context, async (work) => await reviewAbandoned(work));
	const changes = bookingId
		? await changeOf(context, bookingId)
		: await listUndoneChanges({ db: store.db, now: context.now }, { attempts, limit });
	const retried: Retried[] = [];
	for (const change of changes) {
		// Each meeting has its time, whatever the one before it took.
		const startedAt = services.clock.now();
		const now = new Date(Date.parse(context.now) + startedAt - services.startedAt).toISOString();
		const actions = await carryOut(
			{ ...context, now },
			{ ...services, startedAt },
			{
				...change,
				retriesFailed: true,
			},
		);
		const lead = await requireLead(store.db, actions.booking.leadId);
		const rep = await requireRep(store.db, actions.booking.repId);
		retried.push({ status: 'retried', lead, rep, ...actions });
	}
	return retried;
}

async function changeOf({ store }: FlowContext, bookingId: string): Promise<readonly ChangeKey[]> {
	const change = await latestChange(store.db, bookingId);
	return change === null ? [] : [{ bookingId, change }];
}
