import type { BusySource } from '../adapters/calendars/busy-source';
import { appendAudit } from '../adapters/store/audit';
import { requireBooking } from '../adapters/store/bookings';
import { once, recall } from '../adapters/store/idempotency';
import { requireLead, setLeadStage } from '../adapters/store/leads';
import { insertProposal, requireProposal } from '../adapters/store/proposals';
import { requireRep } from '../adapters/store/reps';
import { addReview } from '../adapters/store/reviews';
import type { Work } from '../adapters/store/work';
import { chooseSlots } from '../domain/availability/choose-slots';
import { explainNoSlots } from '../domain/availability/explain';
import { findProposableSlots } from '../domain/availability/propose-window';
import { isActive } from '../domain/booking/status';
import { conversationChannel } from '../domain/lead/address';
import { renderMessage } from '../domain/messages/render';
import type { RenderedMessage } from '../domain/messages/render';
import { messageTemplate } from '../domain/messages/templates';
import type { MessageTemplate } from '../domain/messages/templates';
import { messageValues } from '../domain/messages/values';
import type { Lead, MeetingSettings, Proposal, Rep } from '../domain/model';
import type { FlowContext } from './context';

const DAY_MS = 24 * 60 * 60_000;

/** A meeting that is over may still keep the time after it free. */
const LONGEST_BUFFER_MS = 4 * 60 * 60_000;

export interface ProposeSlotsInput {
	readonly leadId: string;
	readonly repId: string;
	readonly pool: string | null;
	readonly settings: MeetingSettings;
	/** Where the rep's busy times come from. All must answer: a calendar that cannot be read is not free. */
	readonly busySources: readonly BusySource[];
	/** The meeting that the new times are for, when it is to be moved. */
	readonly bookingId: string | null;
	/** A template's name, or the ops person's own wording. */
	readonly wording: string | MessageTemplate;
	/** The inbound request's own id: the same id again gives the first proposal. */
	readonly requestId: string | null;
}

export interface ProposedSlots {
	readonly status: 'proposed';
	readonly lead: Lead;
	readonly rep: Rep;
	readonly proposal: Proposal;
	readonly message: RenderedMessage;
	readonly repeated: boolean;
}

export interface NoAvailability {
	readonly status: 'no_availability';
	readonly lead: Lead;
	readonly rep: Rep;
	/** What took the time away, in sentences. */
	readonly why: readonly string[];
}

/**
 * Finds times that the rep and the prospect can meet and keeps them as a proposal. Calendars are read before the
 * transaction; the booking looks again, so a time that is gone by then is not booked twice.
 */
export async function proposeSlots(
	context: FlowContext,
	input: ProposeSlotsInput,
): Promise<ProposedSlots | NoAvailability> {
	const { db } = context.store;
	const people = {
		lead: await requireLead(db, input.leadId),
		rep: await requireRep(db, input.repId),
	};
	const earlierId = input.requestId ? await recall<string>(db, 'propose', input.requestId) : null;
	if (earlierId) {
		const proposal = await requireProposal(db, earlierId);
		return word(context, { ...people, proposal, wording: input.wording, repeated: true });
	}
	const { starts, why } = await search(context, input, people);
	return await context.store.transaction(context, async (work) => {
		if (!starts.length) {
			await reportNoTimes(work, input, { ...people, why });
			return { status: 'no_availability', ...people, why };
		}
		const create = () => createProposal(work, { ...people, starts, input });
		const { result: id, repeated } = input.requestId
			? await once(work, 'propose', input.requestId, create)
			: { result: await create(), repeated: false };
		const proposal = await requireProposal(work.db, id);
		return word(context, { ...people, proposal, wording: input.wording, repeated });
	});
}

interface People {
	readonly lead: Lead;
	readonly rep: Rep;
}

async function search(context: FlowContext, input: ProposeSlotsInput, { lead, rep }: People) {
	const query = {
		now: Date.parse(context.now),
		rep,
		settings: input.settings,
		busy: await readBusyTimes(context, input),
		attendeeTimezone: lead.timezone,
	};
	const moving = await meetingToMove(context, input);
	const starts = findProposableSlots(query).starts.filter((start) => start !== moving);
	return { starts, why: starts.length ? [] : explainNoSlots(query).words };
}

async function reportNoTimes(
	work: Work,
	{ settings, bookingId }: ProposeSlotsInput,
	{ lead, rep, why }: People & { why: readonly string[] },
) {
	const data = { repId: rep.id, eventType: settings.eventType, why };
	await appendAudit(work, { type: 'proposal.no_availability', leadId: lead.id, data });
	await addReview(work, {
		kind: 'no_availability',
		leadId: lead.id,
		bookingId,
		summary: `${rep.name} has no time to offer: ${why.join(' ')}`,
		whatToDo: 'Write to the lead yourself, or widen the window or the hours and propose again.',
	});
}

/** The start of the meeting that is to be moved: to offer it again would be no help. */
async function meetingToMove(context: FlowContext, { bookingId }: ProposeSlotsInput) {
	const booking = bookingId ? await requireBooking(context.store.db, bookingId) : null;
	return booking && isActive(booking.status) ? Date.parse(booking.start) : null;
}

async function readBusyTimes(context: FlowContext, input: ProposeSlotsInput) {
	const now = Date.parse(context.now);
	const from = now - LONGEST_BUFFER_MS;
	const to = now + (input.settings.maximumWindowDays + 2) * DAY_MS;
	const { repId, bookingId: exceptBookingId } = input;
	const answers = await Promise.all(
		input.busySources.map((source) => source.listBusy({ repId, from, to, exceptBookingId })),
	);
	return answers.flat();
}

interface ProposalParts extends People {
	readonly starts: readonly number[];
	readonly input: ProposeSlotsInput;
}

async function createProposal(work: Work, { lead, rep, starts, input }: ProposalParts) {
	const { settings } = input;
	const timezone = lead.timezone ?? rep.timezone;
	const chosen = chooseSlots(starts, {
		count: settings.slotCount,
		timezone,
		durationMinutes: settings.durationMinutes,
	});
	const proposal = await insertProposal(work, {
		leadId: lead.id,
		repId: rep.id,
		pool: input.pool,
		settings,
		slots: chosen.map((start, index) => ({
			index,
			start: new Date(start).toISOString(),
			end: new Date(start + settings.durationMinutes * 60_000).toISOString(),
		})),
		timezone,
		timezoneConfidence: lead.timezone ? lead.timezoneConfidence : 0,
		channel: conversationChannel(lead) ?? lead.channel,
		bookingId: input.bookingId,
	});
	if (lead.stage === 'new') await setLeadStage(work, lead.id, 'proposed');
	await appendAudit(work, {
		type: 'proposal.created',
		leadId: lead.id,
		bookingId: input.bookingId,
		data: { proposalId: proposal.id, repId: rep.id, slots: proposal.slots, timezone },
	});
	return proposal.id;
}

function word(
	{ now }: FlowContext,
	parts: People & { proposal: Proposal; wording: string | MessageTemplate; repeated: boolean },
): ProposedSlots {
	const { lead, rep, proposal, wording, repeated } = parts;
	const message = renderMessage({
		template: typeof wording === 'string' ? messageTemplate(wording) : wording,
		values: messageValues({ lead, rep, proposal, settings: proposal.settings, now }),
		channel: proposal.channel,
	});
	return { status: 'proposed', lead, rep, proposal, message, repeated };
}
