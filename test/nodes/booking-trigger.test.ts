import { appendAudit } from '../../adapters/store/audit';
import type { NewAuditEvent } from '../../adapters/store/audit';
import { insertBooking } from '../../adapters/store/bookings';
import type { Instant, Lead } from '../../domain/model';
import { BookingTrigger } from '../../nodes/BookingTrigger/BookingTrigger.node';
import { booking, change, NOW, seed } from '../support/flow-records';
import { useOwnUserFolder } from '../support/own-user-folder';
import { startTrigger, testTrigger } from '../support/run-trigger';
import type { RunningTrigger, StartedRun } from '../support/run-trigger';

interface Item {
	readonly event: { readonly seq: number; readonly type: string; readonly data: object };
}

const typesOf = ({ items }: StartedRun) =>
	items.map((item) => (item as unknown as Item).event.type);

const cancelled = (reason: string) =>
	Object.assign(new Error('The execution was cancelled'), { reason });

describe('Booking Trigger', () => {
	const open: RunningTrigger[] = [];
	// Before the store is closed.
	afterEach(async () => {
		for (const trigger of open.splice(0)) {
			await trigger.close();
			trigger.endRuns();
		}
	});
	const flow = useOwnUserFolder();
	let lead: Lead;
	beforeEach(async () => {
		lead = await seed(await flow.store());
	});
	const start: (
		...given: Partial<DropFirst<typeof startTrigger>>
	) => Promise<RunningTrigger> = async (parameters = {}, settings = {}) => {
		const trigger = await startTrigger(new BookingTrigger(), parameters, settings);
		open.push(trigger);
		return trigger;
	};
	const tell = async (...events: readonly (string | NewAuditEvent)[]) => {
		for (const event of events) {
			const told = typeof event === 'string' ? { type: event, leadId: lead.id } : event;
			await change(await flow.store(), (work) => appendAudit(work, told));
		}
	};
	const tellAt = async (at: Instant, type: string) =>
		await change(await flow.store(), (work) => appendAudit(work, { type }), at);
	/** The types of the next runs, each of which ends as soon as it has started. */
	const takeRuns = async (trigger: RunningTrigger, count: number) => {
		const types: string[][] = [];
		for (let index = 0; index < count; index += 1) {
			const run = await trigger.nextRun();
			types.push(typesOf(run));
			run.end();
		}
		return types;
	};
	/** As though half a minute had passed since the process that held events was last heard of. */
	const letHoldsEnd = async () => {
		const { db } = await flow.store();
		await db.updateTable('consumers').set({ updated_at: NOW }).execute();
	};

	describe('starts a run', () => {
		it('for each event since it was published, with all that it is about', async () => {
			await tell('booking.cancelled');
			const trigger = await start();
			const made = await change(await flow.store(), async (work) => {
				const booked = await insertBooking(work, booking(lead, '2026-11-03T10:00:00.000Z'));
				const data = { repId: 'ada' };
				const event = { type: 'booking.created', leadId: lead.id, bookingId: booked.id, data };
				await appendAudit(work, event);
				return booked;
			});
			const { items } = await trigger.nextRun();
			expect(items).toEqual([
				{
					event: {
						seq: 3,
						id: expect.stringMatching(/^event_/),
						at: NOW,
						type: 'booking.created',
						leadId: lead.id,
						bookingId: made.id,
						workflowId: 'wf_1',
						executionId: '77',
						node: 'Book Meeting',
						actor: 'workflow',
						data: { repId: 'ada' },
					},
					lead: expect.objectContaining({ id: lead.id, email: 'demo.lead@example.com' }),
					booking: expect.objectContaining({
						id: made.id,
						status: 'booked',
						start: '2026-11-03T05:00:00-05:00',
					}),
					rep: expect.objectContaining({ id: 'ada', email: 'ada@team.example' }),
				},
			]);
		});

		it('one after the other, in the order of the events', async () => {
			const trigger = await start();
			await tell('one', 'two', 'three');
			let underWay = 0;
			const seen: string[][] = [];
			for (let count = 0; count < 3; count += 1) {
				const run = await trigger.nextRun();
				underWay += 1;
				seen.push([...typesOf(run), String(underWay)]);
				// Longer than the trigger would need to start the next one.
				for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
				underWay -= 1;
				run.end();
			}
			expect(seen).toEqual([
				['one', '1'],
				['two', '1'],
				['three', '1'],
			]);
		});

		it('for several events together, where that is wanted', async () => {
			await tell('one', 'two', 'three');
			const trigger = await start({ startFrom: 'beginning', options: { eventsPerRun: 3 } });
			expect(await takeRuns(trigger, 2)).toEqual([['lead.created', 'one', 'two'], ['three']]);
		});

		it('for those events only that are asked for', async () => {
			const trigger = await start({
				events: ['booking.cancelled', 'outcome.marked'],
				options: { outcomes: ['no_show'] },
			});
			const marked = (outcome: string) => ({ type: 'outcome.marked', data: { outcome } });
			await tell('booking.created', marked('sold'), marked('no_show'), 'booking.cancelled');
			expect(await takeRuns(trigger, 2)).toEqual([['outcome.marked'], ['booking.cancelled']]);
		});

		it('for those pools only that are asked for', async () => {
			const trigger = await start({ options: { pools: 'partners, enterprise' } });
			const inPool = (pool: string, type: string) => ({ type, data: { pool } });
			await tell(inPool('default', 'one'), inPool('enterprise', 'two'), 'three');
			await tell(inPool('partners', 'four'));
			expect(await takeRuns(trigger, 2)).toEqual([['two'], ['four']]);
		});
	});

	describe('goes on', () => {
		it('with what happened while it was off, under whatever name', async () => {
			const before = await start();
			await tell('one');
			await takeRuns(before, 1);
			await before.close();
			await tell('two');
			const after = await start({}, { name: 'Renamed' });
			expect(await takeRuns(after, 1)).toEqual([['two']]);
		});

		it('after a crash with what was not dealt with yet', async () => {
			const crashed = await start();
			await tell('one', 'two');
			await crashed.nextRun();
			await crashed.close();
			await letHoldsEnd();
			expect(await takeRuns(await start(), 2)).toEqual([['one'], ['two']]);
		});

		it('when the workflow is published anew during a run, only once that run is over', async () => {
			const before = await start();
			await tell('one', 'two');
			const run = await before.nextRun();
			await before.close();
			const after = await start();
			const next = after.nextRun();
			run.end();
			expect(typesOf(await next)).toEqual(['two']);
		});

		it('in each workflow and each node by itself', async () => {
			const triggers = [
				await start(),
				await start({}, { id: 'second-node' }),
				await start({}, { workflowId: 'second-workflow' }),
			];
			await tell('one');
			for (const trigger of triggers) expect(await takeRuns(trigger, 1)).toEqual([['one']]);
		});

		it.each([
			['failed', (run: StartedRun) => run.end('error')],
			['was stopped by a person', (run: StartedRun) => run.refuse(cancelled('manual'))],
			['took longer than it may', (run: StartedRun) => run.refuse(cancelled('timeout'))],
			[
				'was over before n8n looked',
				(run: StartedRun) => run.refuse(new Error('No active execution found')),
			],
		])('after a run that %s', async (_, finish) => {
			const trigger = await start();
			await tell('one', 'two');
			finish(await trigger.nextRun());
			expect(await takeRuns(trigger, 1)).toEqual([['two']]);
		});

		it.each([
			['n8n could not start', new Error('Connection terminated')],
			['a shutdown of n8n cut off', cancelled('shutdown')],
		])('with the same event after a run that %s', async (_, error) => {
			const trigger = await start();
			await tell('one', 'two');
			(await trigger.nextRun()).refuse(error);
			expect(await takeRuns(trigger, 2)).toEqual([['one'], ['two']]);
		});
	});

	describe('goes back', () => {
		beforeEach(async () => {
			await tellAt('2026-11-02T11:00:00.000Z', 'eleven');
			await tellAt('2026-11-02T12:00:00.000Z', 'twelve');
			await tellAt('2026-11-02T13:00:00.000Z', 'thirteen');
		});
		const from = (startTime: string) => ({ startFrom: 'time', startTime });

		it('to a time on the clock of the workflow, once for each that is set', async () => {
			const noon = await start(from('2026-11-02T13:00:00'));
			expect(await takeRuns(noon, 2)).toEqual([['twelve'], ['thirteen']]);
			await noon.close();
			const again = await start(from('2026-11-02T13:00:00'));
			await tell('now');
			expect(await takeRuns(again, 1)).toEqual([['now']]);
			await again.close();
			const earlier = await start(from('2026-11-02T11:00:00Z'));
			const all = [['eleven'], ['twelve'], ['thirteen'], ['now']];
			expect(await takeRuns(earlier, 4)).toEqual(all);
		});

		it('to the beginning', async () => {
			const trigger = await start({ startFrom: 'beginning' });
			const all = [['lead.created'], ['eleven'], ['twelve'], ['thirteen']];
			expect(await takeRuns(trigger, 4)).toEqual(all);
		});

		it.each([
			['', 'Start Time is empty.'],
			['tomorrow', 'Start Time: "tomorrow" is not a date and time.'],
		])('not to a time such as %p', async (startTime, message) => {
			await expect(start(from(startTime))).rejects.toThrow(message);
		});
	});

	describe('in the editor', () => {
		it('shows the newest event that is asked for, and stays where it is', async () => {
			await tell('booking.created', 'booking.cancelled', 'lead.updated');
			const events = ['booking.created', 'booking.cancelled'];
			const items = await testTrigger(new BookingTrigger(), { events });
			expect(items).toMatchObject([
				{ event: { type: 'booking.cancelled' }, lead: { id: lead.id }, booking: null, rep: null },
			]);
			const { db } = await flow.store();
			expect(await db.selectFrom('consumers').selectAll().execute()).toEqual([]);
		});

		it('waits for an event where there is none yet', async () => {
			const waiting = Promise.withResolvers<void>();
			const parameters = { events: ['booking.created'] };
			const shown = testTrigger(new BookingTrigger(), parameters, waiting.resolve);
			await waiting.promise;
			await tell('lead.updated', 'booking.created');
			expect(await shown).toMatchObject([{ event: { type: 'booking.created' } }]);
		});
	});
});

type DropFirst<F extends (...given: never[]) => unknown> =
	Parameters<F> extends [unknown, ...infer Rest] ? Rest : never;
