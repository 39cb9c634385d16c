import { STOP_LINE } from './message-template';
import type { MessageTemplate } from './message-template';

interface Note {
	readonly subject: string;
	/** One or two sentences, after the greeting. */
	readonly text: string;
}

const didntClose = (number: number, note: Note) => followUp(`Didn't Close ${number}`, note);
const longTerm = (number: number, note: Note) => followUp(`Long-Term ${number}`, note);

/** The sequences of short notes: after a meeting without a deal, and to leads who went quiet. */
export const FOLLOW_UP_TEMPLATES = {
	didnt_close_1: didntClose(1, {
		subject: 'Any questions?',
		text: 'Thank you for the talk. Did a question come up that I can answer? Just reply here.',
	}),
	didnt_close_2: didntClose(2, {
		subject: 'A short summary for your team',
		text: 'Would a short summary help you to share what we talked about? Reply with yes and I write one.',
	}),
	didnt_close_3: didntClose(3, {
		subject: 'A second, shorter talk',
		text: 'Would a second, shorter talk help? Tell me a day that suits you and I send you times.',
	}),
	didnt_close_4: didntClose(4, {
		subject: 'When would be a good time?',
		text: 'If it is a question of timing, tell me when to come back to you, and I will do so then.',
	}),
	didnt_close_5: didntClose(5, {
		subject: 'Last note for now',
		text: 'This is my last note for now. Reply whenever it becomes interesting again, and we go on from where we were.',
	}),
	long_term_1: longTerm(1, {
		subject: 'Still of interest?',
		text: 'We were in touch a while ago. Is it still of interest to you? Reply with a day and I send you times for a short talk.',
	}),
	long_term_2: longTerm(2, {
		subject: 'Has anything changed?',
		text: 'Has anything changed on your side since we last wrote? I am glad to hear it, in a line or in a short talk.',
	}),
	long_term_3: longTerm(3, {
		subject: 'One question',
		text: 'What would have to be true for a short talk to be worth your time? One line is enough.',
	}),
	long_term_4: longTerm(4, {
		subject: 'Someone else to talk to?',
		text: 'Is somebody else on your side looking after this now? Tell me who, and I leave you in peace.',
	}),
	long_term_5: longTerm(5, {
		subject: '15 minutes',
		text: 'A talk of 15 minutes is often enough to see if we can help. Shall I send you some times?',
	}),
	long_term_6: longTerm(6, {
		subject: 'By message instead?',
		text: 'If a talk is too much now, write me your question here, and I answer by message.',
	}),
	long_term_7: longTerm(7, {
		subject: 'Another month?',
		text: 'Is there a month that is better for this? Name it, and I write to you then and not before.',
	}),
	long_term_8: longTerm(8, {
		subject: 'Still here',
		text: 'I am still glad to talk when you are. Reply with a day that suits you, morning or afternoon.',
	}),
	long_term_9: longTerm(9, {
		subject: 'Last note for now',
		text: 'This is my last note for now. If it comes up again, reply here at any time, and I am glad to help.',
	}),
} as const satisfies Record<string, MessageTemplate>;

function followUp(label: string, { subject, text }: Note): MessageTemplate {
	return {
		label,
		subject,
		text: `Hi {first_name},\n\n${text}\n\n{rep_name}`,
		sms: `Hi {first_name}, {rep_first_name} here. ${text}\n${STOP_LINE}`,
	};
}
