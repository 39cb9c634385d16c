import { DateTime } from 'luxon';
import { formatInstants } from '../domain/availability/iso-texts';
import { formatSlotTime } from '../domain/messages/format-time';
import type { RenderedMessage } from '../domain/messages/render';
import type { ActionsResult } from './actions/carry-out';
import type { SendMessageResult } from './send-message';
import type { WhyNot } from './find-slots';
import type { Booking, Instant, Lead, Message, Proposal, Rep, Touch } from '../domain/model';

/** An instant as items carry it: ISO 8601 with the offset of `timezone`. */
export function presentInstant(instant: Instant, timezone: string): string {
	return (
		DateTime.fromISO(instant, { zone: timezone }).toISO({ suppressMilliseconds: true }) ?? instant
	);
}

export function presentLead(lead: Lead) {
	const { createdAt: _createdAt, ...rest } = lead;
	return rest;
}

export function presentRep(rep: Rep) {
	const { id, name, email, phone, timezone } = rep;
	return { id, name, email, phone, timezone };
}

export function presentProposal(proposal: Proposal, repTimezone: string, locale: string | null) {
	const { settings, slots, timezone, createdAt: _createdAt, ...rest } = proposal;
	const inZone = (instants: readonly Instant[]) =>
		formatInstants(
			instants.map((instant) => Date.parse(instant)),
			timezone,
		);
	const starts = inZone(slots.map(({ start }) => start));
	const ends = inZone(slots.map(({ end }) => end));
	return {
		...rest,
		timezone,
		eventType: settings.eventType,
		durationMinutes: settings.durationMinutes,
		slots: slots.map(({ index, start, coHostIds }, place) => ({
			index,
			start: starts[place],
			end: ends[place],
			...(coHostIds ? { coHostIds } : {}),
			label: formatSlotTime(start, {
				timezone,
				repTimezone,
				locale,
				timezoneConfidence: proposal.timezoneConfidence,
			}),
		})),
	};
}

/** Why nothing was offered: sentences, and rep by rep the minutes that each rule took away. */
export function presentWhyNot({ words, accounts }: WhyNot) {
	return {
		why: words,
		reps: accounts.map(({ repId, windowMinutes, taken, freeMinutes }) => ({
			repId,
			windowMinutes: Math.round(windowMinutes),
			minutesTaken: Object.fromEntries(
				Object.entries(taken)
					.filter(([, minutes]) => minutes > 0)
					.map(([rule, minutes]) => [rule, Math.round(minutes)]),
			),
			freeMinutes: Math.round(freeMinutes),
		})),
	};
}

export function presentBooking(booking: Booking) {
	const { settings, start, end, createdAt: _createdAt, updatedAt: _updatedAt, ...rest } = booking;
	return {
		...rest,
		eventType: settings.eventType,
		durationMinutes: settings.durationMinutes,
		location: settings.location,
		start: presentInstant(start, booking.timezone),
		end: presentInstant(end, booking.timezone),
	};
}

export function presentTouch(touch: Touch) {
	const { id, cadence, step, dueAt, claimToken, attempts } = touch;
	return { id, cadence, step: step.step, template: step.template, dueAt, claimToken, attempts };
}

export function presentMessage(message: Message, rendered: RenderedMessage) {
	const { id, kind, audience, channel, status, touchId } = message;
	return { id, kind, audience, channel, to: message.address, status, touchId, ...rendered };
}

/** What was done and told to whom, with the messages that the next node is to send. */
export function presentActions({ report, messages }: ActionsResult) {
	return {
		actions: report,
		messages: messages.flatMap((sent) =>
			isForNextNode(sent) ? [presentMessage(sent.message, sent.rendered)] : [],
		),
	};
}

function isForNextNode(
	result: SendMessageResult,
): result is Extract<SendMessageResult, { status: 'sent' }> {
	return result.status === 'sent' && result.message.status === 'handed_over';
}
