import nock from 'nock';
import { slackTransport } from '../../../adapters/channels/slack/transport';
import type { DeliveryResult, OutgoingMessage } from '../../../adapters/channels/transport';
import { sendWithCredential } from '../../../adapters/n8n/send-with-credential';
import { useNoNetwork } from '../../support/no-network';
import type { Fault, SandboxAnswer } from '../../sandbox/exchange';
import type { Slack } from '../../sandbox/slack';
import { slack, slackError } from '../../sandbox/slack';
import { runWithSandbox, useSandbox } from '../../sandbox/use-sandbox';
import { outgoing } from '../support/outgoing';
import { runInNode } from '../support/run-in-node';
import { slackOAuth2 } from '../support/slack-credential';
import { testClock } from '../support/test-clock';

const RATE_LIMIT: SandboxAnswer = {
	status: 429,
	body: { ok: false, error: 'ratelimited' },
};
const SENT: DeliveryResult = {
	status: 'sent',
	providerId: 'C01:1795424400.000100',
	reason: null,
};

function notice(more: Partial<OutgoingMessage> = {}): OutgoingMessage {
	return outgoing({
		audience: 'rep',
		channel: 'slack',
		address: '#sales',
		subject: 'Sam Sample booked',
		text: 'Sam Sample <sam@example.org> booked Tuesday & wants @channel.',
		recipientName: 'Ada Example',
		...more,
	});
}

function failed(reason: string): DeliveryResult {
	return { status: 'failed', providerId: null, reason };
}

function unknown(why: string): DeliveryResult {
	const reason =
		`Slack may have posted the message, but ${why}. ` +
		'Look into the channel before sending it again.';
	return { status: 'unknown', providerId: null, reason };
}

