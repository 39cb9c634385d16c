import { AssociationTypes } from '@hubspot/api-client/lib/src/enums/AssociationTypes';
import type { CrmIds } from '../../../adapters/crm/crm';
import { LINK_TYPES } from '../../../adapters/crm/hubspot/records';
import { listPipelines } from '../../../adapters/crm/hubspot/pipelines';
import type { SendRequest } from '../../../adapters/http/send-request';
import type { BookingStatus } from '../../../domain/model';
import { BOOKING_STATUSES } from '../../../domain/model';
import { hubspotAppToken } from '../support/hubspot-credentials';
import { CONTACT, NOTHING, recordBy, useHubspot } from './hubspot-support';

const { account, sandbox, run, record, counts, only, calls } = useHubspot();

const PHONE_ONLY = { ...CONTACT, email: null };

describe('a meeting that HubSpot does not know yet', () => {
	it('becomes a contact, a deal, a meeting and a note', async () => {
		await record();
		expect(only('contacts')).toEqual({
			email: 'ada@example.com',
			phone: '+493012345678',
			firstname: 'Ada',
			lastname: 'Byron',
			company: 'Example Ltd',
			jobtitle: 'Head of Sales',
		});
		expect(only('deals')).toEqual({
			dealname: 'Ada Byron (Example Ltd)',
			description: 'Booking booking_1',
			pipeline: 'default',
			dealstage: 'appointmentscheduled',
			hubspot_owner_id: '77',
		});
		expect(only('meetings')).toEqual({
			hs_timestamp: '2026-11-24T14:00:00.000Z',
			hs_meeting_title: 'Intro call with Ada Byron',
			hs_meeting_body: '<p>Agenda: prices &amp; dates</p>\n<p>Booked by reply.</p>',
			hs_meeting_start_time: '2026-11-24T14:00:00.000Z',
			hs_meeting_end_time: '2026-11-24T14:30:00.000Z',
			hs_meeting_location: 'https://meet.example.com/1',
			hs_meeting_outcome: 'SCHEDULED',
			hs_internal_meeting_notes: 'Booking booking_1',
			hubspot_owner_id: '77',
		});
		expect(only('notes')).toEqual({
			hs_timestamp: '2026-11-23T09:00:00.000Z',
			hs_note_body:
				'<p>Mon 23 Nov, 10:00, Ada: Is &lt;2 pm&gt; free?</p>\n<p>Booking booking_1</p>',
			hubspot_owner_id: '77',
		});
	});

	it('has its records joined with one another', async () => {
		const { contactId, dealId, meetingId } = await record();
		const linkedTo = (type: 'contacts' | 'deals' | 'meetings', id: string | null) => {
			const object = account().get(type, id ?? '');
			return (['contacts', 'deals', 'meetings', 'notes'] as const).flatMap((other) =>
				object
					? account()
							.linked(object, other)
							.map((each) => each.type)
					: [],
			);
		};
		expect(linkedTo('contacts', contactId)).toEqual(['deals', 'meetings', 'notes']);
		expect(linkedTo('deals', dealId)).toEqual(['contacts', 'meetings', 'notes']);
		expect(linkedTo('meetings', meetingId)).toEqual(['contacts', 'deals']);
	});

	it('takes three steps after one another', async () => {
		await record({ meeting: { bookingId: 'booking_0' } });
		const { levels, through } = levelled();
		await record({ through });
		expect(levels).toEqual([
			'1 POST /crm/v3/objects/contacts/batch/upsert',
			'1 GET /crm/v3/owners/',
			'2 POST /crm/v3/objects/deals',
			'3 POST /crm/v3/objects/meetings',
			'3 POST /crm/v3/objects/notes',
		]);
	});

	it('has each id told as soon as it is known', async () => {
		const told: CrmIds[] = [];
		const ids = await record({ onProgress: async (more) => void told.push(more) });
		expect(told).toEqual([
			{ ...NOTHING, contactId: ids.contactId },
			{ ...NOTHING, contactId: ids.contactId, dealId: ids.dealId },
			ids,
		]);
		expect(Object.values(ids)).toEqual([
			account().list('contacts')[0]?.id,
			account().list('deals')[0]?.id,
			account().list('meetings')[0]?.id,
		]);
	});

	it.each(['cleo@example.org', ''])(
		'has no owner where HubSpot has no user with the e-mail of the rep: "%s"',
		async (email) => {
			await record({ meeting: { rep: { name: 'Cleo', email } } });
			expect(only('deals')).not.toHaveProperty('hubspot_owner_id');
			expect(only('meetings')).not.toHaveProperty('hubspot_owner_id');
		},
	);

	it('has no owner and no note where none are wanted', async () => {
		await record({ settings: { setsOwner: false, writesNote: false } });
		expect(calls()).not.toContain('GET /crm/v3/owners/');
		expect(only('deals')).not.toHaveProperty('hubspot_owner_id');
		expect(counts()).toEqual([1, 1, 1, 0]);
	});

	it('has no note when there is nothing to tell', async () => {
		await record({ meeting: { note: '' } });
		expect(counts()).toEqual([1, 1, 1, 0]);
	});

	it('has a note that HubSpot takes, however long the conversation was', async () => {
		await record({ meeting: { note: "'".repeat(70_000) } });
		expect(only('notes')['hs_note_body']).toMatch(/\.\.\.<\/p>\n<p>Booking booking_1<\/p>$/);
	});

	it('goes to the stage of what has become of it by now', async () => {
		await record({ meeting: { status: 'cancelled' } });
		expect(only('deals')['dealstage']).toBe('closedlost');
		expect(only('meetings')['hs_meeting_outcome']).toBe('CANCELED');
	});

	it('begins at the stage of booked meetings where what became of it has none', async () => {
		await record({ meeting: { status: 'no_show' } });
		expect(only('deals')['dealstage']).toBe('appointmentscheduled');
	});

	it('may be recorded with the token of a private app', async () => {
		const ids = await run(async (send) => {
			// The engine of these tests signs for OAuth alone.
			const authorization = 'Bearer token-1';
			return await recordBy(
				async (request) => send({ ...request, headers: { ...request.headers, authorization } }),
				{},
			);
		}, hubspotAppToken('token-1'));
		expect(ids.meetingId).toBe(account().list('meetings')[0]?.id);
	});
});

