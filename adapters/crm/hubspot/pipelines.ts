import { systemClock } from '../../http/clock';
import type { SendRequest } from '../../http/send-request';
import { deliverBy } from './delivery';
import { explain } from './explain';
import { ask, configure } from './sdk';

export interface DealPipeline {
	readonly id: string;
	readonly label: string;
	/** In the order of the deal's way. */
	readonly stages: readonly { readonly id: string; readonly label: string }[];
}

const TIME_MS = 10_000;

/** The pipelines of deals and their stages, for a choice in the editor. Throws a ProviderError. */
export async function listPipelines(
	send: SendRequest,
	clock = systemClock,
): Promise<DealPipeline[]> {
	const deliver = deliverBy(send, { clock, deadline: clock.now() + TIME_MS });
	const sdk = await import('@hubspot/api-client/lib/codegen/crm/pipelines/index.js');
	const pipelines = new sdk.PipelinesApi(configure(sdk, deliver.repeating));
	try {
		const { results } = await ask(() => pipelines.getAll('deals'));
		return inOrder(results).map(({ id, label, stages }) => ({
			id,
			label,
			stages: inOrder(stages).map((stage) => ({ id: stage.id, label: stage.label })),
		}));
	} catch (error) {
		throw explain(error);
	}
}

function inOrder<Item extends { readonly displayOrder: number; readonly archived: boolean }>(
	items: readonly Item[] | undefined,
): Item[] {
	return (items ?? [])
		.filter(({ archived }) => !archived)
		.sort((one, other) => one.displayOrder - other.displayOrder);
}
