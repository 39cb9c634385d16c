import type { BusySource } from '../adapters/calendars/busy-source';
import { requireLead } from '../adapters/store/leads';
import { findOpenProposal, requireProposal } from '../adapters/store/proposals';
import { heldSlots } from '../adapters/calendars/built-in';
import { findReps, requireRep } from '../adapters/store/reps';
import { findFreeSlots } from '../domain/availability/find-free-slots';
import { findBusyReach, toSlotQuery } from '../domain/availability/proposal-query';
import { checkMeetingTime } from '../domain/booking/check-slot';
import { BookingFlowError } from '../domain/error';
import type { Instant, Lead, MeetingSettings, Proposal, Rep } from '../domain/model';
import type { FlowContext } from './context';
import { readHosts } from './read-hosts';

/** What a booking or a move asks for: a slot of a proposal, or a start of one's own. */
export interface MeetingRequest {
	readonly leadId: string;
	/** null: the lead's open proposal. */
	readonly proposalId: string | null;
	readonly slotIndex: number | null;
	readonly start: Instant | null;
	/** Whether `start` is what the prospect asked for: when it cannot be, other times are the answer, not an error. */
	readonly startIsWish: boolean;
	/** Needed only where there is no proposal to take them from. */
	readonly repId: string | null;
	readonly settings: MeetingSettings | null;
}

export interface Meeting {
	readonly lead: Lead;
	readonly rep: Rep;
	readonly settings: MeetingSettings;
	readonly proposal: Proposal | null;
	readonly start: Instant;
	readonly end: Instant;
	/** The reps who join the meeting at this time. */
	readonly coHostIds: readonly string[];
}

/** Finds who meets whom when. Rep and settings come from the proposal, so no later node needs a second copy. */
export async function resolveMeeting(
	{ store: { db }, now }: FlowContext,
	request: MeetingRequest,
): Promise<Meeting> {
	const lead = await requireLead(db, request.leadId);
	const proposal = request.proposalId
		? await requireProposal(db, request.proposalId)
		: await findOpenProposal(db, lead.id);
	if (proposal && proposal.leadId !== lead.id) {
		throw new BookingFlowError(
			'not-allowed',
			`Proposal ${proposal.id} was made to another lead.`,
			'Use the proposal that stands on the same item as the lead.',
		);
	}
	const repId = request.repId ?? proposal?.repId;
	const settings = request.settings ?? proposal?.settings;
	if (!repId || !settings) throw noProposal(lead);
	const start = chosenStart(request, proposal);
	if (request.start === start && !request.startIsWish) {
		checkMeetingTime({ start, end: null, now, settings });
	}
	const end = new Date(Date.parse(start) + settings.durationMinutes * 60_000).toISOString();
	const slot = proposal?.slots.find((each) => each.start === start);
	return {
		lead,
		rep: await requireRep(db, repId),
		settings,
		proposal,
		start,
		end,
		coHostIds: slot?.coHostIds ?? [],
	};
}

function chosenStart({ slotIndex, start }: MeetingRequest, proposal: Proposal | null): Instant {
	if (slotIndex === null) {
		if (start) return start;
		throw new BookingFlowError(
			'input-missing',
			'Neither a slot of the proposal nor a start time is given.',
			'Set Slot Number (0 is the first offered time) or Start.',
		);
	}
	const slot = proposal?.slots.find(({ index }) => index === slotIndex);
	if (slot) return slot.start;
	const offered = proposal?.slots.length ?? 0;
	throw new BookingFlowError(
		'input-unusable',
		`Slot Number ${slotIndex} is not among the ${offered} offered times.`,
		offered
			? `Use a number from 0 to ${offered - 1}.`
			: 'The lead has no open proposal: propose times first.',
	);
}

function noProposal(lead: Lead) {
	return new BookingFlowError(
		'input-missing',
		`Lead ${lead.id} has no open proposal, so rep and meeting settings are unknown.`,
		'Run Route Lead and Propose Slots first: the booking takes both from the proposal.',
	);
}

/** Whether a time can be had; "unreadable" where a calendar does not tell. */
export type TimeVerdict = 'free' | 'taken' | 'unreadable';

/**
 * Whether the rules allow this very time: in the hours of all who take part, clear of meetings, buffers and slots held
 * for others, not in the past. The notice and the prospect's waking hours are no rule here: the prospect asks for it.
 */
export async function checkTime(
	{ store: { db }, now }: FlowContext,
	meeting: Pick<Meeting, 'lead' | 'rep' | 'settings' | 'start' | 'coHostIds'>,
	{
		busySources,
		exceptBookingId,
	}: { readonly busySources: readonly BusySource[]; readonly exceptBookingId: string | null },
): Promise<TimeVerdict> {
	const from = Date.parse(meeting.start);
	if (from <= Date.parse(now)) return 'taken';
	const { rep, lead, coHostIds } = meeting;
	const settings = { ...meeting.settings, minimumNoticeMinutes: 0, slotIntervalMinutes: 1 };
	const query = { now: from, settings: { ...settings, windowHours: 1, maximumWindowDays: 1 } };
	const hosts = await readHosts({
		reps: [rep, ...(await findReps(db, coHostIds))],
		busySources: [...busySources, heldSlots(db, now)],
		...findBusyReach(query),
		exceptBookingId,
		exceptLeadId: lead.id,
	});
	const verdicts = [rep.id, ...coHostIds].map((id): TimeVerdict => {
		const host = hosts.get(id);
		if (!host) return 'taken';
		if (host.unreadable !== undefined) return 'unreadable';
		const proposal = { ...host, ...query, attendeeTimezone: null };
		const free = findFreeSlots(toSlotQuery(proposal, { from, to: from + 1 }));
		return free.includes(from) ? 'free' : 'taken';
	});
	if (verdicts.includes('taken')) return 'taken';
	return verdicts.includes('unreadable') ? 'unreadable' : 'free';
}
