import { listActions } from '../../adapters/store/booking-actions';
import { saveLead } from '../../adapters/store/leads';
import { openStore } from '../../adapters/store/open-store';
import { saveReps } from '../../adapters/store/reps';
import { listOpenReviews } from '../../adapters/store/reviews';
import { listTouches } from '../../adapters/store/touches';
import type { Store, StoreConfig } from '../../adapters/store/work';
import type { Instant, Lead } from '../../domain/model';
import { bookMeeting } from '../../flow/book-meeting';
import { retryActions } from '../../flow/retry-actions';
import type { Services } from '../../flow/services';
import { noServices } from '../../flow/services';
import type { SmtpSandbox } from '../sandbox/smtp';
import { startSmtpSandbox } from '../sandbox/smtp';
import { bookingInput, change, mailsTo, NOW, rep, workContext } from '../support/flow-records';
import { useProcesses } from '../support/processes';
import { describeStores } from '../support/stores';

const ADA = rep('ada');
const MONDAY = Date.parse('2026-11-09T08:00:00.000Z');
const WEEK_MS = 7 * 24 * 60 * 60_000;
/** The run that died has had its time by then. */
const LATER = new Date(Date.parse(NOW) + 5 * 60_000).toISOString();
/** More than a booking has. */
const MOST_STEPS = 60;

describeStores('a process that is killed while it books,', (stores) => {
	const processes = useProcesses();
	let config: StoreConfig;
	let store: Store;
	let smtp: SmtpSandbox;
	beforeEach(async () => {
		config = await stores.freshConfig();
		store = await openStore(config);
		smtp = await startSmtpSandbox();
		await change(store, async (work) => await saveReps(work, [ADA]));
	});
	afterEach(async () => {
		await store.close();
		await smtp.close();
		expect(smtp.violations).toEqual([]);
	});
	const services = (): Services => ({ ...noServices(), transports: mailsTo(smtp.port) });
	const newLead = async (step: number): Promise<Lead> => {
		const contact = { email: `lead-${step}@example.com`, channel: 'email' } as const;
		return (await change(store, async (work) => await saveLead(work, contact))).lead;
	};
	const mailsOf = (address: string | null) =>
		smtp.mails.filter(({ envelope }) => envelope.to.some((to) => to === address)).length;
	const toAda = () => mailsOf(ADA.email);
	const bookingsOf = async ({ id }: Lead) =>
		await store.db.selectFrom('bookings').selectAll().where('lead_id', '=', id).execute();
	const reviewsOf = async (bookingId: string) =>
		(await listOpenReviews(store.db)).filter((review) => review.bookingId === bookingId);

	/** Whoever asked gets no answer and asks again; later the failed actions are retried. */
	const goOn = async (wish: { readonly lead: Lead; readonly start: Instant }) => {
		const input = { ...bookingInput({ ...wish, rep: ADA }), services: services() };
		const booked = await bookMeeting({ ...workContext(), store }, input);
		if (booked.status !== 'booked') throw new Error(`It is ${booked.status}.`);
		const retry = { bookingId: null, limit: 10, attempts: 5, services: services() };
		await retryActions({ ...workContext(LATER), store }, retry);
		return booked.booking.id;
	};

	it('at whatever step: one booking, nothing told twice, nothing lost without a word', async () => {
		const fates: string[] = [];
		for (let step = 1; step <= MOST_STEPS; step += 1) {
			const lead = await newLead(step);
			const start = new Date(MONDAY + step * WEEK_MS).toISOString();
			const [job, before] = [{ task: 'book-until-step' as const, step, rep: ADA }, toAda()];
			const mailPort = smtp.port;
			const wish = { lead, start };
			fates.push(String(await processes.runToItsEnd({ config, job: { ...job, wish, mailPort } })));
			const bookingId = await goOn(wish);

			const [booking, ...others] = await bookingsOf(lead);
			expect([booking?.id, others]).toEqual([bookingId, []]);
			expect(await listTouches(store.db, { bookingId })).not.toEqual([]);
			const told = { confirmation: mailsOf(lead.email), 'rep notice': toAda() - before };
			const actions = await listActions(store.db, bookingId, 'booked:0');
			const reviews = await reviewsOf(bookingId);
			for (const [action, mails] of Object.entries(told)) {
				const status = actions.find((each) => each.action === action)?.status;
				const isInReview = reviews.some(({ summary }) => summary.includes(action));
				const isDone = mails === 1 && status === 'ok' && !isInReview;
				// Nobody can know whether it went out: it is not sent again, and a person is asked.
				const isAsked = mails <= 1 && status === 'failed' && isInReview;
				const seen = { step, action, mails, status, isInReview };
				expect({ ...seen, isRight: isDone || isAsked }).toEqual({ ...seen, isRight: true });
			}
			const isTold = actions.some(
				({ action, status }) => action === 'confirmation' && status === 'ok',
			);
			expect(booking?.status).toBe(isTold ? 'confirmed' : 'booked');
			if (fates.at(-1) !== 'killed') break;
		}
		expect(fates.at(-1)).toBe('booked');
		expect(fates.length).toBeGreaterThan(12);
	});
});
