import type { CrmIds } from '../../../adapters/crm/crm';
import type { SendRequest } from '../../../adapters/http/send-request';
import { ProviderError } from '../../../adapters/provider-error';
import type { Fault } from '../../sandbox/exchange';
import {
	contactExists,
	hubspotError,
	invalidProperty,
	missingScopes,
	rateLimit,
} from '../../sandbox/hubspot/answers';
import { testClock } from '../support/test-clock';
import { CONTACT, MEETING, NOTHING, useHubspot } from './hubspot-support';

const { account, sandbox, record, counts, calls } = useHubspot();

const ONE_OF_EACH = [1, 1, 1, 1];
const STEPS = [
	['the contact', /^POST .*\/upsert$/],
	['the owner', /^GET .*\/owners\/$/],
	['the deal', /^POST .*\/deals$/],
	['the meeting', /^POST .*\/meetings$/],
	['the note', /^POST .*\/notes$/],
] as const;
const CREATIONS = STEPS.slice(2);
const TROUBLE = { status: 500, body: '<html>Oops</html>' };
const PHONE_ONLY = { ...MEETING, contact: { ...CONTACT, email: null } };

/** What `record` throws. */
async function problemOf(options: Parameters<typeof record>[0] = {}): Promise<ProviderError> {
	const problem: unknown = await record(options).then(
		() => null,
		(error: unknown) => error,
	);
	expect(problem).toBeInstanceOf(ProviderError);
	return problem as ProviderError;
}

/** No more than half a second of patience with requests whose "METHOD /path" matches. */
function impatient(pattern: RegExp) {
	return (send: SendRequest): SendRequest =>
		async (request) => {
			const call = `${request.method} ${new URL(request.url).pathname}`;
			const timeoutMs = pattern.test(call) ? 500 : request.timeoutMs;
			return await send({ ...request, timeoutMs });
		};
}

describe.each(STEPS)('when HubSpot has trouble with %s', (_name, step) => {
	it.each<[string, Fault]>([
		['too many requests in a second', rateLimit('SECONDLY')],
		['too many requests in ten seconds', rateLimit('TEN_SECONDLY_ROLLING')],
		['a pause', rateLimit('SECONDLY', { 'retry-after': '2' })],
		['500', TROUBLE],
		['503', { status: 503, body: '' }],
		['a reset', { break: 'reset' }],
		['an answer that got lost', { doneBut: 'reset' }],
		['a late answer', { lateMs: 50 }],
	])('there is one of each after %s', async (_fault, fault) => {
		sandbox().failOn(step, fault);
		const ids = await record();
		expect(counts()).toEqual(ONE_OF_EACH);
		expect(Object.values(ids)).toEqual(
			(['contacts', 'deals', 'meetings'] as const).map((type) => account().list(type)[0]?.id),
		);
	});

	it('there is one of each after a silence in which it was done', async () => {
		sandbox().failOn(step, { doneBut: 'silence' });
		await record({ through: impatient(step) });
		expect(counts()).toEqual(ONE_OF_EACH);
	});

	it('a run that ended there is taken up, and there is one of each', async () => {
		let known = NOTHING;
		const onProgress = async (ids: CrmIds) => {
			known = ids;
		};
		sandbox().failAlways(TROUBLE, step);
		const { message } = await problemOf({ onProgress });
		expect(message).toBe(
			'HubSpot has trouble of its own (500). Run again later; its status page tells more.',
		);

		sandbox().failAlways(null);
		expect(await record({ known, onProgress, isRepeat: true })).toEqual(known);
		expect(counts()).toEqual(ONE_OF_EACH);
	});
});

