import type { GoogleEvent, Mail } from './event-book';

type Invited = Pick<GoogleEvent, 'status' | 'attendees'>;

/** Whom Google tells what when an event becomes another, asked to tell everybody. */
export function mailsAbout(eventId: string, before: Invited | null, after: Invited): Mail[] {
	const [had, has] = [invitedTo(before), invitedTo(after)];
	const gone = had.filter((email) => !has.includes(email));
	return [
		...has.map(
			(to) => ({ to, eventId, about: had.includes(to) ? 'update' : 'invitation' }) as const,
		),
		...gone.map((to) => ({ to, eventId, about: 'cancellation' }) as const),
	];
}

function invitedTo(event: Invited | null): string[] {
	if (!event || event.status === 'cancelled') return [];
	const others = (event.attendees ?? []).filter(({ self, resource }) => !self && !resource);
	return others.map(({ email }) => email);
}
