import type { Generated } from 'kysely';

/**
 * The tables, the same in SQLite and Postgres. Instants are ISO 8601 UTC texts of fixed width, so they sort as
 * they stand; JSON is text; flags are 0 or 1.
 */
export interface Database {
	leads: LeadRow;
	reps: RepRow;
	assignments: AssignmentRow;
	routing_counts: RoutingCountRow;
	proposals: ProposalRow;
	bookings: BookingRow;
	co_hosts: CoHostRow;
	slot_holds: SlotHoldRow;
	touches: TouchRow;
	messages: MessageRow;
	opt_outs: OptOutRow;
	signals: SignalRow;
	engagement_triggers: EngagementTriggerRow;
	calendar_events: CalendarEventRow;
	calendar_cursors: CalendarCursorRow;
	booking_actions: BookingActionRow;
	crm_records: CrmRecordRow;
	consumers: ConsumerRow;
	reviews: ReviewRow;
	audit_events: AuditEventRow;
	idempotency_keys: IdempotencyKeyRow;
	settings: SettingRow;
	schema_versions: SchemaVersionRow;
}

export interface LeadRow {
	id: string;
	email: string | null;
	phone: string | null;
	channel_id: string | null;
	name: string | null;
	company: string | null;
	title: string | null;
	timezone: string | null;
	timezone_source: string;
	timezone_confidence: number;
	locale: string | null;
	channel: string;
	stage: string;
	source: string | null;
	/** The lead that this one turned out to be; its messages, bookings and touches hang there now. */
	merged_into: string | null;
	created_at: string;
	updated_at: string;
}

export interface RepRow {
	id: string;
	name: string;
	email: string;
	phone: string | null;
	timezone: string;
	/** JSON of WorkingHours. */
	working_hours: string;
	/** JSON of RepDates. */
	dates: string;
	/** JSON: the ids of the rep's calendars. */
	calendars: string;
	/** JSON: the pools that the rep was last listed in. */
	pools: string;
	updated_at: string;
}

export interface AssignmentRow {
	id: string;
	lead_id: string;
	rep_id: string;
	pool: string;
	method: string;
	/** 1 while it counts towards the rep's share, 0 once credited back. */
	counted: number;
	/** JSON: rep by rep, the numbers and the reason. */
	trace: string;
	/** Where it is counted, see `routing_counts`. */
	bucket: string;
	/** JSON of Counting: how it is counted and when it is given back. */
	counting: string;
	/** JSON: the share of this lead that each rep had, by id; they add up to 1. */
	shares: string;
	/** JSON of LeadNeeds: what routing looked at, to play it again. */
	needs: string;
	at: string;
}

/** What counts in a period, such as a month: leads that a rep has, and those that the rep's shares come to. */
export interface RoutingCountRow {
	pool: string;
	bucket: string;
	rep_id: string;
	count: number;
	expected: number;
}

export interface ProposalRow {
	id: string;
	lead_id: string;
	rep_id: string;
	pool: string | null;
	status: string;
	/** JSON of MeetingSettings. */
	settings: string;
	/** JSON of Slot[]. */
	slots: string;
	timezone: string;
	timezone_confidence: number;
	channel: string;
	booking_id: string | null;
	/** Which version of the wording went out. */
	variant: string | null;
	created_at: string;
}

/** An offered slot that is kept for its lead until it expires. */
export interface SlotHoldRow {
	id: string;
	proposal_id: string;
	lead_id: string;
	rep_id: string;
	start_at: string;
	end_at: string;
	busy_from: string;
	busy_to: string;
	expires_at: string;
}

/** A further rep of a meeting, whose time it takes as it takes that of the booking's own rep. */
export interface CoHostRow {
	booking_id: string;
	rep_id: string;
	start_at: string;
	end_at: string;
	busy_from: string;
	busy_to: string;
	occupies: number;
}

export interface BookingRow {
	id: string;
	lead_id: string;
	rep_id: string;
	proposal_id: string | null;
	pool: string | null;
	status: string;
	event_type: string;
	settings: string;
	start_at: string;
	end_at: string;
	/** The start less the buffer before, the end plus the buffer after: what no other meeting of the rep may touch. */
	busy_from: string;
	busy_to: string;
	/** 1 while the meeting takes the rep's time. */
	occupies: number;
	timezone: string;
	timezone_confidence: number;
	rep_timezone: string;
	channel: string;
	source: string;
	reschedules: number;
	cancel_reason: string | null;
	outcome: string | null;
	attendance: string;
	created_at: string;
	updated_at: string;
}

