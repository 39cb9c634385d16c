import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IConnections, INode } from 'n8n-workflow';
import { evaluateNode, findKnownNode } from '../support/known-node';
import { parameterFaults } from '../support/parameter-faults';

const FOLDER = join(__dirname, '../../workflows');
const STICKY_NOTE = 'n8n-nodes-base.stickyNote';
const EXECUTE_WORKFLOW = 'n8n-nodes-base.executeWorkflow';
const CALLED = 'n8n-nodes-base.executeWorkflowTrigger';
const WEBHOOK = 'n8n-nodes-base.webhook';
const RESPOND = 'n8n-nodes-base.respondToWebhook';
const GRID = 16;
const CLOSEST = 100;

interface WorkflowFile {
	readonly file: string;
	readonly text: string;
	readonly id: string;
	readonly name: string;
	readonly nodes: readonly INode[];
	readonly connections: IConnections;
	readonly pinData?: object;
	readonly meta?: object;
	readonly active: boolean;
	readonly settings: object;
}

const workflows: readonly WorkflowFile[] = readdirSync(FOLDER)
	.filter((file) => file.endsWith('.json'))
	.map((file) => {
		const text = readFileSync(join(FOLDER, file), 'utf8');
		return { ...(JSON.parse(text) as WorkflowFile), file, text };
	});

interface Link {
	readonly from: string;
	readonly output: number;
	readonly to: string;
	readonly type: string;
}

const linksOf = ({ connections }: WorkflowFile): readonly Link[] =>
	Object.entries(connections).flatMap(([from, byType]) =>
		Object.entries(byType).flatMap(([type, outputs]) =>
			outputs.flatMap((targets, output) =>
				(targets ?? []).map(({ node }) => ({ from, output, to: node, type })),
			),
		),
	);

const workingNodes = ({ nodes }: WorkflowFile) => nodes.filter(({ type }) => type !== STICKY_NOTE);

const nodesOfType = (type: string) =>
	workflows.flatMap(({ file, nodes }) =>
		nodes.filter((node) => node.type === type).map((node) => ({ file, node })),
	);

const repeated = (values: readonly unknown[]) =>
	values.filter((value, index) => values.indexOf(value) !== index);

function known({ type, typeVersion }: INode) {
	const node = findKnownNode(type, typeVersion);
	if (!node) throw new Error(`${type} ${typeVersion} is not known`);
	return node;
}

/** The names of the nodes that the flow comes to from `start`. */
function reachedFrom(workflow: WorkflowFile, start: readonly string[]): ReadonlySet<string> {
	const links = linksOf(workflow);
	const reached = new Set(start);
	for (const name of reached) {
		for (const { from, to } of links) if (from === name) reached.add(to);
	}
	return reached;
}

describe('the workflows together', () => {
	it('are there', () => {
		expect(workflows.length).toBeGreaterThanOrEqual(7);
	});

	it('have ids and names of their own', () => {
		expect(repeated(workflows.map(({ id }) => id))).toEqual([]);
		expect(repeated(workflows.map(({ name }) => name))).toEqual([]);
	});

	it('have node ids of their own', () => {
		expect(repeated(workflows.flatMap(({ nodes }) => nodes.map(({ id }) => id)))).toEqual([]);
	});

	it('listen at webhook addresses of their own', () => {
		const webhooks = nodesOfType(WEBHOOK).map(({ node }) => node);
		expect(webhooks.length).toBeGreaterThan(0);
		const addresses = webhooks.map(
			({ parameters }) => `${String(parameters['httpMethod'])} ${String(parameters['path'])}`,
		);
		expect(repeated(addresses)).toEqual([]);
		const ids = webhooks.map(({ webhookId }) => webhookId);
		expect(ids).not.toContain(undefined);
		expect(repeated(ids)).toEqual([]);
	});

	it('call workflows that are among them and can be called', () => {
		const calls = nodesOfType(EXECUTE_WORKFLOW).map(({ file, node }) => {
			const { value, cachedResultName } = node.parameters['workflowId'] as {
				value: string;
				cachedResultName: string;
			};
			const called = workflows.find(({ id }) => id === value);
			const canBeCalled = called?.nodes.some(({ type }) => type === CALLED) ?? false;
			return { file, node: node.name, name: called?.name, cachedResultName, canBeCalled };
		});
		expect(calls.length).toBeGreaterThan(0);
		for (const call of calls) {
			expect(call).toEqual({ ...call, name: call.cachedResultName, canBeCalled: true });
		}
	});
});

