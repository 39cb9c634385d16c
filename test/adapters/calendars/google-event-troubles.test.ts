import type { ProviderError } from '../../../adapters/provider-error';
import type { Fault } from '../../sandbox/exchange';
import { googleError } from '../../sandbox/google-calendar';
import { ADAS, LATER, MEETING, ODD, refusalOf, useGoogleEvents } from './google-event-support';

const RATE_LIMIT = googleError(429, 'rateLimitExceeded', 'Rate Limit Exceeded');

describe('when Google makes trouble, events', () => {
	const { sandbox, book, clock, use, call, create, update, remove, read, methods } =
		useGoogleEvents();

	it('are written with a new token when the old one has run out', async () => {
		sandbox().tokens.delete('token-1');
		await create();
		expect(sandbox().requests.map(({ path }) => path.replace(/^.*\//, ''))).toEqual([
			'events',
			'token',
			'events',
		]);
		expect(book().eventsOf(ADAS).length).toBe(1);
	});

	it.each<[string, Fault, number]>([
		['403 rate limit', googleError(403, 'rateLimitExceeded', 'Rate Limit Exceeded'), 225],
		['403 user rate limit', googleError(403, 'userRateLimitExceeded', 'Slow down'), 225],
		['429', RATE_LIMIT, 225],
		['429 with a pause', { ...RATE_LIMIT, headers: { 'retry-after': '2' } }, 2075],
		['500', googleError(500, 'backendError', 'Backend Error'), 225],
		['503 in HTML', { status: 503, body: '<h1>Service Unavailable</h1>' }, 225],
		['a reset', { break: 'reset' }, 225],
	])('are created, updated, read and removed after %s', async (_name, fault, pause) => {
		sandbox().fail(fault);
		const { eventId } = await create();
		sandbox().failOn(/^PATCH/, fault);
		await update(eventId, { ...MEETING, ...LATER });
		sandbox().fail(fault);
		expect(await read(eventId)).toMatchObject(LATER);
		sandbox().fail(fault);
		await remove(eventId);

		expect(clock().pauses).toEqual([pause, pause, pause, pause]);
		expect(book().eventsOf(ADAS)).toEqual([expect.objectContaining({ status: 'cancelled' })]);
		expect(book().mails.map(({ about }) => about)).toEqual([
			'invitation',
			'update',
			'cancellation',
		]);
	});

	it('are created when the answer is late', async () => {
		sandbox().fail({ lateMs: 30 });
		await create();
		expect(book().eventsOf(ADAS).length).toBe(1);
	});

	it.each<[string, Fault, Pick<ProviderError, 'problem' | 'message' | 'mayBeDone'>]>([
		[
			'400',
			googleError(400, 'invalid', 'Invalid attendee email.'),
			{
				problem: 'invalid',
				message:
					'Google Calendar turned the request down (400: Invalid attendee email). ' +
					'Check the e-mail addresses of the invited and the time of the meeting.',
				mayBeDone: false,
			},
		],
		[
			'403 without the scope',
			googleError(403, 'insufficientPermissions', 'Insufficient Permission'),
			{
				problem: 'forbidden',
				message:
					'Google Calendar does not let the connected account change the events of the calendar ' +
					'ada@example.com (403: Insufficient Permission). ' +
					'Reconnect the credential with the calendar permissions.',
				mayBeDone: false,
			},
		],
		[
			'403 without the API',
			googleError(403, 'accessNotConfigured', 'Access Not Configured'),
			{
				problem: 'forbidden',
				message:
					'Google Calendar does not let the connected account change the events of the calendar ' +
					'ada@example.com (403: Access Not Configured). ' +
					'Switch on the Google Calendar API in the Google Cloud console.',
				mayBeDone: false,
			},
		],
		[
			'403 for a service account',
			googleError(403, 'forbiddenForServiceAccounts', 'Service accounts cannot invite attendees.'),
			{
				problem: 'forbidden',
				message:
					'Google Calendar does not let the connected account change the events of the calendar ' +
					'ada@example.com (403: Service accounts cannot invite attendees). ' +
					'In the credential of the service account, fill in the user it acts for ' +
					'(Impersonate a User), or connect the calendar by OAuth.',
				mayBeDone: false,
			},
		],
		[
			'403 quota',
			googleError(403, 'quotaExceeded', 'Calendar usage limits exceeded.'),
			{
				problem: 'rate_limit',
				message:
					'The connected Google account has used up its calendar quota (403: quotaExceeded). ' +
					'Run again in some hours, or raise the quota in the Google Cloud console.',
				mayBeDone: false,
			},
		],
		[
			'a long pause',
			{ ...RATE_LIMIT, headers: { 'retry-after': '60' } },
			{
				problem: 'rate_limit',
				message:
					'Google Calendar gets too many requests (429: Rate Limit Exceeded). ' +
					'Run again when its pause is over (Retry-After: 60), with fewer runs at the same time.',
				mayBeDone: false,
			},
		],
		[
			'HTML',
			{ status: 200, body: '<html>Sign in</html>' },
			{ problem: 'trouble', message: ODD, mayBeDone: true },
		],
		[
			'an empty body',
			{ status: 200, body: '' },
			{ problem: 'trouble', message: ODD, mayBeDone: true },
		],
		['a list', { status: 200, body: [] }, { problem: 'trouble', message: ODD, mayBeDone: true }],
	])('are refused at once after %s', async (_name, fault, expected) => {
		sandbox().fail(fault);
		expect(await refusalOf(create())).toMatchObject(expected);
		expect(methods()).toEqual(['POST']);
	});

	it('are refused in a calendar that the account may only see', async () => {
		book().readOnly.add(ADAS);
		expect(await refusalOf(create())).toMatchObject({
			problem: 'forbidden',
			message:
				'Google Calendar does not let the connected account change the events of the calendar ' +
				'ada@example.com (403: You need to have writer access to this calendar). ' +
				'Share it with that account with "Make changes to events", ' +
				"or name a calendar of the account's own in Calendars.",
			mayBeDone: false,
		});
	});

	it('are refused in a calendar that is not there', async () => {
		const refused = use(
			async (calendar) => await calendar.create(MEETING, 'ben@example.com', call()),
		);
		expect(await refusalOf(refused)).toMatchObject({
			problem: 'not_found',
			message:
				'Google Calendar does not find what was asked for (404: Not Found). ' +
				'Check Calendars in the team: each must be spelled as in Google, ' +
				'and shared with the connected account.',
			mayBeDone: false,
		});
	});

	it('are refused when the new token is refused as well', async () => {
		const refused = googleError(401, 'authError', 'Invalid Credentials');
		const renewed = { status: 200, body: { access_token: 'token-9', token_type: 'Bearer' } };
		sandbox().fail(refused, renewed, refused);
		expect(await refusalOf(create())).toMatchObject({
			problem: 'credential',
			message:
				'Google Calendar does not accept the credential any more (401: Invalid Credentials). ' +
				'Open the credential and reconnect or correct it.',
			mayBeDone: false,
		});
	});

	it('are refused when an id is taken by nothing that can be read', async () => {
		sandbox().failOn(
			/^POST/,
			googleError(409, 'duplicate', 'The requested identifier already exists.'),
		);
		expect(await refusalOf(create())).toMatchObject({ problem: 'conflict', mayBeDone: true });
		expect(methods()).toEqual(['POST', 'GET']);
	});

	it.each<[string, Fault, Partial<ProviderError>]>([
		[
			'500',
			googleError(500, 'backendError', 'Backend Error'),
			{
				problem: 'trouble',
				message:
					'Google Calendar has trouble of its own (500: Backend Error). ' +
					'Run again later; its status page tells more.',
				mayBeDone: true,
			},
		],
		[
			'503',
			googleError(503, 'backendError', 'Backend Error'),
			{ problem: 'trouble', mayBeDone: false },
		],
		['429', RATE_LIMIT, { problem: 'rate_limit', mayBeDone: false }],
		[
			'403 rate limit',
			googleError(403, 'userRateLimitExceeded', 'Slow down'),
			{
				problem: 'rate_limit',
				message:
					'Google Calendar gets too many requests (403: userRateLimitExceeded). ' +
					'Run again in a minute, with fewer runs at the same time.',
				mayBeDone: false,
			},
		],
		[
			'resets',
			{ break: 'reset' },
			{
				problem: 'no_answer',
				message:
					'The connection to Google Calendar broke (ECONNRESET). ' +
					'Run again; if it stays so, check the network of n8n.',
				mayBeDone: true,
			},
		],
	])('are refused after three times %s', async (_name, fault, expected) => {
		sandbox().failAlways(fault);
		expect(await refusalOf(create())).toMatchObject(expected);
		expect(methods()).toEqual(['POST', 'POST', 'POST']);
	});

	it('are refused when Google never answers, and may be there all the same', async () => {
		sandbox().failAlways({ break: 'silence' });
		expect(
			await refusalOf(create(MEETING, { timing: { attempts: 2, attemptMs: 100 } })),
		).toMatchObject({
			problem: 'no_answer',
			message:
				'Google Calendar did not answer in time. Run again; if it stays so, look at its status page.',
			mayBeDone: true,
		});
	});

	it('may be there when an early answer was lost, whatever the last one says', async () => {
		const busy = googleError(503, 'backendError', 'Backend Error');
		sandbox().fail({ doneBut: 'reset' }, busy, busy);
		expect(await refusalOf(create())).toMatchObject({ problem: 'trouble', mayBeDone: true });
	});

	it('are certainly not changed when they could not even be read', async () => {
		const { eventId } = await create();
		sandbox().failAlways({ break: 'reset' });
		expect(await refusalOf(update(eventId, MEETING))).toMatchObject({
			problem: 'no_answer',
			mayBeDone: false,
		});
	});

	it('are given up at the deadline', async () => {
		sandbox().failAlways({ break: 'silence' });
		const refused = use(async (calendar) => await calendar.create(MEETING, ADAS, call(200)));
		expect(await refusalOf(refused)).toMatchObject({ problem: 'no_answer', mayBeDone: true });
		expect(clock().pauses).toEqual([]);
	});

	it('are not asked for after the deadline', async () => {
		const refused = use(async (calendar) => await calendar.create(MEETING, ADAS, call(0)));
		expect(await refusalOf(refused)).toMatchObject({ problem: 'no_answer', mayBeDone: false });
		expect(methods()).toEqual([]);
	});
});
