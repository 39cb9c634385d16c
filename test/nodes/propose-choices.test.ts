import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import { listAudit } from '../../adapters/store/audit';
import { verifyToken } from '../../adapters/links/signed-links';
import { BookMeeting } from '../../nodes/BookMeeting/BookMeeting.node';
import { ProposeSlots } from '../../nodes/ProposeSlots/ProposeSlots.node';
import { travelTo } from '../support/fixed-time';
import {
	ADA,
	BEN,
	onlyItem,
	propose,
	reply,
	route,
	SAM,
	startsOf,
	TUESDAY_9,
	useFlow,
} from '../support/flow-nodes';
import { runNode } from '../support/run-node';

const flow = useFlow();
const PROPOSED = 0;
const NO_AVAILABILITY = 1;
const CLEO = { ...ADA, name: 'Cleo Example', email: 'cleo@example.com' };
const KIM = { email: 'kim@example.com' };

const run = async (item: IDataObject, parameters: INode['parameters'] = {}) =>
	await runNode(new ProposeSlots(), parameters, [item]);
/** A lead of Ada's, whoever's turn it is. */
const ofAda = async (item: IDataObject = SAM, more: IDataObject = {}) =>
	await route(item, { reps: { rep: [{ ...ADA, more }] as INodeParameters[] } });
const rowsOf = async (table: 'slot_holds' | 'co_hosts') => {
	const { db } = await flow.store();
	return await db.selectFrom(table).selectAll().execute();
};

describe('Propose Slots keeps to what the prospect said', () => {
	const offered = async (constraints: readonly IDataObject[]) =>
		startsOf(
			onlyItem(await run({ ...(await ofAda()), reply: { constraints } as IDataObject }), PROPOSED),
		);

	it('offers only times within the windows that the reply asks for', async () => {
		const thursdayAfterFour = {
			from: '2026-11-26T16:00:00+01:00',
			to: '2026-11-27T00:00:00+01:00',
		};
		expect(await offered([thursdayAfterFour])).toEqual([
			'2026-11-26T16:00:00+01:00',
			'2026-11-26T16:30:00+01:00',
		]);
	});

	it('offers nothing on a weekday that is ruled out', async () => {
		const starts = await offered([{ weekdays: ['Tue', 'Wed'], excluded: true }]);
		expect(starts.map((start) => start.slice(0, 10))).not.toContain('2026-11-24');
		expect(starts.map((start) => start.slice(0, 10))).not.toContain('2026-11-25');
	});

	it('takes what Classify Reply hands on: another day than the one refused', async () => {
		const first = onlyItem(await run(await ofAda()));
		expect(startsOf(first).some((start) => start.startsWith('2026-11-24'))).toBe(true);
		const read = await reply("Tuesday doesn't work for me, what else do you have?");
		expect(read).toMatchObject({ reply: { constraints: [{ excluded: true }] } });
		const { lead, rep } = first;
		const next = onlyItem(await run({ lead, rep, reply: read['reply'] } as IDataObject));
		expect(startsOf(next).some((start) => start.startsWith('2026-11-24'))).toBe(false);
	});

	it('says that the limits leave nothing, with the minutes', async () => {
		const limits = JSON.stringify([{ hours: '20:00-22:00' }]);
		const item = onlyItem(await run(await ofAda(), { options: { limits } }), NO_AVAILABILITY);
		expect(item['noAvailability']).toMatchObject({
			why: expect.arrayContaining([expect.stringMatching(/prospect/i)]),
			reps: [
				{ repId: ADA.email, freeMinutes: 0, minutesTaken: { prospectLimits: expect.any(Number) } },
			],
		});
	});

	it.each([
		['[{"from":"soon"}]', 'Prospect’s Limits, row 1, from'],
		['[{}]', 'Prospect’s Limits, row 1: it has neither from nor to.'],
		['[{"weekdays":["Someday"]}]', '"Someday" is no day of the week'],
		['{"from":"2026-11-24T09:00:00Z"}', 'Prospect’s Limits is not a list.'],
	])('says what is wrong with %s', async (limits, message) => {
		const { error } = await run(await ofAda(), { options: { limits } });
		expect(error?.message).toContain(message);
	});
});

