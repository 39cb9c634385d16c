import { adaptToIntent } from '../../../domain/availability/adapt-to-intent';
import { settings } from './fixtures';

describe('adaptToIntent', () => {
	it.each([70, 85, 100])(
		'offers the two earliest times within a day to an intent of %i',
		(score) => {
			expect(adaptToIntent(settings, score)).toEqual({
				settings: { ...settings, windowHours: 24, choice: 'earliest', slotCount: 2 },
				reason: `The intent of ${score} is high: the 2 earliest times within 24 h.`,
			});
		},
	);

	it('keeps a window that is shorter than a day as it is', () => {
		expect(adaptToIntent({ ...settings, windowHours: 6 }, 90).settings.windowHours).toBe(6);
	});

	it.each([0, 29.9])('offers one time more in twice the window to an intent of %d', (score) => {
		expect(adaptToIntent(settings, score)).toEqual({
			settings: { ...settings, windowHours: 96, slotCount: 4 },
			reason: `The intent of ${score} is low: 4 times within 96 h, to choose at leisure.`,
		});
	});

	it('offers no more than six times, and no window longer than its maximum', () => {
		const wide = { ...settings, slotCount: 6, windowHours: 240, maximumWindowDays: 14 };
		expect(adaptToIntent(wide, 10).settings).toEqual({ ...wide, windowHours: 336 });
	});

	it.each([
		[30, 'The intent of 30 is neither high nor low: offered as set.'],
		[69.9, 'The intent of 69.9 is neither high nor low: offered as set.'],
		[null, 'The intent is not known: offered as set.'],
	])('offers as set to an intent of %p', (score, reason) => {
		expect(adaptToIntent(settings, score)).toEqual({ settings, reason });
	});

	it.each([-1, 101, NaN, Infinity])('refuses a score of %p', (score) => {
		expect(() => adaptToIntent(settings, score)).toThrow(
			expect.objectContaining({
				code: 'input-unusable',
				message: expect.stringContaining('Intent Score'),
			}),
		);
	});
});
