import { NodeConnectionTypes, NodeHelpers, Workflow } from 'n8n-workflow';
import type { INode, INodeType, INodeTypeDescription, INodeTypes } from 'n8n-workflow';
import knownNodes from '../workflows/known-nodes.json';
import { OWN_NODES } from './own-nodes';

/** The part of a description that a workflow depends on. */
export type KnownNode = Pick<
	INodeTypeDescription,
	'group' | 'outputs' | 'outputNames' | 'properties'
>;

/** The description of a node of this package, or of one of n8n's own that its version 2.10 has too. */
export function findKnownNode(type: string, typeVersion: number): KnownNode | null {
	const own = OWN_NODES.find((node) => node.type === type)?.nodeType.description;
	if (own) return [own.version].flat().includes(typeVersion) ? own : null;
	const known = knownNodes.find((node) => node.type === type);
	// The file holds what n8n itself gives out as descriptions.
	return known?.versions.includes(typeVersion) ? (known as unknown as KnownNode) : null;
}

export interface EvaluatedNode {
	/** The parameters that the node has with these settings, with their defaults. */
	readonly parameters: INode['parameters'];
	/** The names of the outputs; the error output is the last one. */
	readonly outputs: readonly string[];
	evaluate(expression: string): unknown;
}

/** What n8n makes of a node in a workflow. */
export function evaluateNode(node: INode, known: KnownNode): EvaluatedNode {
	const copy = structuredClone(node);
	const description = known as INodeTypeDescription;
	const nodeType: INodeType = { description };
	const getNode = () => nodeType;
	const nodeTypes: INodeTypes = {
		getByName: getNode,
		getByNameAndVersion: getNode,
		getKnownTypes: () => ({}),
	};
	const workflow = new Workflow({ nodes: [copy], connections: {}, active: false, nodeTypes });
	const outputs = NodeHelpers.getNodeOutputs(workflow, copy, description).map((output, index) => {
		const named = typeof output === 'string' ? undefined : output.displayName;
		return named ?? known.outputNames?.[index] ?? NodeConnectionTypes.Main;
	});
	return {
		parameters: copy.parameters,
		outputs,
		evaluate: (expression) =>
			workflow.expression.getSimpleParameterValue(copy, expression, 'internal', {}),
	};
}
