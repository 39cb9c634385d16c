import type { INode } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { BookingFlowError } from '../../domain/error';

/**
 * The error as n8n shows it: what happened, for which item, and what to do. n8n ignores a second wrapping of its own
 * errors, so those only learn their item.
 */
export function toNodeError(node: INode, error: unknown, itemIndex: number) {
	if (error instanceof NodeOperationError || error instanceof NodeApiError) {
		error.context['itemIndex'] = itemIndex;
		return error;
	}
	if (error instanceof BookingFlowError) {
		return new NodeOperationError(node, error.message, { itemIndex, description: error.hint });
	}
	return new NodeOperationError(node, error instanceof Error ? error : String(error), {
		itemIndex,
	});
}

/** The same in one text, for an item on the error output. */
export function errorText(error: unknown): string {
	if (error instanceof BookingFlowError) return `${error.message} ${error.hint}`;
	return error instanceof Error ? error.message : String(error);
}