export interface TouchRow {
	id: string;
	lead_id: string;
	booking_id: string | null;
	cadence: string;
	step_name: string;
	/** JSON of CadenceStep. */
	step: string;
	/** Counts the rewinds: a step may run again after a reschedule. */
	generation: number;
	due_at: string;
	status: string;
	attempts: number;
	claim_token: string | null;
	lease_until: string | null;
	reason: string | null;
	created_at: string;
	updated_at: string;
}

export interface MessageRow {
	id: string;
	lead_id: string;
	booking_id: string | null;
	touch_id: string | null;
	direction: string;
	audience: string;
	channel: string;
	address: string;
	subject: string | null;
	text: string;
	status: string;
	kind: string;
	idempotency_key: string;
	provider_id: string | null;
	at: string;
	updated_at: string;
}

export interface OptOutRow {
	id: string;
	channel: string;
	address: string;
	lead_id: string | null;
	/** "reply", "carrier", "rep" ... */
	source: string;
	/** The words that asked for it. */
	keyword: string | null;
	at: string;
	/** When the person opted in again. */
	revoked_at: string | null;
}

/** Something that a lead did, or that a calendar or CRM told of them. */
export interface SignalRow {
	id: string;
	lead_id: string;
	booking_id: string | null;
	/** The message that was opened or clicked. */
	message_id: string | null;
	type: string;
	/** What it was worth when it was recorded. */
	points: number;
	/** When it happened, which may be long before it was recorded. */
	at: string;
	source: string;
	key: string;
	detail: string | null;
	recorded_at: string;
}

/** A crossing of a threshold that was acted on. */
export interface EngagementTriggerRow {
	id: string;
	lead_id: string;
	threshold: string;
	score: number;
	/** "outreach", or "has_meeting" where the lead had one already. */
	outcome: string;
	at: string;
}

/** The event of a booking in a calendar outside. */
export interface CalendarEventRow {
	id: string;
	booking_id: string;
	rep_id: string;
	provider: string;
	calendar_id: string;
	/** null until the calendar has told it. */
	event_id: string | null;
	/** "planned", "present" or "removed". */
	status: string;
	etag: string | null;
	video_link: string | null;
	/** As the calendar was last told, or last told us. */
	start_at: string;
	end_at: string;
	/** What the lead answered to the invitation. */
	response: string;
	/** JSON: e-mail addresses. */
	invited: string;
	created_at: string;
	updated_at: string;
}

/** How far the changes of a calendar have been read. */
export interface CalendarCursorRow {
	provider: string;
	calendar_id: string;
	cursor: string;
	updated_at: string;
}

/** One of the things that follow a change of a booking, and what became of it. */
export interface BookingActionRow {
	booking_id: string;
	/** "booked:0", "rescheduled:1" ... */
	change: string;
	/** "calendar", "confirmation" ... */
	action: string;
	/** JSON of ActionPlan: all that is needed to do it again. */
	plan: string;
	status: string;
	detail: string;
	provider_id: string | null;
	milliseconds: number;
	attempts: number;
	created_at: string;
	updated_at: string;
}

/** What the CRM calls the records of a booking. */
export interface CrmRecordRow {
	booking_id: string;
	provider: string;
	contact_id: string | null;
	deal_id: string | null;
	meeting_id: string | null;
	/** Whose meeting it was when the CRM was told last. */
	rep_id: string | null;
	updated_at: string;
}

/** A reader of the audit trail. */
export interface ConsumerRow {
	id: string;
	/** The last event that it was given. */
	seq: number;
	/** The last replay that was asked for and done. */
	replayed: string | null;
	updated_at: string;
}

export interface ReviewRow {
	id: string;
	kind: string;
	lead_id: string | null;
	booking_id: string | null;
	summary: string;
	what_to_do: string;
	created_at: string;
	resolved_at: string | null;
}

export interface AuditEventRow {
	seq: Generated<number>;
	id: string;
	at: string;
	type: string;
	lead_id: string | null;
	booking_id: string | null;
	workflow_id: string | null;
	execution_id: string | null;
	node: string | null;
	actor: string;
	data: string;
}

export interface IdempotencyKeyRow {
	scope: string;
	key: string;
	/** JSON of the first answer. */
	result: string;
	at: string;
}

export interface SettingRow {
	key: string;
	value: string;
	updated_at: string;
}

/** The migrations that this store has been through. */
export interface SchemaVersionRow {
	version: number;
	name: string;
	at: string;
}
