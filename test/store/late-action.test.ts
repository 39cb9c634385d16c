import type { Crm } from '../../adapters/crm/crm';
import { listOpenReviews } from '../../adapters/store/reviews';
import type { Store } from '../../adapters/store/work';
import { listAudit } from '../../adapters/store/audit';
import type { Lead } from '../../domain/model';
import { bookMeeting } from '../../flow/book-meeting';
import { noServices, USUAL_LIMITS } from '../../flow/services';
import { bookingInput, rep, seed, workContext } from '../support/flow-records';
import { describeStores } from '../support/stores';

const MONDAY_NOON = '2026-11-09T11:00:00.000Z';

/** A CRM that takes no notice of deadlines: it answers when `answer` is called. */
function slowCrm() {
	let answer: (dealId: string) => void = () => undefined;
	const asked = new Promise<string>((resolve) => {
		answer = resolve;
	});
	const crm: Crm = {
		name: 'hubspot',
		label: 'HubSpot',
		record: async (_meeting, known) => ({ ...known, dealId: await asked }),
	};
	return { crm, answer };
}

describeStores('an action that takes longer than it may', (stores) => {
	let store: Store;
	let lead: Lead;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
	});

	it('goes before a person, and no more once it is done after all', async () => {
		const { crm, answer } = slowCrm();
		const services = { ...noServices(), crm, limits: { ...USUAL_LIMITS, actionMs: 100 } };
		const context = { ...workContext(), store };
		const input = { ...bookingInput({ lead, rep: rep('ada'), start: MONDAY_NOON }), services };
		const booked = await bookMeeting(context, input);
		expect(booked).toMatchObject({ status: 'booked', needsReview: true });
		expect(await listOpenReviews(store.db)).toMatchObject([
			{ summary: expect.stringContaining('CRM') as string },
		]);

		answer('deal-1');
		const events = async () => await listAudit(store.db, { afterSeq: 0, limit: 100 });
		const reports = async () =>
			(await events()).filter(({ type }) => type === 'booking.actions').map(({ data }) => data);
		while ((await reports()).length < 2) await new Promise(setImmediate);
		expect((await reports()).at(-1)).toMatchObject({
			report: expect.arrayContaining([
				expect.objectContaining({ name: 'CRM', status: 'ok', providerId: 'deal-1' }),
			]) as unknown,
		});
		expect(await listOpenReviews(store.db)).toEqual([]);
	});
});
