import { setTimeout as sleep } from 'node:timers/promises';

const publishMilliseconds = 60_000;
const pollMilliseconds = 100;

export interface Account {
	readonly email: string;
	readonly password: string;
}

/** A logged-in user of one n8n, by the cookie that its REST API gave out. */
export interface N8nSession {
	readonly baseUrl: string;
	readonly account: Account;
	readonly cookie: string;
}

/** Creates the owner of a fresh n8n, as its first page in the browser does, and logs in as the owner. */
export async function setupOwner(baseUrl: string, account: Account): Promise<N8nSession> {
	const person = { ...account, firstName: 'Demo', lastName: 'Owner' };
	return await openSession(baseUrl, '/rest/owner/setup', account, person);
}

export async function login(baseUrl: string, account: Account): Promise<N8nSession> {
	const body = { emailOrLdapLoginId: account.email, password: account.password };
	return await openSession(baseUrl, '/rest/login', account, body);
}

/** Publishes a workflow's current version, as the editor's Publish button does. */
export async function publishWorkflow(session: N8nSession, workflowId: string): Promise<void> {
	const path = `/rest/workflows/${workflowId}`;
	const { versionId } = (await callN8n(session, path)) as { versionId: string };
	await callN8n(session, `${path}/activate`, { versionId });
}

/**
 * Waits until n8n has registered the triggers of published workflows: it does so in the background,
 * after it says that it is ready.
 */
export async function waitUntilPublished(
	session: N8nSession,
	workflowIds: readonly string[],
): Promise<void> {
	const deadline = Date.now() + publishMilliseconds;
	for (const id of workflowIds) {
		let publication = await readPublication(session, id);
		while (publication.status !== 'published') {
			if (publication.status === 'failed' || Date.now() > deadline) {
				throw new Error(`n8n did not publish ${id}: ${JSON.stringify(publication)}`);
			}
			await sleep(pollMilliseconds);
			publication = await readPublication(session, id);
		}
	}
}

interface Publication {
	readonly status: 'published' | 'not_published' | 'in_progress' | 'partial' | 'failed';
	readonly triggers: readonly unknown[];
}

async function readPublication(session: N8nSession, workflowId: string): Promise<Publication> {
	const path = `/rest/workflows/${workflowId}/publication-status`;
	return (await callN8n(session, path)) as Publication;
}

/** Calls n8n's REST API: GET, or POST when there is a body, unless said. Gives the `data` of its answer. */
export async function callN8n(
	session: N8nSession,
	path: string,
	body?: unknown,
	method: 'POST' | 'PATCH' = 'POST',
): Promise<unknown> {
	const headers = { cookie: session.cookie, 'content-type': 'application/json' };
	const request = body === undefined ? {} : { method, body: JSON.stringify(body) };
	const response = await fetch(session.baseUrl + path, { headers, ...request });
	const text = await response.text();
	if (!response.ok) throw new Error(describeAnswer(response.status, path, text));
	return (JSON.parse(text) as { data: unknown }).data;
}

async function openSession(
	baseUrl: string,
	path: string,
	account: Account,
	body: object,
): Promise<N8nSession> {
	const response = await fetch(baseUrl + path, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});
	const text = await response.text();
	if (!response.ok) throw new Error(describeAnswer(response.status, path, text));
	const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0]);
	return { baseUrl, account, cookie: cookies.join('; ') };
}

/** n8n's own words for what was wrong, without the stack trace that it adds. */
function describeAnswer(status: number, path: string, text: string): string {
	const words = /"message":("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
	const message = words === undefined ? text.slice(0, 300) : (JSON.parse(words) as string);
	return `n8n answered ${status} to ${path}: ${message}`;
}
