import type { BusyQuery, RepBusy } from '../../../adapters/calendars/busy-source';
import { outlookCalendars } from '../../../adapters/calendars/outlook/free-busy';
import { readOutlookMailbox } from '../../../adapters/calendars/outlook/mailbox';
import type { Timing } from '../../../adapters/calendars/timing';
import { USUAL_TIMING } from '../../../adapters/calendars/timing';
import type { Fault } from '../../sandbox/exchange';
import type { OutlookCalendars, OutlookItem } from '../../sandbox/microsoft-graph';
import { graphError, microsoftGraph } from '../../sandbox/microsoft-graph';
import { runWithSandbox, useSandbox } from '../../sandbox/use-sandbox';
import { ADA, BEN, block, busyQuery, rep } from '../support/reps';
import { outlookOAuth2 } from '../support/run-in-node';
import { testClock } from '../support/test-clock';

const ODD =
	'Microsoft Outlook gave an answer that cannot be read. ' +
	'Check that no proxy or sign-in page stands between n8n and the internet, and run again.';

describe('the Outlook calendars of reps', () => {
	const calendars: OutlookCalendars = new Map();
	const sandbox = useSandbox(() => microsoftGraph(calendars), 'microsoft-graph-calendar.json');
	beforeEach(() => {
		calendars.clear();
		calendars
			.set('ada@example.com', { items: [item('10:05', '10:50')] })
			.set('ben@example.com', { items: [] });
	});

	interface Given extends Partial<Timing> {
		readonly credential?: Readonly<Record<string, unknown>>;
	}
	const read = async (query: BusyQuery, { credential = {}, ...timing }: Given = {}) =>
		await runWithSandbox(sandbox(), outlookOAuth2('token-1'), async (send) => {
			const whole = { ...USUAL_TIMING, clock: testClock(), ...timing };
			return await outlookCalendars(send, readOutlookMailbox(credential), whole).listBusy(query);
		});
	const readOne = async (given: Given = {}) => (await read(busyQuery([ADA]), given)).get('ada');
	const bodies = () => sandbox().requests.map(({ json }) => json as ScheduleBody);

	it('are those of their e-mails where none are named', async () => {
		expect([...(await read(busyQuery([ADA, BEN])))]).toEqual([
			['ada', { blocks: [block('10:05', '10:50')] }],
			['ben', { blocks: [] }],
		]);
		expect(bodies()).toEqual([
			{
				schedules: ['ada@example.com', 'ben@example.com'],
				startTime: { dateTime: '2026-11-23T09:00:00', timeZone: 'UTC' },
				endTime: { dateTime: '2026-11-23T17:00:00', timeZone: 'UTC' },
				availabilityViewInterval: 15,
			},
		]);
		expect(sandbox().requests[0]?.headers['prefer']).toBe('outlook.timezone="UTC"');
	});

	it.each<[OutlookItem['status'], boolean]>([
		['busy', true],
		['tentative', true],
		['oof', true],
		['unknown', true],
		['free', false],
		['workingElsewhere', false],
	])('count an event that is %s as busy: %s', async (status, isBusy) => {
		calendars.set('ada@example.com', { items: [{ ...item('10:05', '10:50'), status }] });
		expect(await readOne()).toEqual({ blocks: isBusy ? [block('10:05', '10:50')] : [] });
	});

	it('are known by quarters of an hour where the events are private', async () => {
		calendars.set('ada@example.com', {
			items: [item('10:05', '10:50'), { ...item('12:00', '13:00'), status: 'workingElsewhere' }],
			isPrivate: true,
		});
		expect(await readOne()).toEqual({ blocks: [block('10:00', '11:00')] });
	});

	it('are asked for in whole quarters of an hour', async () => {
		const from = Date.parse('2026-11-23T09:50:00Z');
		const to = Date.parse('2026-11-23T09:52:00Z');
		calendars.set('ada@example.com', { items: [item('09:40', '10:10')] });

		expect((await read(busyQuery([ADA], { from, to }))).get('ada')).toEqual({
			blocks: [block('09:40', '10:10')],
		});
		const [body] = bodies();
		expect([body?.startTime.dateTime, body?.endTime.dateTime]).toEqual([
			'2026-11-23T09:45:00',
			'2026-11-23T10:00:00',
		]);
	});

	it('are asked for twenty at a time', async () => {
		const reps = Array.from({ length: 45 }, (_, i) => rep(`rep${i}`));
		for (const { email } of reps) calendars.set(email, { items: [item('10:00', '11:00')] });

		const busy = await read(busyQuery(reps));
		expect(bodies().map(({ schedules }) => schedules.length)).toEqual([20, 20, 5]);
		expect([...busy.values()]).toEqual(reps.map(() => ({ blocks: [block('10:00', '11:00')] })));
	});

	it('are read in parts of 60 days', async () => {
		const [from, to] = [Date.parse('2026-11-01T00:00:00Z'), Date.parse('2027-03-01T00:00:00Z')];
		const leave = { start: '2026-12-30T00:00:00', end: '2027-01-02T00:00:00' };
		calendars.set('ada@example.com', { items: [{ ...leave, status: 'oof' }] });

		expect((await read(busyQuery([ADA], { from, to }))).get('ada')).toEqual({
			blocks: [{ start: Date.parse(`${leave.start}Z`), end: Date.parse(`${leave.end}Z`) }],
		});
		expect(bodies().map(({ startTime }) => startTime.dateTime.slice(0, 10))).toEqual([
			'2026-11-01',
			'2026-12-31',
		]);
	});

	it('are read through the shared mailbox that the credential names', async () => {
		const credential = { useShared: true, userPrincipalName: 'team+sales@example.com' };
		expect(await readOne({ credential })).toEqual({ blocks: [block('10:05', '10:50')] });
		expect(sandbox().requests.map(({ path }) => path)).toEqual([
			'/v1.0/users/team%2Bsales%40example.com/calendar/getSchedule',
		]);
	});

	it('are unknown for the one address that Microsoft does not know', async () => {
		const reps = [ADA, rep('cleo'), BEN];
		const busy = await read(busyQuery(reps));
		expect([...busy].filter(([, each]) => 'unreadable' in each)).toEqual([
			[
				'cleo',
				{
					unreadable:
						'Microsoft Outlook cannot tell when cleo@example.com is busy (ErrorMailRecipientNotFound). ' +
						'Check that the mailbox exists and shares its free/busy times with the connected account, ' +
						'or remove it from Calendars.',
				},
			],
		]);
	});

	it('are unknown for what is no address, without a word to Microsoft', async () => {
		const cleo = rep('cleo', { calendars: ['AAMkAGI2'] });
		const busy = await read(busyQuery([ADA, cleo]));
		expect(busy.get('cleo')).toEqual({
			unreadable:
				'Microsoft Outlook finds calendars by e-mail address: correct AAMkAGI2 in Calendars.',
		});
		expect(bodies().map(({ schedules }) => schedules)).toEqual([['ada@example.com']]);
	});

	it('are read with a new token when the old one has run out', async () => {
		sandbox().tokens.delete('token-1');
		expect(await readOne()).toEqual({ blocks: [block('10:05', '10:50')] });
	});

	it.each<[string, Fault, number]>([
		['429', graphError(429, 'ApplicationThrottled', 'Over the limit.'), 225],
		[
			'429 with a pause',
			{ ...graphError(429, 'UnknownError', ''), headers: { 'retry-after': '3' } },
			3075,
		],
		['503 with a pause', { status: 503, body: '', headers: { 'retry-after': '1' } }, 1075],
		['500', graphError(500, 'InternalServerError', 'Oh'), 225],
		['a reset', { break: 'reset' }, 225],
	])('are read after %s', async (_name, fault, pause) => {
		const clock = testClock();
		sandbox().fail(fault);
		expect(await readOne({ clock })).toEqual({ blocks: [block('10:05', '10:50')] });
		expect(clock.pauses).toEqual([pause]);
	});

	it.each<[string, Fault, string]>([
		[
			'403',
			graphError(403, 'ErrorAccessDenied', 'Access is denied.'),
			'Microsoft Outlook does not let the connected account read free/busy times ' +
				'(403: Access is denied.). Reconnect the credential with the calendar permissions, ' +
				'or ask an administrator to allow it.',
		],
		[
			'404',
			graphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.'),
			'Microsoft Outlook does not find what was asked for ' +
				'(404: The specified object was not found in the store.). ' +
				'Check the account and the mailbox of the credential.',
		],
		[
			'410',
			graphError(410, 'Gone', 'Gone'),
			'Microsoft Outlook does not find what was asked for (410: Gone). ' +
				'Check the account and the mailbox of the credential.',
		],
		[
			'a long pause with an empty message',
			{ ...graphError(429, 'UnknownError', ''), headers: { 'retry-after': '30' } },
			'Microsoft Outlook gets too many requests (429: UnknownError). ' +
				'Run again when its pause is over (Retry-After: 30), with fewer runs at the same time.',
		],
		[
			'400',
			graphError(400, 'ErrorInvalidParameter', 'No.'),
			'Microsoft Outlook turned the request down (400: No.). Check the entries in Calendars.',
		],
		['HTML', { status: 200, body: '<html>Sign in</html>' }, ODD],
		['an empty body', { status: 200, body: '' }, ODD],
		['other JSON', { status: 200, body: { value: 'none' } }, ODD],
	])('are unknown at once after %s', async (_name, fault, unreadable) => {
		sandbox().fail(fault);
		expect(await readOne()).toEqual({ unreadable });
		expect(sandbox().requests.length).toBe(1);
	});

	it('are unknown when Microsoft never answers', async () => {
		sandbox().fail({ break: 'silence' }, { break: 'silence' });
		expect(await readOne({ attempts: 2, attemptMs: 100 })).toEqual({
			unreadable:
				'Microsoft Outlook did not answer in time. Run again; if it stays so, look at its status page.',
		});
	});

	it('are unknown when the answer leaves somebody out', async () => {
		sandbox().fail({ status: 200, body: { value: [null] } });
		const expected: RepBusy = {
			unreadable:
				'Microsoft Outlook says nothing about the calendar ada@example.com. ' +
				'Check its spelling, or remove it from Calendars.',
		};
		expect(await readOne()).toEqual(expected);
	});
});

interface ScheduleBody {
	readonly schedules: readonly string[];
	readonly startTime: { readonly dateTime: string };
	readonly endTime: { readonly dateTime: string };
}

/** Busy on Monday 23 November 2026, in UTC. */
function item(from: string, to: string): OutlookItem {
	return { start: `2026-11-23T${from}:00`, end: `2026-11-23T${to}:00`, status: 'busy' };
}
