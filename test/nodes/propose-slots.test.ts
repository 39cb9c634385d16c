import type { IDataObject, INode } from 'n8n-workflow';
import { ProposeSlots } from '../../nodes/ProposeSlots/ProposeSlots.node';
import { book, onlyItem, propose, route, SAM, startsOf, useFlow } from '../support/flow-nodes';
import { describeItemHandling } from '../support/item-handling';
import { runNode } from '../support/run-node';

const flow = useFlow();
const PROPOSED = 0;
const NO_AVAILABILITY = 1;

const run = async (item: IDataObject, parameters: INode['parameters'] = {}) =>
	await runNode(new ProposeSlots(), parameters, [item]);

interface Proposal {
	readonly id: string;
	readonly slots: readonly { index: number; start: string; end: string; label: string }[];
	readonly message: { subject: string | null; text: string; html: string | null };
}
const proposalOf = (item: IDataObject) => item['proposal'] as unknown as Proposal;

/** A month in which the rep has no time. */
const BUSY_MONTH = [{ start: '2026-11-23', end: '2026-12-23' }];

describeItemHandling('Propose Slots', {
	nodeType: new ProposeSlots(),
	goodItem: async () => await route(),
	status: 'proposed',
	badItem: { lead: { id: 'lead_unknown' } },
	message: 'The item carries no rep.',
	outputCount: 2,
});

