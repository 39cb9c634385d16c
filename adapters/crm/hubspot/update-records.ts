import { changedDeal, changedMeeting } from './properties';
import type { RecordWork } from './record-work';

/** Gives the id again; null when there is no such deal any more. */
export async function updateDeal(
	{ meeting, settings, records }: RecordWork,
	id: string | null,
	newOwnerId: string | null,
): Promise<string | null> {
	const changed = changedDeal(meeting, settings, newOwnerId);
	if (id === null || changed === null) return id;
	return (await records.update('deals', id, changed)) ? id : null;
}

/** Gives the id again; null when there is no such meeting any more. */
export async function updateMeeting(
	{ meeting, records }: RecordWork,
	id: string | null,
	newOwnerId: string | null,
): Promise<string | null> {
	if (id === null) return null;
	const changed = changedMeeting(meeting, newOwnerId);
	return (await records.update('meetings', id, changed)) ? id : null;
}
