import type { IDataObject } from 'n8n-workflow';
import { ProposeSlots } from '../../nodes/ProposeSlots/ProposeSlots.node';
import { RouteLead } from '../../nodes/RouteLead/RouteLead.node';
import { SendMessage } from '../../nodes/SendMessage/SendMessage.node';
import { actionsOf, SAMS_NUMBER, statusesOf, useBookingDesk } from '../support/booking-desk';
import { ADA, BEN, onlyItem, SAM, startsOf, TEAM, TUESDAY_9 } from '../support/flow-nodes';
import { BY, OUR_NUMBER } from '../support/outside-world';
import { runNode } from '../support/run-node';

const desk = useBookingDesk();
const { world, offer, run } = desk;
const DONE = 0;
const NEEDS_REVIEW = 2;
/** Both reps work then. */
const TUESDAY_3PM = '2026-11-24T15:00:00+01:00';
const TUESDAY_10 = '2026-11-24T10:00:00+01:00';

const at = (start: string) => ({ time: 'start', start });
const book = async (item: IDataObject, parameters = {}, output = DONE) =>
	onlyItem(await run(item, { ...at(TUESDAY_9), ...parameters }), output);
const change = async (operation: string, item: IDataObject, parameters = {}) =>
	onlyItem(await run({ ...item, reply: null }, { operation, ...parameters }), DONE);
const googleEvents = (email: string) =>
	world()
		.google.eventsOf(email)
		.filter(({ status }) => status !== 'cancelled');
const outlookEvents = (email: string) => world().outlook.eventsOf(email);

describe('Book Meeting with Google Calendar', () => {
	it('makes the event in the calendar of the rep, with the lead invited', async () => {
		const item = await book(await offer(), BY.google);
		const [event] = googleEvents(ADA.email);
		expect(event).toMatchObject({
			summary: 'Meeting with Ada Example: Sam Sample',
			start: { dateTime: '2026-11-24T08:00:00.000Z', timeZone: ADA.timezone },
			attendees: [{ email: SAM.email }],
		});
		expect(world().google.mails).toEqual([
			{ to: SAM.email, about: 'invitation', eventId: event?.id },
		]);
		expect(actionsOf(item)).toContainEqual(
			expect.objectContaining({ name: 'calendar', status: 'ok', providerId: event?.id }),
		);
	});

	it('makes it in the calendar of the connected account, with the rep invited', async () => {
		await book(await offer('email', {}, SAM), { ...BY.google, eventsIn: 'account' });
		// "primary" is the first calendar of the sandbox.
		const [event] = googleEvents(ADA.email);
		expect(event?.attendees?.map(({ email }) => email)).toEqual([SAM.email, ADA.email]);
	});

	it('makes none where the calendars only say when reps are busy', async () => {
		const item = await book(await offer(), { ...BY.google, eventsIn: 'none' });
		expect(statusesOf(item)).not.toHaveProperty('calendar');
		expect(googleEvents(ADA.email)).toEqual([]);
	});

	it('moves the event with the meeting', async () => {
		const booked = await book(await offer(), BY.google);
		const [before] = googleEvents(ADA.email);
		const item = await change('reschedule', booked, { ...BY.google, ...at(TUESDAY_10) });
		expect(googleEvents(ADA.email)).toMatchObject([
			{ id: before?.id, start: { dateTime: '2026-11-24T09:00:00.000Z' }, sequence: 1 },
		]);
		expect(statusesOf(item)).toMatchObject({ calendar: 'ok', confirmation: 'ok' });
	});

	it('takes the event out of one calendar and puts it into the other when the rep changes', async () => {
		const booked = await book(await offer(), BY.google);
		const offered = await offerTo(booked, BEN.email);
		const parameters = { ...BY.google, time: 'slot', slotIndex: 0 };
		const item = await change('reschedule', offered, parameters);
		expect(item).toMatchObject({ booking: { repId: BEN.email }, rep: { id: BEN.email } });
		expect(googleEvents(ADA.email)).toEqual([]);
		expect(googleEvents(BEN.email)).toHaveLength(1);
		expect(statusesOf(item)).toMatchObject({
			calendar: 'ok',
			'earlier calendar': 'ok',
			'earlier rep notice': 'ok',
			'rep notice': 'ok',
		});
	});

	it('keeps the rep where that is wanted', async () => {
		const booked = await book(await offer(), BY.google);
		const offered = await offerTo(booked, BEN.email, { windowHours: 72 });
		const inHoursOfBoth = startsOf(offered).findIndex((start) => /T1[56]:/.test(start));
		const options = { whenRepChanges: 'keep' };
		const parameters = { ...BY.google, time: 'slot', slotIndex: inHoursOfBoth, options };
		const item = await change('reschedule', offered, parameters);
		expect(item).toMatchObject({ booking: { repId: ADA.email, reschedules: 1 } });
		expect([googleEvents(ADA.email).length, googleEvents(BEN.email).length]).toEqual([1, 0]);
	});

	it('asks a person where that is wanted, and changes nothing', async () => {
		const booked = await book(await offer(), BY.google);
		const offered = await offerTo(booked, BEN.email);
		const options = { whenRepChanges: 'review' };
		const parameters = { ...BY.google, operation: 'reschedule', time: 'slot', slotIndex: 0 };
		const asked = await run({ ...offered, reply: null }, { ...parameters, options });
		expect(onlyItem(asked, NEEDS_REVIEW)).toMatchObject({
			booking: { repId: ADA.email, reschedules: 0 },
		});
		expect(googleEvents(ADA.email)).toMatchObject([{ sequence: 0 }]);
		expect(await desk.reviews()).toMatchObject([{ kind: 'rep_would_change' }]);
	});

	it('deletes the event of a cancelled meeting', async () => {
		const booked = await book(await offer(), BY.google);
		const item = await change('cancel', booked, BY.google);
		expect(googleEvents(ADA.email)).toEqual([]);
		expect(world().google.mails.at(-1)).toMatchObject({ to: SAM.email, about: 'cancellation' });
		expect(statusesOf(item)).toEqual({ calendar: 'ok', confirmation: 'ok', 'rep notice': 'ok' });
	});

	it('makes the event anew when somebody has deleted it', async () => {
		const booked = await book(await offer(), BY.google);
		world().google.deleteByPerson(googleEvents(ADA.email)[0]?.id ?? '');
		await change('reschedule', booked, { ...BY.google, ...at(TUESDAY_10) });
		expect(googleEvents(ADA.email)).toMatchObject([
			{ start: { dateTime: '2026-11-24T09:00:00.000Z' } },
		]);
		await change('cancel', booked, BY.google);
		expect(googleEvents(ADA.email)).toEqual([]);
	});
});

