import type { IDataObject } from 'n8n-workflow';
import { readPageAddress } from '../../adapters/links/page-address';
import { manageLink } from '../../adapters/links/signed-links';
import { signingKey } from '../../adapters/links/signing-key';
import { BookingPage } from '../../nodes/BookingPage/BookingPage.node';
import { ProposeSlots } from '../../nodes/ProposeSlots/ProposeSlots.node';
import { useBookingDesk } from '../support/booking-desk';
import { change } from '../support/flow-records';
import { ADA, BEN, onlyItem, TUESDAY_9 } from '../support/flow-nodes';
import { BY } from '../support/outside-world';
import { runNode } from '../support/run-node';
import { askWebhook, callWebhookMethod } from '../support/run-webhook';
import type { WebhookRequest } from '../support/run-webhook';

const desk = useBookingDesk();
const { world, offer, run } = desk;

const ask = async (request: WebhookRequest, parameters: object = {}) =>
	await askWebhook(new BookingPage(), parameters as never, request, world().settings);
const book = async () => onlyItem(await run(await offer(), { time: 'start', start: TUESDAY_9 }));
const tokenOf = async (item: IDataObject): Promise<string> => {
	const { id } = item['booking'] as { id: string };
	const link = await change(await desk.store(), async (work) =>
		manageLink(await signingKey(work), 'https://n8n.example.com/page', {
			bookingId: id,
			expiresAt: '2026-12-24T00:00:00.000Z',
		}),
	);
	return new URL(link).searchParams.get('t') ?? '';
};
const timesIn = (html: string) =>
	[...html.matchAll(/name="choice" value="([^"]*)"/g)].map(([, value]) => value);

describe('Booking Page', () => {
	it('shows only times at which the calendar outside is free', async () => {
		const query = { t: await tokenOf(await book()), view: 'move' };
		const [from, to] = ['2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z'];
		world().googleBusy.set(ADA.email, [{ start: from, end: to }]);
		const inside = timesIn((await ask({ method: 'GET', query })).text);
		const outside = timesIn((await ask({ method: 'GET', query }, BY.google)).text);
		expect(inside).toContain('2026-11-24T10:00:00.000Z');
		expect(outside).not.toContain('2026-11-24T10:00:00.000Z');
		expect(outside).toContain('2026-11-24T12:00:00.000Z');
	});

	it('shows no times of a calendar that cannot be read', async () => {
		const query = { t: await tokenOf(await book()), view: 'move' };
		world().sandboxes.google.failAlways({ status: 503, body: '' }, /freeBusy/);
		const { status, text } = await ask({ method: 'GET', query }, BY.google);
		expect([status, timesIn(text)]).toEqual([200, []]);
	});

	it('starts the workflow with what the lead asks for, as Book Meeting takes it', async () => {
		const item = await book();
		const t = await tokenOf(item);
		const choice = '2026-11-25T09:00:00.000Z';
		const { started } = await ask({ method: 'POST', body: { t, do: 'move', choice } });
		const [nothing, [moved] = [], nothingElse] = started ?? [];
		expect([nothing, nothingElse]).toEqual([[], []]);
		const asked = { ...(moved?.json ?? {}) };
		expect(asked).toMatchObject({ action: 'reschedule', page: { next: expect.any(String) } });
		const done = onlyItem(await run(asked, { operation: 'asTheItemSays' }));
		expect(done).toMatchObject({ booking: { start: '2026-11-25T10:00:00+01:00', reschedules: 1 } });

		const off = await ask({ method: 'POST', body: { t, do: 'cancel', reason: 'not_interested' } });
		const cancel = { ...(off.started?.[2]?.[0]?.json ?? {}) };
		const cancelled = onlyItem(await run(cancel, { operation: 'asTheItemSays' }));
		expect(cancelled).toMatchObject({ booking: { status: 'cancelled' } });
	});

	it('moves a meeting among the times of its own rep, whatever another rep has offered', async () => {
		const item = await book();
		const others = { ...item, reply: null, proposal: null, rep: { id: BEN.email } };
		onlyItem(await runNode(new ProposeSlots(), { wording: 'new_times' }, [others]));
		const choice = '2026-11-25T09:00:00.000Z';
		const body = { t: await tokenOf(item), do: 'move', choice };
		const { started } = await ask({ method: 'POST', body });
		const asked = { ...(started?.[1]?.[0]?.json ?? {}) };
		const moved = onlyItem(await run(asked, { operation: 'asTheItemSays' }));
		expect(moved).toMatchObject({ booking: { repId: ADA.email, reschedules: 1 } });
	});

	it.each([
		[{}, 404],
		[{ t: 'v1.AAAA.AAAA', do: 'cancel' }, 404],
		[{ t: ['a', 'b'], do: { x: 1 } }, 404],
		[{ do: 'move', choice: 'soon' }, 400],
		[{ do: '__proto__' }, 400],
	])('starts nothing for a form such as %j', async (form: object, status) => {
		const t = await tokenOf(await book());
		const body = { ...(status === 400 ? { t } : {}), ...form } as IDataObject;
		const answer = await ask({ method: 'POST', body });
		expect(answer).toMatchObject({ status, started: undefined });
		expect(answer.text).toContain('<main>');
	});

	it('answers with a page also when the store is out of reach', async () => {
		const store = { store: 'postgres' };
		const answer = await ask({ method: 'GET', query: { t: 'v1.x.y' } }, store);
		expect(answer.status).toBe(500);
		expect(answer.text).toContain('<main>');
		expect(answer.text).not.toMatch(/postgres|credential/i);
	});

	it('bears the name and the colour of the company', async () => {
		const look = { brand: 'Example <Ltd>', accentColour: '#123456' };
		const { text, headers } = await ask({ method: 'GET' }, look);
		expect(text).toContain('Example &lt;Ltd&gt;');
		expect(text).toContain('#123456');
		const nonce = /nonce="([^"]+)"/.exec(text)?.[1];
		expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
	});
});

