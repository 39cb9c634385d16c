import { setTimeout as sleep } from 'node:timers/promises';
import type { BookingStage } from './booking-stage.mts';
import type { Way } from './booking-ways.mts';

/** Of one booking, in milliseconds from the request on. */
export interface Times {
	/** When the message was with Twilio; null where none is sent. */
	readonly textSent: number | null;
	/** When Twilio had answered. */
	readonly textAnswered: number | null;
	/** When the webhook had answered, with all done. */
	readonly allDone: number;
}

export interface Spread {
	readonly median: number;
	readonly p95: number;
}

export interface Measured {
	readonly name: string;
	readonly latencyMs: number;
	readonly runs: number;
	readonly textSent: Spread | null;
	readonly textAnswered: Spread | null;
	readonly allDone: Spread;
}

const WARM_UP_RUNS = 3;
/** n8n writes an execution down after it has answered, and keeps the next one waiting meanwhile. */
const PAUSE_MS = 200;

/** Each way in turn, so that what else the machine does falls on all of them alike. */
export async function measure(
	stage: BookingStage,
	ways: readonly Way[],
	options: { readonly latencyMs: number; readonly runs: number; readonly signal: AbortSignal },
): Promise<readonly Measured[]> {
	const { latencyMs, runs, signal } = options;
	const measured = ways.map(({ name }) => ({ name, times: [] as Times[] }));
	// With a latency the ways have been gone before, without.
	const warmUps = latencyMs > 0 ? 0 : WARM_UP_RUNS;
	for (let run = -warmUps; run < runs; run += 1) {
		for (const [index, way] of ways.entries()) {
			signal.throwIfAborted();
			const times = await measureOne(stage, way, latencyMs);
			if (run >= 0) measured[index]?.times.push(times);
		}
	}
	return measured.map(({ name, times }) => ({ name, latencyMs, runs, ...summarise(times) }));
}

async function measureOne(stage: BookingStage, way: Way, latencyMs: number): Promise<Times> {
	const { world } = stage;
	world.setLatency(0);
	const { ask, end } = await way.prepare();
	world.setLatency(latencyMs);
	await sleep(PAUSE_MS);
	const seen = world.done.length;
	const started = performance.now();
	const { status, milliseconds } = await ask();
	world.setLatency(0);
	if (status !== 200) throw new Error(`${way.name} answered ${status}.`);
	await end();
	const text = world.done.slice(seen).find(({ provider }) => provider === 'twilio');
	const textSent = text ? text.at - started : null;
	return {
		textSent,
		textAnswered: textSent === null ? null : textSent + latencyMs,
		allDone: milliseconds,
	};
}

function summarise(times: readonly Times[]): Pick<Measured, keyof Times> {
	const spreadOf = (field: keyof Times) => {
		const values = times.flatMap((each) => each[field] ?? []);
		return values.length ? spread(values) : null;
	};
	return {
		textSent: spreadOf('textSent'),
		textAnswered: spreadOf('textAnswered'),
		allDone: spread(times.map(({ allDone }) => allDone)),
	};
}

function spread(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
	return { median: at(0.5), p95: at(0.95) };
}
