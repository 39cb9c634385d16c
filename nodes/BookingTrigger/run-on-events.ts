import { randomUUID } from 'node:crypto';
import type { ITriggerFunctions, ITriggerResponse } from 'n8n-workflow';
import { errorText } from '../../adapters/n8n/to-node-error';
import { enrolConsumer } from '../../adapters/store/consumers';
import type { Store, WorkContext } from '../../adapters/store/work';
import { followTrail } from '../../flow/hand-out-events';
import type { Reader } from '../../flow/hand-out-events';
import { pause } from './pause';
import { presentEvent } from './present-event';
import type { TriggerSettings } from './read-settings';
import { startRun } from './start-run';

/**
 * Starts runs of the workflow as events come. Its place in the trail goes by the ids of workflow and node, so both can
 * be renamed. Closing does not wait for a run that is under way; the end of that is still written down.
 */
export async function runOnEvents(
	context: ITriggerFunctions,
	store: Store,
	{ filter, limit, readFrom, everyMs }: TriggerSettings,
): Promise<ITriggerResponse> {
	const { id: nodeId, name } = context.getNode();
	const workflowId = context.getWorkflow().id ?? null;
	const consumerId = `${workflowId}/${nodeId}`;
	const newChange = (): WorkContext => ({
		now: new Date().toISOString(),
		newId: (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}`,
		source: { workflowId, executionId: null, node: name, actor: 'workflow' },
	});
	await store.transaction(newChange(), (work) => enrolConsumer(work, consumerId, readFrom));

	const closer = new AbortController();
	const closing = closer.signal;
	const handOut: Reader['handOut'] = async (events) => {
		closing.throwIfAborted();
		await startRun(context, events.map(presentEvent));
	};
	const warn = (error: unknown) => {
		context.logger.warn(`${name} tries again: ${errorText(error)}`, { workflowId, nodeId });
	};
	const followed = { store, newChange, pause, closing, warn };
	void followTrail(followed, { consumerId, filter, limit, handOut }, everyMs);
	return { closeFunction: async () => closer.abort() };
}