describe('Book Meeting with Microsoft Outlook', () => {
	it('makes, moves and deletes the event', async () => {
		const booked = await book(await offer(), BY.outlook);
		expect(outlookEvents(ADA.email)).toMatchObject([
			{ subject: 'Meeting with Ada Example: Sam Sample' },
		]);
		await change('reschedule', booked, { ...BY.outlook, ...at(TUESDAY_10) });
		expect(outlookEvents(ADA.email)).toMatchObject([
			{ start: { dateTime: expect.stringContaining('2026-11-24T09:00') } },
		]);
		await change('cancel', booked, BY.outlook);
		expect(outlookEvents(ADA.email)).toEqual([]);
		expect(world().outlook.mails.map(({ about }) => about)).toEqual([
			'invitation',
			'update',
			'cancellation',
		]);
	});

	it('takes the event out of one calendar and puts it into the other when the rep changes', async () => {
		const booked = await book(await offer(), BY.outlook);
		const offered = await offerTo(booked, BEN.email);
		await change('reschedule', offered, { ...BY.outlook, time: 'slot', slotIndex: 0 });
		expect([outlookEvents(ADA.email).length, outlookEvents(BEN.email).length]).toEqual([0, 1]);
	});
});

describe('Book Meeting with a video link', () => {
	const WITH_LINK = { options: { videoLink: true } };

	it.each([
		['Google Meet', BY.google, /https:\/\/meet\.google\.com\S+/],
		['Teams', BY.outlook, /https:\/\/teams\.microsoft\.com\S+/],
	])('says it in the confirmation when %s gives it in time', async (_, by, link) => {
		await book(await offer('sms', WITH_LINK), { ...by, ...BY.twilio });
		expect(world().twilio.messages[0]?.body).toMatch(link);
	});

	it('says that it comes with the invitation when it takes too long', async () => {
		world().google.keepMeetPending(3);
		const options = { videoLinkSeconds: 0.5 };
		const item = await book(await offer('sms', WITH_LINK), {
			...BY.google,
			...BY.twilio,
			options,
		});
		expect(world().twilio.messages[0]?.body).toContain(
			'The video link comes with the calendar invitation.',
		);
		expect(statusesOf(item)).toMatchObject({ calendar: 'ok', confirmation: 'ok' });
	});

	it('goes out at once when there is no event to wait for', async () => {
		world().sandboxes.google.failAlways(
			{ status: 403, body: { error: { code: 403, message: 'No', errors: [] } } },
			/events/,
		);
		const item = await book(await offer('sms', WITH_LINK), { ...BY.google, ...BY.twilio }, 2);
		expect(statusesOf(item)).toMatchObject({ calendar: 'failed', confirmation: 'ok' });
		expect(world().twilio.messages).toHaveLength(1);
	});

	it('leaves the confirmation the time that an action has, however long it has waited', async () => {
		world().google.keepMeetPending(9);
		const options = { actionSeconds: 1, videoLinkSeconds: 2 };
		const parameters = { ...BY.google, ...BY.twilio, options };
		const item = await book(await offer('sms', WITH_LINK), parameters);
		expect(statusesOf(item)).toMatchObject({ calendar: 'ok', confirmation: 'ok' });
	});
});