describe('a message to Slack', () => {
	let workspace: Slack;
	const sandbox = useSandbox(() => {
		workspace = slack([
			{ id: 'C01', name: 'sales' },
			{ id: 'C02', name: 'private', closed: 'not_in_channel' },
			{ id: 'C03', name: 'old', closed: 'is_archived' },
			{ id: 'C04', name: 'news', closed: 'restricted_action' },
		]);
		return workspace;
	}, 'slack-chat.json');

	const deliver = async (
		message: Partial<OutgoingMessage> = {},
		{ clock = testClock(), withinMs = 20_000, token = 'token-1' } = {},
	) =>
		await runWithSandbox(sandbox(), slackOAuth2(token), async (send) => {
			const call = { deadline: clock.now() + withinMs };
			return await slackTransport(send, { clock }).deliver(notice(message), call);
		});

	it.each(['C01', 'sales', '#sales'])('is posted: %s', async (address) => {
		expect(await deliver({ address })).toEqual(SENT);
		expect(workspace.posted).toMatchObject([
			{
				channel: 'C01',
				text: 'Sam Sample booked\n\nSam Sample &lt;sam@example.org&gt; booked Tuesday &amp; wants @channel.',
			},
		]);
	});

	it('may be as long as it likes', async () => {
		const message = { subject: 'Subject '.repeat(100), text: 'All & the words. '.repeat(20_000) };
		expect(await deliver(message)).toEqual(SENT);
		expect(workspace.posted[0]?.blocks.length).toBe(50);
	});

	it('may have no subject', async () => {
		expect(await deliver({ subject: null, text: 'Hello' })).toEqual(SENT);
		expect(workspace.posted).toMatchObject([{ text: 'Hello' }]);
	});

	it.each<[string, string, string]>([
		[
			'#none',
			'there is no such channel, or the app does not see it (channel_not_found)',
			'Check the channel; into a private one, invite the app first (/invite).',
		],
		['#private', 'the app is not in the channel (not_in_channel)', 'Invite it there (/invite).'],
		['#old', 'the channel is archived (is_archived)', 'Choose another one, or bring it back.'],
		[
			'#news',
			'the workspace does not let apps write there (restricted_action)',
			'Choose another channel, or ask an administrator of the workspace to allow it.',
		],
	])('is not posted to %s', async (address, what, toDo) => {
		const reason = `Slack did not post the message: ${what}. ${toDo}`;
		expect(await deliver({ address })).toEqual(failed(reason));
		expect(sandbox().requests.length).toBe(1);
	});

	it('is not posted with a token that does not count', async () => {
		expect(await deliver({}, { token: 'token-9' })).toEqual(
			failed(
				'Slack did not post the message: it does not accept the credential any more (invalid_auth). ' +
					'Open the credential and reconnect or correct it.',
			),
		);
		expect(workspace.posted).toEqual([]);
	});

	const reconnect = 'Open the credential and reconnect or correct it.';
	it.each<[string, SandboxAnswer, string]>([
		[
			'token_revoked',
			slackError('token_revoked'),
			`it does not accept the credential any more (token_revoked). ${reconnect}`,
		],
		[
			'account_inactive',
			slackError('account_inactive'),
			`it does not accept the credential any more (account_inactive). ${reconnect}`,
		],
		[
			'missing_scope',
			slackError('missing_scope', { needed: 'chat:write', provided: 'identify' }),
			'the app lacks the scope chat:write (missing_scope). Add it under OAuth & Permissions of the ' +
				'app, install the app again, and reconnect the credential.',
		],
		[
			'msg_too_long',
			slackError('msg_too_long'),
			'the message is too long (msg_too_long). Shorten its text.',
		],
		[
			'a restriction of its own kind',
			slackError('restricted_action_read_only_channel'),
			'the workspace does not let apps write there (restricted_action_read_only_channel). ' +
				'Choose another channel, or ask an administrator of the workspace to allow it.',
		],
		[
			'team_access_not_granted',
			slackError('team_access_not_granted'),
			'the workspace does not let the app in (team_access_not_granted). ' +
				'Ask an administrator of the workspace to allow it.',
		],
		[
			'something new',
			slackError('slack_is_asleep'),
			'it turned it down (slack_is_asleep). ' +
				"Look the word in brackets up in Slack's description of chat.postMessage.",
		],
		[
			'the name of something that every object has',
			slackError('toString'),
			'it turned it down (toString). ' +
				"Look the word in brackets up in Slack's description of chat.postMessage.",
		],
	])('is turned down once: %s', async (_name, answer, text) => {
		sandbox().fail(answer);
		expect(await deliver()).toEqual(failed(`Slack did not post the message: ${text}`));
		expect(sandbox().requests.length).toBe(1);
	});

	it.each<[string, SandboxAnswer, number]>([
		['429', RATE_LIMIT, 225],
		['429 with a pause', { ...RATE_LIMIT, headers: { 'retry-after': '3' } }, 3075],
		['a rate limit with 200', slackError('ratelimited'), 225],
		['a rate limit by its other name', slackError('rate_limited'), 225],
		['503', { status: 503, body: '<h1>Service Unavailable</h1>' }, 225],
	])('is posted once after %s', async (_name, answer, pause) => {
		const clock = testClock();
		sandbox().fail(answer);
		expect(await deliver({}, { clock })).toEqual(SENT);
		expect(clock.pauses).toEqual([pause]);
		expect(workspace.posted.length).toBe(1);
	});

	it.each<[string, SandboxAnswer, string]>([
		[
			'429',
			{ ...RATE_LIMIT, headers: { 'retry-after': '1' } },
			'Slack gets too many requests (ratelimited). Run again when its pause is over (Retry-After: 1), ' +
				'with fewer runs at the same time.',
		],
		[
			'429 without a word',
			{ status: 429, body: '' },
			'Slack gets too many requests (429). Run again in a minute, with fewer runs at the same time.',
		],
		[
			'a rate limit with 200',
			slackError('ratelimited'),
			'Slack gets too many requests (ratelimited). Run again in a minute, with fewer runs at the same time.',
		],
		[
			'503',
			{ status: 503, body: '' },
			'Slack has trouble of its own (503). Run again later; its status page tells more.',
		],
	])('is not posted after three times %s', async (_name, answer, reason) => {
		sandbox().fail(answer, answer, answer, answer);
		expect(await deliver()).toEqual(failed(reason));
		expect(sandbox().requests.length).toBe(3);
		expect(workspace.posted).toEqual([]);
	});

	it('does not wait longer than it has time', async () => {
		const clock = testClock();
		sandbox().fail({ ...RATE_LIMIT, headers: { 'retry-after': '3' } });
		expect((await deliver({}, { clock, withinMs: 3_000 })).status).toBe('failed');
		expect(clock.pauses).toEqual([]);
		expect(sandbox().requests.length).toBe(1);
	});

	it.each<[string, SandboxAnswer, string]>([
		[
			'401',
			{ status: 401, body: slackError('invalid_auth').body },
			'The credential for Slack did not work: ',
		],
		[
			'403',
			{ status: 403, body: 'Forbidden' },
			'Slack does not let the app post the message (403). Ask an administrator of the workspace to allow it.',
		],
		[
			'404',
			{ status: 404, body: '' },
			'Slack does not find what was asked for (404). Check the credential for Slack and the channel.',
		],
	])('is not posted after %s', async (_name, answer, reason) => {
		sandbox().failAlways(answer);
		const result = await deliver();
		expect(result.status).toBe('failed');
		expect(result.reason?.startsWith(reason)).toBe(true);
		expect(workspace.posted).toEqual([]);
	});

	const odd = 'it gave an answer that cannot be read';
	it.each<[string, Fault, string, number]>([
		['500', { status: 500, body: 'Oops' }, 'it had trouble of its own (500)', 0],
		['502', { status: 502, body: 'Bad Gateway' }, 'it had trouble of its own (502)', 0],
		[
			'internal_error',
			slackError('internal_error'),
			'it had trouble of its own (internal_error)',
			0,
		],
		['fatal_error', slackError('fatal_error'), 'it had trouble of its own (fatal_error)', 0],
		['HTML', { status: 200, body: '<html>Sign in</html>' }, odd, 0],
		['an empty answer', { status: 200, body: '' }, odd, 0],
		['a list', { status: 200, body: [] }, odd, 0],
		['no reason', { status: 200, body: { ok: false } }, odd, 0],
		['a text as a reason', slackError('Lots of "words"'), odd, 0],
		['no id', { status: 200, body: { ok: true, channel: 'C01' } }, odd, 0],
		['a reset', { break: 'reset' }, 'the connection broke (ECONNRESET)', 0],
		['a lost answer', { doneBut: 'reset' }, 'the connection broke (ECONNRESET)', 1],
	])('may be posted, and is not repeated, after %s', async (_name, fault, why, posted) => {
		sandbox().fail(fault);
		expect(await deliver()).toEqual(unknown(why));
		expect(sandbox().requests.length).toBe(1);
		expect(workspace.posted.length).toBe(posted);
	});

	it.each<[string, Fault, number]>([
		['not done', { break: 'silence' }, 0],
		['done', { doneBut: 'silence' }, 1],
	])('may be posted when no answer comes before the deadline: %s', async (_name, fault, posted) => {
		sandbox().fail(fault);
		expect(await deliver({}, { withinMs: 300 })).toEqual(unknown('it did not answer in time'));
		expect(sandbox().requests.length).toBe(1);
		expect(workspace.posted.length).toBe(posted);
	});

	it('is posted when the answer is late', async () => {
		sandbox().fail({ lateMs: 30 });
		expect(await deliver()).toEqual(SENT);
	});

	it('is not posted when the time is over', async () => {
		expect(await deliver({}, { withinMs: 0 })).toEqual(
			failed('There was no time left to post the message. Run again.'),
		);
		expect(sandbox().requests).toEqual([]);
	});

	it('is tried three times where nobody answers', async () => {
		const clock = testClock();
		await sandbox().close();
		const { status, reason } = await deliver({}, { clock });
		expect(status).toBe('failed');
		expect(reason).toContain('(ECONNREFUSED)');
		expect(clock.pauses).toEqual([225, 450]);
	});
});

