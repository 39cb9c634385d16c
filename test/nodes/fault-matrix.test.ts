import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { actionsOf, SAMS_NUMBER, useBookingDesk } from '../support/booking-desk';
import { ADA, itemsOf, SAM } from '../support/flow-nodes';
import { BY } from '../support/outside-world';
import type { Troubled } from '../support/provider-faults';
import {
	breakProvider,
	FAULTS,
	healAll,
	isKnownTo,
	LABELS,
	nameOf,
} from '../support/provider-faults';
import { toTable } from '../support/markdown-table';

const desk = useBookingDesk();
const { world, offer, run } = desk;
const DONE = 0;
const NEEDS_REVIEW = 2;
const SLOT = { time: 'slot', slotIndex: 0 };
const DESK = 'desk@example.com';

/** What is in trouble, and with it what a meeting is connected to. */
const SECTIONS: readonly (readonly [title: string, troubled: readonly Troubled[]])[] = [
	...(['google', 'outlook', 'twilio', 'smtp', 'hubspot', 'slack'] as const).map(
		(name) => [LABELS[name], [name]] as const,
	),
	['All five at once', ['google', 'twilio', 'hubspot', 'slack', 'smtp']],
];

const CASES = SECTIONS.flatMap(([section, troubled]) =>
	FAULTS.filter((fault) => troubled.every((name) => isKnownTo(name, fault))).map((fault) => ({
		section,
		troubled,
		fault,
		title: nameOf(fault, troubled),
	})),
);

/** How many there are of each at the providers. */
interface Counts {
	readonly told: number;
	readonly events: number;
	readonly deals: number;
	readonly notices: number;
}

const rows = new Map<string, string[][]>();

const ownChannelOf = (troubled: readonly Troubled[]) =>
	troubled.length === 1 && troubled[0] === 'smtp' ? 'email' : 'sms';

describe.each(CASES)('$section: $title', ({ section, troubled, fault, title }) => {
	it('loses nothing and does nothing twice', async () => {
		const channel = ownChannelOf(troubled);
		const calendar = troubled.includes('outlook') ? BY.outlook : BY.google;
		const by = { ...calendar, ...BY.twilio, ...BY.smtp, ...BY.hubspot, ...BY.slack };
		const alsoNotify = troubled.length > 1 ? { options: { alsoNotify: DESK } } : {};
		const item = await offer(channel, alsoNotify);

		for (const name of troubled) breakProvider(world(), name, fault);
		const began = Date.now();
		const first = itemsOf(await run(item, { ...by, ...SLOT }));
		expect(Date.now() - began).toBeLessThan(10_000);
		const { output, json: booked } = first[0] ?? { output: -1, json: {} };
		const before = countAll(channel);
		const reviews = await desk.reviews();
		healAll(world());
		const retried = itemsOf(await run(booked, { ...by, operation: 'retry' }))[0]?.json ?? {};
		const after = countAll(channel);

		expect(output).toBe(failedIn(booked).length ? NEEDS_REVIEW : DONE);
		expect(reviews.filter(({ kind }) => kind === 'action_failed')).toHaveLength(
			failedIn(booked).length ? 1 : 0,
		);
		for (const { whatToDo } of reviews) expect(whatToDo).toMatch(/\w{3}/);
		for (const { detail } of actionsOf(booked)) expect(detail).toMatch(/\w{2}/);
		const isChannelFine = !troubled.includes(channel === 'sms' ? 'twilio' : 'smtp');
		if (isChannelFine) expect(before.told).toBe(1);
		// Whoever may have been told is not told again: then it says so, and a person looks.
		const isUncertain = (name: string) => failedIn(retried).includes(name);
		const notices = troubled.length > 1 ? 2 : 1;
		expect(after.events).toBe(1);
		expect(after.deals).toBe(1);
		if (isUncertain('confirmation')) expect(after.told).toBeLessThanOrEqual(1);
		else expect(after.told).toBe(1);
		expect(after.notices).toBeLessThanOrEqual(notices);
		if (!failedIn(retried).length) expect(after.notices).toBe(notices);
		expect((await desk.reviews()).some(({ kind }) => kind === 'action_failed')).toBe(
			failedIn(retried).length > 0,
		);
		const row = [title, reportOf(booked), show(before), reportOf(retried), show(after)];
		rows.set(section, [...(rows.get(section) ?? []), row]);
	});
});

describe('docs/reliability.md', () => {
	const file = join(__dirname, '../../docs/reliability.md');
	const begin = '<!-- From here on written by `npm run docs:reliability`. -->';
	const end = '<!-- Up to here. -->';

	it('shows what came of each of them', () => {
		const count = [...rows.values()].flat().length;
		if (count < CASES.length) throw new Error(`Only ${count} of ${CASES.length} cases went well.`);
		const written = readFileSync(file, 'utf8');
		const [head = '', rest = ''] = written.split(begin);
		const [, tail = ''] = rest.split(end);
		const tables = SECTIONS.map(
			([section]) => `### ${section}\n\n${toTable(HEADINGS, rows.get(section) ?? [])}`,
		);
		const whole = `${head}${begin}\n\n${tables.join('\n\n')}\n\n${end}${tail}`;
		if (process.env['WRITE_DOCS']) writeFileSync(file, whole);
		else expect(written).toBe(whole);
	});
});

const HEADINGS = [
	'What goes wrong',
	'The booking reports',
	'Told, events, deals, notices',
	'The retry reports',
	'Told, events, deals, notices',
];

function countAll(channel: string): Counts {
	const { google, outlook, twilio, hubspot, slack, smtp } = world();
	const mailsTo = (address: string) =>
		smtp.mails.filter(({ envelope }) => envelope.to[0] === address).length;
	const texts = twilio.messages.filter(({ to }) => to === SAMS_NUMBER).length;
	return {
		told: channel === 'sms' ? texts : mailsTo(SAM.email),
		events: google.eventsOf(ADA.email).length + outlook.eventsOf(ADA.email).length,
		deals: hubspot.list('deals').length,
		notices: slack.posted.length + mailsTo(DESK),
	};
}

function show({ told, events, deals, notices }: Counts): string {
	return [told, events, deals, notices].join(', ');
}

function failedIn(item: IDataObject): string[] {
	return actionsOf(item).flatMap(({ name, status }) => (status === 'failed' ? [name] : []));
}

/** "all done", or what was not: "calendar failed, last look skipped". */
function reportOf(item: IDataObject): string {
	const open = actionsOf(item).filter(({ status }) => status !== 'ok');
	return open.map(({ name, status }) => `${name} ${status}`).join(', ') || 'all done';
}
