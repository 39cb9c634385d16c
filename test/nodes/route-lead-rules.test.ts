import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import { listAudit } from '../../adapters/store/audit';
import { BookMeeting } from '../../nodes/BookMeeting/BookMeeting.node';
import { MarkOutcome } from '../../nodes/MarkOutcome/MarkOutcome.node';
import { RouteLead } from '../../nodes/RouteLead/RouteLead.node';
import { travelTo } from '../support/fixed-time';
import {
	ADA,
	BEN,
	book,
	conditionOn,
	itemsOf,
	onlyItem,
	propose,
	SAM,
	TEAM,
	TUESDAY_9,
	useFlow,
} from '../support/flow-nodes';
import { runNode } from '../support/run-node';

const flow = useFlow();
const ROUTED = 0;
const NO_REP = 2;
const CLEO = { ...ADA, name: 'Cleo Example', email: 'cleo@example.com' };

const run = async (items: IDataObject[], parameters: INode['parameters'] = {}) =>
	await runNode(new RouteLead(), { reps: TEAM, ...parameters }, items);
const repOf = (item: IDataObject) => (item['rep'] as IDataObject | null)?.['name'] ?? null;
const reps = (...rep: readonly object[]) => ({ rep: rep as INodeParameters[] });
const german = conditionOn('={{ $json.country }}', 'equals', 'DE');
const leads = (count: number, more: IDataObject = {}) =>
	Array.from({ length: count }, (_, index) => ({ email: `lead${index}@example.com`, ...more }));

describe('The rules of Route Lead', () => {
	const north = { ...ADA, pool: 'north' };
	const south = { ...BEN, pool: 'south' };
	const team = { reps: reps(north, south), pool: '' };
	const rules = (...rule: readonly object[]) => ({ rules: { rule: rule as INodeParameters[] } });

	it('send a lead to the pool of the first that fits, with its segment', async () => {
		const both = rules(
			{ conditions: german, pools: 'north', segment: 'DACH' },
			{ conditions: {}, pools: 'south', segment: 'Rest' },
		);
		const [sam, kim] = itemsOf(
			await run(
				[
					{ ...SAM, country: 'DE' },
					{ email: 'kim@example.com', country: 'US' },
				],
				{
					...team,
					...both,
				},
			),
		);
		expect(sam?.json).toMatchObject({
			rep: { name: ADA.name },
			route: { segment: 'DACH', pool: 'north', attempts: [] },
		});
		expect(kim?.json).toMatchObject({ rep: { name: BEN.name }, route: { segment: 'Rest' } });
	});

	it('leave leads that none fits to No Rep, and say so', async () => {
		const only = rules({ conditions: german, pools: 'north', segment: 'DACH' });
		const item = onlyItem(await run([{ ...SAM, country: 'US' }], { ...team, ...only }), NO_REP);
		expect(item).toMatchObject({
			rep: null,
			route: { pool: null, reason: expect.stringContaining('No rule matches the lead: "DACH"') },
		});
		expect(await flow.countRows()).toMatchObject({ assignments: 0, reviews: 1 });
	});

	it('leave the rest to the pool of the node where one is set', async () => {
		const only = rules({ conditions: german, pools: 'north' });
		const item = onlyItem(
			await run([{ ...SAM, country: 'US' }], { ...team, pool: 'south', ...only }),
			ROUTED,
		);
		expect(repOf(item)).toBe(BEN.name);
	});

	it('go on to the next pool, and tell of the one that had nobody', async () => {
		const away = { ...north, more: { outOfOffice: '2026-11-01 to 2026-12-31' } };
		const item = onlyItem(
			await run([SAM], {
				pool: '',
				reps: reps(away, south),
				...rules({ conditions: {}, pools: 'north, south' }),
			}),
		);
		expect(item).toMatchObject({
			rep: { name: BEN.name },
			route: {
				pool: 'south',
				attempts: [
					{ pool: 'north', repId: null, reason: expect.stringContaining('1 out of office') },
				],
			},
		});
	});

	it('ask for a time within the hours set, then the next pool, then the next rule', async () => {
		// Saturday: the first free times are on Monday.
		travelTo('2026-11-21T10:00:00.000Z');
		const soon = { conditions: {}, pools: 'north', slaHours: 12, segment: 'Soon' };
		const later = { conditions: {}, pools: 'south', segment: 'Later' };
		const item = onlyItem(await run([SAM], { ...team, ...rules(soon, later) }));
		expect(item).toMatchObject({
			rep: { name: BEN.name },
			route: { segment: 'Later', attempts: [{ segment: 'Soon', slaHours: 12 }] },
		});
		const none = onlyItem(
			await run([{ email: 'x@example.com' }], { ...team, ...rules(soon) }),
			NO_REP,
		);
		expect((none['route'] as IDataObject)['reason']).toContain(
			'The nearest free slot is that of Ada Example: Mon 23 Nov 09:00',
		);
	});

	it('say which rule and field cannot be used', async () => {
		const { error } = await run([SAM], { ...team, ...rules({ conditions: {}, pools: ' , ' }) });
		expect(error?.message).toBe('Pools in rule 1 is empty.');
	});
});

