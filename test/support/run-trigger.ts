import * as core from 'n8n-core';
import type {
	IDataObject,
	IDeferredPromise,
	INode,
	INodeExecutionData,
	INodeType,
	INodeTypes,
	IRun,
	ITriggerResponse,
} from 'n8n-workflow';
import { createRunExecutionData, NodeConnectionTypes, Workflow } from 'n8n-workflow';

process.env['N8N_LOG_LEVEL'] = 'silent';

export interface StartedRun {
	/** The JSON of the items that the run starts with. */
	readonly items: readonly IDataObject[];
	/** The run is over, well or not. */
	end(status?: 'success' | 'error'): void;
	/** n8n could not start it, or a person or n8n stopped it. */
	refuse(error: Error): void;
}

export interface RunningTrigger {
	/** The next run that the trigger starts, or has started. */
	nextRun(): Promise<StartedRun>;
	/** Takes the trigger off, as n8n does when the workflow is changed or n8n stops. Runs that are under way go on. */
	close(): Promise<void>;
	/** The end of all runs that are still under way. */
	endRuns(): void;
}

type Settings = Partial<INode> & { readonly workflowId?: string };

/** Activates a trigger as n8n does for a published workflow. The test plays the runs that it starts. */
export async function startTrigger(
	nodeType: INodeType,
	parameters: INode['parameters'],
	settings: Settings = {},
): Promise<RunningTrigger> {
	const started: StartedRun[] = [];
	const unseen: StartedRun[] = [];
	let told = () => {};
	const emit = (
		[items = []]: INodeExecutionData[][],
		_response?: unknown,
		done?: IDeferredPromise<IRun>,
	) => {
		const run: StartedRun = {
			items: items.map(({ json }) => json),
			end: (status = 'success') => done?.resolve({ status } as IRun),
			refuse: (error) => done?.reject(error),
		};
		started.push(run);
		unseen.push(run);
		told();
	};
	const { workflow, node } = workflowWith(nodeType, parameters, settings);
	const context = () => new TriggerContext(workflow, node, {}, 'trigger', 'activate', emit);
	const response = await new TriggersAndPollers().runTriggerFunction(
		workflow,
		node,
		context,
		{},
		'trigger',
		'activate',
	);
	return {
		nextRun: async () => {
			if (!unseen.length) await new Promise<void>((resolve) => (told = resolve));
			return unseen.shift() as StartedRun;
		},
		close: async () => await response?.closeFunction?.(),
		endRuns: () => {
			for (const run of started) run.end();
		},
	};
}

/**
 * Listens for a test event, as the button in the editor does, and gives the items that are shown. `onWaiting` is called
 * once the trigger has looked for an event; there may have been one already.
 */
export async function testTrigger(
	nodeType: INodeType,
	parameters: INode['parameters'],
	onWaiting = () => {},
): Promise<readonly IDataObject[]> {
	const { workflow, node } = workflowWith(telling(nodeType, onWaiting), parameters, {});
	const additionalData = {
		currentNodeExecutionIndex: 0,
		variables: {},
		webhookWaitingBaseUrl: 'http://localhost/webhook-waiting',
		formWaitingBaseUrl: 'http://localhost/form-waiting',
		executionId: 'test-execution',
		hooks: { runHook: async () => undefined, addHandler: () => undefined },
	};
	const engine = new Engine(additionalData, 'manual', createRunExecutionData());
	const { data } = await engine.run({ workflow, startNode: node });
	const { runData, error } = data.resultData;
	if (error) throw error;
	return (runData[node.name]?.[0]?.data?.['main']?.[0] ?? []).map(({ json }) => json);
}

function telling(nodeType: INodeType, onWaiting: () => void): INodeType {
	return {
		description: nodeType.description,
		async trigger() {
			const response = await nodeType.trigger?.call(this);
			const manualTriggerFunction = async () => {
				await response?.manualTriggerFunction?.();
				onWaiting();
			};
			return { ...response, manualTriggerFunction };
		},
	};
}

function workflowWith(
	nodeType: INodeType,
	parameters: INode['parameters'],
	{ workflowId = 'test-workflow', ...overrides }: Settings,
) {
	const node: INode = {
		id: 'test-node',
		name: nodeType.description.displayName,
		type: 'test.node',
		typeVersion: 1,
		position: [0, 0],
		parameters,
		...overrides,
	};
	const next: INode = { ...node, id: 'next', name: 'Next', type: 'test.next', parameters: {} };
	const workflow = new Workflow({
		id: workflowId,
		name: 'Test',
		active: true,
		nodes: [node, next],
		connections: {
			[node.name]: { main: [[{ node: 'Next', type: NodeConnectionTypes.Main, index: 0 }]] },
		},
		nodeTypes: nodeTypesWith(nodeType),
		settings: { executionOrder: 'v1', timezone: 'Europe/Berlin' },
	});
	return { workflow, node: workflow.getNode(node.name) as INode };
}

const nextType: INodeType = {
	description: {
		displayName: 'Next',
		name: 'next',
		group: ['transform'],
		version: 1,
		description: '',
		defaults: {},
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	},
	async execute() {
		return [this.getInputData()];
	},
};

function nodeTypesWith(nodeType: INodeType): INodeTypes {
	const byName = (type: string) => (type === 'test.next' ? nextType : nodeType);
	return { getByName: byName, getByNameAndVersion: byName, getKnownTypes: () => ({}) };
}

/** The engine's own copy of n8n-workflow has types of its own; at run time both are one module. */
const TriggerContext = core.TriggerContext as unknown as new (
	workflow: Workflow,
	node: INode,
	additionalData: object,
	mode: string,
	activation: string,
	emit: unknown,
) => object;
const TriggersAndPollers = core.TriggersAndPollers as unknown as new () => {
	runTriggerFunction(
		workflow: Workflow,
		node: INode,
		getTriggerFunctions: () => object,
		additionalData: object,
		mode: string,
		activation: string,
	): Promise<ITriggerResponse | undefined>;
};
const Engine = core.WorkflowExecute as unknown as new (
	additionalData: object,
	mode: string,
	runExecutionData: object,
) => { run(options: object): Promise<IRun> };
