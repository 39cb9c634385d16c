import type { Instant } from '../model';
import type { InviteSignal } from './signal-rules';

/** What became of a message, as far as anything told. A mail app that opens by itself tells nothing of the person. */
export type Attention = 'seen' | 'opened_by_machine' | 'none';

export interface SentMessage {
	readonly at: Instant;
	/** Whether it went by a channel on which opens can be seen. */
	readonly isEmail: boolean;
	readonly attention: Attention;
}

/** What is known of a booked meeting that bears on whether it will take place. */
export interface RiskFacts {
	readonly now: Instant;
	readonly start: Instant;
	/** When the meeting got the time it has: when it was booked, or last moved. */
	readonly timeSetAt: Instant;
	readonly reschedules: number;
	/** What the calendar last said since then. */
	readonly inviteAnswer: InviteSignal | null;
	readonly confirmation: SentMessage | null;
	/** Reminders of this time that went out. */
	readonly reminders: readonly SentMessage[];
	/** When a reminder that asks for YES went out and nothing came back since; null when none is open. */
	readonly askedToConfirmAt: Instant | null;
	readonly reconfirmedAt: Instant | null;
	/** How often times were offered before this one was chosen, and when last; null where none were. */
	readonly offers: { readonly count: number; readonly lastAt: Instant } | null;
	/** How often the lead missed a meeting. */
	readonly earlierNoShows: number;
	/** Signals of the lead from before this time was set; and the last sign of life since, if any. */
	readonly signalsBefore: number;
	readonly lastSignAt: Instant | null;
	/** Whether the store hears of such things at all: what nobody measures is held against nobody. */
	readonly measured: {
		readonly invites: boolean;
		readonly opens: boolean;
		readonly replies: boolean;
	};
}

export interface RiskPart {
	readonly name: string;
	/** Negative where it speaks for the meeting. */
	readonly points: number;
	/** False where nothing tells: such a part has no points. */
	readonly known: boolean;
	readonly why: string;
}
