import type { DateRange, Instant } from '../model';
import type { Counts } from './counts';
import type { CountingPeriod } from './counting-period';
import type { MatchRule } from './match';
import type { RouteInput } from './route-input';

/** A past or made-up lead. */
export interface SimulatedLead {
	readonly at: Instant;
	readonly region?: readonly string[];
	readonly skills?: readonly string[];
	readonly ownerRepId?: string | null;
}

export interface Absence extends DateRange {
	readonly repId: string;
}

export interface SimulationInput extends Pick<
	RouteInput,
	'members' | 'pool' | 'requireWorkingNow' | 'ownerOverCap' | 'daysOff'
> {
	/** In any order. */
	readonly leads: readonly SimulatedLead[];
	/** When reps were free then is not known, so the soonest slot is no method here. */
	readonly method: 'equal' | 'weighted';
	readonly regionRule: MatchRule;
	readonly skillRule: MatchRule;
	/** Beside the days out of office that the members have. */
	readonly absences: readonly Absence[];
	readonly counting: CountingPeriod;
	/** What counts before the first lead, in its period. Missing is nothing. */
	readonly counts?: Counts;
}
