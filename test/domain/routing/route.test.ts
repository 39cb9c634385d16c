import type { PoolMember, WorkingHours } from '../../../domain/model';
import { routeLead } from '../../../domain/routing/route';

const NINE_TO_FIVE = [{ startMinute: 540, endMinute: 1020 }];
const WEEKDAYS: WorkingHours = {
	1: NINE_TO_FIVE,
	2: NINE_TO_FIVE,
	3: NINE_TO_FIVE,
	4: NINE_TO_FIVE,
	5: NINE_TO_FIVE,
};

function member(id: string, more: Partial<PoolMember> = {}): PoolMember {
	return {
		id,
		name: id.toUpperCase(),
		email: `${id}@example.com`,
		phone: null,
		timezone: 'Europe/Berlin',
		workingHours: WEEKDAYS,
		pool: 'default',
		weight: 1,
		...more,
	};
}

const TUESDAY_10_BERLIN = '2026-11-24T09:00:00.000Z';

const base = {
	members: [member('ada'), member('ben'), member('cleo')],
	pool: 'default',
	method: 'equal',
	counts: new Map([
		['ada', 2],
		['ben', 1],
		['cleo', 2],
	]),
	now: TUESDAY_10_BERLIN,
} as const;

describe('routeLead', () => {
	it('chooses the one behind and says, rep by rep, why', () => {
		const { chosen, trace, reason } = routeLead(base);
		expect(chosen?.id).toBe('ben');
		expect(trace).toEqual([
			{
				repId: 'ada',
				name: 'ADA',
				share: 0.3333,
				count: 2,
				expected: 2,
				status: 'eligible',
				reason:
					'Not next in turn: has 2 of the 2 leads that the share comes to, this one included.',
			},
			{
				repId: 'ben',
				name: 'BEN',
				share: 0.3333,
				count: 1,
				expected: 2,
				status: 'chosen',
				reason: 'Next in turn: has 1 of the 2 leads that the share comes to, this one included.',
			},
			expect.objectContaining({ repId: 'cleo', status: 'eligible' }),
		]);
		expect(reason).toMatch(/^BEN: Next in turn/);
	});

	it('looks at weights only with the method weighted', () => {
		const members = [member('ada', { weight: 3 }), member('ben')];
		const counts = new Map([
			['ada', 2],
			['ben', 1],
		]);
		expect(routeLead({ ...base, members, counts, method: 'equal' }).chosen?.id).toBe('ben');
		expect(routeLead({ ...base, members, counts, method: 'weighted' }).chosen?.id).toBe('ada');
	});

	it('leaves other pools out of choice, counts and trace', () => {
		const members = [member('ada'), member('ben'), member('zoe', { pool: 'enterprise' })];
		const { chosen, trace } = routeLead({ ...base, members, pool: 'enterprise' });
		expect(chosen?.id).toBe('zoe');
		expect(trace.map(({ repId, share }) => [repId, share])).toEqual([['zoe', 1]]);
	});

	it('starts with the first id when nobody has had a lead', () => {
		expect(routeLead({ ...base, counts: new Map() }).chosen?.id).toBe('ada');
	});

	describe('with only reps who are working now', () => {
		const members = [
			member('ada', { timezone: 'America/New_York' }),
			member('ben', { timezone: 'Asia/Tokyo' }),
			member('cleo'),
		];
		const input = { ...base, members, counts: new Map(), requireWorkingNow: true };

		it('rules out those for whom it is night, in their own zone', () => {
			const { chosen, trace } = routeLead(input);
			expect(chosen?.id).toBe('cleo');
			expect(trace.map(({ status, reason }) => [status, reason])).toEqual([
				['ruled_out', 'It is Tuesday 04:00 in America/New_York, outside the working hours.'],
				['ruled_out', 'It is Tuesday 18:00 in Asia/Tokyo, outside the working hours.'],
				['chosen', expect.stringMatching(/^Next in turn/)],
			]);
		});

		it.each([
			['at the opening minute', '2026-11-24T08:00:00.000Z', 'cleo'],
			['a minute before the opening', '2026-11-24T07:59:00.000Z', 'ben'],
			['the last minute before closing', '2026-11-24T15:59:59.000Z', 'ada'],
			['after the clocks went back', '2026-10-26T08:30:00.000Z', 'cleo'],
		])('reads working hours %s', (_name, now, expected) => {
			expect(routeLead({ ...input, now }).chosen?.id).toBe(expected);
		});

		it('ends cleo at five sharp', () => {
			const only = { ...input, members: [member('cleo')], now: '2026-11-24T16:00:00.000Z' };
			expect(routeLead(only).chosen).toBeNull();
		});

		it('says that nobody is working', () => {
			const { chosen, trace, reason } = routeLead({ ...input, now: '2026-11-28T10:00:00.000Z' });
			expect(chosen).toBeNull();
			expect(trace.every(({ status }) => status === 'ruled_out')).toBe(true);
			expect(reason).toContain('Nobody in the pool "default" is working now');
		});
	});

	describe('with an earlier rep', () => {
		it('keeps the lead with the earlier rep, whosever turn it is', () => {
			const { chosen, trace, reason } = routeLead({ ...base, preferRepId: 'ada' });
			expect(chosen?.id).toBe('ada');
			expect(reason).toBe('ADA: Knows the lead already.');
			expect(trace[1]?.reason).toBe('The lead stays with ADA.');
		});

		it('keeps them outside their working hours too', () => {
			const now = '2026-11-24T22:00:00.000Z';
			const input = { ...base, now, requireWorkingNow: true, preferRepId: 'ada' };
			expect(routeLead(input).chosen?.id).toBe('ada');
		});

		it('goes on by turn when the earlier rep is not in the pool', () => {
			const { chosen, reason } = routeLead({ ...base, preferRepId: 'gone' });
			expect(chosen?.id).toBe('ben');
			expect(reason).toContain('The earlier rep gone is not in the pool "default".');
		});
	});

	it('names the pools there are when the pool is empty', () => {
		const members = [member('ada', { pool: 'emea' }), member('ben', { pool: 'apac' })];
		expect(routeLead({ ...base, members, pool: 'us' })).toEqual({
			chosen: null,
			trace: [],
			reason: 'The pool "us" has no reps. Pools with reps: "apac", "emea".',
		});
	});

	it('says when there are no reps at all', () => {
		expect(routeLead({ ...base, members: [] }).reason).toContain('no active rep is given at all');
	});
});
