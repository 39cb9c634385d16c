import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import { BookMeeting } from '../../nodes/BookMeeting/BookMeeting.node';
import { ClassifyReply } from '../../nodes/ClassifyReply/ClassifyReply.node';
import { ProposeSlots } from '../../nodes/ProposeSlots/ProposeSlots.node';
import { RouteLead } from '../../nodes/RouteLead/RouteLead.node';
import { ScheduleReminders } from '../../nodes/ScheduleReminders/ScheduleReminders.node';
import { travelTo, useFixedTime } from './fixed-time';
import { useNoNetwork } from './no-network';
import { useOwnUserFolder } from './own-user-folder';
import type { OwnUserFolder } from './own-user-folder';
import { runNode } from './run-node';
import type { NodeRun } from './run-node';

type Parameters = INode['parameters'];

/** Nodes on an empty embedded store, with the clock standing still and without network. */
export function useFlow(): OwnUserFolder {
	useNoNetwork();
	useFixedTime();
	return useOwnUserFolder();
}

export const ADA = {
	name: 'Ada Example',
	email: 'ada@example.com',
	timezone: 'Europe/Berlin',
	workingHours: 'Mon-Fri 09:00-17:00',
};

export const BEN = {
	name: 'Ben Example',
	email: 'ben@example.com',
	timezone: 'America/New_York',
	workingHours: 'Mon-Fri 09:00-17:00',
};

export const TEAM = { rep: [ADA, BEN] };

/** A lead in Berlin, as a form sends them. */
export const SAM = {
	email: 'sam@example.com',
	phone: '+49 30 901820',
	name: 'Sam Sample',
	company: 'Sample Ltd',
};

/** A condition as the editor saves it, on a text. */
export function conditionOn(
	leftValue: string,
	operation: string,
	rightValue = '',
): INodeParameters {
	const singleValue = operation === 'empty' || operation === 'notEmpty';
	return {
		options: { caseSensitive: false, leftValue: '', typeValidation: 'loose', version: 2 },
		conditions: [
			{
				id: '1',
				leftValue,
				rightValue,
				operator: { type: 'string', operation, ...(singleValue ? { singleValue } : {}) },
			},
		],
		combinator: 'and',
	};
}

/** Every item of the run's outputs with the output's number, once the run is known to be without error. */
export function itemsOf({ outputs, error }: NodeRun): { output: number; json: IDataObject }[] {
	expect(error).toBeUndefined();
	return outputs.flatMap((items, output) => items.map((json) => ({ output, json })));
}

/** The one item that the run gave, which left by `output`. */
export function onlyItem(run: NodeRun, output = 0): IDataObject {
	const items = itemsOf(run);
	expect(items).toEqual([
		{ output, json: expect.not.objectContaining({ error: expect.anything() }) },
	]);
	return items[0]?.json ?? {};
}

/** Runs Route Lead on one item; the result goes to the next node as it is. */
export async function route(
	item: IDataObject = SAM,
	parameters: Parameters = {},
): Promise<IDataObject> {
	return onlyItem(await runNode(new RouteLead(), { reps: TEAM, ...parameters }, [item]));
}

/** Routes and proposes: the item carries lead, rep and proposal. */
export async function propose(
	item: IDataObject = SAM,
	parameters: Parameters = {},
): Promise<IDataObject> {
	const routed = item['rep'] ? item : await route(item);
	return onlyItem(await runNode(new ProposeSlots(), parameters, [routed]));
}

/** The starts of the times that the item offers. */
export function startsOf(item: IDataObject): readonly string[] {
	const { slots } = item['proposal'] as unknown as { slots: readonly { start: string }[] };
	return slots.map(({ start }) => start);
}

/** A reply as Classify Reply passes it on, by whatever output. */
export async function reply(
	text: string,
	{ from = SAM.email, ...rest }: IDataObject = {},
): Promise<IDataObject> {
	const run = await runNode(new ClassifyReply(), {}, [{ text, from, ...rest }]);
	return itemsOf(run)[0]?.json ?? {};
}

export const TUESDAY_9 = '2026-11-24T09:00:00+01:00';

/** A lead with a meeting. */
export async function book(
	item: IDataObject = SAM,
	start: string = TUESDAY_9,
): Promise<IDataObject> {
	const parameters = { time: 'start', start };
	return onlyItem(await runNode(new BookMeeting(), parameters, [await propose(item)]));
}

/** Sam's meeting of Tuesday, booked on Sunday by e-mail alone: its reminders lie on Monday and Tuesday. */
export async function bookOnSunday(): Promise<IDataObject> {
	travelTo('2026-11-22T09:00:00.000Z');
	return await book({ ...SAM, phone: null });
}

export const ONE_DAY_BEFORE = '2026-11-23T08:00:00.000Z';
export const ONE_HOUR_BEFORE = '2026-11-24T07:00:00.000Z';

/** What Schedule Reminders hands out at this moment. */
export async function getDue(parameters: Parameters = {}): Promise<readonly IDataObject[]> {
	const items = itemsOf(await runNode(new ScheduleReminders(), parameters, [{}]));
	return items.filter(({ output }) => output === 0).map(({ json }) => json);
}
