import * as core from 'n8n-core';
import type {
	IDataObject,
	IHookFunctions,
	INode,
	INodeType,
	INodeTypes,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';
import type { NodeCredential, NodeSettings } from './run-node';
import { credentialsHelper, namesOf } from './run-node';

/** A request as n8n hands it on once Express has read it. */
export interface WebhookRequest {
	readonly method: 'GET' | 'POST';
	readonly query?: IDataObject;
	readonly body?: IDataObject;
}

export interface WebhookAnswer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly text: string;
	/** The items of each output, when a run of the workflow was started. */
	readonly started: IWebhookResponseData['workflowData'];
}

type Context = new (
	workflow: Workflow,
	node: INode,
	additionalData: object,
	mode: string,
	webhookData: object,
	closeFunctions: readonly unknown[],
	runExecutionData: null,
) => IWebhookFunctions;
const WebhookContext = core.WebhookContext as unknown as Context;
const HookContext = core.HookContext as unknown as new (
	workflow: Workflow,
	node: INode,
	additionalData: object,
	mode: string,
	activation: string,
	webhookData: object,
) => IHookFunctions;

/** Publishes a node as n8n does: `create` and its like under "default". */
export async function callWebhookMethod(
	nodeType: INodeType,
	method: 'checkExists' | 'create' | 'delete',
	{ baseUrl, mode = 'trigger' }: { readonly baseUrl: string; readonly mode?: 'trigger' | 'manual' },
): Promise<boolean | undefined> {
	const { workflow, node } = workflowWith(nodeType, {}, []);
	const additionalData = { webhookBaseUrl: baseUrl, webhookTestBaseUrl: `${baseUrl}-test` };
	const webhookData = { webhookDescription: nodeType.description.webhooks?.[1], path: '' };
	const context = new HookContext(workflow, node, additionalData, mode, 'activate', webhookData);
	return await nodeType.webhookMethods?.['default']?.[method]?.call(context);
}

/** Asks the webhook of one node in n8n's own context of a webhook. */
export async function askWebhook(
	nodeType: INodeType,
	parameters: INode['parameters'],
	request: WebhookRequest,
	{ ownCredentials = [] }: NodeSettings = {},
): Promise<WebhookAnswer> {
	const { workflow, node } = workflowWith(nodeType, parameters, ownCredentials);
	const { method, query = {}, body = {} } = request;
	const answer = openAnswer();
	const additionalData = {
		credentialsHelper: credentialsHelper((type) => {
			const found = ownCredentials.find((each) => each.type === type);
			if (!found) throw new Error(`There is no credential ${type}.`);
			return found;
		}),
		httpRequest: { method, query, body, headers: {}, params: {} },
		httpResponse: answer.response,
		variables: {},
		hooks: { runHook: async () => undefined },
		webhookBaseUrl: 'https://n8n.example.com/webhook',
		webhookTestBaseUrl: 'https://n8n.example.com/webhook-test',
	};
	const webhookDescription = { name: method === 'GET' ? 'setup' : 'default' };
	const webhookData = { webhookDescription };
	const context = new WebhookContext(
		workflow,
		node,
		additionalData,
		'webhook',
		webhookData,
		[],
		null,
	);
	const { workflowData } = (await nodeType.webhook?.call(context)) ?? {};
	return { ...answer.read(), started: workflowData };
}

/** What of Express's answer a node may call. */
function openAnswer() {
	let status = 200;
	let text = '';
	const headers: Record<string, string> = {};
	const response = {
		status: (code: number) => {
			status = code;
			return response;
		},
		set: (given: Readonly<Record<string, string>>) => {
			for (const [name, value] of Object.entries(given)) headers[name.toLowerCase()] = value;
			return response;
		},
		type: (name: string) => {
			headers['content-type'] = name;
			return response;
		},
		send: (body: string) => {
			text = body;
			return response;
		},
	};
	return { response, read: () => ({ status, headers, text }) };
}

function workflowWith(
	nodeType: INodeType,
	parameters: INode['parameters'],
	ownCredentials: readonly NodeCredential[],
) {
	const node: INode = {
		id: '1',
		name: nodeType.description.displayName,
		type: 'test.node',
		typeVersion: 1,
		position: [0, 0],
		// The editor gives each webhook one.
		webhookId: 'webhook-1',
		parameters,
		credentials: namesOf(ownCredentials),
	};
	const byName = () => nodeType;
	const nodeTypes: INodeTypes = {
		getByName: byName,
		getByNameAndVersion: byName,
		getKnownTypes: () => ({}),
	};
	const workflow = new Workflow({
		id: 'test-workflow',
		active: true,
		nodes: [node],
		connections: {},
		nodeTypes,
		settings: {},
	});
	return { workflow, node };
}
