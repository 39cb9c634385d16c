import type { HttpAnswer, NoAnswerKind, TimedRequest } from '../../../adapters/http/send-request';
import { NoAnswerError } from '../../../adapters/http/send-request';
import { withRetries } from '../../../adapters/http/retry';
import type { TestClock } from '../support/test-clock';
import { testClock } from '../support/test-clock';

const LIMITS = { attempts: 3, attemptMs: 4000, longestWaitMs: 5000 };

describe('withRetries', () => {
	it('asks once when the answer is good', async () => {
		const { result, requests, pauses } = await deliver([answer(200)]);
		expect([result, requests.length, pauses]).toEqual([answer(200), 1, []]);
	});

	it.each([[429], [500], [502], [503], [504]])('repeats after %d', async (status) => {
		const { result, requests } = await deliver([answer(status), answer(status), answer(200)]);
		expect([result, requests.length]).toEqual([answer(200), 3]);
	});

	it.each([[400], [401], [403], [404], [409], [410], [412]])(
		'takes %d for the last word',
		async (status) => {
			const { result, requests } = await deliver([answer(status), answer(200)]);
			expect([result, requests.length]).toEqual([answer(status), 1]);
		},
	);

	it('repeats what the provider calls a rate limit by another status', async () => {
		const limited = answer(403, { 'x-why': 'rate' });
		const { result } = await deliver([limited, answer(200)]);
		expect(result).toEqual(answer(200));
	});

	it.each<[NoAnswerKind]>([['timeout'], ['dropped']])(
		'repeats after no answer: %s',
		async (kind) => {
			const { result } = await deliver([new NoAnswerError(kind, ''), answer(200)]);
			expect(result).toEqual(answer(200));
		},
	);

	it.each<[NoAnswerKind]>([['unreachable'], ['credential']])(
		'asks once when another attempt would not help: %s',
		async (kind) => {
			const { result, requests } = await deliver([new NoAnswerError(kind, ''), answer(200)]);
			expect([result, requests.length]).toEqual([expect.objectContaining({ kind }), 1]);
		},
	);

	it('gives up after three attempts, with the last answer', async () => {
		const { result, requests } = await deliver([
			answer(500),
			answer(502),
			answer(503),
			answer(200),
		]);
		expect([result, requests.length]).toEqual([answer(503), 3]);
	});

	it('gives up after three attempts without an answer', async () => {
		const dropped = new NoAnswerError('dropped', 'ECONNRESET');
		const { result, requests } = await deliver([dropped, dropped, dropped, answer(200)]);
		expect([result, requests.length]).toEqual([dropped, 3]);
	});

	it('waits longer each time, by a random part of it', async () => {
		expect((await deliver([answer(500), answer(500), answer(200)])).pauses).toEqual([225, 450]);
	});

	it('waits as long as the provider asks, and a little more', async () => {
		const limited = answer(429, { 'retry-after': '2' });
		expect((await deliver([limited, answer(200)])).pauses).toEqual([2075]);
	});

	it('waits until the date that the provider gives', async () => {
		const limited = answer(503, { 'retry-after': 'Mon, 23 Nov 2026 09:00:03 GMT' });
		expect((await deliver([limited, answer(200)])).pauses).toEqual([3075]);
	});

	it('does not wait for a provider that wants a longer pause than there is patience', async () => {
		const limited = answer(429, { 'retry-after': '6' });
		const { result, requests, pauses } = await deliver([limited, answer(200)]);
		expect([result, requests.length, pauses]).toEqual([limited, 1, []]);
	});

	it('does not wait beyond the deadline', async () => {
		const limited = answer(429, { 'retry-after': '4' });
		const { result, pauses } = await deliver([limited, limited, answer(200)], { wholeMs: 8000 });
		expect([result, pauses]).toEqual([limited, [4075]]);
	});

	it('gives an attempt its time limit, or what is left until the deadline', async () => {
		const clock = testClock();
		const slow = async () => clock.advance(3000);
		const { requests } = await deliver([answer(500), answer(500), answer(200)], { clock, slow });
		expect(requests.map(({ timeoutMs }) => timeoutMs)).toEqual([
			4000,
			4000,
			8000 - 6000 - 225 - 450,
		]);
	});

	it('does not send what has no time left', async () => {
		const { result, requests } = await deliver([answer(200)], { wholeMs: 0 });
		expect([result, requests]).toEqual([expect.objectContaining({ kind: 'no_time' }), []]);
	});

	it('throws on what is no trouble of the network', async () => {
		const send = async () => {
			throw new TypeError('a bug');
		};
		const clock = testClock();
		const deliverOnce = withRetries(send, {
			clock,
			limits: LIMITS,
			deadline: clock.now() + 8000,
			isRateLimit: () => false,
		});
		await expect(deliverOnce(REQUEST)).rejects.toThrow(TypeError);
	});
});

const REQUEST = { method: 'GET', url: 'https://example.com/', headers: {}, body: null } as const;

function answer(status: number, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
	return { status, headers, text: '' };
}

interface Given {
	readonly clock?: TestClock;
	readonly wholeMs?: number;
	readonly slow?: () => Promise<void>;
}

/** Sends a request to a provider that answers like this, one attempt after the other. */
async function deliver(
	script: readonly (HttpAnswer | NoAnswerError)[],
	{ clock = testClock(), wholeMs = 8000, slow = async () => undefined }: Given = {},
) {
	const requests: TimedRequest[] = [];
	const send = async (request: TimedRequest): Promise<HttpAnswer> => {
		const next = script[requests.length];
		requests.push(request);
		await slow();
		if (!next || next instanceof Error) throw next ?? new Error('Asked too often.');
		return next;
	};
	const isRateLimit = ({ headers }: HttpAnswer) => headers['x-why'] === 'rate';
	const deadline = clock.now() + wholeMs;
	const deliverIt = withRetries(send, { clock, limits: LIMITS, deadline, isRateLimit });
	const result = await deliverIt(REQUEST).catch((error: unknown) => error);
	return { result, requests, pauses: clock.pauses };
}
