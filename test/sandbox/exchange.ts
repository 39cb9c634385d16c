import type { IncomingMessage } from 'node:http';

export interface SandboxRequest {
	readonly method: string;
	readonly path: string;
	readonly query: readonly string[];
	readonly headers: Readonly<Record<string, string>>;
	readonly text: string;
	/** Undefined when the text is not JSON. */
	readonly json: unknown;
}

export interface SandboxAnswer {
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
	/** Sent as JSON unless it is a text. */
	readonly body: unknown;
}

/** What goes wrong with one request. */
export type Fault =
	| SandboxAnswer
	| { readonly break: 'reset' | 'silence' }
	/** Late, but as it should be. */
	| { readonly lateMs: number };

/** The part of a provider that a sandbox plays. */
export interface Provider {
	readonly schema: object;
	readonly methodAndPath: RegExp;
	/** Names in lower case, beside those of every request. */
	readonly headers: readonly string[];
	/** How the provider turns down what it does not understand. */
	badRequest(message: string): SandboxAnswer;
	unauthorized(): SandboxAnswer;
	answer(request: SandboxRequest): SandboxAnswer;
}

export async function readRequest(incoming: IncomingMessage): Promise<SandboxRequest> {
	const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://sandbox');
	const chunks: Buffer[] = [];
	for await (const chunk of incoming) chunks.push(chunk as Buffer);
	const text = Buffer.concat(chunks).toString();
	return {
		method: incoming.method ?? '',
		path: pathname,
		query: [...searchParams.keys()],
		headers: incoming.headers as Record<string, string>,
		text,
		json: parse(text),
	};
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