describe('the contact', () => {
	it('with the e-mail is brought up to date, and what is not known of the lead stays', async () => {
		account().add('contacts', { email: 'ada@example.com', phone: '030 1', firstname: 'A.' });
		await record({ meeting: { contact: { ...CONTACT, phone: null, email: 'ADA@example.com' } } });
		expect(only('contacts')).toMatchObject({
			email: 'ada@example.com',
			phone: '030 1',
			firstname: 'Ada',
		});
	});

	it('may have the e-mail as a further one', async () => {
		const { id } = account().add('contacts', {
			email: 'countess@example.com',
			hs_additional_emails: 'a@example.com;ada@example.com',
		});
		expect((await record()).contactId).toBe(id);
		expect(counts()).toEqual([1, 1, 1, 1]);
	});

	it('may be named in the part of an answer that tells what went wrong', async () => {
		const { id } = account().add('contacts', { email: 'countess@example.com' });
		sandbox().failOn(/upsert$/, {
			status: 207,
			body: partial('CONFLICT', `Contact already exists. Existing ID: ${id}`),
		});
		expect((await record()).contactId).toBe(id);
	});

	it.each(['phone', 'mobilephone', 'hs_calculated_phone_number'])(
		'without an e-mail is found by its phone number in %s, and stays as it is',
		async (name) => {
			const { id } = account().add('contacts', { [name]: '+493012345678', firstname: 'A.' });
			account().countRequest();
			expect((await record({ meeting: { contact: PHONE_ONLY } })).contactId).toBe(id);
			expect(only('contacts')['firstname']).toBe('A.');
		},
	);

	it('without an e-mail is made when no one has the phone number', async () => {
		account().add('contacts', { phone: '+493099999999' });
		const { contactId } = await record({ meeting: { contact: PHONE_ONLY } });
		expect(account().get('contacts', contactId ?? '')?.properties).toEqual({
			phone: '+493012345678',
			firstname: 'Ada',
			lastname: 'Byron',
			company: 'Example Ltd',
			jobtitle: 'Head of Sales',
		});
	});

	it('without an e-mail and a phone number is made', async () => {
		await record({ meeting: { contact: { ...PHONE_ONLY, phone: null } } });
		expect(calls()).not.toContain('POST /crm/v3/objects/contacts/search');
		expect(counts()).toEqual([1, 1, 1, 1]);
	});

	it('that is known is kept, whatever its e-mail has become', async () => {
		const { id } = account().add('contacts', { email: 'countess@example.com' });
		const told: CrmIds[] = [];
		const onProgress = async (ids: CrmIds) => void told.push(ids);
		const ids = await record({ known: { ...NOTHING, contactId: id }, onProgress });
		expect(told).toEqual([{ ...ids, meetingId: null }, ids]);
		expect(ids.contactId).toBe(id);
		expect(only('contacts')).toEqual({ email: 'countess@example.com' });
	});

	it('that is known but gone is made anew', async () => {
		const { contactId } = await record({ known: { ...NOTHING, contactId: '999' } });
		expect(contactId).toBe(account().list('contacts')[0]?.id);
	});
});

