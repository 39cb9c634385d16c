import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';
import type { Clock } from '../../http/clock';
import type { RetryOptions } from '../../http/retry';
import { withRetries } from '../../http/retry';
import type { DeliverRequest, SendRequest } from '../../http/send-request';
import type { DeliveryResult, Transport } from '../transport';
import type { Draft, TwilioSettings } from './draft';
import { draftMessage } from './draft';
import { explainTwilioFailure, OPTED_OUT } from './error-codes';
import type { Trace } from './find-trace';
import { findTrace } from './find-trace';
import type { Messages } from './messages-api';
import { openMessages } from './messages-api';
import type { TwilioProblem } from './refusal';
import { isTwilioRateLimit, problemIn } from './refusal';

const LIMITS = { attempts: 3, attemptMs: 4_000, longestWaitMs: 5_000 };
/** Less is too short to send a message and hear about it. */
const SHORTEST_MS = 1_000;

/** SMS and WhatsApp by Twilio. `send` signs the requests. */
export function twilioTransport(
	send: SendRequest,
	settings: TwilioSettings,
	{ clock }: { readonly clock: Clock },
): Transport {
	const open = async (deadline: number) =>
		await openMessages(settings.accountSid, deliverOnce(send, { clock, deadline }));
	return {
		name: 'twilio',
		handsOver: false,
		async deliver(message, { deadline }) {
			const draft = draftMessage(message, settings);
			if ('problem' in draft) return failed(draft.problem);
			if (clock.now() >= deadline) {
				return failed('There was no time left to send the message. Run again.');
			}
			const messages = await open(deadline);
			return await sendOnce({ messages, draft, text: message.text, clock, deadline });
		},
		async lookUp(message, { deadline, since }) {
			const draft = draftMessage(message, settings);
			if ('problem' in draft) return failed(draft.problem);
			const messages = await open(deadline);
			const sending = { messages, draft, text: message.text, clock, deadline };
			const trace = await lookFor(sending, since);
			if (trace === 'absent') return failed('The message is not in the log of Twilio.');
			return trace === 'unclear' ? unknown({ brief: 'earlier' }) : toResult(trace);
		},
	};
}

/** Twilio knows no idempotency key: what may have been sent is not sent again. Asking does no harm. */
function deliverOnce(
	send: SendRequest,
	time: Pick<RetryOptions, 'clock' | 'deadline'>,
): DeliverRequest {
	const options = { ...time, limits: LIMITS, isRateLimit: isTwilioRateLimit };
	const ask = withRetries(send, options);
	const order = withRetries(send, { ...options, onlyWhenNotDone: true });
	return async (request) => await (request.method === 'GET' ? ask : order)(request);
}

interface Sending {
	readonly messages: Messages;
	readonly draft: Draft;
	/** What must not stand in a reason. */
	readonly text: string;
	readonly clock: Clock;
	readonly deadline: number;
}

/** Sends the message, and once more when no clear answer came and Twilio's log does not have it. */
async function sendOnce(sending: Sending): Promise<DeliveryResult> {
	const since = sending.clock.now();
	const first = await trySending(sending, since);
	const isTimeLeft = sending.deadline - sending.clock.now() >= SHORTEST_MS;
	const last = 'absent' in first && isTimeLeft ? await trySending(sending, since) : first;
	return 'absent' in last ? failed(last.absent.reason) : last;
}

/** "absent": there was a problem, and the message certainly did not go out. */
async function trySending(
	sending: Sending,
	since: number,
): Promise<DeliveryResult | { readonly absent: TwilioProblem }> {
	const { messages, draft, text } = sending;
	try {
		return toResult(await messages.create(draft));
	} catch (error) {
		const problem = problemIn(error, text);
		if (!problem.mayBeSent) return failed(problem.reason, problem.isOptedOut);
		const trace = await lookFor(sending, since);
		if (trace === 'absent') return { absent: problem };
		return trace === 'unclear' ? unknown(problem) : toResult(trace);
	}
}

async function lookFor({ messages, draft, text, ...time }: Sending, since: number): Promise<Trace> {
	try {
		return await findTrace(messages, draft, { ...time, since });
	} catch (error) {
		// Throws on what is no problem of Twilio's.
		problemIn(error, text);
		return 'unclear';
	}
}

/** Twilio takes a message first and looks at it afterwards: it may have failed by the time it is asked for. */
function toResult({ sid, status, errorCode }: MessageInstance): DeliveryResult {
	if (!['failed', 'undelivered', 'canceled'].includes(status)) {
		return { status: 'sent', providerId: sid, reason: null };
	}
	const result = failed(explainTwilioFailure(errorCode), errorCode === OPTED_OUT);
	return { ...result, providerId: sid };
}

function failed(reason: string, isOptedOut = false): DeliveryResult {
	return { status: 'failed', providerId: null, reason, ...(isOptedOut ? { isOptedOut } : {}) };
}

function unknown({ brief }: Pick<TwilioProblem, 'brief'>): DeliveryResult {
	const reason =
		`Twilio gave no clear answer (${brief}), and it could not be found out whether the message went out. ` +
		'Look for it in the Twilio console under Monitor > Logs > Messaging before it is sent again.';
	return { status: 'unknown', providerId: null, reason };
}
