import { randomUUID } from 'node:crypto';
import type { N8nSession } from '../../../demo/n8n-session.mts';
import { callN8n, publishWorkflow, waitUntilPublished } from '../../../demo/n8n-session.mts';

export interface ModelWorkflow {
	readonly workflowId: string;
	/** Under /webhook/booking-flow. */
	readonly path: string;
}

export interface ModelWorkflowSettings {
	/** Of Classify Reply. */
	readonly parameters: object;
	/** Of n8n's OpenAI Chat Model; null: no model is connected. */
	readonly model: object | null;
}

/** Creates n8n's own credential for OpenAI, for another service of that kind. */
export async function createOpenAiCredential(session: N8nSession, url: string, apiKey: string) {
	const data = { apiKey, url };
	const credential = { name: `Model at ${url}`, type: 'openAiApi', data };
	const { id, name } = (await callN8n(session, '/rest/credentials', credential)) as {
		id: string;
		name: string;
	};
	return { openAiApi: { id, name } };
}

/** Creates and publishes Webhook -> Classify Reply, with n8n's OpenAI Chat Model as its model. */
export async function publishModelWorkflow(
	session: N8nSession,
	credentials: object,
	{ parameters, model }: ModelWorkflowSettings,
): Promise<ModelWorkflow> {
	const path = `language-model-${randomUUID()}`;
	const nodes = [
		webhook(`booking-flow/${path}`),
		node('Classify Reply', 'n8n-nodes-booking-flow.classifyReply', 1, {
			text: '={{ $json.body.text }}',
			from: '={{ $json.body.from }}',
			messageId: '={{ $json.body.messageId }}',
			...parameters,
		}),
		node('Reading', 'n8n-nodes-base.noOp', 1, {}),
		...(model ? [{ ...openAiModel(model), credentials }] : []),
	];
	const toReading = [{ node: 'Reading', type: 'main', index: 0 }];
	const workflow = {
		name: `Language model ${path}`,
		nodes,
		connections: {
			Webhook: { main: [[{ node: 'Classify Reply', type: 'main', index: 0 }]] },
			'Classify Reply': { main: Array(8).fill(toReading) },
			...(model ? { 'OpenAI Chat Model': toModelInput } : {}),
		},
		settings: { executionOrder: 'v1' },
	};
	const { id } = (await callN8n(session, '/rest/workflows', workflow)) as { id: string };
	await publishWorkflow(session, id);
	await waitUntilPublished(session, [id]);
	return { workflowId: id, path };
}

const toModelInput = {
	ai_languageModel: [[{ node: 'Classify Reply', type: 'ai_languageModel', index: 0 }]],
};

function webhook(path: string) {
	const parameters = { httpMethod: 'POST', path, responseMode: 'lastNode' };
	return {
		...node('Webhook', 'n8n-nodes-base.webhook', 2.1, parameters),
		webhookId: randomUUID(),
	};
}

function openAiModel(parameters: object) {
	const type = '@n8n/n8n-nodes-langchain.lmChatOpenAi';
	const model = { __rl: true, mode: 'id', value: 'gpt-5-mini' };
	return node('OpenAI Chat Model', type, 1.3, { model, options: { maxRetries: 0 }, ...parameters });
}

function node(name: string, type: string, typeVersion: number, parameters: object) {
	return { id: randomUUID(), name, type, typeVersion, position: [0, 0], parameters };
}
