import { insertBooking } from '../../adapters/store/bookings';
import { insertTrigger, lastTriggers } from '../../adapters/store/engagement-triggers';
import { saveLead } from '../../adapters/store/leads';
import { lockLead } from '../../adapters/store/lock-lead';
import { countOffers, listUpcoming } from '../../adapters/store/risk-facts';
import { hearsOf, insertSignal, listSignals } from '../../adapters/store/signals';
import type { NewSignal } from '../../adapters/store/signals';
import { insertProposal } from '../../adapters/store/proposals';
import type { Store } from '../../adapters/store/work';
import type { Lead } from '../../domain/model';
import { booking, change, NOW, proposal, seed } from '../support/flow-records';
import { describeStores } from '../support/stores';

const EARLIER = '2026-10-30T09:00:00.000Z';
const LATER = '2026-11-02T10:00:00.000Z';

describeStores('signals', (stores) => {
	let store: Store;
	let lead: Lead;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
	});
	const signal = (key: string, overrides: Partial<NewSignal> = {}): NewSignal => ({
		leadId: lead.id,
		bookingId: null,
		messageId: null,
		type: 'pricing_page',
		points: 15,
		at: NOW,
		source: 'website',
		key,
		detail: null,
		...overrides,
	});

	it('are kept once, as they were first', async () => {
		const first = await change(store, (work) => insertSignal(work, signal('a')));
		const again = await change(store, (work) => insertSignal(work, signal('a', { points: 1 })));
		expect([typeof first, again]).toEqual(['string', null]);
		expect(await listSignals(store.db, lead.id, NOW)).toMatchObject([{ id: first, points: 15 }]);
	});

	it('are listed by their own times, from a time on', async () => {
		await change(store, async (work) => {
			await insertSignal(work, signal('late', { at: '2026-11-02T10:00:00+01:00', points: 0.5 }));
			await insertSignal(work, signal('old', { at: EARLIER }));
			await insertSignal(work, signal('ancient', { at: '2020-01-01T00:00:00Z' }));
		});
		const listed = await listSignals(store.db, lead.id, EARLIER);
		expect(listed.map(({ key, at, points }) => [key, at, points])).toEqual([
			['old', EARLIER, 15],
			['late', NOW, 0.5],
		]);
	});

	it('take keys of any length', async () => {
		const key = 'x'.repeat(20_000);
		await change(store, (work) => insertSignal(work, signal(key)));
		expect(await change(store, (work) => insertSignal(work, signal(key)))).toBeNull();
	});

	it('tell whether such things reach the store at all', async () => {
		await change(store, (work) => insertSignal(work, signal('a', { type: 'email_open' })));
		const types = ['email_open', 'link_click'];
		expect(await hearsOf(store.db, types, NOW)).toBe(true);
		expect(await hearsOf(store.db, types, LATER)).toBe(false);
		expect(await hearsOf(store.db, ['invite_accepted'], EARLIER)).toBe(false);
	});

	it('and what was acted on move along when two leads turn out to be one', async () => {
		const other = await change(
			store,
			async (work) => (await saveLead(work, { email: 'other@example.com' })).lead,
			LATER,
		);
		const trigger = { threshold: 'Interested', score: 30, outcome: 'outreach' } as const;
		await change(store, async (work) => {
			await insertSignal(work, signal('of the older'));
			await insertSignal(work, signal('of the newer', { leadId: other.id }));
			await insertTrigger(work, { ...trigger, leadId: lead.id });
		});
		await change(store, (work) => insertTrigger(work, { ...trigger, leadId: other.id }), LATER);
		const { lead: merged } = await change(store, (work) =>
			saveLead(work, { email: 'other@example.com', phone: '+4930901820', channelId: null }),
		);
		// A phone that somebody with another e-mail has is shared, and proves nothing.
		expect(merged.id).toBe(other.id);
		await change(store, (work) =>
			saveLead(work, { email: 'demo.lead@example.com', channelId: 'c' }),
		);
		await change(store, (work) => saveLead(work, { email: 'other@example.com', channelId: 'c' }));
		const moved = await change(store, (work) => lockLead(work.db, other.id));
		expect(moved.id).toBe(lead.id);
		const listed = await listSignals(store.db, lead.id, NOW);
		expect(listed.map(({ key }) => key)).toEqual(['of the newer', 'of the older']);
		expect(await listSignals(store.db, other.id, NOW)).toEqual([]);
		expect(await lastTriggers(store.db, lead.id)).toEqual(new Map([['Interested', LATER]]));
	});
});

describeStores('meetings ahead', (stores) => {
	let store: Store;
	let lead: Lead;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
	});

	it('are those that start within the time, the soonest first', async () => {
		const starts = [
			'2026-11-04T10:00:00.000Z',
			'2026-11-03T10:00:00.000Z',
			'2026-11-02T08:00:00.000Z',
			'2026-11-09T10:00:00.000Z',
		];
		await change(store, async (work) => {
			for (const start of starts) await insertBooking(work, booking(lead, start));
		});
		const ahead = await listUpcoming(store.db, { from: NOW, to: '2026-11-05T09:00:00.000Z' });
		expect(ahead.map(({ start }) => start)).toEqual([starts[1], starts[0]]);
	});

	it('know how often times were offered before', async () => {
		const range = { since: EARLIER, until: LATER };
		expect(await countOffers(store.db, lead.id, range)).toEqual({ count: 0, lastAt: null });
		await change(store, (work) => insertProposal(work, proposal(lead)), EARLIER);
		await change(store, (work) => insertProposal(work, proposal(lead)), NOW);
		await change(store, (work) => insertProposal(work, proposal(lead)), '2026-11-03T00:00:00.000Z');
		expect(await countOffers(store.db, lead.id, range)).toEqual({ count: 2, lastAt: NOW });
	});
});
