import type { Instant, PoolMember } from '../model';
import { capPeriods, type AssignedLeads, type CapPeriods } from './caps';
import { timezoneAt } from './working-now';

interface RepLog {
	readonly periods: CapPeriods;
	readonly assigned: AssignedLeads;
}

/** How many leads each rep has had in the day, week and month of a moment, while leads are played in order of time. */
export class AssignedLog {
	readonly #logs = new Map<string, RepLog>();

	/** Of the members who have caps. */
	read(members: readonly PoolMember[], at: Instant): ReadonlyMap<string, AssignedLeads> {
		const capped = members.filter(({ caps }) => caps);
		return new Map(capped.map((member) => [member.id, this.#roll(member, at).assigned]));
	}

	add(member: PoolMember, at: Instant): void {
		const { periods, assigned } = this.#roll(member, at);
		const { day, week, month } = assigned;
		const more = { day: day + 1, week: week + 1, month: month + 1 };
		this.#logs.set(member.id, { periods, assigned: more });
	}

	/** Starts from 0 what began anew since the last time. */
	#roll(member: PoolMember, at: Instant): RepLog {
		const periods = capPeriods(timezoneAt(member, at), at);
		const log = this.#logs.get(member.id);
		return {
			periods,
			assigned: {
				day: log?.periods.dayStart === periods.dayStart ? log.assigned.day : 0,
				week: log?.periods.weekStart === periods.weekStart ? log.assigned.week : 0,
				month: log?.periods.monthStart === periods.monthStart ? log.assigned.month : 0,
			},
		};
	}
}
