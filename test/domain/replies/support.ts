import { classifyReply } from '../../../domain/replies/classify-reply';
import type { Interval, ReplyInput, ReplyReading } from '../../../domain/replies/reading';

/** Half an hour from an ISO instant with any offset. */
export function halfHour(start: string): Interval {
	const from = new Date(start);
	return {
		start: from.toISOString(),
		end: new Date(from.getTime() + 30 * 60_000).toISOString(),
	};
}

/** A proposal in New York on a Monday morning: Tuesday 2 pm, Wednesday 10 am, Thursday 4 pm. */
export const PROPOSAL: Omit<ReplyInput, 'text'> = {
	channel: 'sms',
	stage: 'proposal',
	now: '2026-11-30T15:00:00.000Z',
	timezone: 'America/New_York',
	offered: [
		halfHour('2026-12-01T14:00:00-05:00'),
		halfHour('2026-12-02T10:00:00-05:00'),
		halfHour('2026-12-03T16:00:00-05:00'),
	],
};

/** The same with one slot only, Tuesday 2 pm. */
export const ONE_SLOT: Omit<ReplyInput, 'text'> = {
	...PROPOSAL,
	offered: [halfHour('2026-12-01T14:00:00-05:00')],
};

/** Booked for Thursday 3 pm in New York, read on the Tuesday before. */
export const BOOKED: Omit<ReplyInput, 'text'> = {
	channel: 'sms',
	stage: 'booked',
	now: '2026-12-01T16:00:00.000Z',
	timezone: 'America/New_York',
	offered: [],
	booking: halfHour('2026-12-03T15:00:00-05:00'),
};

export const COLD: Omit<ReplyInput, 'text'> = { ...PROPOSAL, stage: 'cold', offered: [] };
export const NO_SHOW: Omit<ReplyInput, 'text'> = { ...PROPOSAL, stage: 'no_show' };

export function read(setting: Omit<ReplyInput, 'text'>, text: string): ReplyReading {
	return classifyReply({ ...setting, text });
}
