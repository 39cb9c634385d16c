import { listTouches } from '../../adapters/store/touches';
import type { Booking } from '../../domain/model';
import type { FlowContext } from '../context';
import type { Outcome } from './send-notice';

/** The reminders were enrolled with the change itself; this tells how many are to come. */
export async function countReminders(
	{ store }: FlowContext,
	{ id, settings }: Booking,
): Promise<Outcome> {
	const touches = await listTouches(store.db, { bookingId: id });
	const count = touches.filter(({ status }) => status === 'pending').length;
	if (count) return { status: 'ok', detail: `${count} to come`, providerId: null };
	const detail = settings.cadence === 'none' ? 'none wanted' : 'none to come';
	return { status: 'skipped', detail, providerId: null };
}