describe('Propose Slots looks at the dates of the rep', () => {
	it.each([
		[
			'days out of office',
			{ outOfOffice: '2026-11-24 to 2026-11-25', dateOverrides: '2026-11-23 None' },
		],
		[
			'dates with other hours',
			{ dateOverrides: '2026-11-23 None; 2026-11-24 None; 2026-11-25 None' },
		],
	])('passes over %s', async (_, more) => {
		const [first] = startsOf(onlyItem(await run(await ofAda(SAM, more)), PROPOSED));
		expect(first).toBe('2026-11-26T09:00:00+01:00');
	});

	it('passes over public holidays', async () => {
		travelTo('2026-12-25T08:00:00.000Z');
		const [first] = startsOf(onlyItem(await run(await ofAda(SAM, { holidays: 'DE' })), PROPOSED));
		expect(first).toBe('2026-12-28T09:00:00+01:00');
	});

	it('follows the rep to another zone', async () => {
		const travel = '2026-11-23 to 2026-11-27 America/New_York';
		const starts = startsOf(onlyItem(await run(await ofAda(SAM, { travel })), PROPOSED));
		for (const start of starts) expect(Number(start.slice(11, 13))).toBeGreaterThanOrEqual(15);
	});

	it('offers no more meetings of a day than the cap allows', async () => {
		const options = { dailyMeetingCap: 1 };
		const first = onlyItem(await run(await ofAda(), { options }));
		onlyItem(await runNode(new BookMeeting(), { time: 'start', start: TUESDAY_9 }, [first]));
		const starts = startsOf(onlyItem(await run(await ofAda(KIM), { options })));
		expect(starts.map((start) => start.slice(0, 10))).not.toContain('2026-11-24');
	});
});

describe('Propose Slots chooses', () => {
	it('the soonest times', async () => {
		const starts = startsOf(
			onlyItem(await run(await ofAda(), { options: { choice: 'earliest' } })),
		);
		expect(new Set(starts.map((start) => start.slice(0, 10))).size).toBe(1);
	});

	it.each([
		[85, 2, /high/],
		[10, 4, /low/],
	])('fewer or more times by an intent of %i', async (score, count, reason) => {
		const item = onlyItem(await run({ ...(await ofAda()), intent: { score } }));
		expect(startsOf(item)).toHaveLength(count);
		const { db } = await flow.store();
		const event = (await listAudit(db, { limit: 50 })).find(
			({ type }) => type === 'proposal.created',
		);
		expect(event?.data['intent']).toMatch(reason);
	});

	it('says that an intent score is none', async () => {
		const { error } = await run(await ofAda(), { options: { intentScore: 500 } });
		expect(error?.message).toBe('Intent Score is 500.');
	});
});

describe('Propose Slots holds times', () => {
	const hold = { options: { holdMinutes: 60 } };

	it('so that another lead of the rep is offered others, until they expire', async () => {
		const first = startsOf(onlyItem(await run(await ofAda(), hold)));
		const second = startsOf(onlyItem(await run(await ofAda({ ...SAM, ...KIM, phone: null }))));
		expect(second.filter((start) => first.includes(start))).toEqual([]);
		travelTo('2026-11-23T11:00:00.000Z');
		const third = onlyItem(
			await run(await ofAda({ ...SAM, email: 'lee@example.com', phone: null })),
		);
		expect(startsOf(third).length).toBe(3);
	});

	it('for the lead who may book one of them while others may not', async () => {
		const sam = onlyItem(await run(await ofAda(), hold));
		const kim = onlyItem(await run(await ofAda({ ...SAM, ...KIM, phone: null })));
		const [start = ''] = startsOf(sam);
		const taken = await runNode(new BookMeeting(), { time: 'start', start }, [kim]);
		expect(onlyItem(taken, 1)).toMatchObject({ proposal: { slots: expect.any(Array) } });
		const booked = await runNode(new BookMeeting(), { time: 'slot', slotIndex: 0 }, [sam]);
		expect(onlyItem(booked)).toMatchObject({ booking: { start } });
		expect(await rowsOf('slot_holds')).toEqual([]);
	});

	it('until the lead says no', async () => {
		await run(await ofAda(), hold);
		expect(await rowsOf('slot_holds')).toHaveLength(3);
		await reply('Not interested, thanks');
		expect(await rowsOf('slot_holds')).toEqual([]);
	});

	it('only up to the most of a rep', async () => {
		await run(await ofAda(), { options: { holdMinutes: 60, mostHeld: 2 } });
		expect(await rowsOf('slot_holds')).toHaveLength(2);
	});

	it('unless the calendar is full without them', async () => {
		const narrow = {
			outOfOffice: '2026-11-25 to 2026-12-31',
			dateOverrides: '2026-11-23 None; 2026-11-24 09:00-10:00',
		};
		const first = startsOf(onlyItem(await run(await ofAda(SAM, narrow), hold)));
		const second = startsOf(
			onlyItem(await run(await ofAda({ ...SAM, ...KIM, phone: null }, narrow), hold)),
		);
		expect(second.some((start) => first.includes(start))).toBe(true);
	});
});

