import type { Instant, LocalDate, PoolMember } from '../model';
import type { AssignedLeads } from './caps';
import type { Counts } from './counts';
import type { LeadNeed } from './match';

/** Everybody's share alike, by weight, or whoever has the soonest free slot (and of several, by weight). */
export const ROUTING_METHODS = ['equal', 'weighted', 'earliest'] as const;
export type RoutingMethod = (typeof ROUTING_METHODS)[number];

/** A rep's first free slot in epoch ms, null when there is none; or why it is not known. */
export type FirstFree = { readonly start: number | null } | { readonly unreadable: string };

/** Who owns the lead: by the CRM, by earlier meetings, or by other leads of the same company. */
export interface LeadOwner {
	readonly repId: string;
	readonly source: 'crm' | 'earlier' | 'company';
}

export interface RouteInput {
	/** May hold other pools too. */
	readonly members: readonly PoolMember[];
	readonly pool: string;
	readonly method: RoutingMethod;
	/** What counts in the pool's counting period. */
	readonly counts: Counts;
	readonly now: Instant;
	/** Only reps whose working hours contain `now`. */
	readonly requireWorkingNow?: boolean;
	/** Public holidays by rep id: days off, where the working hours count. */
	readonly daysOff?: ReadonlyMap<string, readonly LocalDate[]>;
	/** Gets the lead while in the pool and not out of office, whatever the turn, hours, needs and priority. */
	readonly owner?: LeadOwner | null;
	/** Whether the owner gets it beyond a cap too. Missing is true. */
	readonly ownerOverCap?: boolean;
	/** Nobody else is asked. */
	readonly ownerOnly?: boolean;
	/** By rep id; a missing rep has had none. */
	readonly assigned?: ReadonlyMap<string, AssignedLeads>;
	/** By rep id. Needed by the method "earliest" and by an SLA; who has no free slot in it gets no lead. */
	readonly firstFree?: ReadonlyMap<string, FirstFree>;
	/** Only reps who have a free slot within so many hours; null or missing: at any time. */
	readonly slaHours?: number | null;
	/** Where the lead is: country, state, city, in any spelling. */
	readonly region?: LeadNeed;
	readonly skills?: LeadNeed;
}
