import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { builtInCalendar } from '../../adapters/calendars/built-in';
import type { BusySource } from '../../adapters/calendars/busy-source';
import { exceptOwnEvent } from '../../adapters/calendars/except-own-event';
import type { ItemInput } from '../../adapters/n8n/run-items';
import {
	choiceOf,
	collectionParameter,
	listNames,
	listOf,
	numberOf,
	textOf,
} from '../../adapters/n8n/parameters';
import { readMeetingSettings } from '../../domain/booking/settings';
import { COUNTING_BASES, COUNTING_PERIODS } from '../../domain/routing/counting-period';
import type { Counting } from '../../domain/routing/credit';
import { MATCH_RULES } from '../../domain/routing/match';
import type { LeadNeed } from '../../domain/routing/match';
import { readReps } from '../../domain/routing/read-reps';
import { requireTimezone } from '../../domain/timezone/zone';
import type { RoutingSettings } from '../../flow/route-steps';

/** How reps are chosen, as the node is set. */
export function readRoutingSettings(
	context: IExecuteFunctions,
	{ itemIndex, flow }: ItemInput,
	outsideCalendars: readonly BusySource[],
): RoutingSettings {
	const options = collectionParameter(context, 'options', itemIndex);
	const owner = collectionParameter(context, 'owner', itemIndex);
	const match = collectionParameter(context, 'match', itemIndex);
	return {
		members: readTeam(context, itemIndex),
		requireWorkingNow: options['requireWorkingNow'] === true,
		region: readNeed(match['region'], match['regionMatch'] ?? 'require', 'Region'),
		skills: readNeed(match['skills'], match['skillsMatch'] ?? 'prefer', 'Skills'),
		ownerOverCap: owner['overCap'] !== false,
		counting: readCounting(context, itemIndex),
		freeTime: {
			settings: readFreeTime(options),
			busySources: [
				builtInCalendar(flow.store.db),
				...outsideCalendars.map((source) => exceptOwnEvent(source, flow.store.db)),
			],
		},
	};
}

export function readTeam(context: IExecuteFunctions, itemIndex: number) {
	if (context.getNodeParameter('repsFrom', itemIndex) === 'table') {
		const rows = context.getNodeParameter('reps.rep', itemIndex, []) as IDataObject[];
		return readReps(rows, 'Team');
	}
	const rows = listOf(context.getNodeParameter('repsData', itemIndex, ''), 'Team Data');
	return readReps(rows, 'Team Data');
}

function readNeed(value: unknown, rule: unknown, field: string): LeadNeed {
	return { values: listNames(value), rule: choiceOf(rule, MATCH_RULES, `${field} Counts As`) };
}

export function readCounting(context: IExecuteFunctions, itemIndex: number): Counting {
	const counting = collectionParameter(context, 'counting', itemIndex);
	const timezone = textOf(counting['timezone']) ?? context.getTimezone();
	return {
		period: choiceOf(counting['period'] ?? 'all', COUNTING_PERIODS, 'Count Over'),
		basis: choiceOf(counting['basis'] ?? 'created', COUNTING_BASES, 'Count By'),
		days: numberOf(counting['days'], {
			field: 'Last Days',
			initial: 30,
			smallest: 1,
			largest: 366,
			isWhole: true,
		}),
		timezone: requireTimezone(timezone, 'Time Zone under Fair Shares'),
		creditCancelled: counting['creditCancelled'] !== false,
		creditNoShow: counting['creditNoShow'] !== false,
		creditRescheduled: counting['creditRescheduled'] !== false,
	};
}

/** What counts as a free time of a rep. */
function readFreeTime(options: IDataObject) {
	const buffer = options['bufferMinutes'];
	return readMeetingSettings({
		durationMinutes: options['durationMinutes'],
		minimumNoticeMinutes: options['minimumNoticeMinutes'],
		bufferBeforeMinutes: buffer,
		bufferAfterMinutes: buffer,
	});
}
