/**
 * The nouns of the flow. Instants are ISO 8601 in UTC with milliseconds ("2026-11-24T14:00:00.000Z"), intervals are
 * half-open, zones are IANA names, units are in the names.
 */
export type Instant = string;

/** Where a conversation with a lead takes place. How a message gets there is the transport's business. */
export const CHANNELS = ['email', 'sms', 'whatsapp', 'linkedin'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Where a message goes: reps may be told in Slack. */
export type MessageChannel = Channel | 'slack';

export const LEAD_STAGES = [
	'new',
	'proposed',
	'appointment_booked',
	'missed_appointment',
	'didnt_close',
	'long_term_follow_up',
	'nurture',
	'disqualified',
	'sold',
] as const;
export type LeadStage = (typeof LEAD_STAGES)[number];

export type TimezoneSource =
	'explicit' | 'crm' | 'location' | 'phone' | 'country' | 'email_header' | 'ip' | 'rep' | 'none';

export interface TimezoneGuess {
	readonly timezone: string | null;
	readonly source: TimezoneSource;
	/** 0 to 1. Under 0.6 the messages spell out both zones and say that the zone is a guess. */
	readonly confidence: number;
}

/** One person. At least one of `email`, `phone`, `channelId` is known. */
export interface Lead {
	readonly id: string;
	readonly email: string | null;
	/** E.164. */
	readonly phone: string | null;
	/** The person's id on the conversation's own channel, such as a LinkedIn profile id. */
	readonly channelId: string | null;
	readonly name: string | null;
	readonly company: string | null;
	readonly title: string | null;
	readonly timezone: string | null;
	readonly timezoneSource: TimezoneSource;
	readonly timezoneConfidence: number;
	/** BCP 47, such as "en-GB". */
	readonly locale: string | null;
	readonly channel: Channel;
	readonly stage: LeadStage;
	readonly source: string | null;
	readonly createdAt: Instant;
}

export interface MinuteRange {
	/** Minutes after local midnight, 0 to 1440, end exclusive. */
	readonly startMinute: number;
	readonly endMinute: number;
}

/** Ranges for each ISO weekday, Monday = 1 to Sunday = 7, sorted, not overlapping. A missing day is a day off. */
export type WorkingHours = Readonly<
	Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, readonly MinuteRange[]>>
>;

/** A local date, "2026-12-24". */
export type LocalDate = string;

/** Local dates, both included. */
export interface DateRange {
	readonly firstDate: LocalDate;
	readonly lastDate: LocalDate;
}

/** Hours of one date that stand in place of the working hours; none at all is a day off. */
export interface DateOverride {
	readonly date: LocalDate;
	/** Sorted, not overlapping. */
	readonly ranges: readonly MinuteRange[];
}

/** Dates on which the rep lives by the clock of another zone; they are dates of that zone. */
export interface Travel extends DateRange {
	readonly timezone: string;
}

/** What a rep's dates hold beside the weekly hours. Missing parts are empty. */
export interface RepDates {
	readonly overrides?: readonly DateOverride[];
	readonly outOfOffice?: readonly DateRange[];
	readonly travel?: readonly Travel[];
	/** Country, and region where given, whose public holidays are days off: "DE", "DE-BY". */
	readonly holidays?: string | null;
}

export interface Rep extends RepDates {
	/** The rep's e-mail in lower case unless the team gives ids of its own. */
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly phone: string | null;
	readonly timezone: string;
	readonly workingHours: WorkingHours;
	/** Ids of the calendars that must all be free; missing or empty: the one of the rep's e-mail. */
	readonly calendars?: readonly string[];
}

/** The most leads that a rep is assigned in a day, week (from Monday) and month of the rep's own clock; null: any. */
export interface LeadCaps {
	readonly daily: number | null;
	readonly weekly: number | null;
	readonly monthly: number | null;
}

/** A rep as a member of a pool. */
export interface PoolMember extends Rep {
	readonly pool: string;
	/** Share of the pool's leads relative to the other members; above 0. */
	readonly weight: number;
	/** Tier: 1 is asked first, 2 only when nobody of tier 1 can. Missing is 1. */
	readonly priority?: number;
	readonly caps?: LeadCaps;
	/** Places whose leads the rep looks after, such as "DE" or "Bavaria". Missing or empty: any. */
	readonly regions?: readonly string[];
	/** Languages, products, industries: whatever a lead may need. */
	readonly skills?: readonly string[];
}

/** What is decided once for a meeting and then travels with its proposal and booking. */
export interface MeetingSettings {
	readonly eventType: string;
	readonly title: string;
	readonly durationMinutes: number;
	readonly bufferBeforeMinutes: number;
	readonly bufferAfterMinutes: number;
	readonly minimumNoticeMinutes: number;
	readonly slotIntervalMinutes: number;
	readonly windowHours: number;
	/** How far the window may be widened when it holds too few slots. */
	readonly maximumWindowDays: number;
	readonly slotCount: number;
	/** Hours of the prospect's day in which a meeting may be offered, in the prospect's zone. */
	readonly wakingHours: MinuteRange;
	readonly location: string;
	readonly agenda: string;
	/** The preset name of the reminder cadence that a booking is enrolled in, or "none". */
	readonly cadence: string;
	/** The most meetings of the rep in a day and in a week (from Monday) of the rep's own clock; null or missing: any. */
	readonly dailyMeetingCap?: number | null;
	readonly weeklyMeetingCap?: number | null;
	/** The most minutes of a day of the rep that meetings and other busy times take, this meeting included. */
	readonly dailyLoadMinutes?: number | null;
	/** How the offered slots are chosen. Missing is "spread". */
	readonly choice?: SlotChoice;
	/** Whether the calendar makes a video meeting for it (Google Meet, Teams). Missing is no. */
	readonly videoLink?: boolean;
	/** Who is told of bookings beside the rep: e-mail addresses. Missing is nobody. */
	readonly alsoNotify?: readonly string[];
	/** The words of messages to the lead, with placeholders. Missing or "" is the ready-made message. */
	readonly confirmationText?: string;
	readonly rescheduledText?: string;
	readonly cancelledText?: string;
}

export const SLOT_CHOICES = ['spread', 'earliest', 'fewest_gaps'] as const;
/** Over days and parts of day, the soonest, or next to the rep's other meetings. */
export type SlotChoice = (typeof SLOT_CHOICES)[number];

export interface Slot {
	/** From 0, in the order offered. */
	readonly index: number;
	readonly start: Instant;
	readonly end: Instant;
	/** The reps who join the proposal's rep at this time, where several people must be free. */
	readonly coHostIds?: readonly string[];
}

export const PROPOSAL_STATUSES = ['open', 'accepted', 'superseded', 'closed'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

export interface Proposal {
	readonly id: string;
	readonly leadId: string;
	readonly repId: string;
	readonly pool: string | null;
	readonly status: ProposalStatus;
	readonly settings: MeetingSettings;
	readonly slots: readonly Slot[];
	/** The zone the slots were worded in: the prospect's, or the rep's when the prospect's is unknown. */
	readonly timezone: string;
	readonly timezoneConfidence: number;
	readonly channel: Channel;
	/** Set when the proposal offers other times for a booking that exists. */
	readonly bookingId: string | null;
	/** Which version of the wording went out, where there are several: "A", "B" ... */
	readonly variant: string | null;
	readonly createdAt: Instant;
}

export const BOOKING_STATUSES = [
	'booked',
	'confirmed',
	'reconfirmed',
	'reminded',
	'at_risk',
	'reschedule_requested',
	'rescheduled',
	'cancelled',
	'no_show',
	'completed',
] as const;
export type BookingStatus = (typeof BOOKING_STATUSES)[number];

export const OUTCOMES = [
	'attended',
	'no_show',
	'cancelled',
	'rescheduled',
	'didnt_close',
	'long_term',
	'sold',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Attendance = 'yes' | 'no' | 'unknown';

export const CANCEL_REASONS = ['conflict', 'not_right_time', 'not_interested', 'other'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

export interface Booking {
	readonly id: string;
	readonly leadId: string;
	readonly repId: string;
	readonly proposalId: string | null;
	readonly pool: string | null;
	readonly status: BookingStatus;
	readonly settings: MeetingSettings;
	readonly start: Instant;
	readonly end: Instant;
	/** The prospect's zone. */
	readonly timezone: string;
	readonly timezoneConfidence: number;
	readonly repTimezone: string;
	readonly channel: Channel;
	/** Where the booking came from: "reply", "form", "page", "rep", "api" ... */
	readonly source: string;
	readonly reschedules: number;
	readonly cancelReason: CancelReason | null;
	readonly outcome: Outcome | null;
	readonly attendance: Attendance;
	readonly createdAt: Instant;
	readonly updatedAt: Instant;
}

/** What a touch's time is counted from. */
export type TouchAnchor = 'booked' | 'start' | 'end' | 'marked' | 'enrolled';

/** Who a message is for. */
export type Audience = 'lead' | 'rep';

/** One step of a cadence, as data. */
export interface CadenceStep {
	/** Unique within the cadence, such as "1_day_before". */
	readonly step: string;
	readonly anchor: TouchAnchor;
	/** Minutes after the anchor; negative is before. */
	readonly offsetMinutes: number;
	/** "conversation" is the channel the lead talks on. */
	readonly channel: Channel | 'conversation';
	/** A name of `domain/messages/templates`, or "custom" with `text`. */
	readonly template: string;
	/** The text of a custom step, with {placeholders}. */
	readonly text?: string;
	readonly subject?: string;
}

export const TOUCH_STATUSES = [
	'pending',
	'claimed',
	'sending',
	'sent',
	'failed',
	'skipped',
	'cancelled',
] as const;
export type TouchStatus = (typeof TOUCH_STATUSES)[number];

export interface Touch {
	readonly id: string;
	readonly leadId: string;
	readonly bookingId: string | null;
	readonly cadence: string;
	readonly step: CadenceStep;
	readonly dueAt: Instant;
	readonly status: TouchStatus;
	readonly attempts: number;
	/** Names the claim that may act on this touch now. */
	readonly claimToken: string | null;
	readonly leaseUntil: Instant | null;
	/** Why it was skipped, failed or cancelled. */
	readonly reason: string | null;
}

export const MESSAGE_STATUSES = [
	'received',
	'queued',
	'sending',
	'handed_over',
	'sent',
	'delivered',
	'failed',
	'replied',
] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

export interface Message {
	readonly id: string;
	readonly leadId: string;
	readonly bookingId: string | null;
	readonly touchId: string | null;
	readonly direction: 'in' | 'out';
	readonly audience: Audience;
	readonly channel: MessageChannel;
	/** An e-mail address, an E.164 number, a channel id or a Slack channel. */
	readonly address: string;
	readonly subject: string | null;
	readonly text: string;
	readonly status: MessageStatus;
	/** What the message is: a template name, "reply" for inbound. */
	readonly kind: string;
	/** Sending the same key twice sends once. */
	readonly idempotencyKey: string;
	readonly providerId: string | null;
	readonly at: Instant;
}

export interface Review {
	readonly id: string;
	readonly kind: string;
	readonly leadId: string | null;
	readonly bookingId: string | null;
	/** What happened, in one sentence. */
	readonly summary: string;
	/** What a person should do about it. */
	readonly whatToDo: string;
	readonly createdAt: Instant;
	readonly resolvedAt: Instant | null;
}

export interface AuditEvent {
	readonly seq: number;
	readonly id: string;
	readonly at: Instant;
	/** "booking.created", "message.sent", "touch.skipped" ... */
	readonly type: string;
	readonly leadId: string | null;
	readonly bookingId: string | null;
	readonly workflowId: string | null;
	readonly executionId: string | null;
	readonly node: string | null;
	readonly actor: string;
	readonly data: Readonly<Record<string, unknown>>;
}
