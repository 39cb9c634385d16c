import type { SendRequest } from '../../adapters/http/send-request';
import { sendWithCredential } from '../../adapters/n8n/send-with-credential';
import type { OwnCredential } from '../adapters/support/run-in-node';
import { runInNode } from '../adapters/support/run-in-node';
import { openContract } from './contract';
import type { Provider } from './exchange';
import type { Sandbox } from './server';
import { startSandbox } from './server';

/** A fresh sandbox for each test, which fails the test when it had anything to object to. */
export function useSandbox(provider: () => Provider, contractFile: string): () => Sandbox {
	const contract = openContract(contractFile);
	let sandbox: Sandbox;
	beforeEach(async () => {
		sandbox = await startSandbox(provider(), contract);
	});
	afterEach(async () => {
		await sandbox.close();
		expect(sandbox.violations).toEqual([]);
	});
	return () => sandbox;
}

/** Runs `work` with requests that n8n's own helper carries: to the sandbox, whatever host they are for. */
export async function runWithSandbox<Result>(
	{ origin }: Sandbox,
	credential: OwnCredential,
	work: (send: SendRequest) => Promise<Result>,
): Promise<Result> {
	const data = { ...credential.data, accessTokenUrl: `${origin}/token` };
	return await runInNode({ ...credential, data }, async (context) => {
		const send = sendWithCredential(context, credential.type);
		return await work(async (request) => {
			const { pathname, search } = new URL(request.url);
			return await send({ ...request, url: origin + pathname + search });
		});
	});
}
