import { listAudit } from '../../adapters/store/audit';
import { insertBooking, setBookingStatus } from '../../adapters/store/bookings';
import { saveLead, setLeadStage } from '../../adapters/store/leads';
import { insertMessage } from '../../adapters/store/messages';
import { recordOptOut, revokeOptOut } from '../../adapters/store/opt-outs';
import { insertProposal } from '../../adapters/store/proposals';
import type { Store } from '../../adapters/store/work';
import { readThresholds } from '../../domain/engagement/read-settings';
import type { EngagementSettings } from '../../domain/engagement/read-settings';
import type { Signal } from '../../domain/engagement/signal';
import type { Instant, Lead } from '../../domain/model';
import { recordSignal } from '../../flow/record-signals';
import type { NotCounted, RecordedSignal } from '../../flow/record-signals';
import {
	booking,
	change,
	ENGAGEMENT,
	inbound,
	NOW,
	pricingVisit,
	proposal,
	seed,
	workContext,
} from '../support/flow-records';
import { describeStores } from '../support/stores';

const SAM = { channel: 'email', address: 'demo.lead@example.com' } as const;

function atDay(day: number): Instant {
	return new Date(Date.parse(NOW) + day * 24 * 60 * 60_000).toISOString();
}

describeStores('recording signals', (stores) => {
	let store: Store;
	let lead: Lead;
	let keys = 0;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
	});

	const record = async (
		overrides: Partial<Signal> = {},
		{ now = NOW, settings = {} }: { now?: Instant; settings?: Partial<EngagementSettings> } = {},
	): Promise<RecordedSignal | NotCounted> => {
		const signal = pricingVisit(`k${(keys += 1)}`, { at: now, ...overrides });
		const context = { ...workContext(now), store };
		return await recordSignal(context, signal, { ...ENGAGEMENT, ...settings });
	};
	const engagementOf = (recorded: RecordedSignal | NotCounted) => {
		if ('refused' in recorded) throw new Error(recorded.refused);
		return recorded.engagement;
	};
	const statusAfter = async (...args: Parameters<typeof record>) =>
		engagementOf(await record(...args)).status;
	const eventsOf = async (type: string) =>
		(await listAudit(store.db, { limit: 1000 })).filter((event) => event.type === type);
	const who = (overrides: Partial<Signal['who']>): Signal['who'] => ({
		...pricingVisit('').who,
		contact: null,
		...overrides,
	});

	it('adds up and triggers when the threshold is reached, with the parts in the audit trail', async () => {
		expect(engagementOf(await record({ type: 'reply' }))).toMatchObject({
			status: 'below_threshold',
			score: 10,
			threshold: 25,
			triggerId: null,
		});
		const recorded = await record();
		expect(recorded).toMatchObject({ lead: { id: lead.id }, repeated: false });
		expect(engagementOf(recorded)).toMatchObject({
			status: 'triggered',
			score: 25,
			thresholdName: 'Interested',
			triggerId: expect.stringMatching(/^trigger_/),
			intent: { score: 50 },
			parts: [
				{ type: 'pricing_page', points: 15, ageDays: 0, decayedPoints: 15 },
				{ type: 'reply', points: 10, ageDays: 0, decayedPoints: 10 },
			],
		});
		const [event] = await eventsOf('engagement.triggered');
		expect(event).toMatchObject({
			leadId: lead.id,
			data: { score: 25, thresholds: ['Interested'] },
		});
		expect(event?.data['parts']).toHaveLength(2);
		expect(await eventsOf('signal.recorded')).toHaveLength(2);
	});

	it('gives the first answer to the same signal, and counts it once', async () => {
		await record({ key: 'a' });
		const first = await record({ key: 'b', type: 'reply' });
		const again = await record({ key: 'b', type: 'reply' }, { now: atDay(1) });
		expect(engagementOf(again)).toEqual(engagementOf(first));
		expect([first, again]).toMatchObject([{ repeated: false }, { repeated: true }]);
		expect(await eventsOf('engagement.triggered')).toHaveLength(1);
	});

	it('triggers once a crossing, and again after the score was below', async () => {
		await record();
		await record();
		expect(await statusAfter()).toBe('below_threshold');
		expect(await statusAfter({}, { now: atDay(60) })).toBe('below_threshold');
		expect(await statusAfter({}, { now: atDay(60) })).toBe('triggered');
	});

	it('lets a crossing in the cool-down trigger with the next signal after it', async () => {
		const settings = { coolDownDays: 50 };
		await record({}, { settings });
		expect(await statusAfter({}, { settings })).toBe('triggered');
		await record({}, { settings, now: atDay(40) });
		const cooling = engagementOf(await record({}, { settings, now: atDay(40) }));
		expect(cooling).toMatchObject({
			status: 'below_threshold',
			reason: 'Crossed again, within the cool-down.',
		});
		expect(await statusAfter({ type: 'reply' }, { settings, now: atDay(51) })).toBe('triggered');
	});

	it('gives an old signal that comes late what it is worth by now', async () => {
		await record({ at: atDay(-28) });
		const { status, score } = engagementOf(await record({ at: atDay(-14) }));
		expect([status, score]).toEqual(['below_threshold', 11.3]);
	});

	it('triggers each of several thresholds once, and the highest names the item', async () => {
		const rows = [
			{ name: 'Warm', points: 12 },
			{ name: 'Hot', points: 30 },
		];
		const settings = { thresholds: readThresholds(rows) };
		expect(engagementOf(await record({}, { settings }))).toMatchObject({ crossed: ['Warm'] });
		expect(engagementOf(await record({}, { settings }))).toMatchObject({
			crossed: ['Hot'],
			threshold: 30,
			thresholdName: 'Hot',
		});
		expect(engagementOf(await record({ type: 'reply' }, { settings })).crossed).toEqual([]);
	});

	it('looks at a threshold for nurtured leads only for these', async () => {
		const rows = [{ name: 'Back again', points: 10, leads: 'nurtured' }];
		const settings = { thresholds: readThresholds(rows) };
		expect(engagementOf(await record({}, { settings })).reason).toBe(
			'No threshold is for leads of this stage.',
		);
		await change(store, (work) => setLeadStage(work, lead.id, 'nurture'));
		expect(await statusAfter({}, { settings })).toBe('triggered');
	});

	it('leaves alone who opted out, says so, and triggers once they are back', async () => {
		const optOut = { ...SAM, leadId: lead.id, source: 'reply', keyword: 'STOP' };
		await change(store, (work) => recordOptOut(work, optOut));
		await record();
		expect(engagementOf(await record())).toMatchObject({
			status: 'below_threshold',
			score: 30,
			reason: 'Crossed "Interested", but no outreach: The lead asked for no more messages.',
			triggerId: null,
		});
		expect(await eventsOf('engagement.suppressed')).toMatchObject([
			{ data: { reason: 'opted_out' } },
		]);
		await change(store, (work) => revokeOptOut(work, SAM));
		expect(await statusAfter({ type: 'reply' })).toBe('triggered');
	});

	it('leaves alone who has a meeting: it is what the crossing asks for', async () => {
		const made = await change(store, (work) => insertBooking(work, booking(lead, atDay(1))));
		await record();
		expect(engagementOf(await record())).toMatchObject({
			status: 'below_threshold',
			reason: 'Crossed "Interested", but no outreach: The lead has a meeting booked.',
		});
		await change(store, (work) => setBookingStatus(work, made.id, 'completed'));
		expect(engagementOf(await record({ type: 'reply' })).reason).toBe(
			'This crossing has triggered before.',
		);
	});

	it.each(['sold', 'disqualified'] as const)('leaves a lead alone who is %s', async (stage) => {
		await change(store, (work) => setLeadStage(work, lead.id, stage));
		await record();
		expect(await statusAfter()).toBe('below_threshold');
		expect(await eventsOf('engagement.suppressed')).toMatchObject([{ data: { reason: stage } }]);
	});

	it('makes a lead of a stranger', async () => {
		const contact = { email: 'New@example.com', name: 'Alex Sample' };
		const recorded = await record({ who: who({ contact }) });
		expect(recorded).toMatchObject({
			lead: { email: 'new@example.com', name: 'Alex Sample', source: 'website', stage: 'new' },
		});
	});

	it('knows the lead and the meeting by the message that was opened', async () => {
		const made = await change(store, (work) => insertBooking(work, booking(lead, atDay(1))));
		const sent = await change(store, (work) =>
			insertMessage(work, {
				...inbound(lead, 'Confirmed'),
				...{ direction: 'out', status: 'sent', kind: 'confirmation', bookingId: made.id },
			}),
		);
		const messageId = sent.message.id;
		const recorded = await record({ type: 'email_open', who: who({ messageId }) });
		expect(recorded).toMatchObject({ lead: { id: lead.id } });
		expect(engagementOf(recorded).bookingId).toBe(made.id);
		const { message_id } = await store.db
			.selectFrom('signals')
			.select('message_id')
			.executeTakeFirstOrThrow();
		expect(message_id).toBe(messageId);
	});

	it('knows the meeting that a calendar tells of by guest and start', async () => {
		const start = atDay(1);
		const made = await change(store, (work) => insertBooking(work, booking(lead, start)));
		const guest = { contact: { email: 'demo.lead@example.com' } };
		const type = 'invite_declined';
		const known = await record({ type, who: who({ ...guest, meetingStart: start }) });
		expect(engagementOf(known).bookingId).toBe(made.id);
		expect(await record({ type, who: who({ ...guest, meetingStart: atDay(2) }) })).toMatchObject({
			refused: 'demo.lead@example.com has no meeting at that time.',
		});
		const colleague = who({ contact: { email: 'colleague@example.com' }, meetingStart: start });
		expect(await record({ type, who: colleague })).toMatchObject({
			refused: 'colleague@example.com is not a lead.',
		});
		const leads = await store.db.selectFrom('leads').select('id').execute();
		expect(leads).toHaveLength(1);
	});

	it.each<[string, Partial<Signal>, string]>([
		['of a kind that nobody knows', { type: 'moon_phase' }, '"moon_phase" is no signal'],
		['from the future', { at: '2027-01-01T00:00:00.000Z' }, 'dated in the future'],
		['of nobody', { who: who({}) }, 'no e-mail, phone or channel id'],
		['with no address', { who: who({ contact: { email: 'sam at home' } }) }, 'is not an e-mail'],
		['of an unknown lead', { who: who({ leadId: 'lead_x' }) }, 'There is no lead "lead_x"'],
		['of an unknown message', { who: who({ messageId: 'm' }) }, 'There is no message "m"'],
		['of an unknown booking', { who: who({ bookingId: 'b' }) }, 'There is no booking "b"'],
	])('gives back a signal %s with the reason, and writes nothing', async (_, signal, reason) => {
		expect(await record(signal)).toMatchObject({ refused: expect.stringContaining(reason) });
		expect(await store.db.selectFrom('signals').select('id').execute()).toEqual([]);
		expect(await eventsOf('signal.recorded')).toEqual([]);
	});

	it('gives back what names another lead’s meeting', async () => {
		const made = await change(store, (work) => insertBooking(work, booking(lead, atDay(1))));
		const other = await change(store, (work) => saveLead(work, { email: 'other@example.com' }));
		const mixed = who({ leadId: other.lead.id, bookingId: made.id });
		expect(await record({ who: mixed })).toMatchObject({
			refused: `Booking "${made.id}" is another lead's.`,
		});
	});

	it('takes a little difference of clocks for now', async () => {
		const ahead = new Date(Date.parse(NOW) + 60_000).toISOString();
		expect(engagementOf(await record({ at: ahead })).score).toBe(15);
	});

	it('lets the history of meetings weigh in the intent', async () => {
		const offered = await change(store, (work) => insertProposal(work, proposal(lead)));
		const made = await change(store, (work) =>
			insertBooking(work, booking(lead, atDay(1), { proposalId: offered.id })),
		);
		expect(engagementOf(await record()).intent).toMatchObject({ score: 40 });
		await store.db
			.updateTable('bookings')
			.set({ reschedules: 2 })
			.where('id', '=', made.id)
			.execute();
		expect(engagementOf(await record()).intent).toMatchObject({
			score: 40,
			parts: [{ points: 60 }, { name: 'moved the last meeting', points: -20 }],
		});
	});
});
