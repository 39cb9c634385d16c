import { randomUUID } from 'node:crypto';
import { outboxOnly } from '../../adapters/channels/outbox';
import { smtpTransport } from '../../adapters/channels/smtp/transport';
import type { Transports } from '../../adapters/channels/transport';
import { systemClock } from '../../adapters/http/clock';
import type { NewAssignment } from '../../adapters/store/assignments';
import type { NewBooking } from '../../adapters/store/bookings';
import { saveLead } from '../../adapters/store/leads';
import type { NewMessage } from '../../adapters/store/messages';
import type { NewProposal } from '../../adapters/store/proposals';
import { saveReps } from '../../adapters/store/reps';
import type { BookMeetingInput } from '../../flow/book-meeting';
import type { RouteLeadInput } from '../../flow/route-lead';
import { noServices } from '../../flow/services';
import type { Store, Work, WorkContext } from '../../adapters/store/work';
import { readSignalRules, readThresholds } from '../../domain/engagement/read-settings';
import type { EngagementSettings } from '../../domain/engagement/read-settings';
import type { Signal } from '../../domain/engagement/signal';
import type { Counting } from '../../domain/routing/credit';
import type {
	CadenceStep,
	Instant,
	Lead,
	MeetingSettings,
	PoolMember,
	Rep,
} from '../../domain/model';

export const NOW = '2026-11-02T09:00:00.000Z';

/** What a change is made with, at a fixed time; ids are unique in all processes. */
export function workContext(now: Instant = NOW): WorkContext {
	return {
		now,
		newId: (prefix) => `${prefix}_${randomUUID()}`,
		source: { workflowId: 'wf_1', executionId: '77', node: 'Book Meeting', actor: 'workflow' },
	};
}

/** One change of a test, at `now`. */
export async function change<T>(
	store: Store,
	make: (work: Work) => Promise<T>,
	now: Instant = NOW,
): Promise<T> {
	return await store.transaction(workContext(now), make);
}

export const MEETING: MeetingSettings = {
	eventType: 'discovery_call',
	title: 'Discovery call',
	durationMinutes: 30,
	bufferBeforeMinutes: 15,
	bufferAfterMinutes: 15,
	minimumNoticeMinutes: 120,
	slotIntervalMinutes: 30,
	windowHours: 48,
	maximumWindowDays: 14,
	slotCount: 3,
	wakingHours: { startMinute: 480, endMinute: 1200 },
	location: 'Video call',
	agenda: 'What you want to reach',
	cadence: 'three_touch',
};

export function rep(id: string): Rep {
	return {
		id,
		name: `Rep ${id}`,
		email: `${id}@team.example`,
		phone: null,
		timezone: 'Europe/Berlin',
		workingHours: { 1: [{ startMinute: 540, endMinute: 1020 }] },
	};
}

export const STEP: CadenceStep = {
	step: '1_day_before',
	anchor: 'start',
	offsetMinutes: -1440,
	channel: 'conversation',
	template: 'reminder_day_before',
};

/** An e-mail that the lead wrote. */
export function inbound(lead: Lead, text: string, overrides: Partial<NewMessage> = {}): NewMessage {
	return {
		leadId: lead.id,
		bookingId: null,
		touchId: null,
		direction: 'in',
		audience: 'lead',
		channel: 'email',
		address: 'demo.lead@example.com',
		subject: null,
		text,
		status: 'received',
		kind: 'reply',
		idempotencyKey: `in:${text}`,
		providerId: null,
		...overrides,
	};
}

export function proposal(lead: Lead): NewProposal {
	return {
		leadId: lead.id,
		repId: 'ada',
		pool: 'default',
		settings: MEETING,
		slots: [{ index: 0, start: '2026-11-03T10:00:00.000Z', end: '2026-11-03T10:30:00.000Z' }],
		timezone: 'America/New_York',
		timezoneConfidence: 0.9,
		channel: 'email',
		bookingId: null,
		variant: null,
	};
}

export const COUNTING: Counting = {
	period: 'all',
	basis: 'created',
	timezone: 'UTC',
	creditCancelled: true,
	creditNoShow: true,
	creditRescheduled: true,
};