describe('a meeting that HubSpot knows', () => {
	it('is changed together with its deal, in one step', async () => {
		const known = await record();
		const { levels, through } = levelled();
		const start = '2026-11-25T10:00:00.000Z';
		const ids = await record({
			known,
			through,
			meeting: { status: 'completed', start, end: '2026-11-25T10:30:00.000Z', location: '' },
		});
		expect(ids).toEqual(known);
		expect(levels).toEqual([
			`1 PATCH /crm/v3/objects/deals/${known.dealId}`,
			`1 PATCH /crm/v3/objects/meetings/${known.meetingId}`,
		]);
		expect(only('deals')['dealstage']).toBe('qualifiedtobuy');
		expect(only('meetings')).toMatchObject({
			hs_timestamp: start,
			hs_meeting_start_time: start,
			hs_meeting_end_time: '2026-11-25T10:30:00.000Z',
			hs_meeting_location: '',
			hs_meeting_outcome: 'COMPLETED',
		});
	});

	it('keeps what people wrote and chose meanwhile', async () => {
		const known = await record();
		const [deal, meeting] = [account().list('deals')[0], account().list('meetings')[0]];
		const edited = { dealname: 'Big one', description: 'Mine', hubspot_owner_id: '77' };
		if (deal) account().change(deal, edited);
		if (meeting) account().change(meeting, { hs_internal_meeting_notes: 'Bring cake' });
		await record({ known, meeting: { status: 'cancelled' } });
		expect(only('deals')).toMatchObject({ ...edited, dealstage: 'closedlost' });
		expect(only('meetings')['hs_internal_meeting_notes']).toBe('Bring cake');
	});

	it('is the new rep’s, deal and all, when another has taken it over', async () => {
		account().owners.push({ id: '78', email: 'ada@example.org' });
		const known = await record();
		const rep = { name: 'Ada Example', email: 'ada@example.org' };
		await record({ known, meeting: { rep } });
		expect(only('deals')['hubspot_owner_id']).toBe('77');
		await record({ known, meeting: { rep, isWithNewRep: true }, settings: { setsOwner: false } });
		expect(only('deals')['hubspot_owner_id']).toBe('77');
		await record({ known, meeting: { rep, isWithNewRep: true } });
		expect(only('deals')['hubspot_owner_id']).toBe('78');
		expect(only('meetings')['hubspot_owner_id']).toBe('78');
	});

	it('leaves its deal alone where the settings name no stage', async () => {
		const known = await record();
		const before = calls().length;
		await record({ known, meeting: { status: 'no_show' } });
		expect(calls().slice(before)).toEqual([`PATCH /crm/v3/objects/meetings/${known.meetingId}`]);
		expect(only('meetings')['hs_meeting_outcome']).toBe('NO_SHOW');
	});

	it('says of every status what HubSpot has a word for', async () => {
		const known = await record();
		const said: Partial<Record<BookingStatus, string | undefined>> = {};
		for (const status of BOOKING_STATUSES) {
			await record({ known, meeting: { status } });
			said[status] = `${only('meetings')['hs_meeting_outcome']} ${only('deals')['dealstage']}`;
		}
		expect(said).toEqual({
			booked: 'SCHEDULED appointmentscheduled',
			confirmed: 'SCHEDULED appointmentscheduled',
			reconfirmed: 'SCHEDULED appointmentscheduled',
			reminded: 'SCHEDULED appointmentscheduled',
			at_risk: 'SCHEDULED appointmentscheduled',
			reschedule_requested: 'SCHEDULED appointmentscheduled',
			rescheduled: 'RESCHEDULED appointmentscheduled',
			cancelled: 'CANCELED closedlost',
			no_show: 'NO_SHOW closedlost',
			completed: 'COMPLETED qualifiedtobuy',
		});
	});

	it('gets a new deal when a person archived it, joined with the meeting', async () => {
		const known = await record();
		archive('deals', known.dealId);
		const ids = await record({ known });
		expect(ids).toEqual({ ...known, dealId: account().list('deals')[0]?.id });
		expect(counts()).toEqual([1, 1, 1, 1]);
		const deal = account().list('deals')[0];
		expect(
			deal &&
				account()
					.linked(deal, 'meetings')
					.map(({ id }) => id),
		).toEqual([known.meetingId]);
	});

	it('is made anew when a person archived it, without a second note', async () => {
		const known = await record();
		archive('meetings', known.meetingId);
		const ids = await record({ known });
		expect(ids).toEqual({ ...known, meetingId: account().list('meetings')[0]?.id });
		expect(counts()).toEqual([1, 1, 1, 1]);
	});

	it('is made anew when a person archived all there was', async () => {
		const known = await record();
		for (const type of ['contacts', 'deals', 'meetings', 'notes'] as const) {
			archive(type, account().list(type)[0]?.id ?? null);
		}
		const told: CrmIds[] = [];
		const ids = await record({ known, onProgress: async (more) => void told.push(more) });
		expect(counts()).toEqual([1, 1, 1, 1]);
		expect(told.at(-1)).toEqual(ids);
		expect(Object.values(ids).some((id) => Object.values(known).includes(id))).toBe(false);
	});
});

