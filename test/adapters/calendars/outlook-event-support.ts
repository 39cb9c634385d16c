import type { Call, EventCalendar, MeetingEvent } from '../../../adapters/calendars/event-calendar';
import { outlookEvents } from '../../../adapters/calendars/outlook/events';
import { readOutlookMailbox } from '../../../adapters/calendars/outlook/mailbox';
import { ProviderError } from '../../../adapters/provider-error';
import type { OutlookBook } from '../../sandbox/microsoft-graph';
import { microsoftGraph, openOutlookBook } from '../../sandbox/microsoft-graph';
import { runWithSandbox, useSandbox } from '../../sandbox/use-sandbox';
import { outlookOAuth2 } from '../support/run-in-node';
import type { TestClock } from '../support/test-clock';
import { testClock } from '../support/test-clock';

/** A demo with Ada on Tuesday 24 November 2026, 14:00 to 14:30 in UTC. */
export const DEMO: MeetingEvent = {
	key: 'event1',
	title: 'Demo: Cleo Example',
	description: 'Bring <numbers> & questions.\nhttps://example.com/move',
	location: 'Room 4',
	start: '2026-11-24T14:00:00.000Z',
	end: '2026-11-24T14:30:00.000Z',
	timezone: 'Europe/Berlin',
	attendees: [
		{ email: 'cleo@example.org', name: 'Cleo Example' },
		{ email: 'ben@example.com', name: null },
	],
	uninvited: [],
	wantsVideoLink: false,
};

/** The same demo, an hour later. */
export const LATER: MeetingEvent = {
	...DEMO,
	start: '2026-11-24T15:00:00.000Z',
	end: '2026-11-24T15:30:00.000Z',
};

export interface Given {
	readonly clock?: TestClock;
	readonly wholeMs?: number;
	readonly credential?: Readonly<Record<string, unknown>>;
}

type Work<Result> = (calendar: EventCalendar, call: Call) => Promise<Result>;

/** The mailboxes of ada@example.com, whose account is connected, and of ben@example.com. */
export function useOutlook() {
	let book: OutlookBook;
	const mailboxes = ['ada@example.com', 'ben@example.com'];
	const calendars = new Map(mailboxes.map((address) => [address, { items: [] }]));
	const sandbox = useSandbox(() => {
		book = openOutlookBook();
		return microsoftGraph(calendars, book);
	}, 'microsoft-graph-calendar.json');

	const using = async <Result>(work: Work<Result>, given: Given = {}): Promise<Result> => {
		const { clock = testClock(), wholeMs = 8_000, credential = {} } = given;
		return await runWithSandbox(sandbox(), outlookOAuth2('token-1'), async (send) => {
			const calendar = outlookEvents(send, readOutlookMailbox(credential), { clock });
			return await work(calendar, { deadline: clock.now() + wholeMs });
		});
	};
	const problemOf = async (work: Work<unknown>, given: Given = {}): Promise<ProviderError> =>
		await using(async (calendar, call) => {
			const outcome = await work(calendar, call).catch((error: unknown) => error);
			if (!(outcome instanceof ProviderError)) throw new Error(`Got ${JSON.stringify(outcome)}.`);
			return outcome;
		}, given);
	return {
		sandbox,
		using,
		problemOf,
		book: () => book,
		/** "METHOD /path" of the requests so far, from the mailbox on and without queries. */
		calls: () =>
			sandbox().requests.map(({ method, path }) => `${method} ${path.replace('/v1.0', '')}`),
		create: async (event: MeetingEvent = DEMO, given: Given = {}, calendarId = 'primary') =>
			await using(async (calendar, call) => await calendar.create(event, calendarId, call), given),
	};
}

/** Of the mails so far, in short. */
export function told({ mails }: OutlookBook): string[] {
	return mails.map(({ about, to }) => `${about} to ${to}`);
}
