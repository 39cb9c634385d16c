import type { Provider, SandboxAnswer, SandboxRequest } from './exchange';
import { POST_MESSAGE } from './slack-schema';

export interface SlackChannel {
	readonly id: string;
	readonly name: string;
	/** Whether the app may not write there, for which reason; missing: it may. */
	readonly closed?: 'not_in_channel' | 'is_archived' | 'restricted_action';
}

export interface PostedMessage {
	/** The id of the channel. */
	readonly channel: string;
	readonly ts: string;
	readonly text: string;
	readonly blocks: readonly object[];
	/** The whole of what was asked for. */
	readonly body: Readonly<Record<string, unknown>>;
}

export interface Slack extends Provider {
	readonly posted: readonly PostedMessage[];
}

interface Body extends Readonly<Record<string, unknown>> {
	readonly channel: string;
	readonly text?: string;
	readonly blocks?: readonly object[];
	readonly attachments?: readonly object[];
}

const FIRST_SECOND = 1_795_424_400;

/** A workspace: its Web API answers what it turns down with 200 as well. */
export function slack(channels: readonly SlackChannel[]): Slack {
	const posted: PostedMessage[] = [];
	const post = ({ json }: SandboxRequest): SandboxAnswer => {
		const body = json as Body;
		const { text = '', blocks = [], attachments = [] } = body;
		const named = body.channel.replace(/^#/, '');
		const channel = channels.find(({ id, name }) => id === body.channel || name === named);
		if (!channel) return slackError('channel_not_found');
		if (channel.closed) return slackError(channel.closed);
		if (!text && !blocks.length && !attachments.length) return slackError('no_text');
		const ts = `${FIRST_SECOND + posted.length}.000100`;
		posted.push({ channel: channel.id, ts, text, blocks, body });
		const message = { type: 'message', subtype: 'bot_message', bot_id: 'B01', text, ts, blocks };
		return { status: 200, body: { ok: true, channel: channel.id, ts, message } };
	};
	return {
		posted,
		operations: [
			{ method: 'POST', path: /^\/api\/chat\.postMessage$/, json: POST_MESSAGE, answer: post },
		],
		headers: [],
		badRequest: (message) =>
			slackError('invalid_arguments', { response_metadata: { messages: [message] } }),
		unauthorized: () => slackError('invalid_auth'),
	};
}

export function slackError(error: string, more: object = {}): SandboxAnswer {
	return { status: 200, body: { ok: false, error, ...more } };
}
