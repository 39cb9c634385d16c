const closed = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
	type: 'object',
	additionalProperties: false,
	required,
	properties,
});
const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const ANY_TEXT = { type: 'string' };
const FLAG = { type: 'boolean' };
const list = (items: object, maxItems: number) => ({ type: 'array', minItems: 1, maxItems, items });

const plainText = (longest: number) =>
	closed({ type: { const: 'plain_text' }, text: text(longest), emoji: FLAG }, ['type', 'text']);
const markup = (longest: number) =>
	closed({ type: { const: 'mrkdwn' }, text: text(longest), verbatim: FLAG }, ['type', 'text']);
const eitherText = (longest: number) => ({ anyOf: [plainText(longest), markup(longest)] });

const BUTTON = closed(
	{
		type: { const: 'button' },
		text: plainText(75),
		url: text(3_000),
		value: text(2_000),
		action_id: text(255),
		style: { enum: ['primary', 'danger'] },
	},
	['type', 'text'],
);

/** Those that the pack and n8n's own node send. */
const BLOCK = {
	anyOf: [
		closed({ type: { const: 'header' }, text: plainText(150) }),
		closed({ type: { const: 'section' }, text: eitherText(3_000) }),
		closed({ type: { const: 'context' }, elements: list(eitherText(3_000), 10) }),
		closed({ type: { const: 'divider' } }),
		closed({ type: { const: 'actions' }, elements: list(BUTTON, 25) }),
	],
};

const ATTACHMENT = closed(
	{
		...Object.fromEntries(
			[
				...[
					'fallback',
					'text',
					'title',
					'title_link',
					'color',
					'pretext',
					'image_url',
					'thumb_url',
				],
				...['author_name', 'author_link', 'author_icon', 'footer', 'footer_icon'],
			].map((name) => [name, ANY_TEXT]),
		),
		ts: { anyOf: [{ type: 'number' }, ANY_TEXT] },
		fields: list(
			closed({ title: ANY_TEXT, value: ANY_TEXT, short: FLAG }, ['title', 'value']),
			100,
		),
	},
	[],
);

/** n8n's own node leaves these options of its own in the body; Slack overlooks them. */
const OF_THE_NODE = { includeLinkToWorkflow: FLAG, sendAsUser: ANY_TEXT };

/** The body of chat.postMessage, as JSON. */
export const POST_MESSAGE = {
	...closed(
		{
			channel: text(255),
			text: { type: 'string', maxLength: 40_000 },
			blocks: { type: 'array', maxItems: 50, items: BLOCK },
			attachments: list(ATTACHMENT, 100),
			thread_ts: { type: 'string', pattern: '^\\d+\\.\\d+$' },
			reply_broadcast: FLAG,
			unfurl_links: FLAG,
			unfurl_media: FLAG,
			link_names: FLAG,
			mrkdwn: FLAG,
			username: ANY_TEXT,
			icon_emoji: ANY_TEXT,
			icon_url: ANY_TEXT,
			...OF_THE_NODE,
		},
		['channel'],
	),
	anyOf: [{ required: ['text'] }, { required: ['blocks'] }, { required: ['attachments'] }],
};
