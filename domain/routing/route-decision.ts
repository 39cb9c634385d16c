import type { Instant, LeadCaps, PoolMember } from '../model';
import type { Shares } from './counts';

/** How one rep of the pool stood when a lead was routed. Numbers are rounded for reading. */
export interface RouteTraceEntry {
	readonly repId: string;
	readonly name: string;
	/** Of this lead, 0 to 1; 0 for who takes no part in it, and for all when nobody gets it. */
	readonly share: number;
	/** Leads so far, without this one. */
	readonly count: number;
	/** The leads that the rep's shares come to, this one included. */
	readonly expected: number;
	/** Expected less count: above 0 is behind. */
	readonly shortfall: number;
	/** 1 is asked first. */
	readonly tier: number;
	/** Leads that the caps leave before this one; null where there is no cap. */
	readonly capsLeft: LeadCaps;
	/** Null when the rep has none, or where it made no difference. */
	readonly firstFree: Instant | null;
	/** Ruled out is who could not take the lead, or was not asked for their priority. */
	readonly status: 'chosen' | 'eligible' | 'ruled_out';
	readonly reason: string;
}

export interface RouteDecision {
	readonly chosen: PoolMember | null;
	/** What each rep who takes part is due of this lead, to be added to what is expected; empty when nobody gets it. */
	readonly shares: Shares;
	/** In the order of the members. */
	readonly trace: readonly RouteTraceEntry[];
	readonly reason: string;
}
