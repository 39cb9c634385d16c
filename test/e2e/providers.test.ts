import { ACCOUNTS, ALL_SERVICES } from '../sandbox/world';
import type { Fault } from '../sandbox/exchange';
import type { GoogleEvent } from '../sandbox/google-calendar';
import type { ObjectType } from '../sandbox/hubspot/account';
import { rateLimit } from '../sandbox/hubspot/answers';
import { killN8n, until } from './support/kill-n8n';
import type { ActionOnItem, BookedItem, BookingDesk, OfferedLead } from './support/providers';
import { openDesk, useWorld } from './support/providers';
import { useRareRuns } from './support/schedules';
import { useStage } from './support/stage';

const stage = useStage();
const world = useWorld(stage);
// Calendar Check would retry what fails here, with other accounts.
useRareRuns(stage, ['bookingFlowCalendar', 'bookingFlowAtRisk', 'bookingFlowOutcome']);
const MINUTE = 60_000;

let byEmail: BookingDesk;
let bySms: BookingDesk;
let onOutlook: BookingDesk;

beforeAll(async () => {
	const book = ALL_SERVICES;
	const propose = { options: { videoLink: true } };
	byEmail = await openDesk(stage, { calendar: 'google', channel: 'email', book, propose });
	bySms = await openDesk(stage, { calendar: 'google', channel: 'sms', book });
	onOutlook = await openDesk(stage, {
		calendar: 'outlook',
		channel: 'sms',
		book: { ...book, crm: 'hubspotOAuth2' },
	});
});

beforeEach(async () => {
	await stage.startWeek();
});

