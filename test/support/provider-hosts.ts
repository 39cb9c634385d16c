import http from 'node:http';
import https from 'node:https';
import type { RequestOptions } from 'node:https';
import nock from 'nock';

/** Where nobody answers. */
const NOWHERE = 'http://127.0.0.1:1';

/**
 * Requests over HTTPS go to the sandbox of their host, as plain HTTP; `originOf` gives it. A request to any other host
 * fails the test that made it, even when the code takes no notice.
 */
export function useProviderHosts(originOf: (host: string) => string | undefined): void {
	const strangers: string[] = [];
	let request: typeof https.request;
	const redirect = (options: RequestOptions, ...rest: []) => {
		const host = String(options.hostname ?? options.host);
		const origin = originOf(host);
		if (!origin) strangers.push(`${options.method} ${host}${options.path}`);
		const { hostname, port } = new URL(origin ?? NOWHERE);
		// The agent is one for HTTPS.
		const plain = {
			...options,
			agent: undefined,
			protocol: 'http:',
			hostname,
			host: hostname,
			port,
		};
		return http.request(plain as http.RequestOptions, ...rest);
	};
	beforeAll(() => {
		nock.restore();
		// Not that of nock, which it has put there while it was active.
		request = https.request;
		https.request = redirect as typeof https.request;
	});
	afterEach(() => {
		expect(strangers.splice(0)).toEqual([]);
	});
	afterAll(() => {
		https.request = request;
	});
}
