import { appendAudit } from '../adapters/store/audit';
import { findActiveBooking, insertBooking } from '../adapters/store/bookings';
import { once, recall } from '../adapters/store/idempotency';
import { setLeadStage } from '../adapters/store/leads';
import { lock } from '../adapters/store/lock';
import { setProposalStatus } from '../adapters/store/proposals';
import { cancelTouches } from '../adapters/store/touches';
import type { Db, Work } from '../adapters/store/work';
import { SEQUENCE_NAMES } from '../domain/cadence/preset';
import type { Booking } from '../domain/model';
import { planBooked } from './actions/plan-change';
import { settleCredit } from './assignment-credit';
import type { BookMeetingInput } from './book-meeting';
import { scheduleReminders } from './cadence-plan';
import type { FlowContext } from './context';
import type { Meeting } from './resolve-meeting';

interface Request {
	readonly input: BookMeetingInput;
	readonly meeting: Meeting;
}

/** The booking's id, whether the request had been answered before; null when the lead has got a meeting meanwhile. */
export interface Held {
	readonly id: string | null;
	readonly repeated: boolean;
}

/**
 * Takes the rep's time, in one transaction with all that follows from it in the store, and with the plan of what is
 * to be done outside. Throws `slot-taken` when somebody else was quicker.
 */
export async function holdMeeting(context: FlowContext, request: Request): Promise<Held> {
	const { input, meeting } = request;
	return await context.store.transaction(context, async (work) => {
		await lock(work.db, [`lead:${meeting.lead.id}`]);
		const rival = await earlierBooking(work.db, context, request);
		if (rival && !(await isAnswered(work, input))) return { id: null, repeated: false };
		const create = async () => (await createBooking(work, request)).id;
		if (!input.requestId) return { id: await create(), repeated: false };
		const { result, repeated } = await once(work, 'book', input.requestId, create);
		return { id: result, repeated };
	});
}

/** The meeting of this type that the lead has already, unless another one may be booked beside it. */
export async function earlierBooking(
	db: Db,
	{ now }: FlowContext,
	{ input, meeting }: Request,
): Promise<Booking | null> {
	const { lead, rep, settings, start } = meeting;
	const booking = await findActiveBooking(db, lead.id, settings.eventType);
	if (!booking || Date.parse(booking.end) <= Date.parse(now)) return null;
	const isSame = booking.start === start && booking.repId === rep.id;
	return input.whenBooked === 'book_another' && !isSame ? null : booking;
}

async function isAnswered({ db }: Work, { requestId }: BookMeetingInput): Promise<boolean> {
	return requestId !== null && (await recall(db, 'book', requestId)) !== null;
}

async function createBooking(work: Work, { input, meeting }: Request): Promise<Booking> {
	const { lead, rep, settings, proposal, start, end, coHostIds } = meeting;
	const taken = {
		leadId: lead.id,
		repId: rep.id,
		proposalId: proposal?.id ?? null,
		pool: proposal?.pool ?? null,
		settings,
		start,
		end,
		timezone: lead.timezone ?? proposal?.timezone ?? rep.timezone,
		timezoneConfidence: lead.timezone ? lead.timezoneConfidence : 0,
		repTimezone: rep.timezone,
		channel: proposal?.channel ?? lead.channel,
		source: input.source,
	};
	const booking = await insertBooking(work, taken, coHostIds);
	await settleCredit(work, booking);
	if (proposal) await setProposalStatus(work, proposal.id, 'accepted');
	await setLeadStage(work, lead.id, 'appointment_booked');
	await appendAudit(work, {
		type: 'booking.created',
		leadId: lead.id,
		bookingId: booking.id,
		data: {
			start,
			end,
			repId: rep.id,
			coHostIds,
			proposalId: proposal?.id ?? null,
			source: input.source,
		},
	});
	await cancelTouches(work, {
		leadId: lead.id,
		cadences: SEQUENCE_NAMES,
		reason: 'the lead booked a meeting',
	});
	await scheduleReminders(work, lead, booking);
	await planBooked(work, booking, input.services);
	return booking;
}