describe('with Google Calendar, a mail server, HubSpot and Slack', () => {
	test('a booking tells everybody, and says what came of each', async () => {
		const lead = await byEmail.offer();
		const item = await byEmail.book(lead);

		expect(item).toMatchObject({ leftBy: 'Booked', booking: { status: 'confirmed' } });
		expect(statusesOf(item)).toEqual(ALL_OK);
		for (const { milliseconds } of item.actions) expect(milliseconds).toBeGreaterThanOrEqual(0);
		const [event] = eventsOf(lead);
		expect(event?.start.dateTime).toBe(lead.starts[0]);
		expect(mailsAbout(event)).toEqual([`invitation to ${lead.email}`]);
		expect(crmOf(lead)).toMatchObject({
			deals: [{ dealstage: 'appointmentscheduled', hubspot_owner_id: '77' }],
			meetings: [{ hs_meeting_start_time: lead.starts[0], hs_meeting_outcome: 'SCHEDULED' }],
		});
		const notice = world().slack.posted.at(-1);
		expect(JSON.stringify(notice?.blocks)).toContain('Alex Sample');
		const mail = world().smtp.mails.at(-1);
		expect(mail?.envelope).toEqual({ from: ACCOUNTS.smtpUser, to: [lead.email] });
		expect(mail?.parsed.text).toContain(event?.hangoutLink);

		expect(ofEach(item, ({ providerId }) => providerId)).toEqual({
			CRM: expect.stringMatching(/^\d+$/),
			calendar: event?.id,
			confirmation: mail?.parsed.messageId,
			reminders: null,
			'rep notice': `${notice?.channel}:${notice?.ts}`,
		});
		const events = await stage.store().eventsOf(lead.leadId);
		const told = events.find(({ type }) => type === 'booking.actions');
		expect(JSON.parse(told?.data ?? '')).toEqual({ change: 'booked:0', report: item.actions });
	});

	test('a meeting that is moved is the same event, and one that is cancelled is none', async () => {
		const lead = await byEmail.offer();
		const { booking } = await byEmail.book(lead);
		const [before] = eventsOf(lead);

		const moved = await byEmail.reschedule(booking.id, lead, 1);
		expect(moved).toMatchObject({ leftBy: 'Rescheduled', booking: { id: booking.id } });
		expect(statusesOf(moved)).toEqual(ALL_OK);
		expect(eventsOf(lead)).toMatchObject([
			{ id: before?.id, sequence: 1, start: { dateTime: lead.starts[1] } },
		]);
		expect(crmOf(lead)).toMatchObject({
			deals: [{}],
			meetings: [{ hs_meeting_start_time: lead.starts[1] }],
		});

		const cancelled = await byEmail.cancel(booking.id);
		expect(cancelled).toMatchObject({ leftBy: 'Cancelled', booking: { status: 'cancelled' } });
		expect(eventsOf(lead)).toMatchObject([{ id: before?.id, status: 'cancelled' }]);
		expect(mailsAbout(before)).toEqual([
			`invitation to ${lead.email}`,
			`update to ${lead.email}`,
			`cancellation to ${lead.email}`,
		]);
		expect(crmOf(lead)).toMatchObject({ meetings: [{ hs_meeting_outcome: 'CANCELED' }] });
	});

	test('a confirmation carries the meeting for the calendar of the lead where no event invites', async () => {
		const desk = await openDesk(stage, {
			calendar: 'google',
			channel: 'email',
			book: { ...ALL_SERVICES, eventsIn: 'none' },
		});
		const lead = await desk.offer();
		await desk.book(lead);

		expect(eventsOf(lead)).toEqual([]);
		const [part] = world().smtp.mails.at(-1)?.parsed.attachments ?? [];
		expect(part?.contentType).toBe('text/calendar');
		const start = lead.starts[0]?.replace(/[-:]|\.000/g, '');
		expect(part?.content.toString()).toContain(`DTSTART:${start}`);
	});

	test('what people do to events in the calendar is told once', async () => {
		const book = async () => {
			const lead = await byEmail.offer();
			const { booking } = await byEmail.book(lead);
			return { id: booking.id, email: lead.email, event: eventsOf(lead)[0]?.id ?? '' };
		};
		const [moved, declined, deleted, left] = [
			await book(),
			await book(),
			await book(),
			await book(),
		];
		await byEmail.reconcile();
		const { google } = world();
		google.move(
			moved.event,
			{ dateTime: '2039-01-04T10:00:00Z' },
			{ dateTime: '2039-01-04T10:30:00Z' },
		);
		google.respond(declined.event, declined.email, 'declined');
		google.deleteByPerson(deleted.event);

		const told = (await byEmail.reconcile()).map(({ leftBy, booking }) => [leftBy, booking.id]);
		expect(told.sort()).toEqual([
			['Declined', declined.id],
			['Deleted', deleted.id],
			['Moved', moved.id],
		]);
		google.respond(left.event, left.email, 'accepted');
		const later = (await byEmail.reconcile()).map(({ leftBy, booking }) => [leftBy, booking.id]);
		expect(later).toEqual([['Answered', left.id]]);
		expect(await byEmail.reconcile()).toEqual([]);
	});
});

describe('with Outlook, Twilio and HubSpot by OAuth2', () => {
	test('a booking is an event there and an SMS', async () => {
		const lead = await onOutlook.offer();
		const item = await onOutlook.book(lead);

		expect(statusesOf(item)).toEqual(ALL_OK);
		const events = world()
			.outlook.eventsOf(ACCOUNTS.outlookRep)
			.filter(({ attendees }) =>
				attendees.some(({ emailAddress }) => emailAddress.address === lead.email),
			);
		expect(events).toHaveLength(1);
		expect(`${events[0]?.start.dateTime.slice(0, 19)}.000Z`).toBe(lead.starts[0]);
		const [text] = textsTo(lead);
		expect(ofEach(item, ({ providerId }) => providerId)).toMatchObject({
			calendar: events[0]?.id,
			confirmation: text?.sid,
		});
		expect(crmOf(lead)).toMatchObject({ deals: [{ hubspot_owner_id: '78' }], meetings: [{}] });
	});
});

