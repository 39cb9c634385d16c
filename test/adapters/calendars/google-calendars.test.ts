import type { BusyQuery, RepBusy } from '../../../adapters/calendars/busy-source';
import { googleCalendars } from '../../../adapters/calendars/google/free-busy';
import type { Timing } from '../../../adapters/calendars/timing';
import { USUAL_TIMING } from '../../../adapters/calendars/timing';
import type { Fault } from '../../sandbox/exchange';
import type { GoogleCalendars } from '../../sandbox/google-calendar';
import { googleCalendar, googleError } from '../../sandbox/google-calendar';
import { runWithSandbox, useSandbox } from '../../sandbox/use-sandbox';
import { ADA, BEN, block, busyQuery, rep } from '../support/reps';
import { googleOAuth2 } from '../support/run-in-node';
import { testClock } from '../support/test-clock';

const ADA_BUSY = event('10:00', '11:00');
const RATE_LIMIT = googleError(429, 'rateLimitExceeded', 'Rate Limit Exceeded');
const ODD =
	'Google Calendar gave an answer that cannot be read. ' +
	'Check that no proxy or sign-in page stands between n8n and the internet, and run again.';
const LEFT_OUT: RepBusy = {
	unreadable:
		'Google Calendar says nothing about the calendar ada@example.com. ' +
		'Check its spelling, or remove it from Calendars.',
};

