import { getIn, readJson } from '../../http/read-json';
import type { HttpAnswer } from '../../http/send-request';
import { NoAnswerError } from '../../http/send-request';
import { noAnswerFrom, refusedBy } from '../../provider-error';
import { explainTwilioCode, OPTED_OUT, twilioErrorPage } from './error-codes';

export const TWILIO = 'Twilio';

/** An answer with a status other than 2xx. */
export class TwilioRefusal extends Error {
	readonly answer: HttpAnswer;

	constructor(answer: HttpAnswer) {
		super(`Twilio answered ${answer.status}.`);
		this.answer = answer;
	}
}

/** Why Twilio did not take a message. */
export interface TwilioProblem {
	/** What happened and what to do. */
	readonly reason: string;
	/** The same in a few words: "status 500". */
	readonly brief: string;
	readonly isOptedOut: boolean;
	/** Whether it may have gone out all the same. */
	readonly mayBeSent: boolean;
}

const TOO_MANY_REQUESTS = 20429;

export function isTwilioRateLimit({ text }: HttpAnswer): boolean {
	return codeIn(readJson(text)) === TOO_MANY_REQUESTS;
}

/** Anything that is neither a refusal nor a missing answer is thrown on. `text` is what must not be repeated. */
export function problemIn(error: unknown, text: string): TwilioProblem {
	if (error instanceof TwilioRefusal) return problemOf(error.answer, text);
	const { message, mayBeDone } = noAnswerFrom(TWILIO, error);
	return { reason: message, brief: briefly(error), isOptedOut: false, mayBeSent: mayBeDone };
}

function problemOf(answer: HttpAnswer, text: string): TwilioProblem {
	const data = readJson(answer.text);
	const code = codeIn(data);
	const refused = refusedBy(textsFor(code), answer, saidIn(data, code, text));
	return {
		reason: explainTwilioCode(code) ?? refused.message,
		brief: `status ${answer.status}`,
		isOptedOut: code === OPTED_OUT,
		mayBeSent: refused.mayBeDone,
	};
}

function briefly(error: unknown): string {
	if (!(error instanceof NoAnswerError)) return 'an answer that cannot be read';
	return error.kind === 'timeout' ? 'no answer in time' : error.message;
}

function codeIn(data: unknown): number | null {
	const code = getIn(data, 'code');
	return typeof code === 'number' ? code : null;
}

/** What Twilio says in its own words, under `title` and `detail` where it follows RFC 9457. */
function saidIn(data: unknown, code: number | null, text: string): string | null {
	const said = getIn(data, 'message') ?? getIn(data, 'detail') ?? getIn(data, 'title');
	if (typeof said !== 'string') return code === null ? null : String(code);
	const safe = said.replaceAll(text, '...');
	return code === null ? safe : `${code}: ${safe}`;
}

function textsFor(code: number | null) {
	return {
		provider: TWILIO,
		forbidden: 'does not let this credential send messages',
		allow: 'Use the Auth Token of the account, or an API key that may send messages.',
		check: `Its page about it tells more: ${twilioErrorPage(code)}.`,
	};
}
