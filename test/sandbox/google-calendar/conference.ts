import type { SandboxRequest } from '../exchange';
import type { ConferenceData, EventBook, GoogleEvent } from './event-book';

type Making = Pick<GoogleEvent, 'id' | 'conferenceData' | 'hangoutLink'>;

/**
 * The video meeting that a request asks for: Google makes it in its own time, ignores an id that it knows, and
 * everything about video meetings unless `conferenceDataVersion` is 1.
 */
export function askForConference(
	book: EventBook,
	event: Making,
	{ json, query }: SandboxRequest,
): Partial<Making> {
	const request = (json as Making).conferenceData?.createRequest;
	const known = event.conferenceData?.createRequest?.requestId;
	if (query['conferenceDataVersion'] !== '1' || !request) return {};
	if (request.requestId === known) return {};
	const { requestId } = request;
	if (book.meet.isFailing) return { conferenceData: asked(requestId, 'failure') };
	if (book.meet.pendingReadings === 0) return made(event.id, requestId);
	book.meet.readingsLeft.set(event.id, book.meet.pendingReadings);
	return { conferenceData: asked(requestId, 'pending') };
}

/** The event as the next reading finds it. */
export function readConference(
	book: EventBook,
	calendarId: string,
	event: GoogleEvent,
): GoogleEvent {
	const request = event.conferenceData?.createRequest;
	if (request?.status?.statusCode !== 'pending') return event;
	const left = book.meet.readingsLeft.get(event.id) ?? 0;
	book.meet.readingsLeft.set(event.id, left - 1);
	return left > 0
		? event
		: book.put(calendarId, { ...event, ...made(event.id, request.requestId) });
}

const MEET = { type: 'hangoutsMeet' };

function asked(requestId: string, statusCode: 'pending' | 'success' | 'failure'): ConferenceData {
	const createRequest = { requestId, conferenceSolutionKey: MEET, status: { statusCode } };
	return { createRequest };
}

function made(
	eventId: string,
	requestId: string,
): Required<Pick<Making, 'conferenceData' | 'hangoutLink'>> {
	const conferenceId = `${eventId.slice(0, 3)}-${requestId.slice(-4)}`;
	const hangoutLink = `https://meet.google.com/${conferenceId}`;
	return {
		hangoutLink,
		conferenceData: {
			...asked(requestId, 'success'),
			conferenceId,
			conferenceSolution: { key: MEET, name: 'Google Meet' },
			entryPoints: [{ entryPointType: 'video', uri: hangoutLink }],
		},
	};
}