describe.each(CREATIONS)('when HubSpot says nothing to the request for %s', (_name, step) => {
	it('it is not made a second time in the same run, and found by the next', async () => {
		let known = NOTHING;
		const onProgress = async (ids: CrmIds) => {
			known = ids;
		};
		sandbox().failOn(step, { break: 'silence' });
		const { problem, mayBeDone } = await problemOf({ onProgress, through: impatient(step) });
		expect([problem, mayBeDone]).toEqual(['no_answer', true]);
		expect(calls().filter((call) => step.test(call)).length).toBe(1);

		await record({ known, onProgress, isRepeat: true });
		expect(counts()).toEqual(ONE_OF_EACH);
	});

	it('the run ends at its deadline', async () => {
		sandbox().failAlways({ break: 'silence' }, step);
		const { message, mayBeDone } = await problemOf({ deadlineMs: 400 });
		expect(message).toMatch(/^HubSpot did not answer in time\./);
		expect(mayBeDone).toBe(true);
	});
});

describe('a contact without an e-mail', () => {
	const create = /^POST .*\/contacts$/;

	it('whose answer got lost is not made again, but found by the next run', async () => {
		sandbox().failOn(create, { doneBut: 'reset' });
		expect((await problemOf({ meeting: PHONE_ONLY })).mayBeDone).toBe(true);
		expect(counts()).toEqual([1, 0, 0, 0]);

		account().countRequest();
		await record({ meeting: PHONE_ONLY, isRepeat: true });
		expect(counts()).toEqual(ONE_OF_EACH);
	});

	it('is made when the request certainly did not get through', async () => {
		sandbox().failOn(create, rateLimit('SECONDLY'), { status: 503, body: '' });
		await record({ meeting: PHONE_ONLY });
		expect(counts()).toEqual(ONE_OF_EACH);
	});
});

