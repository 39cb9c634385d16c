import { writeCalendarFile } from '../../adapters/calendar-file/write-calendar-file';
import { meetingUid } from '../../domain/booking/meeting-uid';
import { isActive } from '../../domain/booking/status';
import type { FlowContext } from '../context';
import { readFacts } from './meeting-facts';
import { openLink } from './open-link';

/** The meeting of a link as a calendar file; null where there is none to enter. */
export async function readCalendarFile(
	context: FlowContext,
	token: unknown,
): Promise<string | null> {
	const link = await openLink(context, token);
	if (link.status !== 'meeting' || !isActive(link.booking.status)) return null;
	const { lead, rep, booking } = link;
	const facts = await readFacts(context.store.db, context.now, { lead, rep, booking });
	const { title, agenda, location, repName } = facts;
	return await writeCalendarFile(
		{
			uid: meetingUid(booking.id),
			sequence: booking.reschedules,
			title,
			description: [agenda, `With ${repName}`].filter(Boolean).join('\n\n'),
			location,
			start: booking.start,
			end: booking.end,
		},
		context.now,
	);
}
