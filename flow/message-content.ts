import { findTouch } from '../adapters/store/touches';
import type { Work } from '../adapters/store/work';
import { BookingFlowError } from '../domain/error';
import { toHtml } from '../domain/messages/html';
import type { MessageTemplate } from '../domain/messages/message-template';
import { renderMessage } from '../domain/messages/render';
import type { RenderedMessage } from '../domain/messages/render';
import { messageTemplate, stepTemplate } from '../domain/messages/templates';
import type { CadenceStep, Channel, Message, MessageChannel } from '../domain/model';

/** The template name of a step whose text is filled in already. */
const AS_IT_IS = 'as_it_is';

/** What a message says. */
export type MessageContent =
	| { readonly type: 'template'; name: string }
	/** The ops person's own template. */
	| { readonly type: 'custom'; template: MessageTemplate; kind?: string }
	/** Words in which nothing is left to fill in. */
	| { readonly type: 'worded'; kind: string; subject: string; text: string }
	/** What a due touch says, with the claim that allows to send it. */
	| { readonly type: 'touch'; id: string; claimToken: string };

export type Wording =
	| { readonly kind: string; template: MessageTemplate }
	| { readonly kind: string; subject: string; text: string };

/** The words of a message before names and times are filled in. */
export async function loadWording({ db }: Work, content: MessageContent): Promise<Wording> {
	if (content.type === 'template') {
		return { kind: content.name, template: messageTemplate(content.name) };
	}
	if (content.type === 'custom')
		return { kind: content.kind ?? 'custom', template: content.template };
	if (content.type === 'worded') return content;
	const touch = await findTouch(db, content.id);
	if (touch) return wordingOf(touch.step);
	throw new BookingFlowError(
		'not-found',
		`There is no reminder ${content.id}.`,
		'Put Send Message behind Schedule Reminders (Get Due) and leave the item as it is.',
	);
}

export function renderWording(
	wording: Wording,
	values: Readonly<Record<string, string>>,
	channel: MessageChannel,
): RenderedMessage {
	if ('template' in wording) return renderMessage({ template: wording.template, values, channel });
	const { subject, text } = wording;
	const isEmail = channel === 'email';
	return { subject: isEmail ? subject : null, text, html: isEmail ? toHtml(text) : null };
}

/** The words of a message that is worded already. */
export function wordsOf({ channel, subject, text }: Message): RenderedMessage {
	return { subject, text, html: channel === 'email' ? toHtml(text) : null };
}

/** A step that sends these very words later. */
export function heldStep(kind: string, channel: Channel, rendered: RenderedMessage): CadenceStep {
	return {
		step: kind,
		anchor: 'enrolled',
		offsetMinutes: 0,
		channel,
		template: AS_IT_IS,
		text: rendered.text,
		...(rendered.subject ? { subject: rendered.subject } : {}),
	};
}

function wordingOf(step: CadenceStep): Wording {
	const { template, text = '', subject = '' } = step;
	if (template === AS_IT_IS) return { kind: step.step, subject, text };
	return { kind: template, template: stepTemplate(step) };
}
