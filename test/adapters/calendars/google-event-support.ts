import type {
	ChangesQuery,
	EventCalendar,
	MeetingEvent,
} from '../../../adapters/calendars/event-calendar';
import { googleEvents } from '../../../adapters/calendars/google/events';
import { USUAL_TIMING } from '../../../adapters/calendars/timing';
import type { RetryLimits } from '../../../adapters/http/retry';
import type { SendRequest } from '../../../adapters/http/send-request';
import type { ProviderError } from '../../../adapters/provider-error';
import type { EventBook, GoogleCalendars, GoogleEvent } from '../../sandbox/google-calendar';
import { googleCalendar, openEventBook } from '../../sandbox/google-calendar';
import type { Sandbox } from '../../sandbox/server';
import { runWithSandbox, useSandbox } from '../../sandbox/use-sandbox';
import { googleOAuth2 } from '../support/run-in-node';
import type { TestClock } from '../support/test-clock';
import { testClock } from '../support/test-clock';

export const ADAS = 'ada@example.com';
export const LEAD = 'lead@example.org';

export const MEETING: MeetingEvent = {
	key: 'booking1',
	title: 'Demo: Lee Example',
	description: 'Agenda: <prices> & terms\n\nLee Example',
	location: '',
	start: '2026-11-24T14:00:00.000Z',
	end: '2026-11-24T14:30:00.000Z',
	timezone: 'Europe/Berlin',
	attendees: [{ email: LEAD, name: 'Lee Example' }],
	uninvited: [],
	wantsVideoLink: false,
};
export const WITH_VIDEO: MeetingEvent = { ...MEETING, wantsVideoLink: true };
export const LATER = { start: '2026-11-25T09:00:00.000Z', end: '2026-11-25T09:30:00.000Z' };

/** For the first listing of Ada's calendar. */
export const CHANGES: ChangesQuery = {
	calendarId: ADAS,
	cursor: null,
	eventIds: [],
	from: '2026-11-23T00:00:00.000Z',
	to: '2026-12-23T00:00:00.000Z',
};

export const ODD =
	'Google Calendar gave an answer that cannot be read. ' +
	'Check that no proxy or sign-in page stands between n8n and the internet, and run again.';

interface Given {
	readonly timing?: Partial<RetryLimits>;
	readonly at?: Sandbox;
}

/** In place of the usual limit of an attempt, which a busy machine may pass. */
const PATIENCE_MS = 25_000;

/** Ada's calendar in a fresh sandbox for each test, and what the product does with it. */
export function useGoogleEvents() {
	const calendars: GoogleCalendars = new Map([[ADAS, []]]);
	let book: EventBook;
	let clock: TestClock;
	const sandbox = useSandbox(() => {
		book = openEventBook();
		clock = testClock();
		return googleCalendar(calendars, book);
	}, 'google-calendar.json');

	const use = async <Result>(
		work: (calendar: EventCalendar) => Promise<Result>,
		{ timing = {}, at = sandbox() }: Given = {},
	): Promise<Result> =>
		await runWithSandbox(at, googleOAuth2('token-1'), async (send) => {
			const patient: SendRequest = async (request) => {
				const isUsual = request.timeoutMs === USUAL_TIMING.attemptMs;
				return await send(isUsual ? { ...request, timeoutMs: PATIENCE_MS } : request);
			};
			const limits = { ...USUAL_TIMING, ...timing };
			return await work(googleEvents(patient, { clock, timing: limits }));
		});
	const call = (milliseconds = 20_000) => ({ deadline: clock.now() + milliseconds });
	return {
		sandbox,
		book: () => book,
		clock: () => clock,
		use,
		call,
		create: async (event = MEETING, given: Given = {}) =>
			await use(async (calendar) => await calendar.create(event, ADAS, call()), given),
		update: async (eventId: string, event: MeetingEvent) =>
			await use(
				async (calendar) => await calendar.update({ calendarId: ADAS, eventId }, event, call()),
			),
		remove: async (eventId: string) =>
			await use(async (calendar) => await calendar.remove({ calendarId: ADAS, eventId }, call())),
		find: async (event = MEETING) =>
			await use(async (calendar) => await calendar.find(event, ADAS, call())),
		read: async (eventId: string) =>
			await use(async (calendar) => await calendar.read({ calendarId: ADAS, eventId }, call())),
		listChanges: async (query: Partial<ChangesQuery>) =>
			await use(async (calendar) => await calendar.listChanges({ ...CHANGES, ...query }, call())),
		methods: () => sandbox().requests.map(({ method }) => method),
		bodies: () => sandbox().requests.map(({ json }) => json as GoogleEvent),
	};
}

/** The ProviderError that the work ends with. */
export async function refusalOf(work: Promise<unknown>): Promise<ProviderError> {
	const error = await work.then(
		() => new Error('Nothing was refused.'),
		(thrown: unknown) => thrown as Error,
	);
	if (error.name !== 'ProviderError') throw error;
	return error as ProviderError;
}