describe.each(workflows.map((workflow) => [workflow.file, workflow] as const))(
	'%s',
	(_, workflow) => {
		const { nodes, connections, text } = workflow;
		const names = nodes.map(({ name }) => name);

		it('has an id that n8n can keep', () => {
			expect(workflow.id).toMatch(/^[A-Za-z0-9_-]{1,21}$/);
		});

		it('gives each node a name of its own', () => {
			expect(repeated(names)).toEqual([]);
		});

		it('uses nodes and versions that n8n 2.10 has', () => {
			const unknown = nodes
				.filter(({ type, typeVersion }) => !findKnownNode(type, typeVersion))
				.map(({ name, type, typeVersion }) => `${name}: ${type} ${typeVersion}`);
			expect(unknown).toEqual([]);
		});

		it('sets parameters and choices that the nodes have', () => {
			const faults = nodes.flatMap((node) =>
				parameterFaults(node.parameters, known(node).properties, `${node.name}: `),
			);
			expect(faults).toEqual([]);
		});

		it('sets no parameter that the other settings of the node hide', () => {
			const hidden = nodes.flatMap((node) => {
				const { parameters } = evaluateNode(node, known(node));
				return Object.keys(node.parameters)
					.filter((name) => !(name in parameters))
					.map((name) => `${node.name}: ${name}`);
			});
			expect(hidden).toEqual([]);
		});

		it('connects nodes that are there, from outputs that are there', () => {
			const faults = linksOf(workflow).flatMap(({ from, output, to, type }) => {
				const node = nodes.find(({ name }) => name === from);
				if (!node || !names.includes(to)) return [`${from} -> ${to}`];
				const { outputs } = evaluateNode(node, known(node));
				const isThere = type === 'main' && output < outputs.length;
				return isThere ? [] : [`${from} has no output ${output}, only ${outputs.join(', ')}`];
			});
			expect(faults).toEqual([]);
		});

		it('can reach every node from a trigger', () => {
			const triggers = workingNodes(workflow)
				.filter((node) => known(node).group.includes('trigger'))
				.map(({ name }) => name);
			expect(triggers.length).toBeGreaterThan(0);
			const reached = reachedFrom(workflow, triggers);
			const lost = workingNodes(workflow).filter(({ name }) => !reached.has(name));
			expect(lost.map(({ name }) => name)).toEqual([]);
		});

		it('connects the error output wherever a node has one', () => {
			const open = nodes
				.filter(({ onError }) => onError === 'continueErrorOutput')
				.filter((node) => {
					const errorOutput = evaluateNode(node, known(node)).outputs.length - 1;
					return !connections[node.name]?.['main']?.[errorOutput]?.length;
				});
			expect(open.map(({ name }) => name)).toEqual([]);
		});

		it('answers every webhook that waits for an answer', () => {
			const waiting = nodes.filter(
				({ type, parameters }) => type === WEBHOOK && parameters['responseMode'] === 'responseNode',
			);
			for (const { name } of waiting) {
				const reached = reachedFrom(workflow, [name]);
				const answers = nodes.filter((node) => node.type === RESPOND && reached.has(node.name));
				expect(answers).not.toEqual([]);
			}
		});

		it('speaks in expressions of nodes that are there', () => {
			const spoken = [...text.matchAll(/\$\('([^']+)'\)/g)].map(([, name]) => name ?? '');
			expect(spoken.filter((name) => !names.includes(name))).toEqual([]);
		});

		it('explains itself in notes, the first one for the whole', () => {
			const notes = nodes.filter(({ type }) => type === STICKY_NOTE);
			expect(notes.length).toBeGreaterThanOrEqual(2);
			expect(notes[0]?.parameters['content']).toMatch(/^## .+\n[^]*Set up/);
		});

		it('carries nothing of the machine or the accounts it was made with', () => {
			expect(nodes.filter(({ credentials }) => credentials)).toEqual([]);
			expect(workflow.pinData ?? {}).toEqual({});
			expect(workflow.meta ?? {}).not.toHaveProperty('instanceId');
			expect(workflow.active).toBe(false);
			expect(workflow.settings).toEqual({ executionOrder: 'v1' });
		});

		it('names no addresses but those of examples', () => {
			const hosts = [...text.matchAll(/(?:\w@|https?:\/\/)([\w.-]+)/g)].map(
				([, host]) => host ?? '',
			);
			expect(hosts.filter((host) => !/(?:^|\.)example\.(?:com|org|net)$/.test(host))).toEqual([]);
		});

		it('lays its nodes out on the grid, clear of each other', () => {
			const offGrid = nodes.filter(({ position }) => position.some((each) => each % GRID !== 0));
			expect(offGrid.map(({ name }) => name)).toEqual([]);
			const boxes = workingNodes(workflow);
			const close = boxes.flatMap((one, index) =>
				boxes
					.slice(index + 1)
					.filter((other) => distance(one, other) < CLOSEST)
					.map((other) => `${one.name} and ${other.name}`),
			);
			expect(close).toEqual([]);
		});
	},
);

function distance({ position: [x1, y1] }: INode, { position: [x2, y2] }: INode): number {
	return Math.max(Math.abs(x1 - x2), Math.abs(y1 - y2));
}
