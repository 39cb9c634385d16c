import type { DeliverRequest, SendRequest } from '../../http/send-request';
import type { BusySource, RepBusy } from '../busy-source';
import type { CalendarsBusy, Window } from '../read-in-batches';
import { readInBatches } from '../read-in-batches';
import type { Timing } from '../timing';
import { deliverWithin, USUAL_TIMING } from '../timing';
import { answeredOddly } from '../unreadable';
import { OUTLOOK, postToGraph } from './graph-client';
import type { OutlookMailbox } from './mailbox';
import { isMailAddress } from './mailbox';
import type { Schedule } from './schedule';
import { readSchedule, VIEW_INTERVAL_MINUTES } from './schedule';

const ADDRESSES_PER_CALL = 20;
const INTERVAL_MS = VIEW_INTERVAL_MINUTES * 60_000;

/** The reps' Outlook calendars, as far as the connected account may see when they are busy. */
export function outlookCalendars(
	send: SendRequest,
	mailbox: OutlookMailbox,
	timing: Timing = USUAL_TIMING,
): BusySource {
	return {
		name: OUTLOOK,
		async listBusy(query) {
			const deliver = deliverWithin(timing, send, () => false);
			return await readInBatches(wholeIntervals(query), {
				provider: OUTLOOK,
				calendarsPerCall: ADDRESSES_PER_CALL,
				readBatch: async (ids, window) => await readBatch({ deliver, mailbox }, ids, window),
			});
		},
	};
}

/** Graph refuses a window shorter than an interval, and leaves open what a broken last interval holds. */
function wholeIntervals<T extends Window>(query: T): T {
	const from = Math.floor(query.from / INTERVAL_MS) * INTERVAL_MS;
	const to = Math.ceil(query.to / INTERVAL_MS) * INTERVAL_MS;
	return { ...query, from, to };
}

interface Access {
	readonly deliver: DeliverRequest;
	readonly mailbox: OutlookMailbox;
}

async function readBatch(
	access: Access,
	ids: readonly string[],
	window: Window,
): Promise<CalendarsBusy> {
	const { addresses, others } = sortOut(ids);
	const schedules = addresses.length ? await ask(access, addresses, window) : [];
	const found = new Map(schedules.map((each) => [each.scheduleId?.toLowerCase(), each]));
	const read = addresses.flatMap((id): [string, RepBusy][] => {
		const schedule = found.get(id.toLowerCase());
		return schedule ? [[id, readSchedule(id, schedule, window)]] : [];
	});
	return new Map([...read, ...others.map(notAnAddress)]);
}

/** One entry that is no address would get the whole call refused. */
function sortOut(ids: readonly string[]) {
	return { addresses: ids.filter(isMailAddress), others: ids.filter((id) => !isMailAddress(id)) };
}

async function ask(
	{ deliver, mailbox }: Access,
	schedules: readonly string[],
	{ from, to }: Window,
): Promise<Schedule[]> {
	const body = {
		schedules,
		startTime: { dateTime: toDateTime(from), timeZone: 'UTC' },
		endTime: { dateTime: toDateTime(to), timeZone: 'UTC' },
		availabilityViewInterval: VIEW_INTERVAL_MINUTES,
	};
	const answer = await postToGraph(deliver, mailbox, { path: '/calendar/getSchedule', body });
	if (!('value' in answer) || !Array.isArray(answer.value)) throw answeredOddly(OUTLOOK);
	return answer.value.filter(Boolean);
}

function toDateTime(instant: number): string {
	return new Date(instant).toISOString().slice(0, 19);
}

function notAnAddress(id: string): [string, RepBusy] {
	return [
		id,
		{ unreadable: `${OUTLOOK} finds calendars by e-mail address: correct ${id} in Calendars.` },
	];
}
