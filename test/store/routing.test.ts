import {
	findCompanyRep,
	latestAssignment,
	listAssignments,
	recordAssignment,
	settleAssignment,
	transferAssignment,
} from '../../adapters/store/assignments';
import type { NewAssignment } from '../../adapters/store/assignments';
import { readLeadLoad } from '../../adapters/store/lead-load';
import { saveLead } from '../../adapters/store/leads';
import {
	findOpenProposal,
	findProposal,
	insertProposal,
	requireProposal,
	setProposalStatus,
} from '../../adapters/store/proposals';
import {
	findRep,
	findReps,
	isRep,
	listPool,
	requireRep,
	saveReps,
} from '../../adapters/store/reps';
import { readCounts } from '../../adapters/store/routing-counts';
import type { Store } from '../../adapters/store/work';
import type { Lead, LeadCaps, PoolMember } from '../../domain/model';
import { assignment, change, COUNTING, NOW, proposal, rep, seed } from '../support/flow-records';
import { describeStores } from '../support/stores';

const LATER = '2026-11-02T10:00:00.000Z';

describeStores('reps', (stores) => {
	let store: Store;
	beforeEach(async () => {
		store = await stores.open();
	});

	it('are kept as the list has them now', async () => {
		const before = rep('ada');
		const after = { ...before, name: 'Ada B.', phone: '+4930901820', workingHours: {} };
		await change(store, (work) => saveReps(work, [before, rep('ben')]));
		await change(store, (work) => saveReps(work, [after]));
		expect(await findRep(store.db, 'ada')).toEqual(after);
		expect(await findRep(store.db, 'ben')).toEqual(rep('ben'));
	});

	it('stand once in the store when they stand in several pools', async () => {
		const members = [
			{ ...rep('ada'), pool: 'north', weight: 1 },
			{ ...rep('ada'), pool: 'south', weight: 2 },
		];
		await change(store, (work) => saveReps(work, members));
		expect(await findRep(store.db, 'ada')).toEqual(rep('ada'));
	});

	it('are found by the pools they were last listed in, in the order asked for', async () => {
		const members = [
			{ ...rep('ben'), pool: 'north', weight: 1 },
			{ ...rep('ada'), pool: 'north', weight: 1 },
			{ ...rep('ada'), pool: 'south', weight: 2 },
		];
		await change(store, (work) => saveReps(work, members));
		expect((await listPool(store.db, 'north')).map(({ id }) => id)).toEqual(['ada', 'ben']);
		expect(await listPool(store.db, 'south')).toEqual([rep('ada')]);
		expect((await findReps(store.db, ['ben', 'zoe', 'ada'])).map(({ id }) => id)).toEqual([
			'ben',
			'ada',
		]);
		await change(store, (work) => saveReps(work, [{ ...rep('ada'), pool: 'east', weight: 1 }]));
		expect(await listPool(store.db, 'south')).toEqual([]);
	});

	it('are known by e-mail and by id, in any letters of the id', async () => {
		const ada = { ...rep('Ada-1'), email: 'ada@team.example' };
		await change(store, (work) => saveReps(work, [ada]));
		expect(await isRep(store.db, 'ada-1')).toBe(true);
		expect(await isRep(store.db, 'ada@team.example')).toBe(true);
		expect(await isRep(store.db, 'ada')).toBe(false);
	});

	it('keep their dates and calendars', async () => {
		const away = {
			...rep('ada'),
			calendars: ['ada@team.example', 'team@team.example'],
			overrides: [{ date: '2026-12-05', ranges: [{ startMinute: 600, endMinute: 840 }] }],
			outOfOffice: [{ firstDate: '2026-12-24', lastDate: '2027-01-02' }],
			travel: [{ firstDate: '2026-12-01', lastDate: '2026-12-03', timezone: 'America/New_York' }],
			holidays: 'DE-BY',
		};
		await change(store, (work) => saveReps(work, [away]));
		expect(await requireRep(store.db, 'ada')).toEqual(away);
	});

	it('may be none', async () => {
		await change(store, (work) => saveReps(work, []));
		expect(await findRep(store.db, 'ada')).toBeNull();
	});

	it('say which id is unknown', async () => {
		await expect(requireRep(store.db, 'zoe')).rejects.toMatchObject({
			code: 'not-found',
			message: 'There is no rep "zoe" in the store.',
			hint: expect.stringContaining('Route Lead'),
		});
	});
});

const shares = (parts: Readonly<Record<string, number>>) => new Map(Object.entries(parts));

