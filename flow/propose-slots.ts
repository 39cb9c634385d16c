import type { BusySource } from '../adapters/calendars/busy-source';
import { appendAudit } from '../adapters/store/audit';
import { requireBooking } from '../adapters/store/bookings';
import { once, recall } from '../adapters/store/idempotency';
import { requireLead, setLeadStage } from '../adapters/store/leads';
import { lock } from '../adapters/store/lock';
import { insertProposal, requireProposal } from '../adapters/store/proposals';
import { requireRep } from '../adapters/store/reps';
import { addReview } from '../adapters/store/reviews';
import { holdSlots, releaseHoldsOver } from '../adapters/store/slot-holds';
import type { Work } from '../adapters/store/work';
import { adaptToIntent } from '../domain/availability/adapt-to-intent';
import type { ProspectLimit } from '../domain/availability/prospect-limits';
import { isActive } from '../domain/booking/status';
import { conversationChannel } from '../domain/lead/address';
import type { RenderedMessage } from '../domain/messages/render';
import type { Lead, MeetingSettings, Proposal, Rep } from '../domain/model';
import type { FlowContext } from './context';
import { findSlots } from './find-slots';
import type { FoundSlots, GroupRequest, WhyNot } from './find-slots';
import { USUAL_LINKS, variantFor, wordProposal } from './word-proposal';
import type { LinkSettings, WordingVersion } from './word-proposal';

export interface ProposeSlotsInput {
	readonly leadId: string;
	readonly repId: string;
	readonly pool: string | null;
	readonly settings: MeetingSettings;
	/** Where the reps' busy times come from. All must answer: a calendar that cannot be read is not free. */
	readonly busySources: readonly BusySource[];
	/** The meeting that the new times are for, when it is to be moved. */
	readonly bookingId: string | null;
	/** When the prospect can or cannot. */
	readonly limits: readonly ProspectLimit[];
	/** Who else must be free. */
	readonly group: GroupRequest | null;
	/** How much the lead wants it, 0 to 100; null when it is not known. */
	readonly intentScore: number | null;
	/** How long offered slots are kept for the lead, and how many of a rep at one time; null keeps none. */
	readonly hold: { readonly minutes: number; readonly mostPerRep: number } | null;
	readonly versions: readonly WordingVersion[];
	readonly links: LinkSettings;
	/** The inbound request's own id: the same id again gives the first proposal. */
	readonly requestId: string | null;
}

/** What a proposal is when nothing special is asked of it. */
export const PLAIN_PROPOSAL = {
	limits: [],
	group: null,
	intentScore: null,
	hold: null,
	links: USUAL_LINKS,
} as const satisfies Partial<ProposeSlotsInput>;

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
	readonly whyNot: WhyNot;
}

/**
 * Finds times that the reps and the prospect can meet and keeps them as a proposal. Calendars are read before the
 * transaction; the booking looks again, so a time that is gone by then is not booked twice.
 */
export async function proposeSlots(
	context: FlowContext,
	given: ProposeSlotsInput,
): Promise<ProposedSlots | NoAvailability> {
	const { db } = context.store;
	const { settings, reason } = adaptToIntent(given.settings, given.intentScore);
	const input = { ...given, settings };
	const people = {
		lead: await requireLead(db, input.leadId),
		rep: await requireRep(db, input.repId),
	};
	const earlierId = input.requestId ? await recall<string>(db, 'propose', input.requestId) : null;
	if (earlierId) {
		const proposal = await requireProposal(db, earlierId);
		return await present(context, input, { ...people, proposal, repeated: true });
	}
	const moving = await meetingToMove(context, input);
	const found = await findSlots(context, { ...input, ...people, moving });
	const { whyNot } = found;
	if (whyNot) {
		await context.store.transaction(context, async (work) => {
			await reportNoTimes(work, input, { ...people, whyNot });
		});
		return { status: 'no_availability', ...people, whyNot };
	}
	const made = await context.store.transaction(context, async (work) => {
		const create = () => createProposal(work, input, { ...people, found, reason });
		if (!input.requestId) return { result: await create(), repeated: false };
		return await once(work, 'propose', input.requestId, create);
	});
	const proposal = await requireProposal(db, made.result);
	return await present(context, input, { ...people, proposal, repeated: made.repeated });
}