describe('Booking Page, published', () => {
	const PUBLIC = 'https://n8n.example.com/webhook';
	const page = async () => readPageAddress((await desk.store()).db);
	const call = async (
		method: 'checkExists' | 'create' | 'delete',
		baseUrl = PUBLIC,
		mode?: 'manual',
	) => await callWebhookMethod(new BookingPage(), method, { baseUrl, ...(mode ? { mode } : {}) });

	it('has messages lead to it until it is taken back', async () => {
		expect(await call('checkExists')).toBe(false);
		await call('create');
		expect(await page()).toBe(`${PUBLIC}/booking-flow/page`);
		expect(await call('checkExists')).toBe(true);
		const messages = (await book())['messages'] as { kind: string; text: string }[];
		const confirmation = messages.find(({ kind }) => kind === 'confirmation');
		expect(confirmation?.text).toContain(`${PUBLIC}/booking-flow/page?t=v1.`);
		const notice = messages.find(({ kind }) => kind === 'rep_notice');
		expect(notice?.text).not.toContain('?t=');
		await call('delete');
		expect(await page()).toBeNull();
	});

	it('leaves the address of another page alone when it is taken back', async () => {
		await call('create');
		await call('delete', 'https://old.example.com/webhook');
		expect(await page()).toBe(`${PUBLIC}/booking-flow/page`);
	});

	it('is not announced by a test in the editor', async () => {
		await call('create', PUBLIC, 'manual');
		expect(await page()).toBeNull();
	});

	it('is refused at an address that is not encrypted, with what to do', async () => {
		await expect(call('create', 'http://192.168.0.7:5678/webhook')).rejects.toThrow(
			/not encrypted.*WEBHOOK_URL/s,
		);
		expect(await page()).toBeNull();
	});
});
