import { BookingFlowError } from '../../domain/error';

const OWN_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;
const HINT =
	'Give the full address of the booking page, such as "https://n8n.example.com/webhook/book". ' +
	'Only on the own machine it may begin with http://localhost.';

/** The address of the booking page. Throws `input-missing` or `input-unusable`, naming Booking Page URL. */
export function requirePageUrl(text: string, hint = HINT): URL {
	const trimmed = text.trim();
	if (!trimmed) throw new BookingFlowError('input-missing', 'Booking Page URL is empty.', hint);
	const unusable = (reason: string) =>
		new BookingFlowError('input-unusable', `Booking Page URL: ${reason}.`, hint);
	const url = URL.canParse(trimmed) ? new URL(trimmed) : null;
	if (!url || !/^https?:$/.test(url.protocol)) {
		throw unusable(`${JSON.stringify(trimmed.slice(0, 200))} is not a web address`);
	}
	if (url.username || url.password) throw unusable('the address holds a user name or password');
	if (url.protocol === 'http:' && !OWN_MACHINE.test(url.hostname)) {
		throw unusable(`"${url.origin}" is not encrypted, and anybody on the way can use its links`);
	}
	url.hash = '';
	return url;
}
