import { TOKEN_PARAMETER, signToken } from '../../adapters/links/signed-links';
import { canMove, isActive } from '../../domain/booking/status';
import { calendarLink } from '../../domain/messages/calendar-link';
import type { Booking } from '../../domain/model';
import type { CancelView, Done, MeetingView, MoveView } from '../../domain/page/page-view';
import type { FlowContext } from '../context';
import { manageLinkExpiry } from '../manage-link';
import { readerOf, readFacts } from './meeting-facts';
import type { OpenedMeeting } from './open-link';
import { instantOf } from './page-request';
import type { PageRequest } from './page-request';
import { findPageTimes } from './page-times';

/** A meeting, or the page on which it is moved or called off as long as that can be done. */
export async function viewMeetingPage(
	context: FlowContext,
	request: PageRequest,
	link: OpenedMeeting,
): Promise<MeetingView | MoveView | CancelView> {
	const isTaken = wasTaken(request, link.booking);
	if (!canChange(context, link.booking)) return await viewMeeting(context, request, link);
	if (request.view === 'move' || isTaken)
		return await viewMove(context, request, { link, isTaken });
	if (request.view === 'cancel') return await viewCancel(context, link);
	return await viewMeeting(context, request, link);
}

/** Whether another time was asked for in vain. A meeting that was moved since has another story. */
function wasTaken({ asked, before }: PageRequest, { start }: Booking): boolean {
	const wanted = instantOf(asked);
	return wanted !== null && wanted !== start && instantOf(before) === start;
}

function canChange({ now }: FlowContext, { status, end }: Booking): boolean {
	return isActive(status) && canMove(status) && Date.parse(end) > Date.parse(now);
}

export async function viewMeeting(
	context: FlowContext,
	{ asked }: Pick<PageRequest, 'asked'>,
	link: OpenedMeeting,
): Promise<MeetingView> {
	const { booking } = link;
	const known = await readKnown(context, link);
	const { start, end, status } = booking;
	const isChangeable = canChange(context, booking);
	const { title, location } = known.meeting;
	const google = calendarLink({ title, location, start, end });
	return {
		page: 'meeting',
		...known,
		state: status === 'cancelled' ? 'cancelled' : isChangeable ? 'booked' : 'over',
		done: doneOf(asked, booking),
		calendar: isChangeable ? { file: ownLink(link, 'file'), google } : null,
		moveLink: isChangeable ? ownLink(link, 'move') : null,
		cancelLink: isChangeable ? ownLink(link, 'cancel') : null,
	};
}

function doneOf(asked: unknown, { status, start, reschedules }: Booking): Done | null {
	if (asked === 'cancel') return status === 'cancelled' ? 'cancelled' : null;
	if (!isActive(status) || instantOf(asked) !== start) return null;
	return reschedules > 0 ? 'moved' : 'booked';
}

async function viewMove(
	context: FlowContext,
	{ busySources }: PageRequest,
	{ link, isTaken }: { readonly link: OpenedMeeting; readonly isTaken: boolean },
): Promise<MoveView> {
	const times = await findPageTimes(context, link, busySources);
	return {
		page: 'move',
		...(await readKnown(context, link)),
		times: times.map((start) => ({ start, value: start })),
		isTaken,
		backLink: ownLink(link, null),
	};
}

async function viewCancel(context: FlowContext, link: OpenedMeeting): Promise<CancelView> {
	return {
		page: 'cancel',
		...(await readKnown(context, link)),
		backLink: ownLink(link, null),
		moveLink: ownLink(link, 'move'),
	};
}

/** What every page of a meeting says. */
async function readKnown({ store, now }: FlowContext, { lead, rep, booking }: OpenedMeeting) {
	const subject = { lead, rep, booking };
	const meeting = await readFacts(store.db, now, subject);
	return { reader: readerOf(subject), meeting, start: booking.start };
}

/** The address of a page of the meeting, from any of the booking page. */
function ownLink({ key, booking }: OpenedMeeting, view: 'file' | 'move' | 'cancel' | null): string {
	const expiresAt = manageLinkExpiry(booking);
	const token = signToken(key, { purpose: 'manage', bookingId: booking.id, expiresAt });
	return `?${TOKEN_PARAMETER}=${token}${view ? `&view=${view}` : ''}`;
}
