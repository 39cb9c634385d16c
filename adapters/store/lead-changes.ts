import type { LeadContact } from './lead-row';
import type { LeadRow } from './schema';

type Changes = Partial<LeadRow>;

/**
 * What a newer contact changes on a lead: it fills what is blank; of name, company, title, language and channel the
 * newer says it; of two zones the surer one. Addresses that are known stay.
 */
export function contactChanges(lead: LeadRow, contact: LeadContact): Changes {
	const wanted: Changes = {
		email: lead.email ?? contact.email ?? null,
		phone: lead.phone ?? contact.phone ?? null,
		channel_id: lead.channel_id ?? contact.channelId ?? null,
		source: lead.source ?? contact.source ?? null,
		name: contact.name || lead.name,
		company: contact.company || lead.company,
		title: contact.title || lead.title,
		locale: contact.locale || lead.locale,
		channel: contact.channel || lead.channel,
		...timezoneChanges(lead, contact),
	};
	return differing(lead, wanted);
}

/** What the older lead takes over from one that turned out to be the same person. */
export function mergeChanges(older: LeadRow, newer: LeadRow): Changes {
	const wanted: Changes = {
		email: older.email ?? newer.email,
		phone: older.phone ?? newer.phone,
		channel_id: older.channel_id ?? newer.channel_id,
		source: older.source ?? newer.source,
		name: newer.name ?? older.name,
		company: newer.company ?? older.company,
		title: newer.title ?? older.title,
		locale: newer.locale ?? older.locale,
		channel: newer.channel,
		stage: laterStage(older, newer),
		...(newer.timezone_confidence > older.timezone_confidence
			? {
					timezone: newer.timezone,
					timezone_source: newer.timezone_source,
					timezone_confidence: newer.timezone_confidence,
				}
			: {}),
	};
	return differing(older, wanted);
}

function timezoneChanges(lead: LeadRow, contact: LeadContact): Changes {
	if (!contact.timezone) return {};
	const timezone_source = contact.timezoneSource ?? 'explicit';
	const timezone_confidence = contact.timezoneConfidence ?? 1;
	const surer = timezone_confidence > lead.timezone_confidence;
	const sameWitness =
		timezone_source === lead.timezone_source && timezone_confidence === lead.timezone_confidence;
	if (!surer && !sameWitness) return {};
	return { timezone: contact.timezone, timezone_source, timezone_confidence };
}

/** "new" says only that nothing happened yet; else what happened last counts. */
function laterStage(older: LeadRow, newer: LeadRow): string {
	if (newer.stage === 'new') return older.stage;
	if (older.stage === 'new') return newer.stage;
	return newer.updated_at > older.updated_at ? newer.stage : older.stage;
}

function differing(lead: LeadRow, wanted: Changes): Changes {
	const entries = Object.entries(wanted) as [keyof LeadRow, never][];
	return Object.fromEntries(entries.filter(([column, value]) => lead[column] !== value));
}
