import type { BusySource } from '../adapters/calendars/busy-source';
import { heldSlots } from '../adapters/calendars/built-in';
import { findReps, listPool } from '../adapters/store/reps';
import type { Db } from '../adapters/store/work';
import { chooseSlots } from '../domain/availability/choose-slots';
import { explainNoSlots } from '../domain/availability/explain';
import { explainNoGroupSlots } from '../domain/availability/explain-group';
import { chooseDistinct } from '../domain/availability/find-group-slots';
import { findBusyReach } from '../domain/availability/proposal-query';
import type { Host, ProposalQuery } from '../domain/availability/proposal-query';
import { findProposableSlots } from '../domain/availability/propose-window';
import type { ProspectLimit } from '../domain/availability/prospect-limits';
import type { TimeAccount } from '../domain/availability/time-account';
import { BookingFlowError } from '../domain/error';
import type { Lead, MeetingSettings, Rep } from '../domain/model';
import type { FlowContext } from './context';
import { readHosts } from './read-hosts';

/** Who must be free besides the rep: all of some, or one of each of some pools. */
export type GroupRequest =
	{ readonly allOf: readonly string[] } | { readonly oneOfEachPool: readonly string[] };

export interface SlotSearch {
	readonly lead: Lead;
	readonly rep: Rep;
	readonly settings: MeetingSettings;
	readonly busySources: readonly BusySource[];
	readonly limits: readonly ProspectLimit[];
	readonly group: GroupRequest | null;
	/** The meeting that new times are for, and its start, which is no help to offer again. */
	readonly moving: { readonly bookingId: string; readonly start: number } | null;
}

export interface FoundSlot {
	/** Epoch ms. */
	readonly start: number;
	readonly coHostIds: readonly string[];
}

export interface FoundSlots {
	/** Those to offer, ascending. */
	readonly chosen: readonly FoundSlot[];
	/** Whether slots that are held for others had to be let go: there was nothing else. */
	readonly overHolds: boolean;
	readonly whyNot: WhyNot | null;
}

/** What became of a rep's time, in minutes. */
export interface RepAccount extends Pick<TimeAccount, 'windowMinutes' | 'taken' | 'freeMinutes'> {
	readonly repId: string;
}

/** Why there is nothing to offer. */
export interface WhyNot {
	/** What took the time away, in sentences. */
	readonly words: readonly string[];
	/** Rep by rep, the minutes that each rule took away. */
	readonly accounts: readonly RepAccount[];
}

/**
 * Finds the slots to offer. What is held for other leads is passed over, unless the calendar is full without it: a
 * prospect who wants to meet is worth more than one who may.
 */
export async function findSlots(context: FlowContext, search: SlotSearch): Promise<FoundSlots> {
	const groups = await readGroups(context.store.db, search);
	const query = await readQuery(context, search, groups);
	const free = choose(await leaveOutHeld(context, search, query), search);
	if (free.length) return { chosen: free, overHolds: false, whyNot: null };
	const chosen = choose(query, search);
	if (chosen.length) return { chosen, overHolds: true, whyNot: null };
	return { chosen: [], overHolds: false, whyNot: explain(query) };
}

async function readGroups(
	db: Db,
	{ group, rep }: SlotSearch,
): Promise<readonly (readonly Rep[])[]> {
	if (!group) return [];
	if ('oneOfEachPool' in group) {
		return await Promise.all(group.oneOfEachPool.map(async (pool) => await readPool(db, pool)));
	}
	const reps = await findReps(db, group.allOf);
	const missing = group.allOf.filter((id) => !reps.some((each) => each.id === id));
	if (!missing.length) return reps.filter(({ id }) => id !== rep.id).map((each) => [each]);
	throw new BookingFlowError(
		'not-found',
		`Further Reps: "${missing.join('", "')}" is not known.`,
		'Reps are known once Route Lead has seen them: check the e-mail or ID, or add them to the team there.',
	);
}

async function readPool(db: Db, pool: string): Promise<Rep[]> {
	const reps = await listPool(db, pool);
	if (reps.length) return reps;
	throw new BookingFlowError(
		'not-found',
		`Further Pools: the pool "${pool}" has no reps.`,
		'A pool is known once Route Lead has seen a rep of it: check the name, or add reps to the team there.',
	);
}

async function readQuery(
	{ now }: FlowContext,
	{ rep, lead, settings, limits, moving, busySources }: SlotSearch,
	groups: readonly (readonly Rep[])[],
): Promise<ProposalQuery> {
	const reach = findBusyReach({ now: Date.parse(now), settings });
	const hosts = await readHosts({
		reps: [rep, ...groups.flat()],
		busySources,
		...reach,
		exceptBookingId: moving?.bookingId ?? null,
		exceptLeadId: lead.id,
	});
	const toHost = (each: Rep) => hosts.get(each.id) as Host;
	return {
		...toHost(rep),
		now: Date.parse(now),
		settings,
		attendeeTimezone: lead.timezone,
		limits,
		coHosts: groups.map((group) => group.map(toHost)),
	};
}

/** The same with the slots that are held for others as busy times. */
async function leaveOutHeld(
	{ store: { db }, now }: FlowContext,
	{ lead, moving }: SlotSearch,
	query: ProposalQuery,
): Promise<ProposalQuery> {
	const { coHosts = [] } = query;
	const held = await heldSlots(db, now).listBusy({
		reps: [query.rep, ...coHosts.flat().map(({ rep }) => rep)],
		...findBusyReach(query),
		exceptBookingId: moving?.bookingId ?? null,
		exceptLeadId: lead.id,
	});
	const withHeld = <T extends Host>(host: T): T => {
		const known = held.get(host.rep.id);
		return known && 'blocks' in known ? { ...host, busy: [...host.busy, ...known.blocks] } : host;
	};
	return { ...withHeld(query), coHosts: coHosts.map((group) => group.map(withHeld)) };
}

function choose(query: ProposalQuery, { lead, rep, settings, moving }: SlotSearch): FoundSlot[] {
	const { starts, freeCoHostIds, gaps } = findProposableSlots(query);
	const chosen = chooseSlots(
		starts.filter((start) => start !== moving?.start),
		{
			count: settings.slotCount,
			timezone: lead.timezone ?? rep.timezone,
			durationMinutes: settings.durationMinutes,
			choice: settings.choice,
			gaps,
			slotIntervalMinutes: settings.slotIntervalMinutes,
		},
	);
	return chosen.map((start) => {
		const groups = (freeCoHostIds.get(start) ?? []).map((ids) => ids.filter((id) => id !== rep.id));
		return { start, coHostIds: chooseDistinct(groups) ?? [] };
	});
}

function explain(query: ProposalQuery): WhyNot {
	if (query.coHosts?.length) {
		const { words, people } = explainNoGroupSlots(query);
		return { words, accounts: people.map(toAccount) };
	}
	const explanation = explainNoSlots(query);
	return {
		words: explanation.words,
		accounts: [toAccount({ ...explanation, repId: query.rep.id })],
	};
}

function toAccount({ repId, windowMinutes, taken, freeMinutes }: RepAccount): RepAccount {
	return { repId, windowMinutes, taken, freeMinutes };
}
