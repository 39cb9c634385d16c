/** What a signal of a type is worth, and how many of a day count. */
export interface SignalRule {
	readonly label: string;
	readonly points: number;
	readonly mostADay: number;
}

export type SignalRules = ReadonlyMap<string, SignalRule>;

/**
 * The signals that the flow knows. Mail apps and scanners open mails and links by themselves, so opens are worth
 * little, and those that a machine made next to nothing. What a calendar says of a meeting bears on that meeting's
 * risk, not on the interest of the lead.
 */
export const DEFAULT_SIGNALS = {
	automatic_open: { label: 'Open by a Machine', points: 1, mostADay: 1 },
	content: { label: 'Content Engagement', points: 8, mostADay: 3 },
	email_open: { label: 'E-Mail Open', points: 3, mostADay: 3 },
	event_attended: { label: 'Event or Webinar Attended', points: 12, mostADay: 1 },
	form_visit: { label: 'Form or Booking Page Visit', points: 10, mostADay: 2 },
	invite_accepted: { label: 'Invite Accepted', points: 0, mostADay: 1 },
	invite_declined: { label: 'Invite Declined', points: 0, mostADay: 1 },
	invite_pending: { label: 'Invite Unanswered', points: 0, mostADay: 1 },
	invite_tentative: { label: 'Invite Accepted Tentatively', points: 0, mostADay: 1 },
	link_click: { label: 'Link Click', points: 6, mostADay: 3 },
	page_visit: { label: 'Page Visit', points: 2, mostADay: 5 },
	pricing_page: { label: 'Pricing Page Visit', points: 15, mostADay: 2 },
	profile_view: { label: 'Profile View', points: 5, mostADay: 3 },
	reply: { label: 'Reply', points: 10, mostADay: 1 },
} as const satisfies Record<string, SignalRule>;

export const INVITE_SIGNALS = [
	'invite_accepted',
	'invite_declined',
	'invite_pending',
	'invite_tentative',
] as const satisfies readonly (keyof typeof DEFAULT_SIGNALS)[];
export type InviteSignal = (typeof INVITE_SIGNALS)[number];

/** Signals that tell of a meeting, and so of a lead whom the flow knows. */
export function isInviteSignal(type: string): type is InviteSignal {
	return (INVITE_SIGNALS as readonly string[]).includes(type);
}

/** "Pricing Page", "pricingPage" and "pricing-page" are one name: "pricing_page". */
export function signalName(text: string): string {
	return text
		.trim()
		.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
		.replace(/[^\p{L}\p{N}]+/gu, '_')
		.replace(/^_+|_+$/g, '')
		.toLowerCase();
}
