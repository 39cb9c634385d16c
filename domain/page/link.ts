import { isWebAddress } from '../messages/web-address';
import { markup } from './markup';
import type { Markup } from './markup';

/** A link to a page of ours, which may be given by its query alone; `look` is a class of the style sheet. */
export function link(address: string | null, text: string, look: string): Markup | null {
	if (address === null || !(address.startsWith('?') || isWebAddress(address))) return null;
	return markup`<a class="${look}" href="${address}">${text}</a>`;
}

/** A link to somebody else's page, which learns nothing of this one. */
export function linkAway(address: string | null, text: string, look: string): Markup | null {
	if (address === null || !isWebAddress(address)) return null;
	return markup`<a class="${look}" href="${address}" rel="noopener noreferrer">${text}</a>`;
}
