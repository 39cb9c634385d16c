import type { OutlookAttendee, OutlookEvent } from './event-book';
import type { GraphTime } from './graph-times';
import { instantOf, toGraphTime } from './graph-times';

type Invited = Pick<OutlookAttendee, 'type' | 'emailAddress'>;

/** Of a request to make an event or to change it. */
export interface EventBody {
	readonly subject?: string;
	readonly body?: { readonly content: string };
	readonly start?: GraphTime;
	readonly end?: GraphTime;
	readonly location?: { readonly displayName: string };
	readonly attendees?: readonly Invited[];
	readonly isOnlineMeeting?: true;
	readonly allowNewTimeProposals?: boolean;
	readonly responseRequested?: boolean;
	readonly transactionId?: string;
}

/** What is given of an event, as it is stored. Whoever was invited before keeps the answer while the time stays. */
export function toStored(given: EventBody, before: OutlookEvent | null): Partial<OutlookEvent> {
	const { subject, location, allowNewTimeProposals, responseRequested, attendees } = given;
	const { start, end } = given;
	const times = {
		...(start && { start: toGraphTime(instantOf(start)), originalStartTimeZone: start.timeZone }),
		...(end && { end: toGraphTime(instantOf(end)), originalEndTimeZone: end.timeZone }),
	};
	const invited =
		before && timeOf({ ...before, ...times }) === timeOf(before) ? before.attendees : [];
	const all = {
		...{ subject, location, allowNewTimeProposals, responseRequested, ...times },
		attendees: attendees?.map((each) => withStatus(each, invited)),
	};
	return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function timeOf({ start, end }: Pick<OutlookEvent, 'start' | 'end'>): string {
	return `${start.dateTime} ${end.dateTime}`;
}

function withStatus(
	{ type, emailAddress }: Invited,
	invited: readonly OutlookAttendee[],
): OutlookAttendee {
	const { address, name = address } = emailAddress;
	const known = invited.find((each) => each.emailAddress.address === address);
	const status = known?.status ?? { response: 'none', time: '0001-01-01T00:00:00Z' };
	return { type, emailAddress: { address, name }, status };
}
