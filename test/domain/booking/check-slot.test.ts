import { checkMeetingTime } from '../../../domain/booking/check-slot';

const input = {
	start: '2026-11-24T14:00:00.000Z',
	end: null,
	now: '2026-11-20T09:00:00.000Z',
	settings: { durationMinutes: 45 },
};

describe('checkMeetingTime', () => {
	it('ends the meeting after its duration when no end is given', () => {
		expect(checkMeetingTime(input)).toEqual({
			start: '2026-11-24T14:00:00.000Z',
			end: '2026-11-24T14:45:00.000Z',
		});
	});

	it('keeps a given end', () => {
		const end = '2026-11-24T15:30:00.000Z';
		expect(checkMeetingTime({ ...input, end }).end).toBe(end);
	});

	it('lets a meeting begin at once', () => {
		expect(checkMeetingTime({ ...input, start: input.now }).start).toBe(input.now);
	});

	it.each([
		['a start in the past', { start: '2026-11-20T08:59:59.000Z' }, /^Start is in the past/],
		[
			'a start beyond two years',
			{ start: '2028-11-24T14:00:00.000Z' },
			/^Start is more than two years/,
		],
		['an end before the start', { end: '2026-11-24T13:00:00.000Z' }, /^End is not after Start/],
		['an end at the start', { end: '2026-11-24T14:00:00.000Z' }, /^End is not after Start/],
		[
			'an end days later',
			{ end: '2026-11-26T14:00:00.000Z' },
			/^End is more than a day after Start/,
		],
		['a start that is no time', { start: 'soon' }, /^Start is not a date and time/],
		['an end that is no time', { end: 'later' }, /^End is not a date and time/],
	])('refuses %s', (_name, more, message) => {
		expect(() => checkMeetingTime({ ...input, ...more })).toThrow(
			expect.objectContaining({
				code: 'input-unusable',
				message: expect.stringMatching(message),
				hint: expect.stringMatching(/\S/),
			}),
		);
	});
});
