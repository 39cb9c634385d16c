import type { IExecuteFunctions } from 'n8n-workflow';
import { choiceOf, textParameter } from './parameters';

const RESULTS = ['sent', 'delivered', 'failed'] as const;

/** The Result, Provider ID and Reason that Record Result asks for. */
export function readDeliveryResult(context: IExecuteFunctions, itemIndex: number) {
	return {
		status: choiceOf(context.getNodeParameter('result', itemIndex), RESULTS, 'Result'),
		providerId: textParameter(context, 'providerId', itemIndex),
		reason: textParameter(context, 'failureReason', itemIndex),
	};
}