/** A lead's turn, of which `ada` and `ben` were due a half each. */
export function assignment(lead: Lead, repId: string): NewAssignment {
	return {
		leadId: lead.id,
		repId,
		pool: 'default',
		method: 'equal',
		trace: [{ repId }],
		counting: COUNTING,
		needs: { region: ['DE'], skills: [], ownerRepId: null },
		shares: new Map([
			['ada', 0.5],
			['ben', 0.5],
		]),
	};
}

/** Routing by weight in the pool "default", with nothing else set. */
export function routeInput(
	members: readonly PoolMember[],
	lead: RouteLeadInput['lead'],
): RouteLeadInput {
	return {
		members,
		lead,
		message: null,
		submissionId: null,
		rules: [
			{
				matched: true,
				segment: '',
				action: 'route',
				pools: ['default'],
				method: 'weighted',
				slaHours: null,
			},
		],
		owner: { crmOwner: null, keepEarlierRep: true, keepCompanyRep: false },
		requireWorkingNow: false,
		region: { values: [], rule: 'require' },
		skills: { values: [], rule: 'prefer' },
		ownerOverCap: true,
		counting: COUNTING,
		freeTime: { settings: MEETING, busySources: [] },
	};
}

/** A meeting with this rep at a time of the lead's own, told to nobody outside. */
export function bookingInput({ lead, rep, start }: WantedMeeting): BookMeetingInput {
	return {
		leadId: lead.id,
		start,
		proposalId: null,
		slotIndex: null,
		startIsWish: true,
		repId: rep.id,
		settings: MEETING,
		source: 'api',
		requestId: `wish of ${lead.id}`,
		whenBooked: 'move',
		whenRepChanges: 'change',
		busySources: [],
		outsideCalendars: [],
		services: noServices(),
	};
}

/** E-mails by a mail server on this machine; all else stands on the item. */
export function mailsTo(port: number): Transports {
	const settings = {
		...{ host: '127.0.0.1', port, user: '', password: '', secure: false },
		from: { name: 'Meetings', email: 'meetings@example.com' },
		replyTo: null,
	};
	const email = smtpTransport(settings, { clock: systemClock });
	return { ...outboxOnly, byChannel: { ...outboxOnly.byChannel, email } };
}

interface WantedMeeting {
	readonly lead: Lead;
	readonly rep: Rep;
	readonly start: Instant;
}

/** A visit of the page with prices, worth 15 points. */
export function pricingVisit(key: string, overrides: Partial<Signal> = {}): Signal {
	return {
		type: 'pricing_page',
		at: NOW,
		source: 'website',
		key,
		detail: null,
		who: {
			leadId: null,
			messageId: null,
			bookingId: null,
			meetingStart: null,
			contact: { email: 'demo.lead@example.com' },
		},
		...overrides,
	};
}

/** As the node is set at first, but without a cool-down. */
export const ENGAGEMENT: EngagementSettings = {
	rules: readSignalRules([]),
	thresholds: readThresholds([]),
	halfLifeDays: 14,
	coolDownDays: 0,
};

/** A store with one lead and the reps `ada` and `ben`. */
export async function seed(store: Store): Promise<Lead> {
	return await change(store, async (work) => {
		await saveReps(work, [rep('ada'), rep('ben')]);
		return (await saveLead(work, { email: 'demo.lead@example.com', phone: '+4930901820' })).lead;
	});
}

export function booking(
	lead: Lead,
	start: Instant,
	overrides: Partial<NewBooking> = {},
): NewBooking {
	const settings = overrides.settings ?? MEETING;
	const end = new Date(Date.parse(start) + settings.durationMinutes * 60_000).toISOString();
	return {
		leadId: lead.id,
		repId: 'ada',
		proposalId: null,
		pool: 'default',
		settings,
		start,
		end,
		timezone: 'America/New_York',
		timezoneConfidence: 0.9,
		repTimezone: 'Europe/Berlin',
		channel: 'email',
		source: 'reply',
		...overrides,
	};
}
