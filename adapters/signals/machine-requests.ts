import type { Raw } from './raw';
import { textIn } from './raw';

/** Apple's Mail Privacy Protection fetches every picture, opened or not, and says no more than this. */
const APPLE_PREFETCH = 'Mozilla/5.0';

/** Gmail looks at pictures before anybody opens the message as this browser; its image proxy does it on opening. */
const GMAIL_PREFETCH = /Edge\/12\.246 Mozilla\/5\.0$/;

/** Scanners of mail gateways, previews of chat apps, and tools. */
const MACHINES =
	/bot\b|crawl|spider|scan|preview|prefetch|headless|phantom|barracuda|proofpoint|mimecast|fireeye|forcepoint|messagelabs|sophos|symantec|trendmicro|cloudmark|ironport|safelinks|microsoft office existence|facebookexternalhit|curl\/|wget\/|python|go-http-client|java\/|okhttp|axios|node-fetch|undici|libwww|apache-httpclient/i;

/** Whether a request shows that a machine made it, and no person who looked. Header names are in lower case. */
export function isByMachine(headers: Raw): boolean {
	const userAgent = textIn(headers, 'user-agent');
	const purpose = textIn(headers, 'sec-purpose', 'purpose', 'x-purpose', 'x-moz');
	if (purpose && /prefetch|preview/i.test(purpose)) return true;
	return userAgent === null || isMachine(userAgent);
}

export function isMachine(userAgent: string): boolean {
	return userAgent === APPLE_PREFETCH || GMAIL_PREFETCH.test(userAgent) || MACHINES.test(userAgent);
}
