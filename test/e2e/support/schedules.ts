import type { N8nSession } from '../../../demo/n8n-session.mts';
import { callN8n, publishWorkflow, waitUntilPublished } from '../../../demo/n8n-session.mts';
import type { E2eStage } from './stage';

const SCHEDULE = 'n8n-nodes-base.scheduleTrigger';
const HOURLY = { rule: { interval: [{ field: 'hours' }] } };

interface Node {
	readonly type: string;
	readonly parameters: object;
}

interface Workflow {
	readonly nodes: readonly Node[];
	readonly versionId: string;
}

/** For the tests of one file these scheduled workflows run once an hour, and so as good as never. */
export function useRareRuns(stage: E2eStage, workflowIds: readonly string[]): void {
	const usual = new Map<string, readonly Node[]>();
	beforeAll(async () => {
		for (const id of workflowIds) {
			const { nodes } = await readWorkflow(stage.session(), id);
			usual.set(id, nodes);
			await changeNodes(
				stage.session(),
				id,
				nodes.map((node) => (node.type === SCHEDULE ? { ...node, parameters: HOURLY } : node)),
			);
		}
	});
	afterAll(async () => {
		for (const [id, nodes] of usual) await changeNodes(stage.session(), id, nodes);
	});
}

async function readWorkflow(session: N8nSession, id: string): Promise<Workflow> {
	return (await callN8n(session, `/rest/workflows/${id}`)) as Workflow;
}

async function changeNodes(session: N8nSession, id: string, nodes: readonly Node[]) {
	const workflow = { ...(await readWorkflow(session, id)), nodes };
	await callN8n(session, `/rest/workflows/${id}`, workflow, 'PATCH');
	await publishWorkflow(session, id);
	await waitUntilPublished(session, [id]);
}
