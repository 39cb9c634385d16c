/** A request to a provider. Whoever carries it adds the authentication. */
export interface HttpRequest {
	readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string | null;
}

export interface HttpAnswer {
	readonly status: number;
	/** Names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly text: string;
}

export interface TimedRequest extends HttpRequest {
	readonly timeoutMs: number;
}

/**
 * One attempt. It gives the answer whatever its status, or throws a NoAnswerError, within the time limit in either
 * case.
 */
export type SendRequest = (request: TimedRequest) => Promise<HttpAnswer>;

/** As many attempts as it takes and the limits allow. */
export type DeliverRequest = (request: HttpRequest) => Promise<HttpAnswer>;

/**
 * "dropped" broke on the way; "unreachable" has nobody at the address; "credential" was never sent, and neither was
 * what had "no_time" left.
 */
export type NoAnswerKind = 'timeout' | 'dropped' | 'unreachable' | 'credential' | 'no_time';

export class NoAnswerError extends Error {
	readonly kind: NoAnswerKind;

	constructor(kind: NoAnswerKind, message: string, cause?: unknown) {
		super(message, { cause });
		this.name = 'NoAnswerError';
		this.kind = kind;
	}

	/** Whether the provider cannot have seen the request. */
	get isCertainlyNotSent(): boolean {
		if (this.kind !== 'timeout' && this.kind !== 'dropped') return true;
		return this.message === 'ECONNREFUSED' || this.message === 'EAI_AGAIN';
	}
}
