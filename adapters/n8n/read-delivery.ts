import type { IExecuteFunctions } from 'n8n-workflow';
import { textParameter } from './parameters';

/** The Result, Provider ID and Reason that Record Result asks for. */
export function readDeliveryResult(context: IExecuteFunctions, itemIndex: number) {
	return {
		status: context.getNodeParameter('result', itemIndex) as 'sent' | 'delivered' | 'failed',
		providerId: textParameter(context, 'providerId', itemIndex),
		reason: textParameter(context, 'failureReason', itemIndex),
	};
}
