import type { MarkedPlace } from './find-marked';
import { findMarked } from './find-marked';
import type { Making } from './make-once';
import { makeOnce } from './make-once';
import { markOf, newDeal, newMeeting, newNote } from './properties';
import type { RecordWork } from './record-work';
import { updateDeal, updateMeeting } from './update-records';

/** What new records belong to. */
export interface Belongings {
	readonly contactId: string;
	readonly ownerId: string | null;
}

/** The id of the booking's deal. `meetingId` is the meeting that is there already. */
export async function makeDeal(
	work: RecordWork,
	{ contactId, ownerId }: Belongings,
	meetingId: string | null,
): Promise<string> {
	const { meeting, settings, records, call } = work;
	const properties = newDeal(meeting, settings, ownerId);
	const links = { contacts: contactId, meetings: meetingId };
	return await make(work, {
		find: async () => updateDeal(work, await find(work, 'deals', ['contacts', contactId]), null),
		make: async () => records.create('deals', properties, links),
		mayBeThere: call.isRepeat,
	});
}

/** The id of the booking's meeting. */
export async function makeMeeting(
	work: RecordWork,
	{ contactId, ownerId }: Belongings,
	dealId: string,
): Promise<string> {
	const { meeting, records, call } = work;
	const properties = newMeeting(meeting, ownerId);
	const links = { contacts: contactId, deals: dealId };
	return await make(work, {
		find: async () => updateMeeting(work, await find(work, 'meetings', ['deals', dealId]), null),
		make: async () => records.create('meetings', properties, links),
		mayBeThere: call.isRepeat,
	});
}

/** The id of the note with the conversation. One of a meeting that was there before is kept. */
export async function makeNote(
	work: RecordWork,
	{ contactId, ownerId }: Belongings,
	dealId: string,
): Promise<string> {
	const { meeting, records, call, clock, known } = work;
	const properties = newNote(meeting, ownerId, clock.now());
	const links = { contacts: contactId, deals: dealId };
	return await make(work, {
		find: async () => find(work, 'notes', ['deals', dealId]),
		make: async () => records.create('notes', properties, links),
		mayBeThere: call.isRepeat || known.meetingId !== null,
	});
}

async function make({ clock, call }: RecordWork, making: Making): Promise<string> {
	return await makeOnce(making, { clock, deadline: call.deadline });
}

async function find(
	{ records, meeting }: RecordWork,
	type: MarkedPlace['type'],
	of: MarkedPlace['of'],
): Promise<string | null> {
	return await findMarked(records, { of, type, mark: markOf(meeting) });
}
