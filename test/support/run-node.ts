import * as core from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	IHttpRequestOptions,
	INode,
	INodeConnections,
	INodeExecutionData,
	INodeType,
	INodeTypes,
	IRun,
} from 'n8n-workflow';
import { createRunExecutionData, NodeConnectionTypes, Workflow } from 'n8n-workflow';

// Errors are what many tests are after; the engine need not print them.
process.env['N8N_LOG_LEVEL'] = 'silent';

export interface NodeRun {
	/** The JSON of the items of each output. */
	readonly outputs: readonly (readonly IDataObject[])[];
	readonly items: readonly (readonly INodeExecutionData[])[];
	/** What stopped the node. */
	readonly error:
		{ message: string; description?: string | null; context?: IDataObject } | undefined;
}

/** One of several credentials of a node. */
export interface NodeCredential {
	readonly type: string;
	readonly data: ICredentialDataDecryptedObject;
	/** What the type extends. */
	readonly parents?: readonly string[];
	/** Headers with which n8n's own credential type signs requests. */
	readonly headers?: Readonly<Record<string, string>>;
}

export interface NodeSettings extends Partial<INode> {
	/** The credentials of the node, each with data of its own; in place of the two below. */
	readonly ownCredentials?: readonly NodeCredential[];
	/** What the credentials of the node hold. A refreshed token is written into it. */
	readonly credentialData?: ICredentialDataDecryptedObject;
	/** What the type of the credentials extends: "oAuth2Api" has n8n sign requests and refresh tokens. */
	readonly credentialParents?: readonly string[];
	/** What the node's input for a language model is connected to. */
	readonly languageModel?: object;
}

/**
 * Runs one node in n8n's own engine: parameters get their defaults and expressions are resolved as in a workflow.
 */
export async function runNode(
	nodeType: INodeType,
	parameters: INode['parameters'],
	input: readonly IDataObject[] = [{}],
	settings: NodeSettings = {},
): Promise<NodeRun> {
	const { credentialData = {}, credentialParents = [], languageModel, ...others } = settings;
	const { ownCredentials = [], ...overrides } = others;
	const node: INode = {
		id: '2',
		name: nodeType.description.displayName,
		type: 'test.node',
		typeVersion: 1,
		position: [200, 0],
		parameters,
		...(ownCredentials.length ? { credentials: namesOf(ownCredentials) } : {}),
		...overrides,
	};
	const workflow = new Workflow({
		id: 'test-workflow',
		name: 'Test',
		active: false,
		nodes: [START, ...(languageModel ? [MODEL] : []), node],
		connections: {
			Start: { main: [[{ node: node.name, type: NodeConnectionTypes.Main, index: 0 }]] },
			...(languageModel ? { Model: toModelInputOf(node) } : {}),
		},
		nodeTypes: nodeTypesWith(nodeType, languageModel),
		settings: { executionOrder: 'v1' },
	});
	const items = input.map((json) => ({ json }));
	const one = { type: '', data: credentialData, parents: credentialParents };
	const helper = credentialsHelper(
		(type) => ownCredentials.find((each) => each.type === type) ?? one,
	);
	const run = await execute(workflow, items, helper);
	const { runData, error } = run.data.resultData;
	const given = (runData[node.name]?.[0]?.data?.['main'] ?? []).map((output) => output ?? []);
	return {
		items: given,
		outputs: given.map((output) => output.map(({ json }) => json)),
		error: error as NodeRun['error'],
	};
}

const START: INode = {
	id: '1',
	name: 'Start',
	type: 'test.start',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

const startType: INodeType = {
	description: {
		displayName: 'Start',
		name: 'start',
		group: ['input'],
		version: 1,
		description: '',
		defaults: {},
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	},
};

const MODEL: INode = { ...START, id: '3', name: 'Model', type: 'test.model' };

function toModelInputOf({ name }: INode): INodeConnections {
	const type = NodeConnectionTypes.AiLanguageModel;
	return { [type]: [[{ node: name, type, index: 0 }]] };
}

/** A sub-node as those that come with n8n: it hands its parent the model. */
function modelType(model: object | undefined): INodeType {
	const description = {
		...startType.description,
		displayName: 'Model',
		name: 'model',
		outputs: [NodeConnectionTypes.AiLanguageModel],
	};
	return { description, supplyData: async () => ({ response: model }) };
}

function nodeTypesWith(nodeType: INodeType, languageModel: object | undefined): INodeTypes {
	const others = new Map([
		[START.type, startType],
		[MODEL.type, modelType(languageModel)],
	]);
	const byName = (type: string) => others.get(type) ?? nodeType;
	return { getByName: byName, getByNameAndVersion: byName, getKnownTypes: () => ({}) };
}

/** The engine's own copy of n8n-workflow has types of its own; at run time both are one module. */
interface Engine {
	run(options: object): Promise<IRun>;
}
const Engine = core.WorkflowExecute as unknown as new (
	additionalData: object,
	mode: string,
	runExecutionData: object,
) => Engine;

export function namesOf(credentials: readonly NodeCredential[]): NonNullable<INode['credentials']> {
	return Object.fromEntries(credentials.map(({ type }) => [type, { id: type, name: type }]));
}

/** n8n's own keeps credentials in its database; the requests that they sign are the engine's own. */
export function credentialsHelper(find: (type: string) => NodeCredential) {
	return {
		getDecrypted: async (_data: unknown, _node: unknown, type: string) =>
			structuredClone(find(type).data),
		getParentTypes: (type: string) => find(type).parents ?? [],
		isCredentialUsableByNode: () => true,
		preAuthentication: async () => undefined,
		runPreAuthentication: async () => undefined,
		authenticate: async (_data: unknown, type: string, request: IHttpRequestOptions) => ({
			...request,
			headers: { ...request.headers, ...find(type).headers },
		}),
		updateCredentialsOauthTokenData: async (_node: unknown, type: string, refreshed: object) => {
			Object.assign(find(type).data, refreshed);
		},
	};
}

async function execute(
	workflow: Workflow,
	items: INodeExecutionData[],
	helper: object,
): Promise<IRun> {
	const additionalData = {
		currentNodeExecutionIndex: 0,
		variables: {},
		credentialsHelper: helper,
		webhookWaitingBaseUrl: 'http://localhost/webhook-waiting',
		formWaitingBaseUrl: 'http://localhost/form-waiting',
		executionId: 'test-execution',
		hooks: { runHook: async () => undefined },
	};
	const engine = new Engine(additionalData, 'trigger', createRunExecutionData());
	return await engine.run({ workflow, startNode: START, pinData: { Start: items } });
}
