import type { ITriggerFunctions, ITriggerResponse } from 'n8n-workflow';
import { newestSeq } from '../../adapters/store/consumers';
import type { Store } from '../../adapters/store/work';
import { findNewestEvent, readEvents } from '../../flow/read-events';
import { pause } from './pause';
import { presentEvent } from './present-event';
import type { TriggerSettings } from './read-settings';

/** Shows the newest event that the settings let through, or waits for one. The place in the trail stays as it is. */
export function listenForTest(
	context: ITriggerFunctions,
	store: Store,
	settings: TriggerSettings,
): ITriggerResponse {
	const closer = new AbortController();
	const manualTriggerFunction = async () => {
		const upToSeq = await newestSeq(store.db);
		const { filter } = settings;
		const newest = await findNewestEvent(store.db, { upToSeq, filter });
		if (newest) {
			context.emit([[presentEvent(newest)]]);
			return;
		}
		waitForOne(context, { store, settings, afterSeq: upToSeq, closing: closer.signal }).catch(
			(error: Error) => context.emitError(error),
		);
	};
	return { closeFunction: async () => closer.abort(), manualTriggerFunction };
}

interface Waiting {
	readonly store: Store;
	readonly settings: TriggerSettings;
	readonly afterSeq: number;
	readonly closing: AbortSignal;
}

async function waitForOne(context: ITriggerFunctions, waiting: Waiting): Promise<void> {
	const { store, settings, closing } = waiting;
	let { afterSeq } = waiting;
	while (!closing.aborted) {
		const { filter, everyMs } = settings;
		const { events, seq } = await readEvents(store.db, { afterSeq, filter, limit: 1 });
		if (events.length) {
			context.emit([events.map(presentEvent)]);
			return;
		}
		if (seq === afterSeq) await pause(everyMs, closing);
		afterSeq = seq;
	}
}
