import { randomBytes } from 'node:crypto';
import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { renderPage } from '../../domain/page/render-page';
import type { PageView } from '../../domain/page/page-view';

/** Whoever has it may change the meeting: no copy is kept, no other site is told of it, no other page shows it. */
const HEADERS = {
	'Cache-Control': 'no-store',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'X-Robots-Tag': 'noindex',
};

const STATUSES = { invalid_link: 404, expired_link: 410, trouble: 500 } as const;

/** Writes the page itself: what n8n would write has other security headers in each version. */
export function answerPage(
	context: IWebhookFunctions,
	view: PageView,
	token: unknown,
	status = view.page === 'notice' ? STATUSES[view.kind] : 200,
): IWebhookResponseData {
	const nonce = randomBytes(16).toString('base64');
	const html = renderPage(view, {
		// The address that the visitor came by, whatever stands before n8n.
		action: '?',
		token: typeof token === 'string' ? token : '',
		nonce,
		brand: String(context.getNodeParameter('brand', '')),
		accentColour: String(context.getNodeParameter('accentColour', '')),
	});
	context
		.getResponseObject()
		.status(status)
		.set({ ...HEADERS, 'Content-Security-Policy': contentSecurityPolicy(nonce) })
		.type('html')
		.send(html);
	return { noWebhookResponse: true };
}

export function answerTrouble(
	context: IWebhookFunctions,
	status: 400 | 500 = 500,
): IWebhookResponseData {
	return answerPage(context, { page: 'notice', kind: 'trouble' }, null, status);
}

export function answerFile(context: IWebhookFunctions, text: string): IWebhookResponseData {
	context
		.getResponseObject()
		.set({ ...HEADERS, 'Content-Disposition': 'attachment; filename="meeting.ics"' })
		.type('text/calendar; charset=utf-8')
		.send(text);
	return { noWebhookResponse: true };
}

/** The page shares the address of the editor: no script runs on it, and it reaches nothing there. */
function contentSecurityPolicy(nonce: string): string {
	return [
		"default-src 'none'",
		`style-src 'nonce-${nonce}'`,
		"form-action 'self'",
		"frame-ancestors 'none'",
		"base-uri 'none'",
		'sandbox allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-top-navigation-by-user-activation',
	].join('; ');
}
