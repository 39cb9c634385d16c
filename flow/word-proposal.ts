import { signingKey } from '../adapters/links/signing-key';
import { readPageAddress } from '../adapters/links/page-address';
import { slotLinks } from '../adapters/links/signed-links';
import { findBooking } from '../adapters/store/bookings';
import { renderMessage } from '../domain/messages/render';
import type { RenderedMessage } from '../domain/messages/render';
import { messageTemplate } from '../domain/messages/templates';
import type { MessageTemplate } from '../domain/messages/templates';
import { messageValues } from '../domain/messages/values';
import { chooseVariant } from '../domain/messages/variants';
import type { Instant, Lead, Proposal, Rep } from '../domain/model';
import type { FlowContext } from './context';

const HOUR_MS = 60 * 60_000;

/** One way to say it: a template's name, or the ops person's own text. */
export interface WordingVersion {
	/** "A", "B" ... */
	readonly label: string;
	readonly template: string | MessageTemplate;
}

/** Links with which the prospect books a time in one click. */
export interface LinkSettings {
	/** The address of the booking page; null: of the one that is switched on, if any. */
	readonly baseUrl: string | null;
	readonly expireAfterHours: number;
}

/** The version that a lead gets, always the same one; null where there is no choice. */
export function variantFor(leadId: string, versions: readonly WordingVersion[]): string | null {
	return versions.length > 1 ? chooseVariant(versions, leadId).label : null;
}

export const USUAL_LINKS: LinkSettings = { baseUrl: null, expireAfterHours: 168 };

export interface ProposalParts {
	readonly lead: Lead;
	readonly rep: Rep;
	readonly proposal: Proposal;
	readonly versions: readonly WordingVersion[];
	readonly links: LinkSettings;
}

/** Words a proposal for the channel of the conversation, with a link for each time where there is a booking page. */
export async function wordProposal(
	context: FlowContext,
	{ lead, rep, proposal, versions, links }: ProposalParts,
): Promise<RenderedMessage> {
	const [first] = versions;
	const version = versions.find(({ label }) => label === proposal.variant) ?? first;
	const template = version?.template ?? 'proposal';
	const { settings, channel, bookingId } = proposal;
	const moving = bookingId ? await findBooking(context.store.db, bookingId) : null;
	const values = messageValues({
		lead,
		rep,
		proposal,
		// For the time it has now; the settings are those of the new offer.
		booking: moving && { ...moving, settings },
		settings,
		now: context.now,
		slotLinks: await linksOf(context, proposal, links),
	});
	return renderMessage({
		template: typeof template === 'string' ? messageTemplate(template) : template,
		values,
		channel,
	});
}

async function linksOf(
	context: FlowContext,
	proposal: Proposal,
	{ baseUrl, expireAfterHours }: LinkSettings,
): Promise<readonly string[]> {
	const page = baseUrl ?? (await readPageAddress(context.store.db));
	if (!page) return [];
	const key = await context.store.transaction(context, signingKey);
	return slotLinks({ key, baseUrl: page, proposal, expiresAt: expiry(proposal, expireAfterHours) });
}

/** Counted from the proposal, so that words that are given again hold the same links. */
function expiry({ createdAt }: Proposal, hours: number): Instant {
	return new Date(Date.parse(createdAt) + hours * HOUR_MS).toISOString();
}
