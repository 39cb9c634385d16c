import type { Instant } from '../../../domain/model';
import { toInstant } from '../../../domain/timezone/local-time';
import { isTimezone } from '../../../domain/timezone/zone';
import { answeredOddly } from '../../provider-error';
import type { EventState, InviteResponse, WrittenEvent } from '../event-calendar';
import type { GoogleEvent } from './event-requests';
import { GOOGLE } from './refusal';

type Time = GoogleEvent['start'];

export function toWritten(event: GoogleEvent, calendarId: string): WrittenEvent {
	return {
		calendarId,
		eventId: event.id ?? '',
		etag: event.etag ?? null,
		videoLink: videoLinkOf(event),
	};
}

/** The event as it stands; days begin at midnight of the calendar's zone. */
export function toState(event: GoogleEvent, calendarId: string, calendarZone: string): EventState {
	return {
		...toWritten(event, calendarId),
		isCancelled: isCancelled(event),
		start: readTime(event.start, calendarZone),
		end: readTime(event.end, calendarZone),
		responses: (event.attendees ?? []).flatMap(({ email, responseStatus }) =>
			email ? [{ email: email.toLowerCase(), response: readResponse(responseStatus) }] : [],
		),
	};
}

export function isCancelled({ status }: GoogleEvent): boolean {
	return status === 'cancelled';
}

/** Whether Google still makes the video meeting that it was asked for. */
export function isVideoLinkPending(event: GoogleEvent): boolean {
	const { status } = event.conferenceData?.createRequest ?? {};
	return status?.statusCode === 'pending' && videoLinkOf(event) === null;
}

/** Whether its days are without times. */
export function isAllDay({ start, end }: GoogleEvent): boolean {
	return Boolean(start?.date || end?.date);
}

/** People may have put another provider's meeting in the place of Google's: that one counts. */
function videoLinkOf({ conferenceData, hangoutLink }: GoogleEvent): string | null {
	const video = conferenceData?.entryPoints?.find((each) => each.entryPointType === 'video');
	return video?.uri ?? hangoutLink ?? null;
}

function readTime(time: Time, calendarZone: string): Instant {
	const instant = time?.date
		? midnightOf(time.date, time.timeZone ?? calendarZone)
		: Date.parse(time?.dateTime ?? '');
	if (Number.isNaN(instant)) throw answeredOddly(GOOGLE);
	return new Date(instant).toISOString();
}

function midnightOf(date: string, zone: string): number {
	const inUtc = Date.parse(`${date}T00:00:00Z`);
	return isTimezone(zone) && !Number.isNaN(inUtc) ? toInstant(inUtc, zone, 'earliest') : inUtc;
}

function readResponse(status: string | null | undefined): InviteResponse {
	switch (status) {
		case 'accepted':
		case 'tentative':
		case 'declined':
			return status;
		default:
			return 'none';
	}
}
