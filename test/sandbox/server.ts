import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { findViolations } from './closed-world';
import type { Contract } from './contract';
import type { Provider, SandboxAnswer, SandboxRequest } from './exchange';
import { findOperation, readRequest } from './exchange';
import type { Faults } from './faults';
import { planFaults } from './faults';

export interface Sandbox extends Faults {
	readonly origin: string;
	readonly requests: readonly SandboxRequest[];
	/** What a strict provider would object to. */
	readonly violations: readonly string[];
	/** The tokens that count. */
	readonly tokens: Set<string>;
	close(): Promise<void>;
}

/** A provider on a port of this machine. It is strict: what it does not know is turned down, and remembered. */
export async function startSandbox(
	provider: Provider,
	contract: Contract | null,
): Promise<Sandbox> {
	const requests: SandboxRequest[] = [];
	const violations: string[] = [];
	const { faultFor, latencyMs, ...faults } = planFaults();
	const tokens = new Set(['token-1']);

	const provided = (request: SandboxRequest): SandboxAnswer => {
		if (isForToken(request)) return renewToken(tokens);
		const isAuthorised = provider.isAuthorised?.(request) ?? tokens.has(bearerToken(request));
		if (!isAuthorised) return provider.unauthorized();
		const given = answerOf(provider, request);
		violations.push(...(contract?.checkAnswer(request, given) ?? []));
		return given;
	};
	const answer = async (request: SandboxRequest): Promise<Reply> => {
		const found = isForToken(request) ? [] : objectionsTo(provider, contract, request);
		violations.push(...found);
		if (found[0] !== undefined) return provider.badRequest(found[0]);
		const fault = faultFor(request);
		if (fault && ('status' in fault || 'break' in fault)) return fault;
		if (fault && 'lateMs' in fault) await setTimeout(fault.lateMs);
		const given = provided(request);
		return fault && 'doneBut' in fault ? { break: fault.doneBut } : given;
	};
	const server = createServer((incoming, outgoing) => {
		void readRequest(incoming).then(async (request) => {
			requests.push(request);
			const given = await answer(request);
			if (latencyMs()) await setTimeout(latencyMs());
			reply(outgoing, given);
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		requests,
		violations,
		tokens,
		...faults,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** "/token", "/oauth/v1/token" ...: each provider has its own place for it, and nothing else ends so. */
function isForToken({ path }: SandboxRequest): boolean {
	return path.endsWith('/token');
}

function bearerToken({ headers }: SandboxRequest): string {
	return headers['authorization']?.replace(/^Bearer /, '') ?? '';
}

function answerOf(provider: Provider, request: SandboxRequest): SandboxAnswer {
	const operation = findOperation(provider, request);
	return operation?.answer(request) ?? provider.badRequest(`${request.path} does not exist`);
}

type Reply = SandboxAnswer | { readonly break: 'reset' | 'silence' };

function objectionsTo(
	provider: Provider,
	contract: Contract | null,
	request: SandboxRequest,
): string[] {
	return [...findViolations(provider, request), ...(contract?.checkRequest(request) ?? [])];
}

function renewToken(tokens: Set<string>): SandboxAnswer {
	const access_token = `token-${tokens.size + 2}`;
	tokens.add(access_token);
	return { status: 200, body: { access_token, token_type: 'Bearer', expires_in: 3599 } };
}

function reply(outgoing: ServerResponse, given: Reply): void {
	if ('break' in given) {
		if (given.break === 'reset') outgoing.destroy();
		return;
	}
	const { status, headers, body } = given;
	const isText = typeof body === 'string';
	const type = isText ? 'text/html' : 'application/json';
	outgoing.writeHead(status, { 'content-type': type, ...headers });
	outgoing.end(isText ? body : JSON.stringify(body));
}
