import {
	countAssignments,
	creditAssignment,
	latestAssignment,
	recordAssignment,
} from '../../adapters/store/assignments';
import { lock } from '../../adapters/store/lock';
import {
	findOpenProposal,
	findProposal,
	insertProposal,
	requireProposal,
	setProposalStatus,
} from '../../adapters/store/proposals';
import { findRep, requireRep, saveReps } from '../../adapters/store/reps';
import type { Store } from '../../adapters/store/work';
import type { Lead } from '../../domain/model';
import { change, NOW, proposal, rep, seed } from '../support/flow-records';
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

describeStores('assignments', (stores) => {
	let store: Store;
	let lead: Lead;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
	});
	const assign = (repId: string, pool = 'default', now = NOW) =>
		change(
			store,
			(work) =>
				recordAssignment(work, {
					leadId: lead.id,
					repId,
					pool,
					method: 'equal',
					trace: [{ repId }],
				}),
			now,
		);
	const count = async (query = {}) =>
		Object.fromEntries(
			await countAssignments(store.db, { pool: 'default', repIds: ['ada', 'ben'], ...query }),
		);

	it('count for each rep of the pool, also for one without any', async () => {
		await assign('ada');
		await assign('ada');
		await assign('ben', 'other');
		expect(await count()).toEqual({ ada: 2, ben: 0 });
		expect(await count({ repIds: [] })).toEqual({});
	});

	it('count from a moment on', async () => {
		await assign('ada');
		await assign('ada', 'default', LATER);
		expect(await count({ since: LATER })).toEqual({ ada: 1, ben: 0 });
		expect(await count({ since: null })).toEqual({ ada: 2, ben: 0 });
	});

	it('no longer count once credited back', async () => {
		const { id } = await assign('ada');
		await assign('ada');
		await change(store, (work) => creditAssignment(work, id));
		expect(await count()).toEqual({ ada: 1, ben: 0 });
	});

	it('tell who had the lead last', async () => {
		expect(await latestAssignment(store.db, lead.id)).toBeNull();
		const { id } = await assign('ada');
		await assign('ben', 'other', LATER);
		expect(await latestAssignment(store.db, lead.id)).toMatchObject({ repId: 'ben', at: LATER });
		expect(await latestAssignment(store.db, lead.id, 'default')).toEqual({
			id,
			leadId: lead.id,
			repId: 'ada',
			pool: 'default',
			method: 'equal',
			counted: true,
			trace: [{ repId: 'ada' }],
			at: NOW,
		});
	});

	it('take turns when many leads come at once', async () => {
		const route = () =>
			change(store, async (work) => {
				await lock(work.db, ['pool:default']);
				const query = { pool: 'default', repIds: ['ada', 'ben'] };
				const counts = await countAssignments(work.db, query);
				const repId = (counts.get('ada') ?? 0) <= (counts.get('ben') ?? 0) ? 'ada' : 'ben';
				const decision = { pool: 'default', method: 'equal', trace: [] };
				await recordAssignment(work, { leadId: lead.id, repId, ...decision });
			});
		await Promise.all(Array.from({ length: 10 }, route));
		expect(await count()).toEqual({ ada: 5, ben: 5 });
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