describe('Route Lead', () => {
	it('gives a lead to who is free first, with the method Earliest Availability', async () => {
		// Monday, 20:00 in Berlin, 14:00 in New York.
		travelTo('2026-11-23T19:00:00.000Z');
		const item = onlyItem(await run([{ email: 'x@example.com' }], { method: 'earliest' }));
		expect(item).toMatchObject({
			rep: { name: BEN.name },
			route: {
				trace: [
					{ repId: ADA.email, firstFree: '2026-11-24T08:00:00.000Z' },
					{ repId: BEN.email, firstFree: '2026-11-23T21:00:00.000Z', status: 'chosen' },
				],
			},
		});
	});

	it('passes over who is out of office, and does not flood them on return', async () => {
		const away = { ...BEN, more: { outOfOffice: '2026-11-23 to 2026-11-23' } };
		const monday = itemsOf(await run(leads(6), { reps: reps(ADA, away) }));
		expect(monday.map(({ json }) => repOf(json))).toEqual(Array(6).fill(ADA.name));
		travelTo('2026-11-24T09:00:00.000Z');
		const tuesday = itemsOf(
			await run(
				leads(4).map(({ email }) => ({ email: `next-${email}` })),
				{ reps: reps(ADA, away) },
			),
		);
		expect(tuesday.map(({ json }) => repOf(json)).sort()).toEqual([
			ADA.name,
			ADA.name,
			BEN.name,
			BEN.name,
		]);
	});

	it('gives nobody more leads than the caps allow, the rest to No Rep', async () => {
		const capped = reps({ ...ADA, more: { dailyCap: 2 } }, { ...BEN, more: { dailyCap: 1 } });
		const items = itemsOf(await run(leads(5), { reps: capped }));
		expect(items.map(({ output, json }) => [output, repOf(json)])).toEqual([
			[ROUTED, expect.anything()],
			[ROUTED, expect.anything()],
			[ROUTED, expect.anything()],
			[NO_REP, null],
			[NO_REP, null],
		]);
		const names = items.map(({ json }) => repOf(json));
		expect(names.filter((name) => name === ADA.name)).toHaveLength(2);
		expect((items.at(-1)?.json['route'] as IDataObject)['reason']).toMatch(/cap/);
	});

	it('takes no cap from a field that is left at zero', async () => {
		const team = reps({ ...ADA, more: { dailyCap: 0, weeklyCap: 0, monthlyCap: 0 } });
		expect(itemsOf(await run(leads(3), { reps: team })).map(({ output }) => output)).toEqual([
			ROUTED,
			ROUTED,
			ROUTED,
		]);
	});

	it('matches region and skills as required or preferred', async () => {
		const team = reps(
			{ ...ADA, more: { regions: 'DE, AT', skills: 'German' } },
			{ ...BEN, more: { regions: 'United States', skills: 'logistics' } },
		);
		const american = onlyItem(
			await run([{ email: 'a@example.com', country: 'US' }], {
				reps: team,
				match: { region: '={{ $json.country }}', regionMatch: 'require' },
			}),
		);
		expect(repOf(american)).toBe(BEN.name);
		const french = await run([{ email: 'b@example.com', country: 'FR' }], {
			reps: team,
			match: { region: '={{ $json.country }}', regionMatch: 'require' },
		});
		expect(onlyItem(french, NO_REP)).toMatchObject({ rep: null });
		const preferred = itemsOf(
			await run(leads(3), { reps: team, match: { skills: 'german', skillsMatch: 'prefer' } }),
		);
		expect(preferred.map(({ json }) => repOf(json))).toEqual(Array(3).fill(ADA.name));
	});

	it('asks a lower tier only when nobody of the first can', async () => {
		const team = reps(
			{ ...ADA, more: { priority: 1, dailyCap: 1 } },
			{ ...BEN, more: { priority: 2 } },
		);
		const items = itemsOf(await run(leads(2), { reps: team }));
		expect(items.map(({ json }) => repOf(json))).toEqual([ADA.name, BEN.name]);
	});

	describe('knows owners', () => {
		it('in the CRM, by e-mail', async () => {
			const owner = { crmOwner: '={{ $json.owner }}' };
			const item = onlyItem(await run([{ ...SAM, owner: 'BEN@example.com' }], { owner }));
			expect(repOf(item)).toBe(BEN.name);
		});

		it('of the same company, but not of a free mail provider', async () => {
			const owner = { keepCompanyRep: true };
			await run([{ email: 'first@acme.example' }, { email: 'one@gmail.com' }], { owner });
			const items = itemsOf(
				await run(
					['second@acme.example', 'third@acme.example', 'two@gmail.com'].map((email) => ({
						email,
					})),
					{ owner },
				),
			);
			expect(items.map(({ json }) => repOf(json)).slice(0, 2)).toEqual([ADA.name, ADA.name]);
			expect(repOf(items[2]?.json ?? {})).toBe(BEN.name);
		});
	});

	it('keeps the decision, rep by rep, on the item and in the audit event', async () => {
		const item = onlyItem(await run([SAM]));
		const { trace } = item['route'] as unknown as { trace: unknown[] };
		expect(trace).toEqual([
			{
				repId: ADA.email,
				name: ADA.name,
				share: 0.5,
				count: 0,
				expected: 0.5,
				shortfall: 0.5,
				tier: 1,
				capsLeft: { daily: null, weekly: null, monthly: null },
				firstFree: null,
				status: 'chosen',
				reason: expect.any(String),
			},
			expect.objectContaining({ repId: BEN.email, status: 'eligible' }),
		]);
		const { db } = await flow.store();
		const routed = (await listAudit(db, { limit: 20 })).find(({ type }) => type === 'lead.routed');
		expect(routed?.data).toMatchObject({ repId: ADA.email, trace });
	});

	describe('gives the turn back', () => {
		const standing = async () =>
			itemsOf(await run([{}], { operation: 'getStanding' })).map(
				({ json }) => (json['standing'] as IDataObject)['count'],
			);
		const bookingId = async () => {
			const { db } = await flow.store();
			return (await db.selectFrom('bookings').select('id').executeTakeFirstOrThrow()).id;
		};
		const mark = async (parameters: INode['parameters']) =>
			await runNode(new MarkOutcome(), parameters, [{ bookingId: await bookingId() }]);

		it('when the meeting is cancelled', async () => {
			await book();
			expect(await standing()).toEqual([1, 0]);
			const item = { bookingId: await bookingId() };
			onlyItem(await runNode(new BookMeeting(), { operation: 'cancel' }, [item]));
			expect(await standing()).toEqual([0, 0]);
		});

		it('when the lead misses it, and takes it again when that was a mistake', async () => {
			await book();
			travelTo('2026-11-24T10:00:00.000Z');
			await mark({ outcome: 'no_show' });
			expect(await standing()).toEqual([0, 0]);
			await mark({ operation: 'undo' });
			expect(await standing()).toEqual([1, 0]);
		});

		it('when the meeting moves to another rep by routing again', async () => {
			const booked = await book();
			const { lead, booking } = booked;
			const owner = { crmOwner: BEN.email };
			const routed = onlyItem(await run([{ lead, booking } as IDataObject], { owner }));
			expect(await standing()).toEqual([1, 1]);
			const offered = await propose(routed);
			const move = { operation: 'reschedule', time: 'slot', slotIndex: 0 };
			onlyItem(await runNode(new BookMeeting(), move, [offered]));
			expect(await standing()).toEqual([0, 1]);
		});
	});

	it('begins the count anew in each period, with the turn where the last one left it', async () => {
		const counting = { period: 'day', timezone: 'UTC' };
		expect(repOf(onlyItem(await run(leads(1), { counting })))).toBe(ADA.name);
		travelTo('2026-11-24T09:00:00.000Z');
		const next = onlyItem(await run([{ email: 'next@example.com' }], { counting }));
		expect(repOf(next)).toBe(BEN.name);
		const standing = itemsOf(await run([{}], { operation: 'getStanding', counting }));
		expect(standing.map(({ json }) => json['standing'])).toMatchObject([
			{ name: ADA.name, count: 0, expected: 0 },
			{ name: BEN.name, count: 1, expected: 1 },
		]);
	});
});

