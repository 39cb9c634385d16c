import { DEFAULT_SIGNALS, signalName } from '../../domain/engagement/signal-rules';

/** What tools call the signals that the flow knows. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
	content: [
		'content_engagement',
		'content_view',
		'content_download',
		'download',
		'post_like',
		'post_comment',
		'video_view',
	],
	email_open: ['open', 'opened', 'email_opened', 'mail_open', 'mail_opened'],
	event_attended: ['webinar', 'webinar_attended', 'event'],
	form_visit: ['form_view', 'form_start', 'booking_page_view', 'booking_page_visit'],
	link_click: ['click', 'clicked', 'email_click', 'email_clicked', 'link_clicked'],
	page_visit: ['page', 'page_view', 'pageview', 'visit', 'website_visit'],
	pricing_page: ['pricing', 'pricing_visit', 'pricing_page_view', 'pricing_page_visit'],
	profile_view: ['profile_viewed', 'profile_visit', 'linkedin_profile_view'],
	reply: ['replied', 'email_reply', 'email_replied'],
};

/** By what stays of a name without blanks and the like: "LinkedIn" is a word, or two. */
const TYPE_OF: ReadonlyMap<string, string> = new Map(
	Object.keys(DEFAULT_SIGNALS).flatMap((type) =>
		[type, ...(OTHER_NAMES[type] ?? [])].map((name) => [name.replaceAll('_', ''), type] as const),
	),
);

const PRICING = /\/(?:[\w-]*-)?(?:pricing|prices|plans)(?:[/?#.]|$)/i;

/**
 * The signal that a tool's name stands for; a name that nobody knows stays. The visit of a page with prices is told
 * by its address.
 */
export function signalType(given: string, page: string | null): string {
	const name = signalName(given);
	const type = TYPE_OF.get(name.replaceAll('_', '')) ?? name;
	return type === 'page_visit' && page && PRICING.test(page) ? 'pricing_page' : type;
}