interface People {
	readonly lead: Lead;
	readonly rep: Rep;
}

async function present(
	context: FlowContext,
	{ versions, links }: ProposeSlotsInput,
	made: People & { readonly proposal: Proposal; readonly repeated: boolean },
): Promise<ProposedSlots> {
	const message = await wordProposal(context, { ...made, versions, links });
	return { status: 'proposed', ...made, message };
}

async function reportNoTimes(
	work: Work,
	{ settings, bookingId }: ProposeSlotsInput,
	{ lead, rep, whyNot }: People & { whyNot: WhyNot },
) {
	const data = {
		repId: rep.id,
		eventType: settings.eventType,
		why: whyNot.words,
		accounts: whyNot.accounts,
	};
	await appendAudit(work, { type: 'proposal.no_availability', leadId: lead.id, data });
	await addReview(work, {
		kind: 'no_availability',
		leadId: lead.id,
		bookingId,
		summary: `${rep.name} has no time to offer: ${whyNot.words.join(' ')}`,
		whatToDo: 'Write to the lead yourself, or widen the window or the hours and propose again.',
	});
}

/** The meeting that is to be moved, with its start: to offer that again would be no help. */
async function meetingToMove(context: FlowContext, { bookingId }: ProposeSlotsInput) {
	const booking = bookingId ? await requireBooking(context.store.db, bookingId) : null;
	if (!booking || !isActive(booking.status)) return null;
	return { bookingId: booking.id, start: Date.parse(booking.start) };
}

interface ProposalParts extends People {
	readonly found: FoundSlots;
	/** Why the offer is bolder or wider than set. */
	readonly reason: string;
}

async function createProposal(
	work: Work,
	input: ProposeSlotsInput,
	{ lead, rep, found, reason }: ProposalParts,
) {
	const timezone = lead.timezone ?? rep.timezone;
	const proposal = await insertProposal(work, {
		leadId: lead.id,
		repId: rep.id,
		pool: input.pool,
		settings: input.settings,
		slots: toSlots(found, input.settings),
		timezone,
		timezoneConfidence: lead.timezone ? lead.timezoneConfidence : 0,
		channel: conversationChannel(lead) ?? lead.channel,
		bookingId: input.bookingId,
		variant: variantFor(lead.id, input.versions),
	});
	const heldSlots = await keepSlots(work, input, { proposal, overHolds: found.overHolds });
	if (lead.stage === 'new') await setLeadStage(work, lead.id, 'proposed');
	await appendAudit(work, {
		type: 'proposal.created',
		leadId: lead.id,
		bookingId: input.bookingId,
		data: {
			proposalId: proposal.id,
			repId: rep.id,
			slots: proposal.slots,
			timezone,
			variant: proposal.variant,
			intent: reason,
			heldSlots,
		},
	});
	return proposal.id;
}

function toSlots({ chosen }: FoundSlots, { durationMinutes }: MeetingSettings) {
	return chosen.map(({ start, coHostIds }, index) => ({
		index,
		start: new Date(start).toISOString(),
		end: new Date(start + durationMinutes * 60_000).toISOString(),
		...(coHostIds.length ? { coHostIds } : {}),
	}));
}

/** Holds the slots as far as that is wanted; gives how many are held. */
async function keepSlots(
	work: Work,
	{ hold }: ProposeSlotsInput,
	{ proposal, overHolds }: { readonly proposal: Proposal; readonly overHolds: boolean },
): Promise<number> {
	if (!hold && !overHolds) return 0;
	await lock(work.db, [`holds:${proposal.repId}`]);
	if (overHolds) await releaseHoldsOver(work, proposal);
	if (!hold) return 0;
	const expiresAt = new Date(Date.parse(work.now) + hold.minutes * 60_000).toISOString();
	return await holdSlots(work, proposal, { expiresAt, mostPerRep: hold.mostPerRep });
}
