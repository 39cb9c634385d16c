import { listAudit } from '../../adapters/store/audit';
import { recordAssignment, latestAssignment } from '../../adapters/store/assignments';
import { findActiveBooking, insertBooking } from '../../adapters/store/bookings';
import {
	findLead,
	findLeadByAddress,
	requireLead,
	saveLead,
	setLeadStage,
} from '../../adapters/store/leads';
import type { LeadContact } from '../../adapters/store/leads';
import { insertMessage, listMessages } from '../../adapters/store/messages';
import { isOptedOut, recordOptOut } from '../../adapters/store/opt-outs';
import { findOpenProposal, insertProposal } from '../../adapters/store/proposals';
import { saveReps } from '../../adapters/store/reps';
import { insertTouches, listTouches, nextGeneration } from '../../adapters/store/touches';
import type { Store } from '../../adapters/store/work';
import type { Lead } from '../../domain/model';
import {
	assignment,
	booking,
	change,
	inbound,
	NOW,
	proposal,
	rep,
	STEP,
} from '../support/flow-records';
import { describeStores } from '../support/stores';

const LATER = '2026-11-02T10:00:00.000Z';
const LATEST = '2026-11-02T11:00:00.000Z';

describeStores('leads', (stores) => {
	let store: Store;
	beforeEach(async () => {
		store = await stores.open();
	});
	const save = (contact: LeadContact, now = NOW) =>
		change(store, (work) => saveLead(work, contact), now);
	const events = async (leadId: string) =>
		(await listAudit(store.db, { leadId, limit: 100 })).map(({ type, data }) => ({ type, data }));

	it('are made of what is known', async () => {
		const { lead, created, mergedLeadIds } = await save({
			email: 'kim@example.com',
			name: 'Kim <b>Demo</b>',
			company: 'Example Ltd',
			title: 'CTO',
			timezone: 'Europe/Lisbon',
			timezoneSource: 'phone',
			timezoneConfidence: 0.8,
			locale: 'pt-PT',
			channel: 'whatsapp',
			source: 'pricing page',
		});
		expect({ created, mergedLeadIds }).toEqual({ created: true, mergedLeadIds: [] });
		expect(lead).toEqual({
			id: lead.id,
			email: 'kim@example.com',
			phone: null,
			channelId: null,
			name: 'Kim <b>Demo</b>',
			company: 'Example Ltd',
			title: 'CTO',
			timezone: 'Europe/Lisbon',
			timezoneSource: 'phone',
			timezoneConfidence: 0.8,
			locale: 'pt-PT',
			channel: 'whatsapp',
			stage: 'new',
			source: 'pricing page',
			createdAt: NOW,
		});
		expect(await findLead(store.db, lead.id)).toEqual(lead);
		expect(await events(lead.id)).toEqual([
			{ type: 'lead.created', data: { source: 'pricing page', channel: 'whatsapp' } },
		]);
	});

	it.each([
		[{ email: 'kim@example.com', phone: '+4930901820' }, 'email'],
		[{ phone: '+4930901820' }, 'sms'],
		[{ channelId: 'in/kim-demo' }, 'linkedin'],
	])('talk where they can be reached: %j', async (contact, channel) => {
		expect((await save(contact)).lead).toMatchObject({
			channel,
			timezone: null,
			timezoneConfidence: 0,
		});
	});

	it('need an address', async () => {
		await expect(save({ name: 'Kim', email: '' })).rejects.toMatchObject({
			code: 'input-missing',
			hint: 'Fill in at least one of Email, Phone and Channel ID.',
		});
	});

	it.each(['email', 'phone', 'channelId'] as const)('are found again by %s', async (field) => {
		const all = { email: 'kim@example.com', phone: '+4930901820', channelId: 'in/kim-demo' };
		const first = await save(all);
		const again = await save({ [field]: all[field] });
		expect(again).toMatchObject({ created: false, mergedLeadIds: [], lead: { id: first.lead.id } });
		expect(await findLeadByAddress(store.db, all[field])).toEqual(first.lead);
	});

	it('are not found by another address', async () => {
		await save({ email: 'kim@example.com' });
		expect(await findLeadByAddress(store.db, 'kim@example.org')).toBeNull();
		expect(await findLeadByAddress(store.db, '')).toBeNull();
	});

	it('fill their blanks, and take newer words for name, company and title', async () => {
		const { lead } = await save({ email: 'kim@example.com', name: 'kim', source: 'form' });
		const updated = await save(
			{
				email: 'kim@example.com',
				phone: '+4930901820',
				name: 'Kim Demo',
				company: 'Example Ltd',
				source: 'chat',
			},
			LATER,
		);
		expect(updated.lead).toEqual({
			...lead,
			phone: '+4930901820',
			name: 'Kim Demo',
			company: 'Example Ltd',
		});
		const blank = await save({ email: 'kim@example.com', name: '', company: null }, LATEST);
		expect(blank.lead).toEqual(updated.lead);
		expect((await events(lead.id)).slice(1)).toEqual([
			{ type: 'lead.updated', data: { fields: ['phone', 'name', 'company'] } },
		]);
	});

	it('keep an address that is known', async () => {
		await save({ email: 'kim@example.com', phone: '+4930901820' });
		const { lead } = await save({ email: 'kim@example.com', phone: '+4930901821' });
		expect(lead.phone).toBe('+4930901820');
	});

	it.each([
		['a surer zone wins', 'explicit', 1, 'Asia/Tokyo'],
		['a guess does not replace a surer zone', 'country', 0.3, 'Europe/Lisbon'],
		['of two equally sure ones the first stays', 'country', 0.8, 'Europe/Lisbon'],
		['the same witness may change their mind', 'phone', 0.8, 'Asia/Tokyo'],
	] as const)('%s', async (_, timezoneSource, timezoneConfidence, expected) => {
		const email = 'kim@example.com';
		await save({
			email,
			timezone: 'Europe/Lisbon',
			timezoneSource: 'phone',
			timezoneConfidence: 0.8,
		});
		const { lead } = await save({
			email,
			timezone: 'Asia/Tokyo',
			timezoneSource,
			timezoneConfidence,
		});
		expect(lead.timezone).toBe(expected);
	});

	it('stay two people when they share a phone and write from different e-mail addresses', async () => {
		const phone = '+4930901821';
		const first = await save({ email: 'alex@example.com', name: 'Alex Demo', phone });
		const second = await save({ email: 'kim@example.com', name: 'Kim Demo', phone }, LATER);
		expect(second.created).toBe(true);
		expect(second.lead).toMatchObject({ email: 'kim@example.com', name: 'Kim Demo', phone: null });
		expect(await requireLead(store.db, first.lead.id)).toMatchObject({ name: 'Alex Demo', phone });
		const again = await save({ email: 'kim@example.com', phone }, LATEST);
		expect(again).toMatchObject({
			created: false,
			mergedLeadIds: [],
			lead: { id: second.lead.id },
		});
	});

	it('change stage, and say from where', async () => {
		const { lead } = await save({ email: 'kim@example.com' });
		await change(store, async (work) => {
			await setLeadStage(work, lead.id, 'proposed');
			await setLeadStage(work, lead.id, 'proposed');
		});
		expect(await requireLead(store.db, lead.id)).toMatchObject({ stage: 'proposed' });
		expect((await events(lead.id)).slice(1)).toEqual([
			{ type: 'lead.stage_changed', data: { from: 'new', to: 'proposed' } },
		]);
	});

	it('say which id is unknown', async () => {
		expect(await findLead(store.db, 'lead_x')).toBeNull();
		const unknown = { code: 'not-found', message: 'There is no lead "lead_x" in the store.' };
		await expect(requireLead(store.db, 'lead_x')).rejects.toMatchObject(unknown);
		await expect(
			change(store, (work) => setLeadStage(work, 'lead_x', 'sold')),
		).rejects.toMatchObject(unknown);
	});

	it('are one when one person is saved many times at once', async () => {
		const contacts = [
			{ email: 'kim@example.com' },
			{ phone: '+4930901820' },
			{ email: 'kim@example.com', phone: '+4930901820' },
			{ phone: '+4930901820', channelId: 'in/kim-demo' },
			{ channelId: 'in/kim-demo', email: 'kim@example.com' },
			{ channelId: 'in/kim-demo' },
		];
		await Promise.all([...contacts, ...contacts].map((contact) => save(contact)));
		const live = await store.db
			.selectFrom('leads')
			.selectAll()
			.where('merged_into', 'is', null)
			.execute();
		expect(live).toMatchObject([
			{ email: 'kim@example.com', phone: '+4930901820', channel_id: 'in/kim-demo' },
		]);
	});

	describe('that turn out to be one person', () => {
		let older: Lead;
		let newer: Lead;
		beforeEach(async () => {
			await change(store, (work) => saveReps(work, [rep('ada'), rep('ben')]));
			older = (await save({ email: 'kim@example.com', name: 'Kim' })).lead;
			newer = (await save({ phone: '+4930901820', company: 'Example Ltd' }, LATER)).lead;
		});
		const merge = (more: LeadContact = {}) =>
			save({ email: 'kim@example.com', phone: '+4930901820', ...more }, LATEST);

		it('become the older one, with what both knew', async () => {
			const { lead, created, mergedLeadIds } = await merge({ title: 'CTO' });
			expect({ created, mergedLeadIds }).toEqual({ created: false, mergedLeadIds: [newer.id] });
			expect(lead).toMatchObject({
				id: older.id,
				email: 'kim@example.com',
				phone: '+4930901820',
				name: 'Kim',
				company: 'Example Ltd',
				title: 'CTO',
				createdAt: NOW,
			});
		});

		it('are found by the id and the addresses of both', async () => {
			const { lead } = await merge();
			expect(await findLead(store.db, newer.id)).toEqual(lead);
			expect(await findLeadByAddress(store.db, '+4930901820')).toEqual(lead);
			await change(store, (work) => setLeadStage(work, newer.id, 'sold'));
			expect(await requireLead(store.db, older.id)).toMatchObject({ stage: 'sold' });
		});

		it('stay found by an address that the older one had another of', async () => {
			await save({ email: 'kim@example.com', channelId: 'in/kim' });
			await save({ phone: '+4930901820', channelId: 'in/kim-demo' });
			const { lead } = await merge();
			expect(lead.channelId).toBe('in/kim');
			expect(await findLeadByAddress(store.db, 'in/kim-demo')).toEqual(lead);
			expect(await save({ channelId: 'in/kim-demo' })).toMatchObject({ created: false, lead });
		});

		it('may be three, one after the other', async () => {
			const third = (await save({ channelId: 'in/kim-demo' }, LATEST)).lead;
			await save({ phone: '+4930901820', channelId: 'in/kim-demo' }, LATEST);
			const { lead } = await merge();
			for (const id of [older.id, newer.id, third.id]) {
				expect(await findLead(store.db, id)).toEqual(lead);
			}
		});

		it('may be three at once', async () => {
			const third = (await save({ channelId: 'in/kim-demo' }, LATEST)).lead;
			const { lead, mergedLeadIds } = await merge({ channelId: 'in/kim-demo' });
			expect(lead).toMatchObject({ id: older.id, channelId: 'in/kim-demo' });
			expect(mergedLeadIds).toEqual([newer.id, third.id]);
		});

		it('have one history', async () => {
			await change(store, async (work) => {
				await insertMessage(work, inbound(newer, 'Hello'));
				await insertBooking(work, booking(newer, '2026-11-03T10:00:00.000Z'));
				await recordAssignment(work, assignment(newer, 'ada'));
				await recordOptOut(work, {
					channel: 'sms',
					address: '+4930901820',
					leadId: newer.id,
					source: 'reply',
					keyword: 'STOP',
				});
			});
			await merge();
			expect(await listMessages(store.db, older.id)).toMatchObject([{ text: 'Hello' }]);
			expect(await findActiveBooking(store.db, older.id)).toMatchObject({ leadId: older.id });
			expect(await latestAssignment(store.db, older.id)).toMatchObject({ repId: 'ada' });
			expect(await isOptedOut(store.db, 'sms', '+4930901820')).toBe(true);
			expect((await events(older.id)).map(({ type }) => type)).toEqual([
				'lead.created',
				'lead.created',
				'lead.merged',
			]);
		});

		it('keep the newest offer open and no other', async () => {
			await change(store, (work) => insertProposal(work, proposal(older)));
			const newest = await change(store, (work) => insertProposal(work, proposal(newer)), LATER);
			await merge();
			expect(await findOpenProposal(store.db, older.id)).toMatchObject({ id: newest.id });
			const open = await store.db
				.selectFrom('proposals')
				.select('id')
				.where('status', '=', 'open')
				.execute();
			expect(open).toHaveLength(1);
		});

		it('go on in a sequence of either, and once in a sequence of both', async () => {
			const touch = (lead: Lead, cadence: string) => ({
				leadId: lead.id,
				bookingId: null,
				cadence,
				step: STEP,
				dueAt: LATER,
			});
			await change(store, async (work) => {
				await insertTouches(work, [touch(older, 'nurture'), touch(older, 'long_term')], 1);
				await insertTouches(work, [touch(newer, 'nurture'), touch(newer, 'didnt_close')], 1);
			});
			await merge();
			const touches = await listTouches(store.db, { leadId: older.id });
			expect(touches.map(({ cadence, status }) => `${cadence} ${status}`).sort()).toEqual([
				'didnt_close pending',
				'long_term pending',
				'nurture cancelled',
				'nurture pending',
			]);
		});

		it('keep every enrolment apart', async () => {
			const touch = (lead: Lead) => ({
				leadId: lead.id,
				bookingId: null,
				cadence: 'nurture',
				step: STEP,
				dueAt: LATER,
			});
			await change(store, async (work) => {
				await insertTouches(work, [touch(older)], 1);
				for (const generation of [1, 2, 3]) await insertTouches(work, [touch(newer)], generation);
			});
			await merge();
			expect(await listTouches(store.db, { leadId: older.id })).toHaveLength(4);
			const scope = { leadId: older.id, cadence: 'nurture' };
			expect(await nextGeneration(store.db, scope)).toBe(7);
		});

		it.each([
			['appointment_booked', 'new', 'appointment_booked'],
			['new', 'appointment_booked', 'appointment_booked'],
			['proposed', 'appointment_booked', 'appointment_booked'],
		] as const)('are %s and %s before, and %s after', async (first, second, after) => {
			await change(store, (work) => setLeadStage(work, older.id, first));
			await change(store, (work) => setLeadStage(work, newer.id, second), LATER);
			expect((await merge()).lead.stage).toBe(after);
		});
	});
});
