import { manageLink, slotLinks } from '../../adapters/links/signed-links';
import { signingKey } from '../../adapters/links/signing-key';
import { builtInCalendar } from '../../adapters/calendars/built-in';
import { insertBooking, requireBooking } from '../../adapters/store/bookings';
import { saveLead } from '../../adapters/store/leads';
import { insertProposal } from '../../adapters/store/proposals';
import { saveReps } from '../../adapters/store/reps';
import type { Store } from '../../adapters/store/work';
import type { Booking, Instant, Lead, Proposal } from '../../domain/model';
import { bookMeeting } from '../../flow/book-meeting';
import { cancelMeeting } from '../../flow/cancel-meeting';
import { acceptForm } from '../../flow/page/accept-form';
import { readCalendarFile } from '../../flow/page/calendar-file';
import { viewPage } from '../../flow/page/view-page';
import { noServices } from '../../flow/services';
import {
	booking,
	bookingInput,
	change,
	MEETING,
	NOW,
	proposal,
	rep,
	workContext,
} from '../support/flow-records';
import { describeStores } from '../support/stores';

const PAGE = 'https://n8n.example.com/webhook/booking-flow/page';
const DAY = [{ startMinute: 0, endMinute: 1440 }];
const ADA = { ...rep('ada'), workingHours: { 1: DAY, 2: DAY, 3: DAY, 4: DAY, 5: DAY, 6: DAY } };
const [TEN, NOON] = ['2026-11-03T10:00:00.000Z', '2026-11-03T12:00:00.000Z'];
const WEEK_AFTER = '2026-11-10T00:00:00.000Z';

const slot = (index: number, start: Instant) => ({
	index,
	start,
	end: new Date(Date.parse(start) + 30 * 60_000).toISOString(),
});
const tokenOf = (link: string | undefined) => new URL(link ?? '').searchParams.get('t') ?? '';

