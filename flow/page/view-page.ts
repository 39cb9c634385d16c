import type { BusySource } from '../../adapters/calendars/busy-source';
import { TOKEN_PARAMETER, signToken } from '../../adapters/links/signed-links';
import { findSigningKey } from '../../adapters/links/signing-key';
import { findOpenProposal } from '../../adapters/store/proposals';
import { canMove, isActive } from '../../domain/booking/status';
import { calendarLink } from '../../domain/messages/calendar-link';
import type { Booking, Proposal, Slot } from '../../domain/model';
import type {
	CancelView,
	Done,
	MeetingView,
	MoveView,
	OfferView,
	PageView,
	TimeChoice,
} from '../../domain/page/page-view';
import type { FlowContext } from '../context';
import { manageLinkExpiry } from '../manage-link';
import { checkTime } from '../resolve-meeting';
import { readerOf, readFacts } from './meeting-facts';
import { openLink } from './open-link';
import type { OpenedMeeting, OpenedOffer } from './open-link';
import { findPageTimes } from './page-times';

export interface PageRequest {
	readonly token: unknown;
	/** Which page of a meeting; anything else is the meeting itself. */
	readonly view: unknown;
	/** What was asked for a moment ago: the start of a time, or "cancel". */
	readonly asked: unknown;
	readonly busySources: readonly BusySource[];
}

/** What the page shows to whoever comes with a link. Changes nothing. */
export async function viewPage(context: FlowContext, request: PageRequest): Promise<PageView> {
	const link = await openLink(context, request.token);
	if (link.status === 'meeting') return await viewMeetingPage(context, request, link);
	if (link.status === 'offer') return await viewOffer(context, request, link);
	return { page: 'notice', kind: link.status };
}

async function viewMeetingPage(
	context: FlowContext,
	request: PageRequest,
	link: OpenedMeeting,
): Promise<PageView> {
	const { booking } = link;
	const wasTaken = typeof request.asked === 'string' && isOther(request.asked, booking);
	const isChangeable = canChange(context, booking);
	if (isChangeable && (request.view === 'move' || wasTaken)) {
		return await viewMove(context, request, { ...link, wasTaken });
	}
	if (isChangeable && request.view === 'cancel') return await viewCancel(context, link);
	return await viewMeeting(context, request, link);
}

/** Whether a time was asked for that the meeting has not got. */
function isOther(asked: string, { start }: Booking): boolean {
	const time = Date.parse(asked);
	return !Number.isNaN(time) && time !== Date.parse(start);
}

function canChange({ now }: FlowContext, { status, end }: Booking): boolean {
	return isActive(status) && canMove(status) && Date.parse(end) > Date.parse(now);
}

async function viewMeeting(
	context: FlowContext,
	{ asked }: Pick<PageRequest, 'asked'>,
	{ lead, rep, booking }: OpenedMeeting,
): Promise<MeetingView> {
	const meeting = await readFacts(context.store.db, context.now, { lead, rep, booking });
	const isChangeable = canChange(context, booking);
	const own = await ownLink(context, booking);
	const { start, end, status } = booking;
	const entry = { title: meeting.title, location: meeting.location, start, end };
	return {
		page: 'meeting',
		reader: readerOf({ lead, rep, booking }),
		meeting,
		start,
		state: status === 'cancelled' ? 'cancelled' : isChangeable ? 'booked' : 'over',
		done: doneOf(asked, booking),
		calendar: isChangeable ? { file: own('file'), google: calendarLink(entry) } : null,
		moveLink: isChangeable ? own('move') : null,
		cancelLink: isChangeable ? own('cancel') : null,
	};
}

function doneOf(asked: unknown, { status, start, reschedules }: Booking): Done | null {
	if (asked === 'cancel') return status === 'cancelled' ? 'cancelled' : null;
	if (typeof asked !== 'string' || !isActive(status)) return null;
	if (Date.parse(asked) !== Date.parse(start)) return null;
	return reschedules > 0 ? 'moved' : 'booked';
}

/** Links to the pages of one meeting, from any of them. */
async function ownLink(
	{ store: { db } }: FlowContext,
	booking: Booking,
): Promise<(view: string | null) => string> {
	const key = (await findSigningKey(db)) ?? '';
	const expiresAt = manageLinkExpiry(booking);
	const token = signToken(key, { purpose: 'manage', bookingId: booking.id, expiresAt });
	return (view) => `?${TOKEN_PARAMETER}=${token}${view ? `&view=${view}` : ''}`;
}

async function viewMove(
	context: FlowContext,
	{ busySources }: PageRequest,
	link: OpenedMeeting & { readonly wasTaken: boolean },
): Promise<MoveView> {
	const { lead, rep, booking, wasTaken } = link;
	const times = await findPageTimes(context, link, busySources);
	const own = await ownLink(context, booking);
	return {
		page: 'move',
		reader: readerOf(link),
		meeting: await readFacts(context.store.db, context.now, { lead, rep, booking }),
		start: booking.start,
		times: times.map((start) => ({ start, value: start })),
		isTaken: wasTaken,
		backLink: own(null),
	};
}

async function viewCancel(context: FlowContext, link: OpenedMeeting): Promise<CancelView> {
	const { lead, rep, booking } = link;
	const own = await ownLink(context, booking);
	return {
		page: 'cancel',
		reader: readerOf(link),
		meeting: await readFacts(context.store.db, context.now, { lead, rep, booking }),
		start: booking.start,
		backLink: own(null),
		moveLink: own('move'),
	};
}

async function viewOffer(
	context: FlowContext,
	request: PageRequest,
	link: OpenedOffer,
): Promise<OfferView | MeetingView> {
	const { lead, rep, proposal, slotIndex, booking } = link;
	const clicked = proposal.slots.find(({ index }) => index === slotIndex);
	const asked = typeof request.asked === 'string' ? Date.parse(request.asked) : Number.NaN;
	const isBooked = booking && [clicked?.start, toInstant(asked)].includes(booking.start);
	if (isBooked)
		return await viewMeeting(context, request, { status: 'meeting', lead, rep, booking });
	const [chosen = null] = clicked
		? await keepFree(context, request, { link, proposal, slots: [clicked] })
		: [];
	// Whoever came too late was offered others, which are what counts now.
	const latest = await findOpenProposal(context.store.db, lead.id);
	const open = latest?.repId === rep.id ? latest : proposal;
	const slots = open.slots.filter(({ start }) => start !== clicked?.start);
	return {
		page: 'offer',
		reader: readerOf({ lead, rep, proposal }),
		meeting: await readFacts(context.store.db, context.now, { lead, rep, proposal }),
		chosen,
		others: await keepFree(context, request, { link, proposal: open, slots }),
		movesFrom: booking?.start ?? null,
	};
}

function toInstant(time: number): string | undefined {
	return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

interface Offered {
	readonly link: OpenedOffer;
	readonly proposal: Proposal;
	readonly slots: readonly Slot[];
}

/** Those that can still be had. */
async function keepFree(
	context: FlowContext,
	{ busySources }: PageRequest,
	{ link, proposal, slots }: Offered,
): Promise<TimeChoice[]> {
	const { lead, rep, booking } = link;
	const checked = await Promise.all(
		slots.map(async ({ start, index, coHostIds = [] }) => {
			const meeting = { lead, rep, settings: proposal.settings, start, coHostIds };
			const options = { busySources, exceptBookingId: booking?.id ?? null };
			const verdict = await checkTime(context, meeting, options);
			return verdict === 'taken' ? [] : [{ start, value: `${proposal.id}:${index}` }];
		}),
	);
	return checked.flat();
}
