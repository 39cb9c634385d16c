import type { IHookFunctions } from 'n8n-workflow';
import {
	forgetPageAddress,
	readPageAddress,
	savePageAddress,
} from '../../adapters/links/page-address';
import { requirePageUrl } from '../../adapters/links/page-url';
import { openFlow } from '../../adapters/n8n/open-flow';
import { asOnItems } from '../../adapters/n8n/without-items';

const HINT =
	'Set the environment variable WEBHOOK_URL of n8n to the address under which leads reach it, such as "https://n8n.example.com/", and start n8n again.';

// A test in the editor has an address of its own for a short while: no message must lead there.

export async function isAnnounced(context: IHookFunctions): Promise<boolean> {
	if (isTest(context)) return true;
	const { store } = await flowOf(context);
	return (await readPageAddress(store.db)) === addressOf(context);
}

/** From now on messages lead to the page. */
export async function announcePage(context: IHookFunctions): Promise<boolean> {
	if (isTest(context)) return true;
	const address = requirePageUrl(addressOf(context), HINT).href;
	const flow = await flowOf(context);
	await flow.store.transaction(flow, async (work) => await savePageAddress(work, address));
	return true;
}

export async function withdrawPage(context: IHookFunctions): Promise<boolean> {
	if (isTest(context)) return true;
	const flow = await flowOf(context);
	const address = addressOf(context);
	await flow.store.transaction(flow, async (work) => await forgetPageAddress(work, address));
	return true;
}

function isTest(context: IHookFunctions): boolean {
	return context.getMode() === 'manual';
}

function addressOf(context: IHookFunctions): string {
	return context.getNodeWebhookUrl('default') ?? '';
}

async function flowOf(context: IHookFunctions) {
	return (await openFlow(asOnItems(context)))();
}