describe('Book Meeting tells the lead', () => {
	it('by e-mail, with the meeting for their calendar where no calendar outside invites them', async () => {
		const booked = await book(await offer(), BY.smtp);
		const mail = () => world().smtp.mails.find(({ envelope }) => envelope.to[0] === SAM.email);
		expect(mail()?.parsed.subject).toContain('Confirmed: Meeting with Ada Example');
		expect(mail()?.raw).toContain('method=REQUEST');
		expect(booked['messages']).toEqual([]);
		expect(booked).toMatchObject({ booking: { status: 'confirmed' } });
	});

	it('without one where a calendar outside does', async () => {
		await book(await offer(), { ...BY.google, ...BY.smtp });
		const [mail] = world().smtp.mails.filter(({ envelope }) => envelope.to[0] === SAM.email);
		expect(mail?.raw).not.toContain('text/calendar');
	});

	it.each([
		['sms', SAMS_NUMBER, OUR_NUMBER],
		['whatsapp', `whatsapp:${SAMS_NUMBER}`, `whatsapp:${OUR_NUMBER}`],
	])('by %s', async (channel, to, from) => {
		await book(await offer(channel), BY.twilio);
		expect(world().twilio.messages).toMatchObject([{ to, from }]);
		expect(world().twilio.messages[0]?.body).toContain('Confirmed, Sam');
	});

	it('on LinkedIn by a tool of one’s own', async () => {
		await book(await offer('linkedin'), BY.tool);
		expect([...world().tool.messages.values()]).toMatchObject([
			{ kind: 'confirmation', channel: 'linkedin', to: 'https://www.linkedin.com/in/sam' },
		]);
	});

	it('in words of the ops person’s own, for each occasion', async () => {
		const options = {
			confirmationText: 'Booked for {first_name}.',
			rescheduledText: 'Moved for {first_name}.',
			cancelledText: 'Off for {first_name}.',
		};
		const booked = await book(await offer('sms', { options }), BY.twilio);
		await change('reschedule', booked, { ...BY.twilio, ...at(TUESDAY_10) });
		await change('cancel', booked, BY.twilio);
		expect(world().twilio.messages.map(({ body }) => body)).toEqual([
			'Booked for Sam.',
			'Moved for Sam.',
			'Off for Sam.',
		]);
	});

	it('no more on a number whose owner has opted out at the carrier', async () => {
		world().twilio.optedOut.add(SAMS_NUMBER);
		const item = await book(await offer('sms'), BY.twilio, NEEDS_REVIEW);
		expect(statusesOf(item)).toMatchObject({ confirmation: 'failed' });
		const { db } = await desk.store();
		const rows = await db.selectFrom('opt_outs').selectAll().execute();
		expect(rows).toMatchObject([{ channel: 'sms', address: SAMS_NUMBER, source: 'carrier' }]);
		expect(await desk.reviews()).toMatchObject([
			{ whatToDo: expect.stringContaining('The lead has not been told') },
		]);
	});
});

