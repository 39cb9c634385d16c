import { BookingFlowError } from '../error';
import type { CadenceStep } from '../model';
import { BOOKING_TEMPLATES } from './booking-templates';
import { FOLLOW_UP_TEMPLATES } from './follow-up-templates';
import { STOP_LINE } from './message-template';
import type { MessageTemplate } from './message-template';
import { RECOVERY_TEMPLATES } from './recovery-templates';
import { REMINDER_TEMPLATES } from './reminder-templates';
import { REP_TEMPLATES } from './rep-templates';

export type { MessageTemplate } from './message-template';

/** The wording of every message that the flow sends, by name. */
export const TEMPLATES = {
	...BOOKING_TEMPLATES,
	...REMINDER_TEMPLATES,
	...RECOVERY_TEMPLATES,
	...FOLLOW_UP_TEMPLATES,
	...REP_TEMPLATES,
} as const satisfies Record<string, MessageTemplate>;

export type TemplateName = keyof typeof TEMPLATES;

export function isTemplateName(name: string): name is TemplateName {
	return Object.hasOwn(TEMPLATES, name);
}

/** The template of a name. Throws `not-found` naming the templates there are. */
export function messageTemplate(name: string): MessageTemplate {
	if (isTemplateName(name)) return TEMPLATES[name];
	throw new BookingFlowError(
		'not-found',
		`There is no message template "${name}".`,
		`Choose one of ${Object.keys(TEMPLATES).join(', ')}, or write a text of your own.`,
	);
}

/**
 * A template out of the ops person's own text. As a text message it ends with the line on how to unsubscribe, unless
 * the text speaks of STOP itself.
 */
export function customTemplate({
	text,
	subject,
}: {
	readonly text: string;
	readonly subject?: string | undefined;
}): MessageTemplate {
	if (!text.trim()) {
		throw new BookingFlowError(
			'input-missing',
			'The text of the custom message is empty.',
			'Write the text, or choose a template.',
		);
	}
	return {
		label: 'Custom',
		subject: subject?.trim() || '{meeting_title}',
		text,
		sms: /\bSTOP\b/.test(text) ? text : `${text.trimEnd()}\n${STOP_LINE}`,
	};
}

/** The wording of a step of a cadence. */
export function stepTemplate(step: CadenceStep): MessageTemplate {
	if (step.template !== 'custom') return messageTemplate(step.template);
	return customTemplate({ text: step.text ?? '', subject: step.subject });
}
