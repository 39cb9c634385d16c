// What bench/route-in-store.mts measures: the use case as the node runs it.
export { openStore } from '../adapters/store/open-store';
export { readCounts } from '../adapters/store/routing-counts';
export { routeLead } from '../flow/route-lead';
