import { getExecution, listExecutions } from '../../../demo/n8n-executions.mts';
import type { N8nSession } from '../../../demo/n8n-session.mts';

export interface DeliveredMessage {
	readonly id: string;
	readonly text: string;
	readonly html: string | null;
}

interface Item {
	readonly message?: DeliveredMessage;
}

/**
 * What n8n's own executions say was handed to the nodes that send ("Send E-Mail Here" and its like),
 * once for each time, the newest execution first.
 */
export async function listDeliveries(session: N8nSession): Promise<readonly DeliveredMessage[]> {
	const runs = await listExecutions(session, { workflowId: 'bookingFlowDeliver' });
	const deliveries: DeliveredMessage[] = [];
	for (const { id } of runs) {
		const { nodes } = await getExecution(session, id);
		const senders = nodes.filter(({ name }) => /^Send .+ Here$/.test(name));
		const items = senders.flatMap(({ outputs }) => outputs.flat());
		// Of a run that was killed n8n only knows that a node ran: it puts an item without content there.
		deliveries.push(...items.flatMap((item) => (item as Item).message ?? []));
	}
	return deliveries;
}
