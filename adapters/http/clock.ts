import { setTimeout as pause } from 'node:timers/promises';

export interface Clock {
	/** Epoch milliseconds. */
	now(): number;
	pause(milliseconds: number): Promise<void>;
	/** From 0 to below 1. */
	random(): number;
}

export const systemClock: Clock = {
	now: () => Date.now(),
	pause: async (milliseconds) => await pause(milliseconds),
	random: Math.random,
};
