import type { OutlookEvent, OutlookMail } from './event-book';

/** Whom Exchange tells what when an event becomes another; null stands for none. */
export function mailsAbout(
	before: OutlookEvent | null,
	after: OutlookEvent | null,
	comment = '',
): OutlookMail[] {
	const eventId = (after ?? before)?.id ?? '';
	const [had, has] = [invitedTo(before), invitedTo(after)];
	const gone = had.filter((email) => !has.includes(email));
	const told = has.map(
		(to) => ({ to, about: had.includes(to) ? 'update' : 'invitation' }) as const,
	);
	const untold = gone.map((to) => ({ to, about: 'cancellation' }) as const);
	return [...told, ...untold].map((mail) => ({ ...mail, eventId, comment }));
}

function invitedTo(event: OutlookEvent | null): string[] {
	if (!event?.isOrganizer) return [];
	return event.attendees.map(({ emailAddress }) => emailAddress.address);
}
