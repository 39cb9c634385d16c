import { BookingFlowError } from '../error';
import { oneLine, shorten } from '../lead/clean-text';
import type { MessageChannel } from '../model';
import { fillText } from './fill';
import type { Values } from './fill';
import { toHtml } from './html';
import type { MessageTemplate } from './message-template';

export interface RenderedMessage {
	/** Of an e-mail or a notice in Slack, on one line; null on other channels. */
	readonly subject: string | null;
	readonly text: string;
	/** Of an e-mail: the text with everything escaped, in paragraphs, its web addresses as links; null elsewhere. */
	readonly html: string | null;
}

export interface RenderInput {
	readonly template: MessageTemplate;
	readonly values: Values;
	readonly channel: MessageChannel;
}

/** The most that carriers take as one message. */
const LONGEST_SMS = 1600;
const LONGEST_SUBJECT = 200;

/** Words a message for a channel. Throws `input-unusable` on unknown placeholders and on texts no carrier takes. */
export function renderMessage({ template, values, channel }: RenderInput): RenderedMessage {
	if (channel === 'sms' || channel === 'whatsapp') {
		const text = fillText(template.sms, values, fieldOf(template));
		checkLength(text, template);
		return { subject: null, text, html: null };
	}
	const text = fillText(template.text, values, fieldOf(template));
	if (channel === 'linkedin') return { subject: null, text, html: null };
	const subject = renderSubject(template, values);
	return { subject, text, html: channel === 'email' ? toHtml(text) : null };
}

/** On one line; a colon at the end that announced an empty value goes. */
function renderSubject(template: MessageTemplate, values: Values): string {
	const filled = fillText(template.subject, values, `${fieldOf(template)}, Subject`);
	return shorten(oneLine(filled).replace(/[\s:,]+$/, ''), LONGEST_SUBJECT);
}

function checkLength(text: string, template: MessageTemplate): void {
	if (text.length <= LONGEST_SMS) return;
	throw new BookingFlowError(
		'input-unusable',
		`${fieldOf(template)} comes to ${text.length} characters; a text message takes ${LONGEST_SMS}.`,
		'Shorten the text, or send it by e-mail.',
	);
}

function fieldOf({ label }: MessageTemplate): string {
	return `Message "${label}"`;
}