describe('Route Lead, Get Standing', () => {
	it('gives an item for each rep, with count, share and what the caps leave', async () => {
		const team = reps({ ...ADA, weight: 3, more: { weeklyCap: 4 } }, BEN);
		await run(leads(2), { reps: team });
		const items = itemsOf(await run([{}], { operation: 'getStanding', reps: team }));
		expect(items.map(({ json }) => json['standing'])).toMatchObject([
			{
				repId: ADA.email,
				pool: 'default',
				share: 0.75,
				capsLeft: { daily: null, weekly: expect.any(Number), monthly: null },
				takesPart: true,
			},
			{ repId: BEN.email, share: 0.25 },
		]);
	});

	it('says that a pool is not there', async () => {
		const { error } = await run([{}], { operation: 'getStanding', pool: 'nobody' });
		expect(error?.message).toBe('The pool "nobody" has no reps.');
	});
});

describe('Route Lead, Simulate', () => {
	const simulate = async (parameters: INode['parameters']) => {
		const item = onlyItem(await run([{}], { operation: 'simulate', ...parameters }));
		return item['simulation'] as IDataObject;
	};

	it('replays past leads against other weights, and changes nothing', async () => {
		await run(leads(8));
		const before = await flow.countRows();
		const result = await simulate({ reps: reps({ ...ADA, weight: 3 }, BEN) });
		expect(result).toMatchObject({
			leads: 8,
			unassigned: 0,
			reps: [
				{ name: ADA.name, now: 4, simulated: 6, difference: 2, fairShare: 6 },
				{ name: BEN.name, now: 4, simulated: 2, difference: -2, fairShare: 2 },
			],
		});
		const routes = result['routes'] as IDataObject[];
		expect(routes).toHaveLength(8);
		expect(result['changed']).toBe(
			routes.filter((lead) => lead['now'] !== lead['simulated']).length,
		);
		expect(await flow.countRows()).toEqual(before);
	});

	it('replays what past leads needed', async () => {
		const team = reps({ ...ADA, more: { regions: 'DE' } }, BEN);
		const match = { region: '={{ $json.country }}', regionMatch: 'require' };
		await run(leads(4, { country: 'US' }), { reps: team, match });
		const result = await simulate({ reps: reps(ADA, { ...BEN, more: { regions: 'FR' } }) });
		expect(result).toMatchObject({
			reps: [
				{ name: ADA.name, now: 0, simulated: 4 },
				{ name: BEN.name, now: 4, simulated: 0 },
			],
		});
	});

	it('plays pasted leads with absences and caps', async () => {
		const simulateRows = JSON.stringify(
			['2026-12-01', '2026-12-02', '2026-12-03'].map((date) => ({ at: `${date}T09:00:00Z` })),
		);
		const result = await simulate({
			simulateLeads: 'pasted',
			simulateRows,
			simulateAbsences: 'ada@example.com 2026-12-01 to 2026-12-31',
			reps: reps(ADA, { ...BEN, more: { monthlyCap: 2 } }),
		});
		expect(result).toMatchObject({
			leads: 3,
			unassigned: 1,
			reps: [
				{ name: ADA.name, now: null, simulated: 0 },
				{ name: BEN.name, now: null, simulated: 2 },
			],
		});
	});

	it.each([
		[{ simulateAbsences: 'zoe@example.com 2026-12-01' }, 'Absences: "zoe@example.com 2026-12-01"'],
		[{ simulateLeads: 'pasted', simulateRows: '[{"at":"soon"}]' }, 'Lead Rows, row 1, at'],
		[{ method: 'earliest' }, 'Method: Earliest Availability cannot be simulated'],
	])('says what is wrong with %j', async (parameters, message) => {
		const { error } = await run([{}], { operation: 'simulate', ...parameters });
		expect(error?.message).toContain(message);
	});
});