describe('Propose Slots for several people', () => {
	const team = { rep: [ADA, { ...BEN, pool: 'engineers' }, { ...CLEO, pool: 'engineers' }] };
	const routed = async () => await route(SAM, { reps: team as unknown as INodeParameters });

	it('offers times at which all of them are free, and books them all', async () => {
		const parameters = { group: 'all', groupReps: 'ben@example.com' };
		const item = onlyItem(await run(await routed(), parameters));
		for (const start of startsOf(item)) expect(start.slice(11, 13)).toMatch(/15|16/);
		const { slots } = item['proposal'] as unknown as { slots: { coHostIds: string[] }[] };
		expect(slots.map(({ coHostIds }) => coHostIds)).toEqual(slots.map(() => [BEN.email]));
		const booked = onlyItem(
			await runNode(new BookMeeting(), { time: 'slot', slotIndex: 0 }, [item]),
		);
		expect(booked['messages']).toMatchObject([
			{ kind: 'confirmation' },
			{ kind: 'rep_notice', to: ADA.email },
			{ kind: 'rep_notice', to: BEN.email },
		]);
		expect(await rowsOf('co_hosts')).toMatchObject([{ rep_id: BEN.email, occupies: 1 }]);
	});

	it('offers times at which one of a pool is free, and says who', async () => {
		const item = onlyItem(await run(await routed(), { group: 'pools', groupPools: 'engineers' }));
		const { slots } = item['proposal'] as unknown as { slots: { coHostIds: string[] }[] };
		expect(new Set(slots.flatMap(({ coHostIds }) => coHostIds))).toEqual(new Set([CLEO.email]));
	});

	it('says who stands in the way', async () => {
		const away = { ...BEN, more: { outOfOffice: '2026-11-01 to 2026-12-31' } };
		const item = await route(SAM, {
			reps: { rep: [ADA, { ...away, pool: 'x' }] as INodeParameters[] },
		});
		const none = onlyItem(await run(item, { group: 'all', groupReps: BEN.email }), NO_AVAILABILITY);
		expect((none['noAvailability'] as IDataObject)['why']).toEqual(
			expect.arrayContaining([expect.stringContaining('Ben Example blocks the most')]),
		);
	});

	it.each([
		[
			{ group: 'all', groupReps: 'zoe@example.com' },
			'Further Reps: "zoe@example.com" is not known.',
		],
		[{ group: 'all', groupReps: '' }, 'Further Reps is empty.'],
		[{ group: 'pools', groupPools: 'nobody' }, 'Further Pools: the pool "nobody" has no reps.'],
	])('says what is wrong with %j', async (parameters, message) => {
		const { error } = await run(await routed(), parameters);
		expect(error?.message).toBe(message);
	});
});

describe('Propose Slots words', () => {
	const messageOf = (item: IDataObject) =>
		(item['proposal'] as IDataObject)['message'] as { text: string; html: string; subject: string };

	it('two versions, a lead always in the same one', async () => {
		const variants = new Set<string>();
		for (let index = 0; index < 12; index += 1) {
			const item = await propose({ email: `lead${index}@example.com` }, { wording: 'proposal_ab' });
			const { variant } = item['proposal'] as { variant: string };
			variants.add(variant);
			const again = await propose(item, { wording: 'proposal_ab' });
			expect(again['proposal']).toMatchObject({ variant });
		}
		expect([...variants].sort()).toEqual(['A', 'B']);
	});

	it('the ops person’s own versions', async () => {
		const parameters = {
			wording: 'custom',
			customText: 'First: {slots}',
			versions: { version: [{ subject: 'Another', text: 'Second: {slots}' }] },
		};
		const texts = new Set<string>();
		for (let index = 0; index < 12; index += 1) {
			const item = await propose({ email: `lead${index}@example.com` }, parameters);
			texts.add(messageOf(item).text.slice(0, 5));
		}
		expect(texts).toEqual(new Set(['First', 'Secon']));
	});

	it('each time with a signed link where there is a booking page', async () => {
		const bookingPageUrl = 'https://n8n.example.com/webhook/booking-flow/page';
		const item = await propose(SAM, { bookingPageUrl });
		const links = messageOf(item).text.match(/https:\S+/g) ?? [];
		expect(links).toHaveLength(3);
		const { db } = await flow.store();
		const setting = await db
			.selectFrom('settings')
			.select('value')
			.where('key', '=', 'link_signing_key')
			.executeTakeFirstOrThrow();
		const proposalId = (item['proposal'] as IDataObject)['id'];
		const tokens = links.map((link) => new URL(link).searchParams.get('t') ?? '');
		for (const [slotIndex, token] of tokens.entries()) {
			expect(verifyToken(setting.value, token, '2026-11-23T10:00:00.000Z')).toMatchObject({
				ok: true,
				payload: { proposalId, slotIndex, purpose: 'book' },
			});
		}
		expect(messageOf(item).html).toContain('href="https://n8n.example.com/');
	});

	it('no link without a page', async () => {
		expect(messageOf(await propose(SAM)).text).not.toContain('http');
	});

	it('refuses an address that is none', async () => {
		const { error } = await run(await ofAda(), { bookingPageUrl: 'javascript:alert(1)' });
		expect(error?.message).toContain('Booking Page URL');
	});
});