describe('a token that has expired', () => {
	test.each([
		['Google', 'google', () => byEmail, 'POST /token'],
		['Microsoft', 'graph', () => onOutlook, 'POST /common/oauth2/v2.0/token'],
		['HubSpot', 'hubspot', () => onOutlook, 'POST /oauth/v1/token'],
	] as const)('of %s is refreshed by n8n, once', async (_name, provider, desk, call) => {
		const { tokens, requests } = world().servers[provider];
		const refreshes = () =>
			requests.filter(({ method, path }) => `${method} ${path}` === call).map(({ form }) => form);
		const lead = await desk().offer();
		tokens.clear();

		expect(statusesOf(await desk().book(lead))).toEqual(ALL_OK);
		expect(refreshes()).toMatchObject([
			{ grant_type: 'refresh_token', refresh_token: 'refresh-1' },
		]);
		expect(statusesOf(await desk().book(await desk().offer()))).toEqual(ALL_OK);
		expect(refreshes()).toHaveLength(1);
	});
});

describe('an account that has taken its consent back', () => {
	test('keeps nobody from the confirmation; the review says to sign in, and a retry does the rest', async () => {
		const lead = await bySms.offer();
		const { google } = world().servers;
		const body = { error: 'invalid_grant', error_description: 'Token has been revoked.' };
		google.tokens.clear();
		google.failAlways({ status: 400, body }, /^POST .*\/token$/);
		const item = await bySms.book(lead);

		expect(item).toMatchObject({ leftBy: 'Needs Review', booking: { status: 'confirmed' } });
		expect(statusesOf(item)).toEqual({ ...ALL_OK, calendar: 'failed' });
		expect(item.actions.find(({ name }) => name === 'last look')?.status).toBe('skipped');
		expect(textsTo(lead)).toHaveLength(1);
		const summaries = (await openReviews(item)).map(({ summary }) => summary);
		expect(summaries.join('\n')).toMatch(/calendar: .*needs to be reconnected/s);

		world().heal();
		expect((await bySms.retry(item.booking.id)).leftBy).toBe('Done');
		expectOneOfEach(lead);
	});
});

describe('what fails', () => {
	test('is put before a person and retried alone', async () => {
		const lead = await bySms.offer();
		const { hubspot, slack } = world().servers;
		hubspot.failAlways(rateLimit('DAILY'));
		slack.failAlways({ status: 503, body: 'Service Unavailable' });
		const item = await bySms.book(lead);

		expect(item).toMatchObject({ leftBy: 'Needs Review', booking: { status: 'confirmed' } });
		expect(statusesOf(item)).toEqual({ ...ALL_OK, CRM: 'failed', 'rep notice': 'failed' });
		expect(textsTo(lead)).toHaveLength(1);
		const [review, ...more] = await openReviews(item);
		expect(more).toEqual([]);
		expect(review?.summary).toMatch(/CRM: .*HubSpot.*rep notice: .*Slack/s);
		expect(review?.what_to_do).toContain('Retry Failed Actions');

		world().heal();
		const retried = await bySms.retry(item.booking.id);
		expect(retried.leftBy).toBe('Done');
		expect(statusesOf(retried)).toEqual(ALL_OK);
		expect(ofEach(retried, ({ attempts }) => attempts)).toEqual({
			CRM: 2,
			calendar: 1,
			confirmation: 1,
			reminders: 1,
			'rep notice': 2,
		});
		expectOneOfEach(lead);
		expect(await openReviews(item)).toEqual([]);
	});

	test('to be answered by the calendar is done once', async () => {
		const lead = await bySms.offer();
		world().servers.google.failOn(/^POST .*\/events$/, { doneBut: 'silence' });
		const item = await bySms.book(lead);

		expect(item.leftBy).toBe('Booked');
		expectOneOfEach(lead);
		expect(mailsAbout(eventsOf(lead)[0])).toEqual([`invitation to ${lead.email}`]);
	});
});

