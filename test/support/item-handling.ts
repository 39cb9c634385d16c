import type { IDataObject, INode, INodeType } from 'n8n-workflow';
import { itemsOf } from './flow-nodes';
import { runNode } from './run-node';

export interface ItemHandlingCase {
	readonly nodeType: INodeType;
	readonly parameters?: INode['parameters'];
	/** An item that the node can do something with. */
	goodItem(): Promise<IDataObject>;
	/** The output that it leaves by; 0 when nothing is said. */
	readonly output?: number;
	/** What its result is called when the node is a tool. */
	readonly status: string;
	/** An item that the node cannot do anything with, and what it says. */
	readonly badItem: IDataObject;
	readonly message: string;
	readonly outputCount: number;
}

/** What every node of the flow does with its items, whatever it adds to them. */
export function describeItemHandling(name: string, handling: ItemHandlingCase): void {
	const { nodeType, parameters = {}, output = 0, status, badItem, message } = handling;
	const run = async (items: IDataObject[], settings: Partial<INode> = {}) =>
		await runNode(nodeType, parameters, items, settings);

	describe(`${name}, item by item`, () => {
		it('keeps what an item carries and says which item each result comes from', async () => {
			const mark = { of: ['its', 'own'] };
			const { items, error } = await run([{ ...(await handling.goodItem()), mark }]);
			expect(error).toBeUndefined();
			expect(items[output]).toMatchObject([{ json: { mark }, pairedItem: { item: 0 } }]);
			expect(items[output]?.[0]?.json).not.toHaveProperty('error');
		});

		it('stops at an item it cannot use and says which and what to do', async () => {
			const { error } = await run([await handling.goodItem(), badItem]);
			expect(error).toMatchObject({
				message: expect.stringContaining(message),
				description: expect.stringMatching(/\w/),
				context: { itemIndex: 1 },
			});
		});

		it('sends an item it cannot use to the error output, and the others go on', async () => {
			const good = await handling.goodItem();
			const { items, error } = await run([badItem, good], { onError: 'continueErrorOutput' });
			expect(error).toBeUndefined();
			expect(items).toHaveLength(handling.outputCount + 1);
			expect(items[handling.outputCount]).toMatchObject([
				{ json: { ...badItem, error: expect.stringContaining(message) }, pairedItem: { item: 0 } },
			]);
			expect(items[output]).toMatchObject([{ pairedItem: { item: 1 } }]);
		});

		it('passes on the reason in place of an item it cannot use, and the others go on', async () => {
			const good = await handling.goodItem();
			const result = await run([badItem, good], { onError: 'continueRegularOutput' });
			const [bad, ...others] = itemsOf(result);
			expect(bad).toMatchObject({ output: 0, json: { error: expect.stringContaining(message) } });
			expect(others).toMatchObject([{ output }]);
		});

		if (!nodeType.description.usableAsTool) return;

		it('gives every result of a tool at the first output, with its status', async () => {
			const result = await run([await handling.goodItem()], { type: 'test.nodeTool' });
			expect(itemsOf(result)).toMatchObject([{ output: 0, json: { status } }]);
		});
	});
}
