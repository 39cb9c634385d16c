import { listActions } from '../../adapters/store/booking-actions';
import type { BookingAction } from '../../adapters/store/booking-actions';
import type { Db } from '../../adapters/store/work';
import type { ActionPlan } from './action-plan';

/** What became of an action, as items and the audit trail carry it. */
export interface ActionReport {
	readonly name: string;
	/** "running" is in the hands of another run. */
	readonly status: 'ok' | 'failed' | 'skipped' | 'running';
	/** What came of it, in words. */
	readonly detail: string;
	/** What the provider calls what was made. */
	readonly providerId: string | null;
	readonly milliseconds: number;
	readonly attempts: number;
}

export type ChangeKey = Pick<BookingAction<ActionPlan>, 'bookingId' | 'change'>;

/** All actions that follow a change, by name. */
export async function readReport(
	db: Db,
	{ bookingId, change }: ChangeKey,
): Promise<ActionReport[]> {
	const actions = await listActions<ActionPlan>(db, bookingId, change);
	return actions.flatMap(({ action, status, detail, providerId, milliseconds, attempts }) => {
		if (status === 'superseded') return [];
		const shown = status === 'planned' ? 'running' : status;
		return [{ name: action, status: shown, detail, providerId, milliseconds, attempts }];
	});
}

export function hasFailed(report: readonly ActionReport[]): boolean {
	return report.some(({ status }) => status === 'failed');
}
