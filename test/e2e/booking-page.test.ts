import type { Offer, Player } from '../../demo/player.mts';
import { until } from './support/kill-n8n';
import { useStage } from './support/stage';

const stage = useStage();
const LINK = /https?:\/\/\S+\/webhook\/booking-flow\/page\?t=[\w.-]+/g;

beforeEach(async () => {
	await stage.startWeek();
});

/** The links in the last message of a kind to a person. */
const linksIn = async (leadId: string, kind: string) => {
	const messages = await stage.store().messagesOf(leadId);
	const last = messages.filter((message) => message.kind === kind).at(-1);
	return last?.text.match(LINK) ?? [];
};

const open = async (link: string | URL) => {
	const response = await fetch(link);
	return { status: response.status, headers: response.headers, html: await response.text() };
};

/** Sends a form of the page as a browser does, and follows it back to the page. */
const send = async (link: string, fields: Readonly<Record<string, string>>) => {
	const url = new URL(link);
	const t = url.searchParams.get('t') ?? '';
	const action = new URL('?', url);
	const body = new URLSearchParams({ t, ...fields });
	const response = await fetch(action, { method: 'POST', body, redirect: 'manual' });
	const next = response.headers.get('location');
	if (response.status !== 303 || next === null) {
		throw new Error(`${response.status}: ${await response.text()}`);
	}
	return await open(new URL(next, action));
};

/** What the buttons of a page send. */
const choicesIn = (html: string) =>
	[...html.matchAll(/name="choice"[^>]*value="([^"]*)"/g)].map(([, value]) => value ?? '');

const viewOf = (link: string, view: string) => `${link}&view=${view}`;

/** Two people with the same first time of the same rep: of three, two are with one of the two reps. */
const offerSameTime = async () => {
	const players = [stage.prospect(), stage.prospect(), stage.prospect()];
	const offers: { readonly player: Player; readonly offer: Offer }[] = [];
	for (const player of players) offers.push({ player, offer: await player.fillInForm() });
	const keyOf = ({ offer }: (typeof offers)[number]) => `${offer.rep} ${offer.slots[0]?.start}`;
	for (const one of offers) {
		const other = offers.find((each) => each !== one && keyOf(each) === keyOf(one));
		if (other) return [one.player, other.player] as const;
	}
	throw new Error(`No two have the same time: ${offers.map(keyOf).join(', ')}.`);
};

describe('the booking page', () => {
	test('books an offered time by a button, not by opening the link', async () => {
		const alex = stage.prospect();
		const offer = await alex.fillInForm();
		const [first = '', second = ''] = await linksIn(alex.leadId, 'proposal');
		expect(first).not.toBe('');

		const { status, html } = await open(first);
		expect(status).toBe(200);
		await open(first);
		await open(second);
		await expect(alex.booking()).rejects.toThrow('no booking');

		const booked = await send(first, { do: 'book', choice: choicesIn(html)[0] ?? '' });
		expect(booked.html).toContain('role="status"');
		const booking = await alex.booking();
		expect(booking).toMatchObject({ status: 'confirmed', source: 'page', reschedules: 0 });
		expect(Date.parse(booking.start_at)).toBe(Date.parse(offer.slots[0]?.start ?? ''));

		// Twice is once.
		await send(first, { do: 'book', choice: choicesIn(html)[0] ?? '' });
		expect(await alex.booking()).toMatchObject({ id: booking.id, reschedules: 0 });
	});

	test('moves and cancels a meeting by the link in its confirmation, and tells the lead', async () => {
		const alex = stage.prospect();
		await alex.fillInForm();
		await alex.reply('1');
		const before = await alex.booking();
		const [link = ''] = await linksIn(alex.leadId, 'confirmation');

		const [time = ''] = choicesIn((await open(viewOf(link, 'move'))).html);
		const moved = await send(link, { do: 'move', choice: time });
		expect(moved.html).toContain('role="status"');
		expect(await alex.booking()).toMatchObject({ id: before.id, reschedules: 1 });
		expect(Date.parse((await alex.booking()).start_at)).toBe(Date.parse(time));
		expect(await linksIn(alex.leadId, 'rescheduled')).toHaveLength(1);

		await open(viewOf(link, 'cancel'));
		expect((await alex.booking()).status).toBe('confirmed');
		const cancelled = await send(link, { do: 'cancel', reason: 'conflict' });
		expect(cancelled.html).toContain('role="status"');
		expect(await alex.booking()).toMatchObject({ status: 'cancelled', cancel_reason: 'conflict' });
		const kinds = async () => (await stage.store().messagesOf(alex.leadId)).map(({ kind }) => kind);
		expect(await kinds()).toContain('cancelled');
		// As a conflict asks for; the page does not wait for it.
		await until('new times are there', async () => (await kinds()).at(-1) === 'proposal');
		expect(choicesIn((await open(viewOf(link, 'move'))).html)).toEqual([]);
	});

	test('says that a time has gone to whoever comes too late, and offers others', async () => {
		const [early, late] = await offerSameTime();
		const [first = ''] = await linksIn(early.leadId, 'proposal');
		const [link = ''] = await linksIn(late.leadId, 'proposal');
		const [choice = ''] = choicesIn((await open(link)).html);
		await send(first, { do: 'book', choice: choicesIn((await open(first)).html)[0] ?? '' });
		const answer = await send(link, { do: 'book', choice });
		expect(answer.html).not.toContain('role="status"');
		expect(choicesIn(answer.html)).not.toContain(choice);
		expect(choicesIn(answer.html)).not.toEqual([]);
		await expect(late.booking()).rejects.toThrow('no booking');
	});

	test('tells a stranger nothing', async () => {
		const alex = stage.prospect();
		await alex.fillInForm();
		await alex.reply('1');
		const [link = ''] = await linksIn(alex.leadId, 'confirmation');
		const broken = `${link.slice(0, -2)}xx`;
		const { status, html } = await open(broken);
		expect(status).toBe(404);
		expect(html).not.toContain('Alex');
		const body = new URLSearchParams({ t: 'v1.x.y', do: 'cancel' });
		const answer = await fetch(new URL('?', link), { method: 'POST', body });
		expect(answer.status).toBe(404);
		expect((await alex.booking()).status).toBe('confirmed');
	});

	test('is safe beside the editor: no scripts, no frames, no copies', async () => {
		const alex = stage.prospect();
		await alex.fillInForm();
		const [link = ''] = await linksIn(alex.leadId, 'proposal');
		const { headers, html } = await open(link);
		const policy = headers.get('content-security-policy') ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain('sandbox');
		expect(policy).not.toContain('allow-same-origin');
		expect(policy).not.toContain('allow-scripts');
		expect(headers.get('cache-control')).toBe('no-store');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(html).not.toMatch(/<script|\son\w+=|javascript:/i);
	});

	test('gives the meeting for any calendar', async () => {
		const alex = stage.prospect();
		await alex.fillInForm();
		await alex.reply('1');
		const [link = ''] = await linksIn(alex.leadId, 'confirmation');
		const { headers, html } = await open(viewOf(link, 'file'));
		expect(headers.get('content-type')).toContain('text/calendar');
		expect(html).toContain(`UID:${(await alex.booking()).id}@booking-flow`);
	});
});
