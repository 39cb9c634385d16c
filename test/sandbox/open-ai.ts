import type { Provider, SandboxAnswer, SandboxRequest } from './exchange';

export interface SaidMessage {
	readonly role: string;
	readonly text: string;
}

export interface OpenAi extends Provider {
	/** The questions that were understood, each with the whole conversation up to it. */
	readonly questions: readonly (readonly SaidMessage[])[];
	/** What the model says next; an object as JSON. */
	say(...answers: readonly (string | object)[]): void;
}

interface Body {
	readonly model: string;
	/** Of the API for responses. */
	readonly input?: readonly GivenMessage[];
	/** Of the API for chat completions. */
	readonly messages?: readonly GivenMessage[];
}

interface GivenMessage {
	readonly role: string;
	readonly content: string | readonly { readonly text: string }[];
}

const TEXT = { type: 'string', minLength: 1 };
const PART = {
	type: 'object',
	required: ['type', 'text'],
	additionalProperties: false,
	properties: {
		type: { enum: ['input_text', 'output_text'] },
		text: TEXT,
		annotations: { type: 'array', maxItems: 0 },
	},
};
const MESSAGES = {
	type: 'array',
	minItems: 2,
	items: {
		type: 'object',
		required: ['role', 'content'],
		additionalProperties: false,
		properties: {
			type: { const: 'message' },
			role: { enum: ['system', 'developer', 'user', 'assistant'] },
			content: { anyOf: [TEXT, { type: 'array', items: PART }] },
		},
	},
};
const SCHEMA = {
	type: 'object',
	required: ['model'],
	oneOf: [{ required: ['input'] }, { required: ['messages'] }],
	additionalProperties: false,
	properties: {
		model: { const: 'gpt-5-mini' },
		stream: { const: false },
		input: MESSAGES,
		messages: MESSAGES,
		text: { type: 'object', additionalProperties: false },
	},
};

/** That OpenAI's SDK, n8n and Node's fetch send. */
const HEADERS = [
	...['arch', 'lang', 'os', 'package-version', 'retry-count', 'runtime', 'runtime-version'].map(
		(name) => `x-stainless-${name}`,
	),
	'accept-language',
	'openai-platform',
	'sec-fetch-mode',
];

/** A service as OpenAI's, with its API for responses and the older one for chat completions. */
export function openAi(): OpenAi {
	const questions: (readonly SaidMessage[])[] = [];
	const answers: string[] = [];
	return {
		questions,
		say: (...more) =>
			void answers.push(...more.map((each) => (typeof each === 'string' ? each : write(each)))),
		operations: [
			{
				method: 'POST',
				path: /^\/v1\/(responses|chat\/completions)$/,
				json: SCHEMA,
				answer: ({ path, json }: SandboxRequest) => {
					const { input, messages = input ?? [] } = json as Body;
					questions.push(messages.map(toSaid));
					const text = answers.shift();
					if (text === undefined) return openAiError(500, 'The model has nothing to say.');
					return path === '/v1/responses' ? response(text) : completion(text);
				},
			},
		],
		headers: HEADERS,
		badRequest: (message) => openAiError(400, message),
		unauthorized: () => openAiError(401, 'Incorrect API key provided.'),
	};
}

export function openAiError(status: number, message: string): SandboxAnswer {
	return { status, body: { error: { message, type: 'sandbox_error', param: null, code: null } } };
}

function toSaid({ role, content }: GivenMessage): SaidMessage {
	const text = typeof content === 'string' ? content : content.map((part) => part.text).join('');
	return { role, text };
}

const write = (answer: object) => JSON.stringify(answer);

function completion(text: string): SandboxAnswer {
	const message = { role: 'assistant', content: text, refusal: null };
	return {
		status: 200,
		body: {
			id: 'chatcmpl-1',
			object: 'chat.completion',
			created: 1,
			model: 'gpt-5-mini',
			choices: [{ index: 0, message, finish_reason: 'stop', logprobs: null }],
			usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
		},
	};
}

function response(text: string): SandboxAnswer {
	const content = [{ type: 'output_text', text, annotations: [] }];
	return {
		status: 200,
		body: {
			id: 'resp_1',
			object: 'response',
			created_at: 1,
			model: 'gpt-5-mini',
			status: 'completed',
			error: null,
			incomplete_details: null,
			output: [{ id: 'msg_1', type: 'message', role: 'assistant', status: 'completed', content }],
			usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
		},
	};
}
