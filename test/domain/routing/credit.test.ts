import { isCounted } from '../../../domain/routing/credit';

const counting = {
	period: 'all',
	basis: 'created',
	timezone: 'UTC',
	creditCancelled: true,
	creditNoShow: true,
	creditRescheduled: true,
} as const;

describe('isCounted', () => {
	it.each([
		['booked', 'ada', true],
		['rescheduled', 'ada', true],
		['completed', 'ada', true],
		['cancelled', 'ada', false],
		['no_show', 'ada', false],
		['booked', 'ben', false],
	] as const)('a meeting that is %s with %s counts for ada: %s', (status, repId, counted) => {
		expect(isCounted(counting, 'ada', { status, repId })).toBe(counted);
	});

	it.each([
		['creditCancelled', 'cancelled', 'ada'],
		['creditNoShow', 'no_show', 'ada'],
		['creditRescheduled', 'booked', 'ben'],
	] as const)('goes on counting without %s', (off, status, repId) => {
		expect(isCounted({ ...counting, [off]: false }, 'ada', { status, repId })).toBe(true);
	});
});