describe('n8n killed while it books', () => {
	/** Keeps a request without an answer from now on; the result tells whether it is there. */
	type Hold = () => () => boolean;

	const holdCall =
		(provider: 'google' | 'twilio' | 'hubspot', call: RegExp, fault: Fault): Hold =>
		() => {
			const server = world().servers[provider];
			const seen = server.requests.length;
			server.failAlways(fault, call);
			return () =>
				server.requests.slice(seen).some(({ method, path }) => call.test(`${method} ${path}`));
		};
	const holdMail: Hold = () => {
		const { smtp } = world();
		const seen = smtp.mails.length;
		smtp.fail({ at: 'text', break: 'silence' });
		return () => smtp.mails.length > seen;
	};
	const lostAnswer: Fault = { doneBut: 'silence' };

	/** Kills n8n when a request is there and, of what follows the booking, all but `during` is done. */
	const killDuring = async (desk: BookingDesk, during: string | null, hold: Hold) => {
		const lead = await desk.offer();
		const isThere = hold();
		const lost = desk.book(lead).catch(() => null);
		await until(
			'the request is there and all else is done',
			async () => isThere() && (await isAllElseDone(lead, during)),
		);
		await killN8n();
		world().heal();
		await lost;
		await desk.reopen();
		return lead;
	};

	/** Lets the lease of the dead run end; Reminder Run sees to what it left. */
	const waitForReview = async (lead: OfferedLead) => {
		const booking = await bookingOf(lead);
		await stage.store().moveClockTo(stage.store().now() + 3 * MINUTE);
		await until('the review is there', async () => (await openReviews({ booking })).length > 0);
		return booking;
	};

	test('after the hold books nothing by half: a person is told, and a retry does it all', async () => {
		const hold = holdCall('google', /freeBusy/, { break: 'silence' });
		const lead = await killDuring(bySms, null, hold);
		expect([eventsOf(lead), textsTo(lead)]).toEqual([[], []]);
		const booking = await waitForReview(lead);
		expect(booking.status).toBe('booked');

		const retried = await bySms.retry(booking.id);
		expect(retried).toMatchObject({ leftBy: 'Done', booking: { status: 'confirmed' } });
		expectOneOfEach(lead);
	});

	test('during the calendar makes no second event', async () => {
		const hold = holdCall('google', /^POST .*\/events$/, lostAnswer);
		const lead = await killDuring(bySms, 'calendar', hold);
		// Whoever got no answer asks again.
		expect(statusesOf(await bySms.book(lead))).toEqual({ ...ALL_OK, calendar: 'running' });
		const booking = await waitForReview(lead);
		expect((await openReviews({ booking }))[0]?.summary).toContain('calendar');

		expect(await bySms.retry(booking.id)).toMatchObject({ leftBy: 'Done' });
		expectOneOfEach(lead);
	});

	test('during the confirmation by SMS sends no second one: Twilio is asked for it', async () => {
		const hold = holdCall('twilio', /^POST .*\/Messages/, lostAnswer);
		const lead = await killDuring(bySms, 'confirmation', hold);
		const booking = await waitForReview(lead);

		const retried = await bySms.retry(booking.id);
		expect(retried.leftBy).toBe('Done');
		expectOneOfEach(lead);
		expect(ofEach(retried, ({ providerId }) => providerId)).toMatchObject({
			confirmation: textsTo(lead)[0]?.sid,
		});
	});

	test('during the confirmation by e-mail sends no second one: a person has to look', async () => {
		const lead = await killDuring(byEmail, 'confirmation', holdMail);
		const booking = await waitForReview(lead);

		const retried = await byEmail.retry(booking.id);
		expect(retried.leftBy).toBe('Needs Review');
		expect(statusesOf(retried)).toEqual({ ...ALL_OK, confirmation: 'failed' });
		expect(mailsTo(lead)).toHaveLength(1);
		const [review] = await openReviews({ booking });
		expect(review?.summary).toContain('may have reached them');
	});

	test('during the CRM makes no second deal', async () => {
		const hold = holdCall('hubspot', /^POST .*\/deals$/, lostAnswer);
		const lead = await killDuring(bySms, 'CRM', hold);
		const booking = await waitForReview(lead);

		expect(await bySms.retry(booking.id)).toMatchObject({ leftBy: 'Done' });
		expectOneOfEach(lead);
	});
});

