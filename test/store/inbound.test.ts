import { listAudit } from '../../adapters/store/audit';
import { findLead } from '../../adapters/store/leads';
import { listOpenReviews, resolveReview } from '../../adapters/store/reviews';
import type { Store } from '../../adapters/store/work';
import type { Lead } from '../../domain/model';
import type { InboundMessage } from '../../domain/replies/inbound-message';
import type { FlowContext } from '../../flow/context';
import { learnTimezone } from '../../flow/learn-timezone';
import { recordBounce } from '../../flow/record-bounce';
import { rejectMessage } from '../../flow/reject-message';
import { change, seed, workContext } from '../support/flow-records';
import { describeStores } from '../support/stores';

const REJECTION = { reason: 'signature_wrong', explanation: 'It does not match.' } as const;

describeStores('what comes in', (stores) => {
	let store: Store;
	let lead: Lead;
	let context: FlowContext;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
		context = { ...workContext(), store };
	});
	const reviews = async () => await listOpenReviews(store.db);
	const typesOfAudit = async () => {
		const events = await listAudit(store.db, { limit: 100 });
		return events.map(({ type }) => type).filter((type) => type.startsWith('message.'));
	};

	it('asks a person once about refused messages, though they come at the same moment', async () => {
		await Promise.all(Array.from({ length: 8 }, () => rejectMessage(context, 'twilio', REJECTION)));
		expect(await reviews()).toMatchObject([{ kind: 'messages_rejected', leadId: null }]);
		expect(await typesOfAudit()).toHaveLength(8);
	});

	it('asks again once the first question was dealt with', async () => {
		await rejectMessage(context, 'twilio', REJECTION);
		const [first] = await reviews();
		await change(store, (work) => resolveReview(work, first?.id ?? ''));
		await rejectMessage(context, 'twilio', REJECTION);
		const [second, ...others] = await reviews();
		expect(others).toEqual([]);
		expect(second?.id).not.toBe(first?.id);
	});

	it('records a bounce of a lead once, by the first address that is one', async () => {
		const addresses = ['someone.else@example.net', 'demo.lead@example.com'];
		const record = async (messageId: string) =>
			await recordBounce(context, { messageId, addresses });
		const recorded = await Promise.all([record('<1@mx>'), record('<1@mx>')]);
		const expected = { leadId: lead.id, bouncedAddress: 'demo.lead@example.com' };
		expect(recorded).toEqual([expected, expected]);
		expect(await typesOfAudit()).toEqual(['message.bounced']);
		expect(await reviews()).toMatchObject([{ kind: 'email_bounced', leadId: lead.id }]);
	});

	it('learns a zone from the clock of an e-mail, and from nothing else', async () => {
		const mail = {
			channel: 'email',
			from: 'demo.lead@example.com',
			isAutomatic: false,
			emailDate: 'Mon, 2 Nov 2026 15:32:11 +0530',
		} as InboundMessage;
		const others = [
			{ ...mail, channel: 'sms' as const },
			{ ...mail, isAutomatic: true },
			{ ...mail, emailDate: null },
			{ ...mail, from: 'stranger@example.com' },
		];
		const zone = async () => (await findLead(store.db, lead.id))?.timezone;
		const before = await zone();
		for (const other of others) await learnTimezone(context, other);
		expect(await zone()).toBe(before);
		const leads = await store.db.selectFrom('leads').select('id').execute();
		expect(leads).toEqual([{ id: lead.id }]);

		await learnTimezone(context, { ...mail, emailDate: 'no date' });
		expect(await zone()).toBe(before);
		await learnTimezone(context, mail);
		expect(await findLead(store.db, lead.id)).toMatchObject({ timezoneConfidence: 0.75 });
	});
});
