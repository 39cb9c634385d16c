import { appendAudit, listAudit } from '../../adapters/store/audit';
import {
	findBooking,
	insertBooking,
	moveBooking,
	setBookingStatus,
} from '../../adapters/store/bookings';
import { insertMessage } from '../../adapters/store/messages';
import type { Store } from '../../adapters/store/work';
import type { InviteSignal } from '../../domain/engagement/signal-rules';
import type { Booking, Instant, Lead } from '../../domain/model';
import { findMeetingsAtRisk } from '../../flow/find-at-risk';
import type { FindAtRiskInput } from '../../flow/find-at-risk';
import { recordSignal } from '../../flow/record-signals';
import {
	booking,
	change,
	ENGAGEMENT,
	inbound,
	NOW,
	pricingVisit,
	seed,
	workContext,
} from '../support/flow-records';
import { describeStores } from '../support/stores';

const INPUT: FindAtRiskInput = { lookAheadHours: 72, threshold: 40, limit: 50 };

function atHour(hour: number): Instant {
	return new Date(Date.parse(NOW) + hour * 60 * 60_000).toISOString();
}

describeStores('finding meetings at risk', (stores) => {
	let store: Store;
	let lead: Lead;
	let keys = 0;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
	});

	const find = async (now: Instant, input: Partial<FindAtRiskInput> = {}) =>
		await findMeetingsAtRisk({ ...workContext(now), store }, { ...INPUT, ...input });
	const idsFound = async (...args: Parameters<typeof find>) =>
		(await find(...args)).map((found) => found.booking.id);

	/** Booked now, with the event that Book Meeting writes. */
	const book = async (startHour: number, now = NOW): Promise<Booking> =>
		await change(
			store,
			async (work) => {
				const made = await insertBooking(work, booking(lead, atHour(startHour)));
				await appendAudit(work, { type: 'booking.created', leadId: lead.id, bookingId: made.id });
				return made;
			},
			now,
		);
	const move = async ({ id }: Booking, startHour: number, now: Instant) =>
		await change(
			store,
			async (work) => {
				const times = { start: atHour(startHour), end: atHour(startHour + 0.5) };
				await moveBooking(work, id, times);
				await appendAudit(work, { type: 'booking.rescheduled', leadId: lead.id, bookingId: id });
			},
			now,
		);
	const send = async ({ id }: Booking, kind: string, now: Instant) => {
		const { message } = await change(
			store,
			(work) =>
				insertMessage(work, {
					...inbound(lead, kind),
					...{ direction: 'out', status: 'sent', kind, bookingId: id },
					idempotencyKey: `out:${id}:${(keys += 1)}`,
				}),
			now,
		);
		return message.id;
	};
	const reply = async (text: string, now: Instant) =>
		await change(
			store,
			(work) => insertMessage(work, inbound(lead, text, { idempotencyKey: `in:${(keys += 1)}` })),
			now,
		);
	const signal = async (type: string, now: Instant, more: object) => {
		const who = { ...pricingVisit('').who, contact: null, ...more };
		const given = pricingVisit(`s${(keys += 1)}`, { type, at: now, who });
		const recorded = await recordSignal({ ...workContext(now), store }, given, ENGAGEMENT);
		expect(recorded).not.toHaveProperty('refused');
	};
	const answer = async (type: InviteSignal, { id }: Booking, now: Instant) =>
		await signal(type, now, { bookingId: id });
	/** A meeting of last week, marked as missed as Mark Outcome does. */
	const missedOnce = async () =>
		await change(store, async (work) => {
			const { id } = await insertBooking(work, booking(lead, atHour(-200)));
			await setBookingStatus(work, id, 'no_show', { outcome: 'no_show' });
			const data = { outcome: 'no_show', note: null };
			await appendAudit(work, { type: 'outcome.marked', leadId: lead.id, bookingId: id, data });
			return id;
		});
	const partsOf = async (now: Instant) => {
		const [found] = await find(now, { threshold: 0 });
		return Object.fromEntries(
			(found?.risk.parts ?? []).map(({ name, points, known }) => [name, known ? points : null]),
		);
	};

	it('holds nothing against anybody that nobody measures', async () => {
		const made = await book(60);
		await send(made, 'confirmation', NOW);
		await send(made, 'reminder_1_day', atHour(30));
		expect(await partsOf(atHour(40))).toEqual({
			invite: null,
			confirmation: null,
			reminders: null,
			reconfirmation: null,
			silence: null,
			reschedules: 0,
			hesitation: null,
			lead_time: 0,
			earlier_no_shows: 0,
		});
	});

	it('finds who neither accepted the invite nor opened the confirmation, a day after booking', async () => {
		const other = await book(10);
		await answer('invite_accepted', other, NOW);
		const messageId = await send(other, 'confirmation', NOW);
		await signal('email_open', NOW, { messageId });
		const made = await book(60);
		await send(made, 'confirmation', NOW);
		expect(await idsFound(atHour(23))).toEqual([]);
		const [found] = await find(atHour(25));
		expect(found).toMatchObject({
			booking: { id: made.id, status: 'at_risk' },
			lead: { id: lead.id },
			rep: { id: 'ada' },
			proposal: null,
			risk: { score: 40 },
		});
		expect(await findBooking(store.db, made.id)).toMatchObject({ status: 'at_risk' });
		const events = await listAudit(store.db, { bookingId: made.id, limit: 100 });
		expect(events.find(({ type }) => type === 'booking.at_risk')).toMatchObject({
			data: { from: 'booked', to: 'at_risk', score: 40, threshold: 40, parts: found?.risk.parts },
		});
	});

	it('finds a meeting once, and again after it was moved', async () => {
		const made = await book(60);
		await answer('invite_declined', made, NOW);
		expect(await idsFound(NOW)).toEqual([made.id]);
		expect(await idsFound(atHour(1))).toEqual([]);
		await move(made, 70, atHour(2));
		expect(await findBooking(store.db, made.id)).toMatchObject({ status: 'rescheduled' });
		// The answer was to the time before.
		expect(await idsFound(atHour(3))).toEqual([]);
		await answer('invite_declined', made, atHour(4));
		expect(await idsFound(atHour(5))).toEqual([made.id]);
		expect(await idsFound(atHour(6))).toEqual([]);
	});

	it('lets a word of the lead end it', async () => {
		const made = await book(60);
		await answer('invite_declined', made, NOW);
		await find(NOW);
		await change(
			store,
			async (work) => {
				await setBookingStatus(work, made.id, 'reconfirmed');
				await appendAudit(work, {
					type: 'booking.reconfirmed',
					leadId: lead.id,
					bookingId: made.id,
				});
			},
			atHour(1),
		);
		expect(await idsFound(atHour(2))).toEqual([]);
		expect(await findBooking(store.db, made.id)).toMatchObject({ status: 'reconfirmed' });
		expect(await partsOf(atHour(2))).toEqual({});
	});

	it('takes a re-confirmation of this time only', async () => {
		const made = await book(60);
		await change(
			store,
			(work) =>
				appendAudit(work, { type: 'booking.reconfirmed', leadId: lead.id, bookingId: made.id }),
			atHour(1),
		);
		await move(made, 70, atHour(2));
		expect(await partsOf(atHour(3))).toMatchObject({ reconfirmation: null, reschedules: 15 });
	});

	it('looks as far ahead as it is told', async () => {
		const made = await book(80);
		await answer('invite_declined', made, NOW);
		expect(await idsFound(NOW)).toEqual([]);
		expect(await idsFound(NOW, { lookAheadHours: 80 })).toEqual([made.id]);
	});

	it('with a run a day finds each 48 hours ahead', async () => {
		for (const startHour of [73, 85, 95]) {
			const made = await book(startHour);
			await answer('invite_declined', made, NOW);
			const runs: number[] = [];
			for (const hour of [0, 24, 48, 72]) {
				if ((await idsFound(atHour(hour))).includes(made.id)) runs.push(startHour - hour);
			}
			expect(runs).toHaveLength(1);
			expect(runs[0]).toBeGreaterThanOrEqual(48);
		}
	});

	it('gives no more than the limit, and the rest in the next run', async () => {
		const made = [await book(50), await book(55), await book(60)];
		for (const each of made) await answer('invite_declined', each, NOW);
		expect(await idsFound(NOW, { limit: 2 })).toEqual([made[0]?.id, made[1]?.id]);
		expect(await idsFound(NOW, { limit: 2 })).toEqual([made[2]?.id]);
	});

	it.each(['reschedule_requested', 'cancelled', 'no_show', 'completed'] as const)(
		'leaves alone a meeting that is %s',
		async (status) => {
			const made = await book(60);
			await answer('invite_declined', made, NOW);
			await change(store, (work) => setBookingStatus(work, made.id, status));
			expect(await idsFound(NOW)).toEqual([]);
		},
	);

	it('takes an open by the mail app itself for no sign either way', async () => {
		const made = await book(60);
		const messageId = await send(made, 'confirmation', NOW);
		await signal('automatic_open', NOW, { messageId });
		expect(await partsOf(atHour(30))).toMatchObject({ confirmation: null });
	});

	it('sees attention in opens, clicks and replies', async () => {
		const made = await book(60);
		const opened = await send(made, 'confirmation', NOW);
		await signal('email_open', atHour(1), { messageId: opened });
		await send(made, 'reminder_1_day', atHour(20));
		expect(await partsOf(atHour(30))).toMatchObject({ confirmation: 0, reminders: 10 });
	});

	it('takes who replies for somebody who reads', async () => {
		const made = await book(60);
		const before = await send(made, 'confirmation', NOW);
		await signal('email_open', atHour(1), { messageId: before });
		await send(made, 'reminder_1_day', atHour(20));
		await reply('See you then', atHour(21));
		expect(await partsOf(atHour(30))).toMatchObject({ confirmation: 0, reminders: 0 });
	});

	it('counts a question for YES that nobody answers', async () => {
		await reply('Tuesday works', atHour(-1));
		const made = await book(60);
		await send(made, 'reconfirm_2_days', atHour(12));
		expect(await partsOf(atHour(20))).toMatchObject({ reconfirmation: 0 });
	});

	it('counts it after half a day', async () => {
		await reply('Tuesday works', atHour(-1));
		const made = await book(60);
		await send(made, 'reconfirm_2_days', atHour(12));
		expect(await partsOf(atHour(25))).toMatchObject({ reconfirmation: 15 });
	});

	it('remembers missed meetings and silence', async () => {
		await missedOnce();
		await signal('profile_view', atHour(-30), { leadId: lead.id });
		await book(70);
		expect(await partsOf(atHour(49))).toMatchObject({ earlier_no_shows: 20, silence: 10 });
	});

	it('remembers a missed meeting that was moved, and forgets one that was marked by mistake', async () => {
		const id = await missedOnce();
		await change(store, async (work) => {
			await moveBooking(work, id, { start: atHour(50), end: atHour(50.5) });
			await appendAudit(work, { type: 'booking.rescheduled', leadId: lead.id, bookingId: id });
		});
		expect(await partsOf(NOW)).toMatchObject({ earlier_no_shows: 20, reschedules: 15 });
		await change(store, async (work) => {
			const data = { outcome: 'no_show' };
			await appendAudit(work, { type: 'outcome.undone', leadId: lead.id, bookingId: id, data });
			await setBookingStatus(work, id, 'confirmed');
		});
		await move({ id } as Booking, 60, atHour(1));
		expect(await partsOf(atHour(1))).toMatchObject({ earlier_no_shows: 0 });
	});
});
