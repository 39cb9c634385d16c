import type { CrmIds } from '../crm';
import { findOrMakeContact } from './find-contact';
import { makeDeal, makeMeeting, makeNote } from './make-records';
import type { RecordWork } from './record-work';
import { together } from './together';
import { trackIds } from './track-ids';
import { updateDeal, updateMeeting } from './update-records';

/** Brings up to date what is known, and makes what is missing or gone. */
export async function recordMeeting(work: RecordWork): Promise<CrmIds> {
	const { known, meeting, settings } = work;
	const newOwnerId = meeting.isWithNewRep && settings.setsOwner ? await work.findOwner() : null;
	const [dealId, meetingId] = await together(
		updateDeal(work, known.dealId, newOwnerId),
		updateMeeting(work, known.meetingId, newOwnerId),
	);
	const kept = { contactId: known.contactId, dealId, meetingId };
	if (dealId !== null && meetingId !== null && !wantsNote(work, kept)) return kept;
	return await makeMissing(work, kept);
}

async function makeMissing(work: RecordWork, kept: CrmIds): Promise<CrmIds> {
	const { meeting, settings, records, call } = work;
	const { ids, learn } = trackIds(kept, call.onProgress);
	const [contactId, ownerId] = await together(
		learn('contactId', findOrMakeContact(records, meeting.contact, kept.contactId)),
		settings.setsOwner ? work.findOwner() : null,
	);
	const to = { contactId, ownerId };
	const dealId = kept.dealId ?? (await learn('dealId', makeDeal(work, to, kept.meetingId)));
	await together(
		kept.meetingId ?? learn('meetingId', makeMeeting(work, to, dealId)),
		wantsNote(work, kept) ? makeNote(work, to, dealId) : null,
	);
	return ids();
}

/** A new meeting has one; one that an earlier try made may lack it. */
function wantsNote({ settings, meeting, call }: RecordWork, { meetingId }: CrmIds): boolean {
	if (!settings.writesNote || meeting.note === '') return false;
	return meetingId === null || call.isRepeat;
}