describeStores('the booking page', (stores) => {
	let store: Store;
	let lead: Lead;
	let offered: Proposal;
	let offers: readonly string[];
	beforeEach(async () => {
		store = await stores.open();
		await change(store, async (work) => {
			await saveReps(work, [ADA]);
			const contact = { email: 'lee@example.org', timezone: 'America/New_York' };
			({ lead } = await saveLead(work, contact));
			offered = await insertProposal(work, {
				...proposal(lead),
				slots: [slot(0, TEN), slot(1, NOON)],
			});
			const key = await signingKey(work);
			const links = { key, baseUrl: PAGE, proposal: offered, expiresAt: WEEK_AFTER };
			offers = slotLinks(links).map(tokenOf);
		});
	});
	const view = async (token: unknown, more: object = {}, now = NOW) => {
		const busySources = [builtInCalendar(store.db)];
		const opened = { token, view: undefined, asked: undefined, before: undefined };
		const request = { ...opened, busySources, ...more };
		return await viewPage({ ...workContext(now), store }, request);
	};
	const post = async (form: object) =>
		await acceptForm({ ...workContext(), store }, form as Readonly<Record<string, unknown>>);
	const book = async (start = TEN) => {
		const input = { ...bookingInput({ lead, rep: ADA, start }), requestId: null };
		const booked = await bookMeeting({ ...workContext(), store }, input);
		if (!['booked', 'rescheduled'].includes(booked.status) || !('booking' in booked)) {
			throw new Error(`It is ${booked.status}.`);
		}
		return booked.booking;
	};
	const manage = async ({ id: bookingId }: Booking) => {
		const key = await change(store, signingKey);
		return tokenOf(manageLink(key, PAGE, { bookingId, expiresAt: WEEK_AFTER }));
	};
	const takeAs = async (email: string, start: Instant) =>
		await change(store, async (work) => {
			const other = (await saveLead(work, { email })).lead;
			return await insertBooking(work, { ...booking(other, start), repId: ADA.id });
		});
	const trail = async () =>
		(await store.db.selectFrom('audit_events').select('seq').execute()).length;

	describe('of an offered time', () => {
		it('asks whether to book it, with the others that are free', async () => {
			expect(await view(offers[0])).toMatchObject({
				page: 'offer',
				reader: { timezone: 'America/New_York' },
				meeting: { title: 'Discovery call', repName: 'Rep ada', repTimezone: 'Europe/Berlin' },
				chosen: { start: TEN, value: `${offered.id}:0` },
				others: [{ start: NOON, value: `${offered.id}:1` }],
				movesFrom: null,
			});
		});

		it('changes nothing, however often it is opened', async () => {
			const before = await trail();
			for (const token of [...offers, ...offers]) await view(token);
			expect(await trail()).toBe(before);
			expect(await store.db.selectFrom('bookings').selectAll().execute()).toEqual([]);
		});

		it('says that the time has gone when somebody else has it', async () => {
			await takeAs('kim@example.org', TEN);
			expect(await view(offers[0])).toMatchObject({ chosen: null, others: [{ start: NOON }] });
		});

		it('does not offer what is over', async () => {
			expect(await view(offers[0], {}, '2026-11-03T11:00:00.000Z')).toMatchObject({
				chosen: null,
				others: [{ start: NOON }],
			});
		});

		it('says when the meeting is that would be moved', async () => {
			await book(NOON);
			expect(await view(offers[0])).toMatchObject({ chosen: { start: TEN }, movesFrom: NOON });
		});

		it('shows the meeting once it is booked', async () => {
			await book(TEN);
			expect(await view(offers[0], { asked: TEN })).toMatchObject({
				page: 'meeting',
				state: 'booked',
				done: 'booked',
			});
			expect(await view(offers[0])).toMatchObject({ page: 'meeting', done: null });
		});

		it.each([
			['another', 1, NOON],
			['its own', 0, TEN],
		] as const)('takes %s time', async (_which, index, start) => {
			const form = { t: offers[0], do: 'book', choice: `${offered.id}:${index}` };
			expect(await post(form)).toEqual({
				status: 'book',
				leadId: lead.id,
				proposalId: offered.id,
				slotIndex: index,
				start,
			});
		});

		it('takes no time that was offered to somebody else', async () => {
			const other = await change(store, async (work) => {
				const kim = (await saveLead(work, { email: 'kim@example.org' })).lead;
				return await insertProposal(work, proposal(kim));
			});
			for (const choice of [`${other.id}:0`, `${offered.id}:7`, 'x', '', undefined, ['a'], {}]) {
				expect(await post({ t: offers[0], do: 'book', choice })).toEqual({ status: 'unusable' });
			}
			expect(await post({ t: offers[0], do: 'cancel' })).toEqual({ status: 'unusable' });
		});
	});

	describe('of a meeting', () => {
		it('shows it, with what can be done', async () => {
			const booked = await book();
			const token = await manage(booked);
			expect(await view(token)).toMatchObject({
				page: 'meeting',
				start: TEN,
				state: 'booked',
				calendar: { file: expect.stringMatching(/^\?t=v1\..*&view=file$/) as string },
				moveLink: expect.stringMatching(/&view=move$/) as string,
				cancelLink: expect.stringMatching(/&view=cancel$/) as string,
			});
		});

		it('offers live times to move it to, none of which is taken', async () => {
			const booked = await book();
			await takeAs('kim@example.org', NOON);
			const shown = await view(await manage(booked), { view: 'move' });
			if (shown.page !== 'move') throw new Error(`It is ${shown.page}.`);
			const starts = shown.times.map(({ start }) => start);
			expect(starts.length).toBeGreaterThan(10);
			expect(starts).not.toContain(TEN);
			expect(starts).not.toContain(NOON);
			// The lead sleeps in New York until then.
			expect(starts.some((start) => start < '2026-11-02T13:00:00.000Z')).toBe(false);
			expect(shown.isTaken).toBe(false);
		});

		it('says that the time was taken which was asked for in vain', async () => {
			const token = await manage(await book());
			const asked = { asked: NOON, before: TEN };
			expect(await view(token, asked)).toMatchObject({ page: 'move', isTaken: true });
			for (const other of [
				{ asked: 'nonsense', before: TEN },
				{ asked: [NOON] },
				{ asked: NOON },
			]) {
				expect(await view(token, other)).toMatchObject({ page: 'meeting', done: null });
			}
		});

		it('says nothing of an old wish once the meeting has been moved since', async () => {
			const token = await manage(await book());
			await book('2026-11-03T15:00:00.000Z');
			expect(await view(token, { asked: NOON, before: TEN })).toMatchObject({
				page: 'meeting',
				start: '2026-11-03T15:00:00.000Z',
				done: null,
			});
		});

		it('asks before it is called off, and says so afterwards', async () => {
			const booked = await book();
			const token = await manage(booked);
			expect(await view(token, { view: 'cancel' })).toMatchObject({ page: 'cancel', start: TEN });
			const services = noServices();
			const input = { bookingId: booked.id, reason: 'other', source: 'page', services } as const;
			await cancelMeeting({ ...workContext(), store }, input);
			const cancelled = { page: 'meeting', state: 'cancelled', moveLink: null, cancelLink: null };
			expect(await view(token, { asked: 'cancel' })).toMatchObject({
				...cancelled,
				done: 'cancelled',
			});
			for (const page of ['move', 'cancel', undefined]) {
				expect(await view(token, { view: page })).toMatchObject({ ...cancelled, done: null });
			}
			expect(await readCalendarFile({ ...workContext(), store }, token)).toBeNull();
		});

		it('is over when the meeting is', async () => {
			const token = await manage(await book());
			expect(await view(token, { view: 'cancel' }, '2026-11-03T11:00:00.000Z')).toMatchObject({
				page: 'meeting',
				state: 'over',
				cancelLink: null,
			});
		});

		it('takes a move and a cancellation, and no nonsense', async () => {
			const booked = await book();
			const t = await manage(booked);
			const about = { leadId: lead.id, bookingId: booked.id };
			expect(await post({ t, do: 'move', choice: NOON })).toEqual({
				status: 'move',
				...about,
				start: NOON,
				before: TEN,
			});
			const note = 'x'.repeat(900);
			expect(await post({ t, do: 'cancel', reason: 'conflict', note })).toEqual({
				status: 'cancel',
				...about,
				reason: 'conflict',
				note: note.slice(0, 500),
			});
			expect(await post({ t, do: 'cancel', reason: ['a'] })).toMatchObject({ reason: 'other' });
			for (const form of [{}, { do: 'move' }, { do: 'move', choice: 'soon' }, { do: 'book' }]) {
				expect(await post({ t, ...form })).toEqual({ status: 'unusable' });
			}
			expect(await requireBooking(store.db, booked.id)).toMatchObject({ start: TEN });
		});

		it('gives it as a calendar file', async () => {
			const booked = await book();
			const file = await readCalendarFile({ ...workContext(), store }, await manage(booked));
			expect(file).toContain(`UID:${booked.id}@booking-flow\r\n`);
			expect(file).toContain('METHOD:PUBLISH\r\n');
			expect(file).toContain('DTSTART:20261103T100000Z\r\n');
			expect(file).toContain(`SUMMARY:${MEETING.title}\r\n`);
			expect(file).not.toContain('ATTENDEE');
		});
	});

	it('is of no use with a link that is broken, forged, or out of date', async () => {
		const booked = await book();
		const token = await manage(booked);
		const forged = manageLink('another key', PAGE, { bookingId: booked.id, expiresAt: WEEK_AFTER });
		for (const bad of [tokenOf(forged), token.slice(0, -1), '', undefined, null, 7, ['a'], {}]) {
			expect(await view(bad)).toEqual({ page: 'notice', kind: 'invalid_link' });
			expect(await post({ t: bad, do: 'cancel' })).toEqual({ status: 'invalid_link' });
		}
		expect(await view(token, {}, WEEK_AFTER)).toEqual({ page: 'notice', kind: 'expired_link' });
		expect(await view(offers[0], {}, WEEK_AFTER)).toMatchObject({ kind: 'expired_link' });
	});
});
