import type { IDataObject, ITriggerFunctions } from 'n8n-workflow';
import { choiceOf, listNames, numberOf } from '../../adapters/n8n/parameters';
import type { ReadFrom } from '../../adapters/store/consumers';
import type { EventFilter } from '../../domain/audit/event-filter';
import { readInstant } from '../../domain/booking/read-instant';

const CHECK_SECONDS = {
	field: 'Check Every (Seconds)',
	initial: 1,
	smallest: 1,
	largest: 3600,
	isWhole: false,
} as const;
const EVENTS_PER_RUN = {
	field: 'Events Per Run',
	initial: 1,
	smallest: 1,
	largest: 50,
	isWhole: true,
} as const;

export interface TriggerSettings {
	readonly filter: EventFilter;
	readonly readFrom: ReadFrom;
	readonly everyMs: number;
	readonly limit: number;
}

export function readSettings(context: ITriggerFunctions): TriggerSettings {
	const options = context.getNodeParameter('options', {}) as IDataObject;
	return {
		filter: {
			types: listNames(context.getNodeParameter('events', [])),
			outcomes: listNames(options['outcomes']),
			pools: listNames(options['pools']),
		},
		readFrom: readStart(context),
		everyMs: numberOf(options['checkSeconds'], CHECK_SECONDS) * 1000,
		limit: numberOf(options['eventsPerRun'], EVENTS_PER_RUN),
	};
}

function readStart(context: ITriggerFunctions): ReadFrom {
	const from = context.getNodeParameter('startFrom', 'now');
	const start = choiceOf(from, ['now', 'beginning', 'time'], 'Start From');
	if (start !== 'time') return start;
	const time = context.getNodeParameter('startTime', '');
	return readInstant(time, 'Start Time', context.getTimezone());
}
