import type { Fault, SandboxRequest } from './exchange';

/** What is to go wrong, asked for by a test. */
export interface Faults {
	/** The next requests get these faults, one each; requests for a token count too. */
	fail(...faults: readonly Fault[]): void;
	/** The same for the next requests whose "METHOD /path" matches. */
	failOn(pattern: RegExp, ...faults: readonly Fault[]): void;
	/** From now on every request gets this fault, or those that match; null ends it. */
	failAlways(fault: Fault | null, pattern?: RegExp): void;
	/** How long every answer takes. */
	setLatency(milliseconds: number): void;
}

export interface FaultPlan extends Faults {
	faultFor(request: SandboxRequest): Fault | null;
	latencyMs(): number;
}

interface Planned {
	readonly pattern: RegExp;
	readonly fault: Fault;
}

const ANY = /^/;

export function planFaults(): FaultPlan {
	const once: Planned[] = [];
	let always: Planned | null = null;
	let latency = 0;
	const failOn = (pattern: RegExp, ...faults: readonly Fault[]) =>
		void once.push(...faults.map((fault) => ({ pattern, fault })));
	return {
		fail: (...faults) => failOn(ANY, ...faults),
		failOn,
		failAlways: (fault, pattern = ANY) => {
			always = fault && { pattern, fault };
		},
		setLatency: (milliseconds) => {
			latency = milliseconds;
		},
		latencyMs: () => latency,
		faultFor: ({ method, path }) => {
			const call = `${method} ${path}`;
			const index = once.findIndex(({ pattern }) => pattern.test(call));
			if (index >= 0) return once.splice(index, 1)[0]?.fault ?? null;
			return always?.pattern.test(call) ? always.fault : null;
		},
	};
}
