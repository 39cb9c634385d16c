import { getIn } from '../../http/read-json';
import type { HttpAnswer } from '../../http/send-request';
import { NoAnswerError } from '../../http/send-request';
import { noAnswerFrom, refusedBy, tooManyRequests } from '../../provider-error';
import type { DeliveryResult } from '../transport';

/** Slack calls it either way. */
export const RATE_LIMITED: readonly unknown[] = ['ratelimited', 'rate_limited'];

/** Slack says of these that some of it may be done. */
const MAY_BE_DONE = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'];

/** What happened, and what to do. */
type Refusal = readonly [string, string];

const CREDENTIAL: Refusal = [
	'it does not accept the credential any more',
	'Open the credential and reconnect or correct it.',
];
const TOO_LONG: Refusal = ['the message is too long', 'Shorten its text.'];
const NOT_LET_IN: Refusal = [
	'the workspace does not let the app in',
	'Ask an administrator of the workspace to allow it.',
];

const UNKNOWN: Refusal = [
	'it turned it down',
	"Look the word in brackets up in Slack's description of chat.postMessage.",
];

const REFUSALS: ReadonlyMap<string, Refusal> = new Map([
	['invalid_auth', CREDENTIAL],
	['not_authed', CREDENTIAL],
	['token_revoked', CREDENTIAL],
	['token_expired', CREDENTIAL],
	['account_inactive', CREDENTIAL],
	[
		'channel_not_found',
		[
			'there is no such channel, or the app does not see it',
			'Check the channel; into a private one, invite the app first (/invite).',
		],
	],
	['not_in_channel', ['the app is not in the channel', 'Invite it there (/invite).']],
	['is_archived', ['the channel is archived', 'Choose another one, or bring it back.']],
	['msg_too_long', TOO_LONG],
	['msg_blocks_too_long', TOO_LONG],
	['no_text', ['the message is empty', 'Give it a text.']],
	[
		'restricted_action',
		[
			'the workspace does not let apps write there',
			'Choose another channel, or ask an administrator of the workspace to allow it.',
		],
	],
	['access_denied', NOT_LET_IN],
	['team_access_not_granted', NOT_LET_IN],
	['ekm_access_denied', NOT_LET_IN],
	['org_login_required', NOT_LET_IN],
]);

/** What became of a message that Slack answered in whatever way but "ok". */
export function explainAnswer(answer: HttpAnswer, body: unknown): DeliveryResult {
	const { status, headers } = answer;
	const error = wordIn(body);
	if (status === 429 || RATE_LIMITED.includes(error)) {
		return failed(
			tooManyRequests('Slack', ` (${error ?? status})`, headers['retry-after']).message,
		);
	}
	if (status !== 200) {
		const { mayBeDone, message } = refusedBy(TEXTS, answer, error);
		return mayBeDone ? notKnown(`it had trouble of its own (${status})`) : failed(message);
	}
	if (error === null) return notKnown('it gave an answer that cannot be read');
	if (MAY_BE_DONE.includes(error)) return notKnown(`it had trouble of its own (${error})`);
	const [what, toDo] = refusalOf(error, body);
	return failed(`Slack did not post the message: ${what} (${error}). ${toDo}`);
}

/** What became of a message without an answer. Anything but a NoAnswerError is thrown on. */
export function explainNoAnswer(error: unknown): DeliveryResult {
	const problem = noAnswerFrom('Slack', error);
	if (!problem.mayBeDone || !(error instanceof NoAnswerError)) return failed(problem.message);
	return notKnown(
		error.kind === 'timeout'
			? 'it did not answer in time'
			: `the connection broke (${error.message})`,
	);
}

const TEXTS = {
	provider: 'Slack',
	forbidden: 'does not let the app post the message',
	allow: 'Ask an administrator of the workspace to allow it.',
	check: 'Check the credential for Slack and the channel.',
};

function refusalOf(error: string, body: unknown): Refusal {
	if (error === 'missing_scope' || error === 'no_permission') {
		const scope = wordIn(body, 'needed') ?? 'chat:write';
		return [
			`the app lacks the scope ${scope}`,
			'Add it under OAuth & Permissions of the app, install the app again, and reconnect the credential.',
		];
	}
	const known = error.startsWith('restricted_action') ? 'restricted_action' : error;
	return REFUSALS.get(known) ?? UNKNOWN;
}

/** A word that Slack gives as a reason; null when it is none. */
function wordIn(body: unknown, name = 'error'): string | null {
	const word = getIn(body, name);
	return typeof word === 'string' && /^[\w:.,]{1,100}$/.test(word) ? word : null;
}

export function failed(reason: string): DeliveryResult {
	return { status: 'failed', providerId: null, reason };
}

function notKnown(why: string): DeliveryResult {
	const reason =
		`Slack may have posted the message, but ${why}. ` +
		'Look into the channel before sending it again.';
	return { status: 'unknown', providerId: null, reason };
}