describe('Propose Slots', () => {
	it('offers three times in the zone of the lead, on different days', async () => {
		const item = onlyItem(await run(await route()), PROPOSED);
		expect(proposalOf(item).slots).toEqual([
			{
				index: 0,
				start: '2026-11-23T12:00:00+01:00',
				end: '2026-11-23T12:30:00+01:00',
				label: 'Monday, November 23 at 12:00 PM CET',
			},
			expect.objectContaining({ index: 1, start: expect.stringMatching(/^2026-11-24T.*\+01:00$/) }),
			expect.objectContaining({ index: 2, start: expect.stringMatching(/^2026-11-25T.*\+01:00$/) }),
		]);
		expect(item).toMatchObject({ lead: { stage: 'new' }, rep: { id: 'ada@example.com' } });
	});

	it('words the times for the lead, ready to be sent', async () => {
		const { message, slots } = proposalOf(onlyItem(await run(await route())));
		expect(message.subject).toBe('Times for our meeting');
		expect(message.text).toContain('Hi Sam,');
		for (const { label } of slots) {
			expect(message.text).toContain(label);
			expect(message.html).toContain(label);
		}
	});

	it('gives the time of the rep too when it is another', async () => {
		const item = onlyItem(await run(await route({ email: 'sam@example.com', timezone: 'UTC' })));
		expect(proposalOf(item).slots[0]?.label).toBe(
			'Monday, November 23 at 11:00 AM UTC (12:00 PM CET)',
		);
	});

	it('leaves by No Availability and says what took the time away', async () => {
		const item = onlyItem(
			await run(await route(), { options: { busyTimes: BUSY_MONTH } }),
			NO_AVAILABILITY,
		);
		expect(item).toMatchObject({ proposal: null });
		const { why } = item['noAvailability'] as { why: string[] };
		expect(why.join(' ')).toContain('Meetings take');
		expect(await flow.countRows()).toMatchObject({ proposals: 0, reviews: 1 });
	});

	it('does not pass on the proposal of an earlier node when there is no time', async () => {
		const item = await propose();
		const empty = onlyItem(
			await run(item, { options: { busyTimes: BUSY_MONTH } }),
			NO_AVAILABILITY,
		);
		expect(empty).toMatchObject({ proposal: null });
	});

	it.each([
		['rows', [{ start: '2026-11-23T11:00:00Z', end: '2026-11-23T16:00:00Z' }]],
		['JSON text', '[{"start":"2026-11-23T11:00:00Z","end":"2026-11-23T16:00:00Z"}]'],
		['an expression', '={{ $json.events }}'],
		['times in the zone of the rep', [{ start: '2026-11-23T12:00', end: '2026-11-23T17:00' }]],
	])('leaves out busy times given as %s', async (_, busyTimes) => {
		const events = [{ start: '2026-11-23T11:00:00Z', end: '2026-11-23T16:00:00Z' }];
		const item = onlyItem(await run({ ...(await route()), events }, { options: { busyTimes } }));
		expect(startsOf(item)[0]).toMatch(/^2026-11-24/);
	});

	it('does not offer the time of another meeting of the rep', async () => {
		const taken = (await book())['booking'] as IDataObject;
		const item = await route({ email: 'kim@example.com', phone: '+49 30 901821' });
		const parameters = { slotCount: 6, options: { repId: 'ada@example.com' } };
		expect(startsOf(onlyItem(await run(item, parameters)))).not.toContain(taken['start']);
	});

	it('keeps to the length, number, notice and hours that are set', async () => {
		const item = onlyItem(
			await run(await route(), {
				durationMinutes: 60,
				slotCount: 2,
				windowHours: 72,
				options: { minimumNoticeMinutes: 1440, wakingHours: '15:00-17:00' },
			}),
		);
		expect(proposalOf(item).slots).toMatchObject([
			{ start: '2026-11-24T15:00:00+01:00', end: '2026-11-24T16:00:00+01:00' },
			{ start: '2026-11-25T15:00:00+01:00' },
		]);
	});

	it('looks further ahead when the window holds too few times', async () => {
		const busyTimes = [{ start: '2026-11-23', end: '2026-11-28' }];
		const item = onlyItem(await run(await route(), { options: { busyTimes } }));
		expect(startsOf(item)[0]).toMatch(/^2026-11-30/);
	});

	it('sends an own text with the times filled in', async () => {
		const item = onlyItem(
			await run(await route(), {
				wording: 'custom',
				customSubject: 'For {company}',
				customText: 'Dear {first_name},\n{slots}',
			}),
		);
		const { message, slots } = proposalOf(item);
		expect(message).toMatchObject({ subject: 'For Sample Ltd' });
		expect(message.text).toBe(
			`Dear Sam,\n${slots.map(({ label }, index) => `${index + 1}. ${label}`).join('\n')}`,
		);
	});

	it.each(['no_show_recovery', 'new_times'])('words new times as %s', async (wording) => {
		const { message } = proposalOf(onlyItem(await run(await route(), { wording })));
		expect(message.text).toContain('Monday, November 23 at 12:00 PM CET');
		expect(message.text).not.toContain('Thank you for your interest');
	});

	it('gives the first proposal again also when the times are gone by then', async () => {
		const item = { ...(await route()), submissionId: 'form-2' };
		const first = onlyItem(await run(item), PROPOSED);
		const again = onlyItem(await run(item, { options: { busyTimes: BUSY_MONTH } }), PROPOSED);
		expect(proposalOf(again).id).toBe(proposalOf(first).id);
		expect(await flow.countRows()).toMatchObject({ proposals: 1, reviews: 0 });
	});

	it.each([{ submissionId: 'form-1' }, { reply: { messageId: 'message_1' } }])(
		'gives the same proposal for %j again, and makes nothing twice',
		async (request) => {
			const item = { ...(await route()), ...request };
			const first = onlyItem(await run(item));
			const before = await flow.countRows();
			expect(proposalOf(onlyItem(await run(item)))).toEqual(proposalOf(first));
			expect(await flow.countRows()).toEqual(before);
		},
	);

	it('offers other times than the present one for a meeting that is to be moved', async () => {
		const booked = await book();
		const item = onlyItem(await run(booked, { slotCount: 6, wording: 'new_times' }));
		const { start, id } = booked['booking'] as { start: string; id: string };
		expect(proposalOf(item)).toMatchObject({ bookingId: id });
		expect(startsOf(item)).not.toContain(start);
	});

	it('passes the settings on to the booking', async () => {
		const parameters = {
			eventType: 'demo',
			title: 'Demo for {company}',
			durationMinutes: 45,
			options: { location: 'https://meet.example.com/ada' },
		};
		const item = onlyItem(await run(await route(), parameters));
		expect(item['proposal']).toMatchObject({ eventType: 'demo', durationMinutes: 45 });
		const { db } = await flow.store();
		const { settings } = await db
			.selectFrom('proposals')
			.select('settings')
			.executeTakeFirstOrThrow();
		expect(JSON.parse(settings)).toMatchObject({
			eventType: 'demo',
			title: 'Demo for {company}',
			durationMinutes: 45,
			location: 'https://meet.example.com/ada',
		});
	});

	it('takes lead and rep from the options when the item does not carry them', async () => {
		const { lead } = await route(SAM);
		const options = { leadId: (lead as IDataObject)['id'] as string, repId: 'ben@example.com' };
		expect(onlyItem(await run({}, { options }))).toMatchObject({ rep: { id: 'ben@example.com' } });
	});
});