describe('what goes out to Slack', () => {
	useNoNetwork();
	afterEach(() => {
		expect(nock.pendingMocks()).toEqual([]);
		nock.cleanAll();
	});

	it('is one request', async () => {
		let headers: Readonly<Record<string, string | string[]>> = {};
		const about = 'For Ada Example · Lead lead-1 · Meeting booking-1';
		nock('https://slack.com')
			.post('/api/chat.postMessage', {
				channel: '#sales',
				text: 'Sam Sample booked\n\nSam Sample &lt;sam@example.org&gt; booked Tuesday &amp; wants @channel.',
				blocks: [
					{ type: 'header', text: { type: 'plain_text', text: 'Sam Sample booked', emoji: false } },
					{
						type: 'section',
						text: {
							type: 'mrkdwn',
							text: 'Sam Sample &lt;sam@example.org&gt; booked Tuesday &amp; wants @channel.',
							verbatim: true,
						},
					},
					{ type: 'context', elements: [{ type: 'plain_text', text: about, emoji: false }] },
				],
				unfurl_links: false,
			})
			.reply(200, function () {
				headers = this.req.headers;
				return { ok: true, channel: 'C01', ts: '1795424400.000100', message: {} };
			});

		const result = await runInNode(slackOAuth2('token'), async (context) => {
			const clock = testClock();
			const transport = slackTransport(sendWithCredential(context, 'slackOAuth2Api'), { clock });
			return await transport.deliver(notice(), { deadline: clock.now() + 5_000 });
		});
		expect(result).toEqual(SENT);
		expect(headers).toMatchObject({
			authorization: 'Bearer token',
			'content-type': 'application/json; charset=utf-8',
		});
	});
});
