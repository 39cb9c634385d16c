import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { NodeFlowContext } from './open-flow';
import { openFlow } from './open-flow';
import { errorText, toNodeError } from './to-node-error';

/** What a node adds to an item, and the output it leaves by. */
export interface ItemResult {
	readonly output: number;
	/** The result in a word, as an AI agent reads it. */
	readonly status: string;
	readonly json: object;
	/** Nothing of what the item carried goes on: it is not to be trusted. */
	readonly dropsItem?: boolean;
}

export interface ItemInput {
	readonly item: INodeExecutionData;
	readonly itemIndex: number;
	readonly flow: NodeFlowContext;
}

/**
 * Runs a node item by item. An item keeps its JSON and gets the node's part on top; one that fails leaves by the
 * error output when the node is set to continue, and the others go on. As a tool of an AI agent the node has only
 * its first output, so every result goes there and carries its status.
 */
export async function runItems(
	context: IExecuteFunctions,
	outputCount: number,
	handle: (input: ItemInput) => Promise<ItemResult | readonly ItemResult[]>,
): Promise<INodeExecutionData[][]> {
	const outputs: INodeExecutionData[][] = Array.from({ length: outputCount }, () => []);
	const asTool = context.getNode().type.endsWith('Tool');
	const items = context.getInputData();
	let newFlow: (() => NodeFlowContext) | undefined;
	for (const [itemIndex, item] of items.entries()) {
		try {
			newFlow ??= await openFlow(context);
			const handled = await handle({ item, itemIndex, flow: newFlow() });
			for (const { output, status, json, dropsItem = false } of [handled].flat()) {
				const carried = dropsItem ? {} : item.json;
				outputs[asTool ? 0 : output]?.push({
					json: { ...carried, ...json, ...(asTool ? { status } : {}) },
					...(item.binary && !dropsItem ? { binary: item.binary } : {}),
					pairedItem: { item: itemIndex },
				});
			}
		} catch (error) {
			if (!context.continueOnFail()) throw toNodeError(context.getNode(), error, itemIndex);
			outputs[0]?.push({ json: { error: errorText(error) }, pairedItem: { item: itemIndex } });
		}
	}
	return outputs;
}
