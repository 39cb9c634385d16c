import type { IHttpRequestOptions } from 'n8n-workflow';
import type { HttpAnswer, NoAnswerKind, TimedRequest } from '../http/send-request';
import { NoAnswerError } from '../http/send-request';

/** An exchange by n8n's HTTP helpers: what they take, what they give and what they throw. */
export function toOptions({ method, url, headers, body, timeoutMs }: TimedRequest) {
	return {
		method,
		url,
		headers: { ...headers },
		...(body === null ? {} : { body }),
		encoding: 'text',
		returnFullResponse: true,
		timeout: timeoutMs,
	} satisfies IHttpRequestOptions;
}

/** Given with `returnFullResponse`. */
export interface FullResponse {
	readonly statusCode: number;
	readonly headers: Readonly<Record<string, unknown>>;
	readonly body: unknown;
}

export function toAnswer({ statusCode, headers, body }: FullResponse): HttpAnswer {
	const lowered = Object.entries(headers).map(([name, value]) => [
		name.toLowerCase(),
		String(value),
	]);
	return {
		status: statusCode,
		headers: Object.fromEntries(lowered) as Record<string, string>,
		text: typeof body === 'string' ? body : body ? JSON.stringify(body) : '',
	};
}

/** n8n wraps what went wrong as `cause`; what went wrong may be an axios error with `code` or `response`. */
interface Thrown {
	readonly message?: string;
	readonly code?: unknown;
	readonly response?: { readonly status: number; readonly headers: object; readonly data: unknown };
}

/** The answer inside an error; throws a NoAnswerError when there was none. */
export function answerIn(error: unknown): HttpAnswer {
	const cause = ((error as { cause?: unknown }).cause ?? error) as Thrown;
	if (cause.response) {
		const { status, headers, data } = cause.response;
		return toAnswer({ statusCode: status, headers: { ...headers }, body: data });
	}
	// The run was stopped.
	if (cause.code === 'ERR_CANCELED') throw error;
	const kind = kindOf(cause.code);
	const isOnNetwork = kind === 'dropped' || kind === 'unreachable';
	throw new NoAnswerError(kind, isOnNetwork ? String(cause.code) : (cause.message ?? ''), error);
}

const KINDS: Readonly<Record<string, NoAnswerKind>> = {
	ECONNABORTED: 'timeout',
	ETIMEDOUT: 'timeout',
	ECONNRESET: 'dropped',
	ECONNREFUSED: 'dropped',
	EPIPE: 'dropped',
	EAI_AGAIN: 'dropped',
	ENOTFOUND: 'unreachable',
	EHOSTUNREACH: 'unreachable',
	ENETUNREACH: 'unreachable',
	ERR_INVALID_URL: 'unreachable',
	// Of the other side's certificate.
	CERT_HAS_EXPIRED: 'unreachable',
	DEPTH_ZERO_SELF_SIGNED_CERT: 'unreachable',
	ERR_TLS_CERT_ALTNAME_INVALID: 'unreachable',
	SELF_SIGNED_CERT_IN_CHAIN: 'unreachable',
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unreachable',
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unreachable',
	// Of n8n's OAuth client, about the token.
	EAUTH: 'credential',
	ESTATUS: 'credential',
};

/** What n8n finds wrong with a credential has no code, or no text for one. Of what is not known, anything may be true. */
function kindOf(code: unknown): NoAnswerKind {
	if (typeof code !== 'string') return 'credential';
	return KINDS[code] ?? 'dropped';
}

/** What `work` gives if it comes in time. */
export async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
	let timer: NodeJS.Timeout | undefined;
	const limit = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => {
			reject(new NoAnswerError('timeout', `No answer within ${milliseconds} ms.`));
		}, milliseconds);
	});
	try {
		return await Promise.race([work, limit]);
	} finally {
		clearTimeout(timer);
	}
}
