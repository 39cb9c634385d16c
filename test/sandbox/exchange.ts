import type { IncomingMessage } from 'node:http';

export interface SandboxRequest {
	readonly method: string;
	readonly path: string;
	/** A name that is given several times has a list. */
	readonly query: Fields;
	readonly headers: Readonly<Record<string, string>>;
	readonly text: string;
	/** Undefined when the text is not JSON. */
	readonly json: unknown;
	/** Of a body in the manner of HTML forms; empty for any other. */
	readonly form: Fields;
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

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
	/** What was asked for is done, but the answer does not arrive. */
	| { readonly doneBut: 'reset' | 'silence' }
	/** Late, but as it should be. */
	| { readonly lateMs: number };

/** One thing that a provider can be asked. The schemas are closed: what they do not name is a violation. */
export interface Operation {
	readonly method: SandboxRequest['method'];
	/** Of the whole path. */
	readonly path: RegExp;
	/** Schema of the query's fields, which are texts; missing: there are none. */
	readonly query?: object;
	/** Missing: the request has no body. */
	readonly json?: object;
	/** Schema of the body's fields, which are texts. */
	readonly form?: object;
	answer(request: SandboxRequest): SandboxAnswer;
}

/** The part of a provider that a sandbox plays. */
export interface Provider {
	readonly operations: readonly Operation[];
	/** Names in lower case, beside those of every request. */
	readonly headers: readonly string[];
	/** Whether the request proves who sends it; missing: by a bearer token that counts. */
	isAuthorised?(request: SandboxRequest): boolean;
	/** How the provider turns down what it does not understand. */
	badRequest(message: string): SandboxAnswer;
	unauthorized(): SandboxAnswer;
}

export function findOperation(
	{ operations }: Provider,
	{ method, path }: SandboxRequest,
): Operation | undefined {
	return operations.find((each) => each.method === method && each.path.test(path));
}

export async function readRequest(incoming: IncomingMessage): Promise<SandboxRequest> {
	const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://sandbox');
	const chunks: Buffer[] = [];
	for await (const chunk of incoming) chunks.push(chunk as Buffer);
	const text = Buffer.concat(chunks).toString();
	return {
		method: incoming.method ?? '',
		path: pathname,
		query: toFields(searchParams),
		headers: incoming.headers as Record<string, string>,
		text,
		json: parse(text),
		form: isForm(incoming) ? toFields(new URLSearchParams(text)) : {},
	};
}

function isForm({ headers }: IncomingMessage): boolean {
	return headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
}

function toFields(given: URLSearchParams): Fields {
	return Object.fromEntries(
		[...new Set(given.keys())].map((name) => {
			const [first = '', ...more] = given.getAll(name);
			return [name, more.length ? [first, ...more] : first];
		}),
	);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
