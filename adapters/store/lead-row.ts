import type { Channel, Lead, LeadStage, TimezoneSource } from '../../domain/model';
import type { LeadRow } from './schema';
import type { Work } from './work';

type Given<T> = T | null | undefined;

/** What is known of a person, in standard form: e-mail in lower case, phone in E.164. Empty fields say nothing. */
export interface LeadContact {
	readonly email?: Given<string>;
	readonly phone?: Given<string>;
	/** The person's id on the conversation's own channel. */
	readonly channelId?: Given<string>;
	readonly name?: Given<string>;
	readonly company?: Given<string>;
	readonly title?: Given<string>;
	readonly timezone?: Given<string>;
	readonly timezoneSource?: Given<TimezoneSource>;
	readonly timezoneConfidence?: Given<number>;
	readonly locale?: Given<string>;
	readonly channel?: Given<Channel>;
	/** Where the lead came from; the first one stays. */
	readonly source?: Given<string>;
}

export function newLeadRow(work: Work, contact: LeadContact): LeadRow {
	return {
		id: work.newId('lead'),
		email: contact.email || null,
		phone: contact.phone || null,
		channel_id: contact.channelId || null,
		name: contact.name || null,
		company: contact.company || null,
		title: contact.title || null,
		timezone: contact.timezone || null,
		timezone_source: contact.timezone ? (contact.timezoneSource ?? 'explicit') : 'none',
		timezone_confidence: contact.timezone ? (contact.timezoneConfidence ?? 1) : 0,
		locale: contact.locale || null,
		channel: contact.channel ?? firstChannel(contact),
		stage: 'new',
		source: contact.source || null,
		merged_into: null,
		created_at: work.now,
		updated_at: work.now,
	};
}

function firstChannel({ email, phone }: LeadContact): Channel {
	if (email) return 'email';
	return phone ? 'sms' : 'linkedin';
}

export function toLead(row: LeadRow): Lead {
	return {
		id: row.id,
		email: row.email,
		phone: row.phone,
		channelId: row.channel_id,
		name: row.name,
		company: row.company,
		title: row.title,
		timezone: row.timezone,
		timezoneSource: row.timezone_source as TimezoneSource,
		timezoneConfidence: row.timezone_confidence,
		locale: row.locale,
		channel: row.channel as Channel,
		stage: row.stage as LeadStage,
		source: row.source,
		createdAt: row.created_at,
	};
}