describe('the Google calendars of reps', () => {
	const calendars: GoogleCalendars = new Map();
	const sandbox = useSandbox(() => googleCalendar(calendars), 'google-calendar.json');
	beforeEach(() => {
		calendars.clear();
		calendars.set('ada@example.com', [ADA_BUSY]).set('ben@example.com', []);
	});

	const read = async (query: BusyQuery, timing: Partial<Timing> = {}) =>
		await runWithSandbox(sandbox(), googleOAuth2('token-1'), async (send) => {
			const whole = { ...USUAL_TIMING, clock: testClock(), ...timing };
			return await googleCalendars(send, whole).listBusy(query);
		});
	const readOne = async (timing: Partial<Timing> = {}) =>
		(await read(busyQuery([ADA]), timing)).get('ada');
	const bodies = () => sandbox().requests.map(({ json }) => json as FreeBusyBody);

	it('are those of their e-mails where none are named', async () => {
		const busy = await read(busyQuery([ADA, BEN]));
		expect([...busy]).toEqual([
			['ada', { blocks: [block('10:00', '11:00')] }],
			['ben', { blocks: [] }],
		]);
		expect(bodies()).toEqual([
			{
				timeMin: '2026-11-23T09:00:00.000Z',
				timeMax: '2026-11-23T17:00:00.000Z',
				calendarExpansionMax: 50,
				items: [{ id: 'ada@example.com' }, { id: 'ben@example.com' }],
			},
		]);
	});

	it('must all be free, and what touches or overlaps is one block', async () => {
		calendars
			.set('team', [event('15:00', '16:00'), event('10:30', '11:30')])
			.set('room', [event('11:30', '12:00')]);
		const ada = rep('ada', { calendars: ['ada@example.com', 'team', 'room'] });

		expect((await read(busyQuery([ada]))).get('ada')).toEqual({
			blocks: [block('10:00', '12:00'), block('15:00', '16:00')],
		});
	});

	it('are asked for once where reps share one', async () => {
		calendars.set('team', [ADA_BUSY]);
		const reps = [rep('ada', { calendars: ['team'] }), rep('ben', { calendars: ['team'] })];

		expect([...(await read(busyQuery(reps))).values()]).toEqual([
			{ blocks: [block('10:00', '11:00')] },
			{ blocks: [block('10:00', '11:00')] },
		]);
		expect(bodies().map(({ items }) => items)).toEqual([[{ id: 'team' }]]);
	});

	it('are asked for fifty at a time', async () => {
		const reps = Array.from({ length: 120 }, (_, i) => rep(`rep${i}`));
		for (const { email } of reps) calendars.set(email, [ADA_BUSY]);

		const busy = await read(busyQuery(reps));
		expect(bodies().map(({ items }) => items.length)).toEqual([50, 50, 20]);
		expect([...busy.keys()]).toEqual(reps.map(({ id }) => id));
		expect(new Set([...busy.values()].map((each) => JSON.stringify(each))).size).toBe(1);
	});

	it('take no more than three calls at a time', async () => {
		const reps = Array.from({ length: 300 }, (_, i) => rep(`rep${i}`));
		let underWay = 0;
		let most = 0;
		await runWithSandbox(sandbox(), googleOAuth2('token-1'), async (send) => {
			const counted: typeof send = async (request) => {
				most = Math.max(most, ++underWay);
				return await send(request).finally(() => underWay--);
			};
			return await googleCalendars(counted).listBusy(busyQuery(reps));
		});
		expect([most, bodies().length]).toEqual([3, 6]);
	});

	it('are read in parts of 60 days, and a block across two parts stays one', async () => {
		const [from, to] = [Date.parse('2026-11-01T00:00:00Z'), Date.parse('2027-03-01T00:00:00Z')];
		const leave = { start: '2026-12-30T00:00:00Z', end: '2027-01-02T00:00:00Z' };
		calendars.set('ada@example.com', [leave]);

		expect((await read(busyQuery([ADA], { from, to }))).get('ada')).toEqual({
			blocks: [{ start: Date.parse(leave.start), end: Date.parse(leave.end) }],
		});
		expect(bodies().map(({ timeMin }) => timeMin.slice(0, 10))).toEqual([
			'2026-11-01',
			'2026-12-31',
		]);
	});

	it('need no request for a window without length', async () => {
		const { from } = busyQuery([]);
		expect([...(await read(busyQuery([ADA], { to: from })))]).toEqual([['ada', { blocks: [] }]]);
		expect(bodies()).toEqual([]);
	});

	it('are unknown for a rep who has none', async () => {
		const nobody = rep('nobody', { email: '', calendars: [' '] });
		expect((await read(busyQuery([nobody]))).get('nobody')).toEqual({
			unreadable: 'nobody Example has no calendar. Fill in Calendars, or the e-mail.',
		});
		expect(bodies()).toEqual([]);
	});

	it('are read with a new token when the old one has run out', async () => {
		sandbox().tokens.delete('token-1');
		expect(await readOne()).toEqual({ blocks: [block('10:00', '11:00')] });
		expect(sandbox().requests.map(({ path }) => path)).toEqual([
			'/calendar/v3/freeBusy',
			'/token',
			'/calendar/v3/freeBusy',
		]);
	});

	describe('with one bad calendar among fifty', () => {
		it.each([
			[
				'notFound',
				'Calendar team@example.com does not exist or is not shared with the connected account: ' +
					'share it with "See only free/busy", or remove it from Calendars.',
			],
			[
				'internalError',
				'Google Calendar cannot tell when team@example.com is busy (internalError). ' +
					'Run again, or remove it from Calendars.',
			],
			[
				'groupTooBig',
				'Calendar team@example.com is a group. ' +
					'Name the calendars of its members in Calendars, one by one.',
			],
		])('leave out only the reps who have it: %s', async (reason, unreadable) => {
			const reps = Array.from({ length: 49 }, (_, i) => rep(`rep${i}`));
			for (const { email } of reps) calendars.set(email, []);
			calendars.set('team@example.com', { reason });
			const withTeam = rep('rep0', { calendars: ['rep0@example.com', 'team@example.com'] });

			const busy = await read(busyQuery([withTeam, ...reps.slice(1)]));
			expect(bodies().map(({ items }) => items.length)).toEqual([50]);
			expect([...busy].filter(([, each]) => 'unreadable' in each)).toEqual([
				['rep0', { unreadable }],
			]);
		});
	});

	it('are unknown in the batch that fails, and known in the others', async () => {
		const reps = Array.from({ length: 60 }, (_, i) => rep(`rep${i}`));
		for (const { email } of reps) calendars.set(email, []);
		sandbox().fail(googleError(403, 'forbidden', 'Forbidden'));

		const busy = [...(await read(busyQuery(reps))).values()];
		expect(sandbox().requests.length).toBe(2);
		const unknown = busy.filter((each) => 'unreadable' in each).length;
		expect([10, 50]).toContain(unknown);
	});

	it.each<[string, Fault, number]>([
		['403 rate limit', googleError(403, 'rateLimitExceeded', 'Rate Limit Exceeded'), 225],
		['403 user rate limit', googleError(403, 'userRateLimitExceeded', 'Slow down'), 225],
		['429', googleError(429, 'rateLimitExceeded', 'Rate Limit Exceeded'), 225],
		['429 with a pause', { ...RATE_LIMIT, headers: { 'retry-after': '2' } }, 2075],
		['500', googleError(500, 'backendError', 'Backend Error'), 225],
		['503 in HTML', { status: 503, body: '<h1>Service Unavailable</h1>' }, 225],
		['a reset', { break: 'reset' }, 225],
	])('are read after %s', async (_name, fault, pause) => {
		const clock = testClock();
		sandbox().fail(fault);
		expect(await readOne({ clock })).toEqual({ blocks: [block('10:00', '11:00')] });
		expect(clock.pauses).toEqual([pause]);
	});

	it('are read when the answer is late', async () => {
		sandbox().fail({ lateMs: 30 });
		expect(await readOne()).toEqual({ blocks: [block('10:00', '11:00')] });
	});

	it('are read after a time without an answer', async () => {
		sandbox().fail({ break: 'silence' });
		expect(await readOne({ attemptMs: 300 })).toEqual({ blocks: [block('10:00', '11:00')] });
	});

	it.each<[string, Fault, string]>([
		[
			'403 forbidden',
			googleError(403, 'insufficientPermissions', 'Insufficient Permission'),
			'Google Calendar does not let the connected account read free/busy times ' +
				'(403: Insufficient Permission). Reconnect the credential with the calendar permissions, ' +
				'or ask an administrator to allow it.',
		],
		[
			'403 quota',
			googleError(403, 'quotaExceeded', 'Calendar usage limits exceeded.'),
			'The connected Google account has used up its calendar quota (403: quotaExceeded). ' +
				'Run again in some hours, or raise the quota in the Google Cloud console.',
		],
		[
			'404',
			googleError(404, 'notFound', 'Not Found'),
			'Google Calendar does not find what was asked for (404: Not Found). ' +
				'Check the account and the mailbox of the credential.',
		],
		[
			'410',
			googleError(410, 'deleted', 'Resource has been deleted'),
			'Google Calendar does not find what was asked for (410: Resource has been deleted). ' +
				'Check the account and the mailbox of the credential.',
		],
		[
			'a long pause',
			{ ...RATE_LIMIT, headers: { 'retry-after': '60' } },
			'Google Calendar gets too many requests (429: Rate Limit Exceeded). ' +
				'Run again when its pause is over (Retry-After: 60), with fewer runs at the same time.',
		],
		['HTML', { status: 200, body: '<html>Sign in</html>' }, ODD],
		['an empty body', { status: 200, body: '' }, ODD],
		['other JSON', { status: 200, body: { kind: 'calendar#other' } }, ODD],
		['a list', { status: 200, body: [] }, ODD],
	])('are unknown at once after %s', async (_name, fault, unreadable) => {
		sandbox().fail(fault);
		expect(await readOne()).toEqual({ unreadable });
		expect(sandbox().requests.length).toBe(1);
	});

	it.each<[string, Fault, string]>([
		[
			'403 rate limit',
			googleError(403, 'rateLimitExceeded', 'Rate Limit Exceeded'),
			'Google Calendar gets too many requests (403: rateLimitExceeded). ' +
				'Run again in a minute, with fewer runs at the same time.',
		],
		[
			'503',
			googleError(503, 'backendError', 'Backend Error'),
			'Google Calendar has trouble of its own (503: Backend Error). ' +
				'Run again later; its status page tells more.',
		],
		[
			'resets',
			{ break: 'reset' },
			'The connection to Google Calendar broke (ECONNRESET). ' +
				'Run again; if it stays so, check the network of n8n.',
		],
	])('are unknown after three times %s', async (_name, fault, unreadable) => {
		sandbox().fail(fault, fault, fault, fault);
		expect(await readOne()).toEqual({ unreadable });
		expect(sandbox().requests.length).toBe(3);
	});

	it('are unknown when Google never answers', async () => {
		sandbox().fail({ break: 'silence' }, { break: 'silence' });
		expect(await readOne({ attempts: 2, attemptMs: 100 })).toEqual({
			unreadable:
				'Google Calendar did not answer in time. Run again; if it stays so, look at its status page.',
		});
	});

	it('are unknown when the new token is refused as well', async () => {
		const refused = googleError(401, 'authError', 'Invalid Credentials');
		const renewed = { status: 200, body: { access_token: 'token-9', token_type: 'Bearer' } };
		sandbox().fail(refused, renewed, refused);
		expect(await readOne()).toEqual({
			unreadable:
				'Google Calendar does not accept the credential any more (401: Invalid Credentials). ' +
				'Open the credential and reconnect or correct it.',
		});
	});

	it('are unknown when access was revoked', async () => {
		sandbox().tokens.clear();
		sandbox().fail(googleError(401, 'authError', 'Invalid Credentials'), {
			status: 400,
			body: { error: 'invalid_grant' },
		});
		expect(await readOne()).toEqual({
			unreadable:
				'The credential for Google Calendar did not work: ' +
				'The credential "Team calendar" needs to be reconnected. ' +
				'Open the credential and reconnect or correct it.',
		});
	});

	it.each<[string, object, RepBusy]>([
		['a calendar is missing', {}, LEFT_OUT],
		['a calendar has no times', { 'ada@example.com': {} }, { unreadable: ODD }],
		['times are no list', { 'ada@example.com': { busy: 'none' } }, { unreadable: ODD }],
		[
			'a time is not one',
			{ 'ada@example.com': { busy: [{ start: 'today', end: '2026-11-23T10:00:00Z' }] } },
			{ unreadable: ODD },
		],
		[
			'an event ends before it starts',
			{
				'ada@example.com': {
					busy: [{ start: '2026-11-23T10:00:00Z', end: '2026-11-23T09:00:00Z' }],
				},
			},
			{ unreadable: ODD },
		],
		[
			'a calendar is spelled in other letters',
			{ 'ADA@example.com': { busy: [ADA_BUSY] } },
			{ blocks: [block('10:00', '11:00')] },
		],
		[
			'a time has an offset',
			{
				'ada@example.com': {
					busy: [{ start: '2026-11-23T11:00:00+01:00', end: '2026-11-23T11:00:00Z' }],
				},
			},
			{ blocks: [block('10:00', '11:00')] },
		],
	])('when %s', async (_name, found, expected) => {
		sandbox().fail({ status: 200, body: { calendars: found } });
		expect(await readOne()).toEqual(expected);
	});

	it('are unknown for a group that Google took apart', async () => {
		const body = {
			calendars: { 'ben@example.com': { busy: [] } },
			groups: { 'ada@example.com': { calendars: ['ben@example.com'] } },
		};
		sandbox().fail({ status: 200, body });
		expect(await readOne()).toEqual({
			unreadable:
				'Calendar ada@example.com is a group. Name the calendars of its members in Calendars, one by one.',
		});
	});

	it('share one deadline, however many requests they take', async () => {
		const clock = testClock();
		const reps = Array.from({ length: 250 }, (_, i) => rep(`rep${i}`));
		for (const { email } of reps) calendars.set(email, []);
		const busy = await runWithSandbox(sandbox(), googleOAuth2('token-1'), async (send) => {
			const slow: typeof send = async (request) => {
				clock.advance(3000);
				return await send(request);
			};
			return await googleCalendars(slow, { ...USUAL_TIMING, clock }).listBusy(busyQuery(reps));
		});
		expect(sandbox().requests.length).toBe(3);
		expect([...busy.values()].filter((each) => 'unreadable' in each).length).toBe(100);
	});
});

interface FreeBusyBody {
	readonly timeMin: string;
	readonly items: readonly unknown[];
}

/** Of Monday 23 November 2026, in UTC. */
function event(from: string, to: string) {
	return { start: `2026-11-23T${from}:00Z`, end: `2026-11-23T${to}:00Z` };
}
