import { callN8n, type N8nSession } from './n8n-session.mts';

export interface ExecutionSummary {
	readonly id: string;
	readonly workflowId: string;
	readonly workflowName: string;
	readonly status: string;
	readonly startedAt: string;
	readonly stoppedAt: string | null;
}

export interface ExecutionFilter {
	readonly workflowId?: string;
	readonly status?: readonly string[];
}

/** The newest executions first, 100 at most. */
export async function listExecutions(
	session: N8nSession,
	filter: ExecutionFilter = {},
): Promise<readonly ExecutionSummary[]> {
	const query = new URLSearchParams({ filter: JSON.stringify(filter), limit: '100' });
	const answer = await callN8n(session, `/rest/executions?${query}`);
	return (answer as { results: ExecutionSummary[] }).results;
}

export interface ExecutionFailure {
	readonly node: string;
	readonly message: string;
	readonly description: string | null;
}

export interface Execution extends ExecutionSummary {
	/** The nodes that ran, in order of their first run. */
	readonly nodes: readonly ExecutedNode[];
	readonly failure: ExecutionFailure | null;
}

export interface ExecutedNode {
	readonly name: string;
	/** The JSON of the items that its first run gave, per output. */
	readonly outputs: readonly (readonly unknown[])[];
}

/** One execution with what each node gave, and which node stopped it with what message. */
export async function getExecution(session: N8nSession, id: string): Promise<Execution> {
	const answer = await callN8n(session, `/rest/executions/${id}`);
	const { data, workflowData, ...row } = answer as ExecutionRow;
	const result = (unflatten(data) as ExecutionData).resultData;
	const runs = Object.entries(result.runData)
		.flatMap(([name, [first]]) => (first === undefined ? [] : [{ name, ...first }]))
		.sort((a, b) => a.executionIndex - b.executionIndex);
	return {
		id: row.id,
		workflowId: row.workflowId,
		workflowName: workflowData.name,
		status: row.status,
		startedAt: row.startedAt,
		stoppedAt: row.stoppedAt,
		nodes: runs.map(({ name, data: outputs }) => ({
			name,
			outputs: (outputs?.main ?? []).map((items) => (items ?? []).map(({ json }) => json)),
		})),
		failure: readFailure(result),
	};
}

interface ExecutionRow extends ExecutionSummary {
	readonly data: string;
	readonly workflowData: { readonly name: string };
}

interface ExecutionData {
	readonly resultData: {
		readonly error?: ExecutionError;
		readonly lastNodeExecuted?: string;
		readonly runData: Readonly<Record<string, readonly NodeRun[]>>;
	};
}

interface Item {
	readonly json: unknown;
}

interface NodeRun {
	readonly executionIndex: number;
	readonly data?: { readonly main?: readonly (readonly Item[] | null)[] };
}

interface ExecutionError {
	readonly message: string;
	readonly description?: string | null;
	readonly node?: { readonly name: string };
}

function readFailure({ error, lastNodeExecuted }: ExecutionData['resultData']) {
	if (error === undefined) return null;
	return {
		node: error.node?.name ?? lastNodeExecuted ?? '',
		message: error.message,
		description: error.description ?? null,
	};
}

/**
 * Reads n8n's stored execution data (the npm package flatted's format): a list of values in which
 * every string inside an object or an array is the place of the value meant. Cycles are kept.
 */
function unflatten(text: string): unknown {
	const values = JSON.parse(text) as unknown[];
	const done = new Map<number, unknown>();
	const at = (place: number): unknown => {
		if (done.has(place)) return done.get(place);
		const value = values[place];
		done.set(place, value);
		if (typeof value !== 'object' || value === null) return value;
		const fields = value as Record<string, unknown>;
		for (const [key, inner] of Object.entries(fields)) {
			if (typeof inner === 'string') fields[key] = at(Number(inner));
		}
		return fields;
	};
	return at(0);
}
