import { outboxOnly } from '../adapters/channels/outbox';
import type { Transports } from '../adapters/channels/transport';
import type { EventCalendar } from '../adapters/calendars/event-calendar';
import type { Crm } from '../adapters/crm/crm';
import type { Clock } from '../adapters/http/clock';
import { systemClock } from '../adapters/http/clock';

/** How long things may take, in milliseconds. */
export interface TimeLimits {
	/** Each action by itself. */
	readonly actionMs: number;
	/** How long the confirmation waits for the video link. */
	readonly videoLinkMs: number;
	/** The last look at the calendars outside, before a booking. */
	readonly lastLookMs: number;
	/** Everything together, from the moment the node took up the item. */
	readonly wholeMs: number;
}

export const USUAL_LIMITS: TimeLimits = {
	actionMs: 8_000,
	videoLinkMs: 3_000,
	lastLookMs: 3_000,
	wholeMs: 9_500,
};

/** What stands outside and is told of a booking. */
export interface Services {
	/** null: nothing but the built-in calendar. */
	readonly calendar: EventCalendar | null;
	/** Whose calendar the events are written to: the rep's, or that of the connected account. */
	readonly eventsIn: 'rep' | 'account';
	readonly crm: Crm | null;
	readonly transports: Transports;
	readonly clock: Clock;
	readonly limits: TimeLimits;
	/** When the node took up the item, in epoch milliseconds of `clock`. */
	readonly startedAt: number;
}

/** When what an action that begins now asks of others must have ended. */
export function actionDeadline({ clock, limits, startedAt }: Services): number {
	return Math.min(clock.now() + limits.actionMs, startedAt + limits.wholeMs);
}

/** Nothing outside: messages stand on the item. */
export function noServices(): Services {
	return {
		calendar: null,
		eventsIn: 'rep',
		crm: null,
		transports: outboxOnly,
		clock: systemClock,
		limits: USUAL_LIMITS,
		startedAt: systemClock.now(),
	};
}