describe('a meeting that an earlier run may have recorded', () => {
	beforeEach(() => {
		account().searchLag = 1_000;
	});

	it('is found by what its records say, and brought up to date', async () => {
		const made = await record();
		const ids = await record({ isRepeat: true, meeting: { status: 'cancelled' } });
		expect(ids).toEqual(made);
		expect(counts()).toEqual([1, 1, 1, 1]);
		expect(only('deals')['dealstage']).toBe('closedlost');
		expect(only('meetings')['hs_meeting_outcome']).toBe('CANCELED');
	});

	it('is made when nothing is there', async () => {
		const ids = await record({ isRepeat: true });
		expect(ids.meetingId).toBe(account().list('meetings')[0]?.id);
		expect(counts()).toEqual([1, 1, 1, 1]);
	});

	it('is not taken for another booking of the lead', async () => {
		await record({ meeting: { bookingId: 'booking_12' } });
		await record({ meeting: { bookingId: 'booking_1-2' } });
		await record({ isRepeat: true });
		expect(counts()).toEqual([1, 3, 3, 3]);
	});

	it('gets the note that the earlier run did not come to', async () => {
		const known = await record({ settings: { writesNote: false } });
		await record({ known, isRepeat: true });
		await record({ known, isRepeat: true });
		expect(counts()).toEqual([1, 1, 1, 1]);
	});

	it('is looked for among the newest deals of a contact that has many', async () => {
		const contact = account().add('contacts', { email: 'ada@example.com' });
		for (let count = 0; count < 30; count++) {
			account().link(account().add('deals', { description: '' }), contact);
		}
		const made = await record();
		expect(await record({ isRepeat: true })).toEqual(made);
	});

	it.each(['deals', 'meetings', 'notes'])(
		'goes on where it stopped when %s could not be made',
		async (type) => {
			let known = NOTHING;
			const onProgress = async (ids: CrmIds) => {
				known = ids;
			};
			sandbox().failOn(new RegExp(`^POST .*/${type}$`), { status: 400, body: {} });
			await expect(record({ onProgress })).rejects.toThrow('HubSpot turned the request down');
			const ids = await record({ known, onProgress, isRepeat: true });
			expect(ids).toEqual(known);
			expect(counts()).toEqual([1, 1, 1, 1]);
		},
	);
});

it('lists the pipelines of deals with their stages', async () => {
	const list = async () => await run(async (send) => listPipelines(send));
	expect(await list()).toEqual(account().pipelines);

	sandbox().fail({ status: 200, body: { results: 7 } });
	await expect(list()).rejects.toThrow('HubSpot gave an answer that cannot be read.');
});

it('joins records by the types that the SDK names', () => {
	const { dealToContact, dealToMeeting, meetingToContact } = AssociationTypes;
	const { meetingToDeal, noteToContact, noteToDeal } = AssociationTypes;
	expect(LINK_TYPES).toEqual({
		'deals-contacts': dealToContact,
		'deals-meetings': dealToMeeting,
		'meetings-contacts': meetingToContact,
		'meetings-deals': meetingToDeal,
		'notes-contacts': noteToContact,
		'notes-deals': noteToDeal,
	});
});

function archive(type: 'contacts' | 'deals' | 'meetings' | 'notes', id: string | null) {
	const object = account().get(type, id ?? '');
	if (!object) throw new Error(`There is no ${type} ${id}.`);
	account().archive(object);
}

/** Each request with its level: one more than the highest of those that were answered before it. */
function levelled() {
	const levels: string[] = [];
	let answered = 0;
	const through =
		(send: SendRequest): SendRequest =>
		async (request) => {
			const level = answered + 1;
			levels.push(`${level} ${request.method} ${new URL(request.url).pathname}`);
			const answer = await send(request);
			answered = Math.max(answered, level);
			return answer;
		};
	return { levels, through };
}

function partial(category: string, message: string) {
	const time = '2026-11-23T09:00:00.000Z';
	return {
		status: 'COMPLETE',
		results: [],
		numErrors: 1,
		errors: [{ status: 'error', category, message, context: {}, errors: [], links: {} }],
		startedAt: time,
		completedAt: time,
	};
}