describeStores('assignments', (stores) => {
	let store: Store;
	let lead: Lead;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
	});
	const assign = (repId: string, overrides: Partial<NewAssignment> = {}, now = NOW) =>
		change(
			store,
			(work) => recordAssignment(work, { ...assignment(lead, repId), ...overrides }),
			now,
		);
	const counts = async (readFrom = { first: 'all', last: 'all' }, pool = 'default') =>
		Object.fromEntries(await readCounts(store.db, { pool, readFrom }));
	const settle = (id: string, booking: Parameters<typeof settleAssignment>[2]) =>
		change(store, (work) => settleAssignment(work, id, booking));
	const MET = { status: 'booked', repId: 'ada', start: '2026-12-01T09:00:00.000Z' } as const;

	it('count one lead for the rep, and for all what they were due of it', async () => {
		await assign('ada');
		await assign('ada');
		await assign('ben', { pool: 'other' });
		expect(await counts()).toEqual({
			ada: { count: 2, expected: 1 },
			ben: { count: 0, expected: 1 },
		});
	});

	it('count in the period that was set, and only there', async () => {
		const counting = { ...COUNTING, period: 'month' as const };
		await assign('ada', { counting });
		await assign('ben', { counting }, '2026-12-01T00:00:00.000Z');
		const december = { first: 'month-2026-12-01', last: 'month-9999-12-31' };
		expect(await counts(december)).toEqual({
			ada: { count: 0, expected: 0.5 },
			ben: { count: 1, expected: 0.5 },
		});
		expect(await counts()).toEqual({});
	});

	it('no longer count once the meeting was cancelled, and count again when it is taken back', async () => {
		const { id } = await assign('ada', { shares: shares({ ada: 0.75, ben: 0.25 }) });
		await assign('ben');
		await settle(id, { ...MET, status: 'cancelled' });
		await settle(id, { ...MET, status: 'cancelled' });
		expect(await counts()).toEqual({
			ada: { count: 0, expected: 0.5 },
			ben: { count: 1, expected: 0.5 },
		});
		expect(await latestAssignment(store.db, lead.id, { repId: 'ada' })).toMatchObject({
			counted: false,
		});
		await settle(id, MET);
		expect(await counts()).toMatchObject({ ada: { count: 1, expected: 1.25 } });
	});

	it.each([
		['creditCancelled', { ...MET, status: 'cancelled' }],
		['creditNoShow', { ...MET, status: 'no_show' }],
		['creditRescheduled', { ...MET, repId: 'ben' }],
	] as const)('go on counting where %s is off', async (off, booking) => {
		const { id } = await assign('ada', { counting: { ...COUNTING, [off]: false } });
		await settle(id, booking);
		expect(await counts()).toMatchObject({ ada: { count: 1 } });
		const other = await assign('ada');
		await settle(other.id, booking);
		expect(await counts()).toMatchObject({ ada: { count: 1 } });
	});

	it('count in the period of the meeting where its start is what counts', async () => {
		const counting = { ...COUNTING, period: 'month' as const, basis: 'start' as const };
		const { id } = await assign('ada', { counting });
		const november = { first: 'month-2026-11-01', last: 'month-2026-11-01' };
		const december = { first: 'month-2026-12-01', last: 'month-2026-12-01' };
		expect(await counts(november)).toMatchObject({ ada: { count: 1 } });
		await settle(id, MET);
		expect(await counts(november)).toMatchObject({ ada: { count: 0, expected: 0 } });
		expect(await counts(december)).toMatchObject({ ada: { count: 1, expected: 0.5 } });
	});

	it('count for the new rep once handed on, without changing what anybody is due', async () => {
		const { id } = await assign('ada');
		await change(store, (work) => transferAssignment(work, id, 'ben'));
		await change(store, (work) => transferAssignment(work, id, 'ben'));
		expect(await counts()).toEqual({
			ada: { count: 0, expected: 0.5 },
			ben: { count: 1, expected: 0.5 },
		});
		expect(await latestAssignment(store.db, lead.id)).toMatchObject({ id, repId: 'ben' });
	});

	it('tell who had the lead last', async () => {
		expect(await latestAssignment(store.db, lead.id)).toBeNull();
		const { id } = await assign('ada');
		await assign('ben', { pool: 'other' }, LATER);
		expect(await latestAssignment(store.db, lead.id)).toMatchObject({ repId: 'ben', at: LATER });
		expect(await latestAssignment(store.db, lead.id, { pool: 'default' })).toEqual({
			...assignment(lead, 'ada'),
			id,
			counted: true,
			bucket: 'all',
			at: NOW,
		});
	});

	it('tell who has others of the same company', async () => {
		const from = async (email: string) =>
			(await change(store, (work) => saveLead(work, { email }))).lead;
		const first = await from('first@acme.example');
		const second = await from('second@acme.example');
		const company = { domain: 'acme.example', exceptLeadId: second.id };
		expect(await findCompanyRep(store.db, company)).toBeNull();
		await assign('ben', { leadId: first.id });
		expect(await findCompanyRep(store.db, company)).toBe('ben');
		expect(await findCompanyRep(store.db, { ...company, exceptLeadId: first.id })).toBeNull();
		expect(await findCompanyRep(store.db, { ...company, domain: 'example' })).toBeNull();
	});

	it('are listed by pool and time', async () => {
		const { id } = await assign('ada', {}, LATER);
		await assign('ada');
		await assign('ada', { pool: 'other' }, LATER);
		const listed = await listAssignments(store.db, { pool: 'default', since: LATER });
		expect(listed.map((each) => each.id)).toEqual([id]);
	});
});

