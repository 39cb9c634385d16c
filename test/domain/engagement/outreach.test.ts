import { intentOf } from '../../../domain/engagement/intent';
import { endsCrossing, whyNoOutreach } from '../../../domain/engagement/outreach';

describe('who may be written to unasked', () => {
	const free = { optedOut: false, hasMeeting: false, stage: 'new' } as const;

	it('is a lead whom nothing speaks against', () => {
		expect(whyNoOutreach(free)).toBeNull();
	});

	it.each([
		[{ optedOut: true }, 'opted_out'],
		[{ hasMeeting: true }, 'has_meeting'],
		[{ stage: 'sold' }, 'sold'],
		[{ stage: 'disqualified' }, 'disqualified'],
		[{ optedOut: true, hasMeeting: true, stage: 'sold' }, 'opted_out'],
	] as const)('is not one with %j', (facts, reason) => {
		expect(whyNoOutreach({ ...free, ...facts })).toBe(reason);
	});

	it('has their crossing kept, except where a meeting answers it', () => {
		expect(endsCrossing('has_meeting')).toBe(true);
		expect(endsCrossing('opted_out')).toBe(false);
	});
});

describe('the intent', () => {
	const plain = { score: 25, threshold: 25, reschedules: 0, chosenAfterMinutes: null };

	it('is 50 at the threshold, and at most 100', () => {
		expect(intentOf(plain).score).toBe(50);
		expect(intentOf({ ...plain, score: 35 }).score).toBe(70);
		expect(intentOf({ ...plain, score: 500 }).score).toBe(100);
	});

	it('is less for each time the last meeting was moved, twice at most', () => {
		expect(intentOf({ ...plain, reschedules: 1 }).score).toBe(40);
		expect(intentOf({ ...plain, reschedules: 5 })).toEqual({
			score: 30,
			parts: [
				{ name: 'engagement', points: 50 },
				{ name: 'moved the last meeting', points: -20 },
			],
		});
		expect(intentOf({ ...plain, score: 1, reschedules: 2 }).score).toBe(0);
	});

	it('is more for a time that was chosen at once', () => {
		expect(intentOf({ ...plain, chosenAfterMinutes: 10 }).score).toBe(60);
		expect(intentOf({ ...plain, chosenAfterMinutes: 600 }).score).toBe(50);
	});
});
