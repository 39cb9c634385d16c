import net from 'node:net';
import promises from 'node:timers/promises';
import { MONDAY_MORNING } from './fixed-time';

export interface SkippedTime {
	/** ISO 8601. */
	travelTo(now: string): void;
}

interface Timer {
	readonly at: number;
	readonly work: () => void;
}

/** So often in a row nothing may have been done before the process counts as idle. */
const IDLE_LOOKS = 10;
/** The processor's time that a look itself may take. */
const LOOKING_MICROSECONDS = 1_500;
/** Two looks at the clock are never quite at the same moment. */
const LOOK_MS = 0.05;

/** What is there while nothing is done. */
const LASTING = ['Timeout', 'TCPServerWrap', 'TCPSocketWrap', 'PipeWrap', 'TTYWrap'];

/** Tells at each look whether this process has done anything since the last one, or has something under way. */
function watchWork(): () => boolean {
	let before = process.cpuUsage();
	return () => {
		const { user, system } = process.cpuUsage(before);
		before = process.cpuUsage();
		const isUnderWay = process.getActiveResourcesInfo().some((kind) => !LASTING.includes(kind));
		return isUnderWay || user + system > LOOKING_MICROSECONDS;
	};
}

/**
 * A clock that stands still while anything is being done, and goes on to the next timer when all wait for one. Limits
 * and pauses keep their lengths, cost no time, and mean the same on a slow machine. What is waited for must be in this
 * process.
 */
export function useSkippedTime(start = MONDAY_MORNING): SkippedTime {
	const { Date: RealDate, setTimeout: realTimeout, clearTimeout: realClear } = globalThis;
	const { push, write } = net.Socket.prototype;
	const pause = promises.setTimeout;
	const timers = new Set<Timer>();
	let time = 0;
	let traffic = 0;
	let isWatching = false;
	const isAtWork = watchWork();

	const now = () => Math.floor((time += LOOK_MS));
	const fireNext = () => {
		const [next] = [...timers].sort((one, other) => one.at - other.at);
		if (!next) return;
		timers.delete(next);
		time = Math.max(time, next.at);
		next.work();
	};
	const watch = (seen: number, idleLooks: number) => {
		isWatching = timers.size > 0;
		if (!isWatching) return;
		const isQuiet = !isAtWork() && seen === traffic;
		const isIdle = isQuiet && idleLooks >= IDLE_LOOKS;
		if (isIdle) fireNext();
		const count = isQuiet && !isIdle ? idleLooks + 1 : 0;
		realTimeout(() => watch(traffic, count), 1);
	};
	const schedule = (work: () => void, milliseconds = 0): Timer & { unref(): void; ref(): void } => {
		const timer = { at: time + milliseconds, work, unref: () => timer, ref: () => timer };
		timers.add(timer);
		if (!isWatching) watch(traffic, 0);
		return timer;
	};
	class SkippedDate extends RealDate {
		constructor(...given: [] | [number]) {
			super(...((given.length ? given : [now()]) as [number]));
		}
		static override now = now;
	}
	beforeEach(() => {
		time = RealDate.parse(start);
		globalThis.Date = SkippedDate as DateConstructor;
		globalThis.setTimeout = ((
			work: (...rest: unknown[]) => void,
			ms?: number,
			...rest: unknown[]
		) => schedule(() => work(...rest), ms)) as unknown as typeof setTimeout;
		globalThis.clearTimeout = ((timer: unknown) => {
			if (!timers.delete(timer as Timer)) realClear(timer as NodeJS.Timeout);
		}) as typeof clearTimeout;
		promises.setTimeout = (async (ms?: number, value?: unknown) => {
			await new Promise<void>((resolve) => schedule(resolve, ms));
			return value;
		}) as typeof promises.setTimeout;
		net.Socket.prototype.push = function (this: net.Socket, ...given) {
			traffic += 1;
			return push.apply(this, given);
		};
		net.Socket.prototype.write = function (this: net.Socket, ...given: Parameters<typeof write>) {
			traffic += 1;
			// Else the system may keep a short text back for 40 ms, in which all look idle.
			this.setNoDelay(true);
			return write.apply(this, given);
		} as typeof write;
	});
	afterEach(() => {
		timers.clear();
		Object.assign(globalThis, {
			Date: RealDate,
			setTimeout: realTimeout,
			clearTimeout: realClear,
		});
		promises.setTimeout = pause;
		Object.assign(net.Socket.prototype, { push, write });
	});
	return {
		travelTo: (moment) => {
			time = RealDate.parse(moment);
		},
	};
}
