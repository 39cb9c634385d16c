import type { DeliverRequest } from '../../http/send-request';
import { ask, configure } from './sdk';

/** The id of HubSpot's user with this e-mail as an owner of records; null for none. Throws as `ask` does. */
export async function findOwner(deliver: DeliverRequest, email: string): Promise<string | null> {
	const sdk = await import('@hubspot/api-client/lib/codegen/crm/owners/index.js');
	const owners = new sdk.OwnersApi(configure(sdk, deliver));
	const { results } = await ask(() => owners.getPage(email, undefined, 1));
	// Without an e-mail to look for, HubSpot lists everybody.
	const found = results?.find((each) => each.email?.toLowerCase() === email.toLowerCase());
	return found?.id ?? null;
}