const ALL_OK = {
	CRM: 'ok',
	calendar: 'ok',
	confirmation: 'ok',
	reminders: 'ok',
	'rep notice': 'ok',
};

type Actions = Pick<BookedItem, 'actions'>;

function statusesOf(item: Actions) {
	return ofEach(item, ({ status }) => status);
}

/** One thing of each action. Whether the last look came to an end in time depends on the machine. */
function ofEach<Value>({ actions }: Actions, read: (action: ActionOnItem) => Value) {
	const named = actions.filter(({ name }) => name !== 'last look');
	return Object.fromEntries(named.map((action) => [action.name, read(action)]));
}

function eventsOf({ email }: OfferedLead): readonly GoogleEvent[] {
	const all = world().google.eventsOf(ACCOUNTS.googleRep);
	return all.filter(({ attendees = [] }) => attendees.some((each) => each.email === email));
}

function mailsAbout(event: GoogleEvent | undefined): readonly string[] {
	const mails = world().google.mails.filter(({ eventId }) => eventId === event?.id);
	return mails.map(({ about, to }) => `${about} to ${to}`);
}

function textsTo({ phone }: OfferedLead) {
	return world().twilio.messages.filter(({ to }) => to === phone);
}

function mailsTo({ email }: OfferedLead) {
	return world().smtp.mails.filter(({ envelope }) => envelope.to.includes(email));
}

function contactsOf({ email }: OfferedLead) {
	return world()
		.hubspot.list('contacts')
		.filter(({ properties }) => properties['email'] === email);
}

function crmOf(lead: OfferedLead) {
	const { hubspot } = world();
	const linked = (type: ObjectType) =>
		contactsOf(lead).flatMap((contact) =>
			hubspot.linked(contact, type).map(({ properties }) => properties),
		);
	return { deals: linked('deals'), meetings: linked('meetings') };
}

/** Whatever happened, nothing of this booking is there twice, and nothing is missing. */
function expectOneOfEach(lead: OfferedLead) {
	const { deals, meetings } = crmOf(lead);
	const counts = {
		events: eventsOf(lead).length,
		texts: textsTo(lead).length,
		contacts: contactsOf(lead).length,
		deals: deals.length,
		meetings: meetings.length,
	};
	expect(counts).toEqual({ events: 1, texts: 1, contacts: 1, deals: 1, meetings: 1 });
}

async function bookingOf({ leadId }: OfferedLead) {
	const bookings = stage.store().db.selectFrom('bookings').select(['id', 'status']);
	return await bookings.where('lead_id', '=', leadId).executeTakeFirstOrThrow();
}

/** Whether every action but this one has come to an end. */
async function isAllElseDone({ leadId }: OfferedLead, during: string | null) {
	const { db } = stage.store();
	const undone = await db
		.selectFrom('booking_actions')
		.innerJoin('bookings', 'bookings.id', 'booking_actions.booking_id')
		.select('action')
		.where('lead_id', '=', leadId)
		.where('booking_actions.status', 'in', ['planned', 'running'])
		.execute();
	const names = undone.map(({ action }) => action);
	return during === null ? names.length > 0 : names.length === 1 && names[0] === during;
}

async function openReviews({ booking }: Pick<BookedItem, 'booking'>) {
	const reviews = stage.store().db.selectFrom('reviews').select(['summary', 'what_to_do']);
	return await reviews
		.where('booking_id', '=', booking.id)
		.where('resolved_at', 'is', null)
		.execute();
}