describe('Book Meeting tells the team', () => {
	it('in Slack, with what is known of the lead and why it is theirs', async () => {
		await book(await offer('sms'), { ...BY.slack, ...BY.twilio });
		const text = JSON.stringify(world().slack.posted);
		expect(world().slack.posted).toHaveLength(1);
		for (const word of ['Sam Sample', 'Sample Ltd', SAM.email, 'pool default']) {
			expect(text).toContain(word);
		}
	});

	it('by e-mail, with the conversation so far', async () => {
		const item = await offer();
		const sent = await runNode(new SendMessage(), BY.smtp, [item], world().settings);
		await book(onlyItem(sent), BY.smtp);
		const mail = world().smtp.mails.find(({ envelope }) => envelope.to[0] === ADA.email);
		expect(mail?.parsed.text).toContain('Thank you for your interest.');
		expect(mail?.parsed.text).toContain('Company: Sample Ltd');
	});

	it('and whoever is to be told beside the rep', async () => {
		const alsoNotify = 'desk@example.com, owner@example.com';
		const item = await book(await offer('sms', { options: { alsoNotify } }), BY.smtp);
		const told = world().smtp.mails.map(({ envelope }) => envelope.to[0]);
		expect(told.sort()).toEqual([ADA.email, 'desk@example.com', 'owner@example.com']);
		expect(statusesOf(item)).toMatchObject({ 'notice to desk@example.com': 'ok' });
	});
});

describe('Book Meeting tells HubSpot', () => {
	it('of contact, deal and meeting, and keeps them as the meeting is', async () => {
		world().hubspot.owners.push({ id: '77', email: ADA.email });
		const stages = { cancelledStage: 'default/closedlost' };
		const parameters = { ...BY.hubspot, crmOptions: stages };
		const booked = await book(await offer(), parameters);
		const [deal] = world().hubspot.list('deals');
		expect(deal?.properties).toMatchObject({
			dealname: 'Sam Sample (Sample Ltd)',
			dealstage: 'appointmentscheduled',
			hubspot_owner_id: '77',
		});
		await change('reschedule', booked, { ...parameters, ...at(TUESDAY_10) });
		await change('cancel', booked, parameters);
		const counts = (['contacts', 'deals', 'meetings'] as const).map(
			(type) => world().hubspot.list(type).length,
		);
		expect(counts).toEqual([1, 1, 1]);
		expect(world().hubspot.list('deals')[0]?.properties['dealstage']).toBe('closedlost');
		expect(world().hubspot.list('meetings')[0]?.properties).toMatchObject({
			hs_meeting_start_time: '2026-11-24T09:00:00.000Z',
			hs_meeting_outcome: 'CANCELED',
		});
	});

	it('whose it is when another rep gets the meeting', async () => {
		const owners = [ADA, BEN].map(({ email }, index) => ({ id: `7${index}`, email }));
		world().hubspot.owners.push(...owners);
		const by = { ...BY.google, ...BY.hubspot };
		const booked = await book(await offer(), { ...by, ...at(TUESDAY_3PM) });
		const toBen = { operation: 'reassign', reps: TEAM, reassignTo: 'rep', reassignRep: BEN.email };
		const run = await runNode(new RouteLead(), { ...toBen, ...by }, [booked], world().settings);
		expect(statusesOf(onlyItem(run))).toMatchObject({ calendar: 'ok', CRM: 'ok' });
		for (const type of ['deals', 'meetings'] as const) {
			const owned = world().hubspot.list(type);
			expect(owned.map(({ properties }) => properties['hubspot_owner_id'])).toEqual(['71']);
		}
	});
});

/** New times of another rep for the meeting on the item. */
async function offerTo(booked: IDataObject, repId: string, propose = {}): Promise<IDataObject> {
	const item = { ...booked, reply: null, proposal: null, rep: { id: repId } };
	return onlyItem(await runNode(new ProposeSlots(), { wording: 'new_times', ...propose }, [item]));
}
