import type { LocalDate, MeetingSettings, Rep } from '../model';
import { findLimitReach } from './closed-days';
import type { MemberQuery } from './find-group-slots';
import type { Window } from './local-spans';
import type { ProspectLimit } from './prospect-limits';
import type { BusyBlock } from './slot-query';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The most that a busy time keeps free around itself. */
const LONGEST_BUFFER = 4 * HOUR;

/** A rep with what is known of the rep's time. */
export interface Host {
	readonly rep: Rep;
	readonly busy: readonly BusyBlock[];
	/** The public holidays of the rep's country. */
	readonly daysOff?: readonly LocalDate[] | undefined;
	/** Why the calendars could not be read, in a sentence. Unknown is not free: such a rep has no slots. */
	readonly unreadable?: string | undefined;
}

export interface ProposalQuery extends Host {
	/** Epoch ms. */
	readonly now: number;
	readonly settings: MeetingSettings;
	/** Null when it is not known: waking hours are not applied then, and slots follow the rep's clock. */
	readonly attendeeTimezone: string | null;
	readonly limits?: readonly ProspectLimit[] | undefined;
	/** Who must join the rep: one person of each group. */
	readonly coHosts?: readonly (readonly Host[])[] | undefined;
}

/** The end of the window as it is set. */
export function findFirstEnd({ now, settings }: Pick<ProposalQuery, 'now' | 'settings'>): number {
	return now + settings.windowHours * HOUR;
}

/** The end of the window at its widest. */
export function findLastEnd(query: Pick<ProposalQuery, 'now' | 'settings'>): number {
	return Math.max(findFirstEnd(query), query.now + query.settings.maximumWindowDays * DAY);
}

/** The stretch over which the busy times of a proposal must be known, for meetings near its ends and for caps. */
export function findBusyReach(query: Pick<ProposalQuery, 'now' | 'settings'>): Window {
	const margin = Math.max(findLimitReach(query.settings), LONGEST_BUFFER);
	const duration = query.settings.durationMinutes * MINUTE;
	return { from: query.now - margin, to: findLastEnd(query) + duration + margin };
}

/** The clock by which the prospect tells days and hours, as far as it is known. */
export function findProspectTimezone({ attendeeTimezone, rep }: ProposalQuery): string {
	return attendeeTimezone ?? rep.timezone;
}

/** The slot query of a proposal. Slots follow the prospect's clock, so that a half-hour zone is offered full hours. */
export function toSlotQuery(query: ProposalQuery, window: Window, host: Host = query): MemberQuery {
	const { now, settings, attendeeTimezone } = query;
	const { rep } = host;
	return {
		id: rep.id,
		timezone: rep.timezone,
		workingHours: rep.workingHours,
		overrides: rep.overrides,
		outOfOffice: rep.outOfOffice,
		travel: rep.travel,
		daysOff: host.daysOff,
		busy: host.busy,
		bufferBeforeMinutes: settings.bufferBeforeMinutes,
		bufferAfterMinutes: settings.bufferAfterMinutes,
		durationMinutes: settings.durationMinutes,
		slotIntervalMinutes: settings.slotIntervalMinutes,
		dailyMeetingCap: settings.dailyMeetingCap,
		weeklyMeetingCap: settings.weeklyMeetingCap,
		dailyLoadMinutes: settings.dailyLoadMinutes,
		gridTimezone: findProspectTimezone(query),
		from: window.from,
		to: window.to,
		now,
		minimumNoticeMinutes: settings.minimumNoticeMinutes,
		attendee: attendeeTimezone
			? { timezone: attendeeTimezone, wakingHours: settings.wakingHours }
			: undefined,
		limits: query.limits,
	};
}
