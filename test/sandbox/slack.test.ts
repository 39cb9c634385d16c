import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Sandbox } from './server';
import { startSandbox } from './server';
import type { Slack } from './slack';
import { slack } from './slack';

const SECTION = { type: 'section', text: { type: 'mrkdwn', text: 'Hello' } };
const LINK = {
	type: 'section',
	text: { type: 'mrkdwn', text: '_Automated with this <https://n8n.example.com/1|n8n workflow>_' },
};

describe("the sandbox's Slack", () => {
	let workspace: Slack;
	let sandbox: Sandbox;
	beforeEach(async () => {
		workspace = slack([
			{ id: 'C01', name: 'sales' },
			{ id: 'C02', name: 'old', closed: 'is_archived' },
		]);
		sandbox = await startSandbox(workspace, null);
	});
	afterEach(async () => {
		await sandbox.close();
	});

	const post = async (body: object, token = 'token-1'): Promise<unknown> => {
		const outgoing = request(`${sandbox.origin}/api/chat.postMessage`, {
			method: 'POST',
			headers: {
				'content-type': 'application/json; charset=utf-8',
				authorization: `Bearer ${token}`,
			},
		});
		outgoing.end(JSON.stringify(body));
		const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
		expect(answer.statusCode).toBe(200);
		return await json(answer);
	};

	it.each(['C01', 'sales', '#sales'])('posts to a channel: %s', async (channel) => {
		expect(await post({ channel, text: 'Hello' })).toMatchObject({
			ok: true,
			channel: 'C01',
			ts: '1795424400.000100',
			message: { text: 'Hello' },
		});
		expect(workspace.posted).toMatchObject([{ channel: 'C01', text: 'Hello' }]);
	});

	it.each([
		['channel_not_found', { channel: '#none', text: 'Hello' }],
		['is_archived', { channel: 'C02', text: 'Hello' }],
		['no_text', { channel: 'C01', text: '', blocks: [] }],
	])('says no: %s', async (error, body) => {
		expect(await post(body)).toEqual({ ok: false, error });
		expect(workspace.posted).toEqual([]);
		expect(sandbox.violations).toEqual([]);
	});

	it('knows its tokens', async () => {
		const body = { channel: 'C01', text: 'Hello' };
		expect(await post(body, 'other')).toEqual({ ok: false, error: 'invalid_auth' });
	});

	it.each<[string, object]>([
		['nothing to say', {}],
		['a misspelled field', { text: 'Hello', unfurlLinks: false }],
		['a token in the body', { text: 'Hello', token: 'token-1' }],
		['a flag as a text', { text: 'Hello', unfurl_links: 'false' }],
		['an unknown block', { blocks: [{ type: 'title', text: 'Hello' }] }],
		['an empty section', { blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '' } }] }],
		['markup in a header', { blocks: [{ ...SECTION, type: 'header' }] }],
		['a long header', { blocks: [{ type: 'header', text: plain('x'.repeat(151)) }] }],
		['a long section', { blocks: [{ type: 'section', text: plain('x'.repeat(3_001)) }] }],
		['an empty context', { blocks: [{ type: 'context', elements: [] }] }],
		['too many blocks', { blocks: Array.from({ length: 51 }, () => SECTION) }],
	])('objects to %s', async (_name, body) => {
		expect(await post({ channel: 'C01', ...body })).toMatchObject({ error: 'invalid_arguments' });
		expect(sandbox.violations.length).toBeGreaterThan(0);
		expect(workspace.posted).toEqual([]);
	});

	it.each<[string, object]>([
		['a text', { text: 'Hello' }],
		[
			'all options',
			{
				text: 'Hello',
				username: 'bot',
				thread_ts: '1700000000.1',
				reply_broadcast: true,
				icon_emoji: ':x:',
				includeLinkToWorkflow: false,
				link_names: true,
				mrkdwn: false,
				unfurl_links: true,
				unfurl_media: false,
				sendAsUser: 'bot',
			},
		],
		['blocks', { blocks: [SECTION, LINK], text: 'Hello' }],
		[
			'attachments',
			{
				attachments: [
					{
						text: 'Hello',
						color: '#ff0000',
						title: 'Title',
						fields: [{ title: 'Stage', value: 'New', short: true }],
					},
					{ text: LINK.text.text },
				],
			},
		],
		[
			'a question with a button',
			{
				blocks: [
					{ type: 'divider' },
					SECTION,
					{ type: 'section', text: { type: 'plain_text', text: ' ' } },
					{ type: 'divider' },
					{
						type: 'actions',
						elements: [
							{
								type: 'button',
								style: 'primary',
								text: { type: 'plain_text', text: 'Approve', emoji: true },
								url: 'https://n8n.example.com/webhook-waiting/1?approved=true',
							},
						],
					},
				],
			},
		],
	])("takes what n8n's own node sends: %s", async (_name, body) => {
		expect(await post({ channel: '#sales', ...body })).toMatchObject({ ok: true });
		expect(sandbox.violations).toEqual([]);
	});
});

function plain(text: string) {
	return { type: 'plain_text', text };
}