describe('a change', () => {
	it.each<[string, Fault]>([
		['too many requests', rateLimit('SECONDLY')],
		['500', TROUBLE],
		['a reset', { break: 'reset' }],
		['an answer that got lost', { doneBut: 'reset' }],
	])('is repeated after %s', async (_fault, fault) => {
		const known = await record();
		sandbox().failOn(/^PATCH .*\/deals\//, fault);
		sandbox().failOn(/^PATCH .*\/meetings\//, fault);
		expect(await record({ known, meeting: { status: 'cancelled' } })).toEqual(known);
		expect(account().list('deals')[0]?.properties['dealstage']).toBe('closedlost');
		expect(account().list('meetings')[0]?.properties['hs_meeting_outcome']).toBe('CANCELED');
	});

	it('of the meeting is made even where that of the deal is not', async () => {
		const known = await record();
		sandbox().failOn(/^PATCH .*\/deals\//, missingScopes('crm.objects.deals.write'));
		await problemOf({ known, meeting: { status: 'cancelled' } });
		expect(account().list('meetings')[0]?.properties['hs_meeting_outcome']).toBe('CANCELED');
	});
});

describe('pauses', () => {
	it('grow while HubSpot has too many requests', async () => {
		const clock = testClock();
		sandbox().failOn(/owners/, ...Array.from({ length: 4 }, () => rateLimit('SECONDLY')));
		await record({ clock });
		expect(clock.pauses).toEqual([225, 450, 900, 1800]);
	});

	it('are as long as HubSpot asks', async () => {
		const clock = testClock();
		sandbox().failOn(/owners/, rateLimit('SECONDLY', { 'retry-after': '2' }));
		await record({ clock });
		expect(clock.pauses).toEqual([2075]);
	});

	it('end at the deadline', async () => {
		const clock = testClock();
		sandbox().failAlways(rateLimit('TEN_SECONDLY_ROLLING'), /owners/);
		await problemOf({ clock, deadlineMs: 1_000 });
		expect(clock.pauses).toEqual([225, 450]);
	});
});

describe('the token', () => {
	it('is renewed when it has run out', async () => {
		sandbox().tokens.clear();
		await record({ settings: { setsOwner: false } });
		expect(calls().slice(0, 3)).toEqual([
			'POST /crm/v3/objects/contacts/batch/upsert',
			'POST /token',
			'POST /crm/v3/objects/contacts/batch/upsert',
		]);
		expect(counts()).toEqual(ONE_OF_EACH);
	});

	it('is renewed half-way, and nothing is made twice', async () => {
		sandbox().failOn(/deals$/, hubspotError(401, 'EXPIRED_AUTHENTICATION', 'It expired.'));
		await record();
		expect(counts()).toEqual(ONE_OF_EACH);
	});
});

describe('the ops person is told', () => {
	it.each<[string, RegExp, Fault, string]>([
		[
			'that scopes are missing, and which',
			/upsert$/,
			missingScopes('crm.objects.contacts.write'),
			'HubSpot does not let the connected app do this (403: MISSING_SCOPES). ' +
				'Give the app the scopes crm.objects.contacts.write, then reconnect the credential.',
		],
		[
			'all scopes that are needed where HubSpot names none',
			/owners/,
			hubspotError(403, 'FORBIDDEN', 'No.'),
			'HubSpot does not let the connected app do this (403: FORBIDDEN). ' +
				'Give the app the scopes crm.objects.contacts.read, crm.objects.contacts.write, ' +
				'crm.objects.deals.read, crm.objects.deals.write, crm.objects.owners.read, ' +
				'then reconnect the credential.',
		],
		[
			'that the requests of the day are used up',
			/upsert$/,
			rateLimit('DAILY'),
			'The connected HubSpot account has used up its requests of the day (429: DAILY). ' +
				'Run again tomorrow, or raise the limit of the account.',
		],
		[
			'how long HubSpot wants to be left alone',
			/deals$/,
			rateLimit('SECONDLY', { 'retry-after': '60' }),
			'HubSpot gets too many requests (429: You have reached your secondly limit.). ' +
				'Run again when its pause is over (Retry-After: 60), with fewer runs at the same time.',
		],
		[
			'that the e-mail of the lead is none',
			/upsert$/,
			invalidProperty('email', 'INVALID_EMAIL', 'Email address ada@example.com is invalid'),
			'HubSpot does not accept the e-mail address of the lead (400: email: INVALID_EMAIL). ' +
				'Correct it in the lead, and run again.',
		],
		[
			'what of a record is not valid, without its value',
			/meetings$/,
			invalidProperty('hs_meeting_title', 'TOO_LONG', 'Intro call with Ada is too long'),
			'HubSpot turned the request down (400: hs_meeting_title: TOO_LONG). ' +
				'Check the settings of HubSpot and what is known of the lead.',
		],
		[
			'what HubSpot says in other words',
			/deals$/,
			hubspotError(400, 'VALIDATION_ERROR', 'One or more associations are not valid'),
			'HubSpot turned the request down (400: One or more associations are not valid). ' +
				'Check the settings of HubSpot and what is known of the lead.',
		],
		[
			'what is wrong with a part of an answer',
			/upsert$/,
			{
				status: 207,
				body: { results: [], errors: [{ category: 'VALIDATION_ERROR', message: 'No.' }] },
			},
			'HubSpot turned the request down (400: No.). ' +
				'Check the settings of HubSpot and what is known of the lead.',
		],
		[
			'that something is not found',
			/deals$/,
			hubspotError(404, 'OBJECT_NOT_FOUND', 'resource not found'),
			'HubSpot does not find what was asked for (404: resource not found). ' +
				'Check the account of the credential, and run again.',
		],
		[
			'that something else is there',
			/deals$/,
			contactExists('1'),
			'HubSpot has something else in this place (409: Contact already exists. Existing ID: 1). ' +
				'Run again.',
		],
	])('%s', async (_name, step, fault, message) => {
		sandbox().failOn(step, fault);
		const problem = await problemOf();
		expect([problem.message, problem.mayBeDone]).toEqual([message, false]);
		expect(calls().filter((call) => step.test(call)).length).toBe(1);
	});

	it.each([
		[
			{ pipeline: 'gone' },
			'HubSpot does not know the deal pipeline (400: pipeline: INVALID_OPTION). ' +
				'Choose it from the list in Pipeline.',
		],
		[
			{ stages: { booked: 'gone', held: null, noShow: null, cancelled: null } },
			'HubSpot does not know the deal stage (400: dealstage: INVALID_OPTION). ' +
				'Choose it from the list in Deal Stage.',
		],
	])('that the setting %j is not there any more', async (settings, message) => {
		expect((await problemOf({ settings })).message).toBe(message);
	});

	it('that the credential does not count any more', async () => {
		const refused = hubspotError(401, 'INVALID_AUTHENTICATION', 'No such token.');
		sandbox().failAlways(refused, /upsert$/);
		const problem = await problemOf();
		expect([problem.problem, problem.message]).toEqual([
			'credential',
			'HubSpot does not accept the credential any more (401: No such token.). ' +
				'Open the credential and reconnect or correct it.',
		]);
	});

	it('that access was revoked', async () => {
		sandbox().tokens.clear();
		sandbox().failOn(/token$/, { status: 400, body: { error: 'invalid_grant' } });
		const { message } = await problemOf({ settings: { setsOwner: false } });
		expect(message).toMatch(/^The credential for HubSpot did not work: /);
	});

	it.each<[string, unknown]>([
		['HTML', '<html>Sign in</html>'],
		['nothing', ''],
		['other JSON', { status: 'fine' }],
		['a list', []],
		['a result without an id', { results: [{ properties: {} }], id: '' }],
		['a number in the place of a list', { results: 7 }],
	])('that an answer cannot be read: %s', async (_name, body) => {
		for (const [, step] of [STEPS[0], STEPS[2]]) {
			sandbox().failAlways({ status: step === STEPS[2][1] ? 201 : 200, body }, step);
			const { message, mayBeDone } = await problemOf();
			expect(message).toBe(
				'HubSpot gave an answer that cannot be read. ' +
					'Check that no proxy or sign-in page stands between n8n and the internet, and run again.',
			);
			expect(mayBeDone).toBe(true);
		}
	});

	it.each([400, 401, 403, 404, 409, 418, 429, 500, 503])(
		'nothing of what was sent or answered with %d',
		async (status) => {
			const body = { message: 'No.', secret: 'ada@example.com' };
			const headers = { 'x-secret': 'ada@example.com' };
			sandbox().failAlways({ status, headers, body }, /deals$/);
			const { message } = await problemOf({ deadlineMs: 1_000 });
			expect(message).toContain(`(${status}`);
			expect(message).not.toMatch(/ada@|secret|Byron|HTTP-Code/);
		},
	);
});

it('gives on what is not about HubSpot as it is', async () => {
	const broken = new Error('The store is gone.');
	await expect(
		record({
			onProgress: async () => {
				throw broken;
			},
		}),
	).rejects.toBe(broken);

	const stopped = new Error('The run was stopped.');
	const through = () => async () => {
		throw stopped;
	};
	await expect(record({ through })).rejects.toBe(stopped);
});

it('tells ids that come after something else has failed', async () => {
	const told: CrmIds[] = [];
	sandbox().failOn(/owners/, missingScopes('crm.objects.owners.read'));
	sandbox().failOn(/upsert$/, { lateMs: 100 });
	await problemOf({ onProgress: async (ids) => void told.push(ids) });
	expect(told).toEqual([{ ...NOTHING, contactId: account().list('contacts')[0]?.id }]);
});

it('says of two failures the one that may have been done all the same', async () => {
	sandbox().failOn(/meetings$/, hubspotError(400, 'VALIDATION_ERROR', 'No.'));
	sandbox().failAlways(TROUBLE, /notes$/);
	expect((await problemOf()).mayBeDone).toBe(true);
});
