import type { Store, WorkContext } from '../adapters/store/work';

/** What every use case works with: the store, the time, a maker of ids, and who asks. */
export interface FlowContext extends WorkContext {
	readonly store: Store;
}
