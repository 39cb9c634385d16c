import type { BookingAction } from '../../adapters/store/booking-actions';
import type { Audience, Booking, Instant } from '../../domain/model';

/** One of the things that follow a change of a booking, with all that is needed to do it now or again. */
export type ActionPlan =
	| NoticePlan
	/** Makes the calendar event say what the booking says. `event` is its id in the store. */
	| { readonly type: 'write_event'; readonly event: string }
	| { readonly type: 'remove_event'; readonly event: string }
	| { readonly type: 'crm' }
	/** Done with the change itself; here it is told. */
	| { readonly type: 'reminders' }
	/** It failed before the change was made; here it is told. */
	| { readonly type: 'last_look' };

export interface NoticePlan {
	readonly type: 'notice';
	readonly audience: Audience;
	/** The message template. */
	readonly kind: string;
	/** Whom to tell in place of the booking's rep. */
	readonly repId?: string;
	/** An e-mail address to tell in place of a rep's. */
	readonly address?: string;
	/** The start before the meeting was moved. */
	readonly previousStart?: Instant;
}

export interface NamedPlan {
	/** Its name in the report: "confirmation", "rep notice" ... */
	readonly action: string;
	readonly plan: ActionPlan;
}

export type PlannedAction = BookingAction<ActionPlan>;

/** Names the change of a booking that actions follow; "reassigned" happens several times without a move. */
export function changeName(
	change: 'booked' | 'rescheduled' | 'cancelled',
	{ reschedules }: Booking,
): string {
	return `${change}:${reschedules}`;
}

export function confirmation(kind: string, previousStart?: Instant): NamedPlan {
	const plan: NoticePlan = { type: 'notice', audience: 'lead', kind };
	return {
		action: 'confirmation',
		plan: previousStart ? { ...plan, previousStart } : plan,
	};
}

export function repNotice(kind: string, previousStart?: Instant): NamedPlan {
	const plan: NoticePlan = { type: 'notice', audience: 'rep', kind };
	return { action: 'rep notice', plan: previousStart ? { ...plan, previousStart } : plan };
}

/** The same notice for the reps who join the meeting, and for those who are told beside them. */
export function furtherNotices(
	{ settings }: Booking,
	coHostIds: readonly string[],
	kind: string,
): NamedPlan[] {
	const notice = { type: 'notice', audience: 'rep', kind } as const;
	return [
		...coHostIds.map((repId) => ({
			action: `notice to ${repId}`,
			plan: { ...notice, repId },
		})),
		...(settings.alsoNotify ?? []).map((address) => ({
			action: `notice to ${address}`,
			plan: { ...notice, address },
		})),
	];
}