describe('Route Lead, Reassign', () => {
	const REASSIGNED = 0;
	const NOBODY = 1;
	const team = reps(ADA, BEN, CLEO);
	const reassign = async (item: IDataObject, parameters: INode['parameters'] = {}) =>
		await run([item], { operation: 'reassign', reps: team, ...parameters });
	const toRep = (name: string) => ({ reassignTo: 'rep', reassignRep: name });

	it('gives the meeting to a named rep at the time it has, and tells all three', async () => {
		const booked = await book();
		const item = onlyItem(await reassign(booked, toRep('cleo@example.com')), REASSIGNED);
		expect(item).toMatchObject({
			rep: { name: CLEO.name },
			booking: { start: TUESDAY_9, repId: CLEO.email },
			reassignment: { from: ADA.email, to: CLEO.email },
			messages: [
				{ kind: 'rep_changed', to: SAM.email },
				{ kind: 'rep_notice', to: CLEO.email },
				{ kind: 'rep_reassigned', to: ADA.email },
			],
		});
		const { db } = await flow.store();
		const counts = await db.selectFrom('routing_counts').selectAll().orderBy('rep_id').execute();
		expect(counts.map(({ rep_id, count }) => [rep_id, count])).toEqual([
			[ADA.email, 0],
			[BEN.email, 0],
			[CLEO.email, 1],
		]);
	});

	it('frees the time of the earlier rep at once', async () => {
		const booked = await book();
		await reassign(booked, toRep(CLEO.email));
		const other = await book({ email: 'kim@example.com', reps: [ADA] }, TUESDAY_9);
		expect(other).toMatchObject({ booking: { repId: ADA.email, start: expect.any(String) } });
	});

	it('finds by routing again somebody else of the pool who is free then', async () => {
		const booked = await book();
		// It is night in New York.
		expect(onlyItem(await reassign(booked), REASSIGNED)).toMatchObject({
			rep: { name: CLEO.name },
		});
	});

	it('changes nothing when nobody else is free, and says so', async () => {
		const booked = await book();
		const item = onlyItem(await reassign(booked, toRep(BEN.email)), NOBODY);
		expect(item['reassignment']).toMatchObject({
			reason: expect.stringContaining('Nobody else is free at 2026-11-24T08:00:00.000Z'),
		});
		const { db } = await flow.store();
		expect(await db.selectFrom('bookings').select('rep_id').execute()).toEqual([
			{ rep_id: ADA.email },
		]);
	});

	it('hands a lead without a meeting on, with the open offer withdrawn', async () => {
		const proposed = await propose();
		const item = onlyItem(await reassign(proposed, toRep(BEN.email)), REASSIGNED);
		expect(item).toMatchObject({ rep: { name: BEN.name } });
		const { db } = await flow.store();
		expect(await db.selectFrom('proposals').select('status').execute()).toEqual([
			{ status: 'superseded' },
		]);
	});

	it.each([
		[
			'a rep who is not in the team',
			toRep('zoe@example.com'),
			'Rep: "zoe@example.com" is not in the team.',
		],
		['no name', toRep(''), 'Rep is empty.'],
	])('refuses %s', async (_, parameters, message) => {
		const { error } = await reassign(await book(), parameters);
		expect(error?.message).toBe(message);
	});

	it('says that the item carries nothing to reassign', async () => {
		const { error } = await reassign({});
		expect(error?.message).toBe('The item carries neither a booking nor a lead.');
	});
});
