import { addressFor, conversationChannel } from '../lead/address';
import type { CadenceStep, Channel, Instant, Lead, TouchAnchor } from '../model';
import { LATEST_AFTER_MINUTES } from './decide';

export interface PlanInput {
	readonly steps: readonly CadenceStep[];
	readonly anchors: Readonly<Partial<Record<TouchAnchor, Instant>>>;
	readonly now: Instant;
	readonly lead: Pick<Lead, 'email' | 'phone' | 'channelId' | 'channel'>;
}

export interface PlannedTouch {
	readonly step: CadenceStep;
	readonly dueAt: Instant;
}

/**
 * When each step of a cadence is due, in order of time. Left out are steps whose anchor is not known, whose time is
 * past, that cannot reach the lead, or that would reach the same address at the same time as an earlier step. A text
 * for someone without a phone goes where the conversation takes place. What is counted from the end of the meeting and
 * a little late, as when the outcome is marked the next morning, is due now. Offsets are absolute durations: 1 day is
 * 24 hours, also across a clock change.
 */
export function planTouches({ steps, anchors, now, lead }: PlanInput): readonly PlannedTouch[] {
	const taken = new Set<string>();
	const planned: PlannedTouch[] = [];
	for (const original of steps) {
		const step = reachableStep(original, lead);
		const dueAt = dueTime(original, anchors[original.anchor], now);
		if (!step || dueAt === null) continue;
		const place = `${addressOf(step, lead)} ${dueAt}`;
		if (taken.has(place)) continue;
		taken.add(place);
		planned.push({ step, dueAt });
	}
	return planned.sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
}

function reachableStep(step: CadenceStep, lead: PlanInput['lead']): CadenceStep | null {
	if (addressOf(step, lead)) return step;
	if (step.channel !== 'sms' && step.channel !== 'whatsapp') return null;
	return conversationChannel(lead) ? { ...step, channel: 'conversation' } : null;
}

function addressOf(step: CadenceStep, lead: PlanInput['lead']): string | null {
	const channel: Channel | null =
		step.channel === 'conversation' ? conversationChannel(lead) : step.channel;
	return channel && addressFor(lead, channel);
}

function dueTime(step: CadenceStep, anchor: Instant | undefined, now: Instant): Instant | null {
	if (!anchor) return null;
	const dueAt = Date.parse(anchor) + step.offsetMinutes * 60_000;
	const lateMinutes = (Date.parse(now) - dueAt) / 60_000;
	if (lateMinutes <= 0) return new Date(dueAt).toISOString();
	const stillWelcome = step.anchor === 'end' && lateMinutes <= LATEST_AFTER_MINUTES;
	return stillWelcome ? new Date(now).toISOString() : null;
}