describeStores('the load of reps with caps', (stores) => {
	let store: Store;
	let lead: Lead;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
	});
	const member = (caps?: LeadCaps): PoolMember => ({
		...rep('ada'),
		timezone: 'America/New_York',
		pool: 'default',
		weight: 1,
		...(caps ? { caps } : {}),
	});
	const CAPS = { daily: 5, weekly: null, monthly: null };

	it('is counted by day, week and month of their own clock, over all pools', async () => {
		const times = [
			'2026-11-02T04:30:00.000Z', // Sunday, 1 November, 23:30 in New York
			'2026-11-02T06:00:00.000Z', // Monday
			'2026-11-03T15:00:00.000Z', // Tuesday
			'2026-11-03T16:00:00.000Z',
		];
		for (const [index, at] of times.entries()) {
			const pool = index % 2 ? 'other' : 'default';
			await change(
				store,
				(work) => recordAssignment(work, { ...assignment(lead, 'ada'), pool }),
				at,
			);
		}
		const now = '2026-11-03T20:00:00.000Z';
		expect(await readLeadLoad(store.db, [member(CAPS)], now)).toEqual(
			new Map([['ada', { day: 2, week: 3, month: 4 }]]),
		);
	});

	it('does not hold what was given back', async () => {
		const { id } = await change(store, (work) => recordAssignment(work, assignment(lead, 'ada')));
		const booking = { status: 'cancelled', repId: 'ada', start: NOW } as const;
		await change(store, (work) => settleAssignment(work, id, booking));
		expect(await readLeadLoad(store.db, [member(CAPS)], NOW)).toEqual(
			new Map([['ada', { day: 0, week: 0, month: 0 }]]),
		);
	});

	it('is not read for reps without caps', async () => {
		expect(await readLeadLoad(store.db, [member()], NOW)).toEqual(new Map());
		expect(
			await readLeadLoad(store.db, [member({ daily: null, weekly: null, monthly: null })], NOW),
		).toEqual(new Map());
	});
});

describeStores('proposals', (stores) => {
	let store: Store;
	let lead: Lead;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
	});
	const insert = (now = NOW) => change(store, (work) => insertProposal(work, proposal(lead)), now);

	it('come back as they were made', async () => {
		const made = await insert();
		expect(made).toEqual({ ...proposal(lead), id: made.id, status: 'open', createdAt: NOW });
		expect(await findProposal(store.db, made.id)).toEqual(made);
	});

	it('are open one at a time for each lead', async () => {
		const first = await insert();
		const second = await insert(LATER);
		expect(await findOpenProposal(store.db, lead.id)).toEqual(second);
		expect(await requireProposal(store.db, first.id)).toMatchObject({ status: 'superseded' });
	});

	it('are open one at a time also when made at once', async () => {
		await Promise.all(Array.from({ length: 12 }, () => insert()));
		const statuses = await store.db.selectFrom('proposals').select('status').execute();
		expect(statuses.filter(({ status }) => status === 'open')).toHaveLength(1);
		expect(statuses).toHaveLength(12);
	});

	it('are not open once accepted', async () => {
		const { id } = await insert();
		await change(store, (work) => setProposalStatus(work, id, 'accepted'));
		expect(await findOpenProposal(store.db, lead.id)).toBeNull();
		await insert(LATER);
		expect(await findProposal(store.db, id)).toMatchObject({ status: 'accepted' });
	});

	it('say which id is unknown', async () => {
		await expect(requireProposal(store.db, 'proposal_x')).rejects.toMatchObject({
			code: 'not-found',
			message: 'There is no proposal "proposal_x" in the store.',
		});
	});
});
