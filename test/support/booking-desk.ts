import type { IDataObject, INode } from 'n8n-workflow';
import { BookMeeting } from '../../nodes/BookMeeting/BookMeeting.node';
import { ProposeSlots } from '../../nodes/ProposeSlots/ProposeSlots.node';
import { RouteLead } from '../../nodes/RouteLead/RouteLead.node';
import { listOpenReviews } from '../../adapters/store/reviews';
import type { Review } from '../../domain/model';
import { useSkippedTime } from './skipped-time';
import type { SkippedTime } from './skipped-time';
import { onlyItem, SAM, TEAM } from './flow-nodes';
import type { OutsideWorld } from './outside-world';
import { useOutsideWorld } from './outside-world';
import { useOwnUserFolder } from './own-user-folder';
import type { OwnUserFolder } from './own-user-folder';
import { runNode } from './run-node';
import type { NodeRun } from './run-node';

type Parameters = INode['parameters'];

export interface ActionOnItem {
	readonly name: string;
	readonly status: string;
	readonly detail: string;
	readonly providerId: string | null;
	readonly attempts: number;
}

export interface BookingDesk extends OwnUserFolder {
	readonly world: () => OutsideWorld;
	readonly time: SkippedTime;
	/** The item with times for a lead who talks on this channel. */
	offer(channel?: string, propose?: Parameters, lead?: IDataObject): Promise<IDataObject>;
	run(item: IDataObject, parameters: Parameters): Promise<NodeRun>;
	/** Of the run's only item. */
	reviews(): Promise<readonly Review[]>;
}

/** SAM's number, as Twilio takes it. */
export const SAMS_NUMBER = '+4930901820';

/** Nodes that are connected to a whole world of providers, with the usual limits of time, and no wait for them. */
export function useBookingDesk(): BookingDesk {
	const world = useOutsideWorld();
	const time = useSkippedTime();
	const folder = useOwnUserFolder();
	const run = async (item: IDataObject, parameters: Parameters) =>
		await runNode(new BookMeeting(), parameters, [item], world().settings);
	return {
		...folder,
		world,
		time,
		run,
		offer: async (channel = 'email', propose = {}, lead = SAM) => {
			const details = channel === 'linkedin' ? { channelId: 'linkedin.com/in/sam' } : {};
			const parameters = { reps: TEAM, channel, leadDetails: details };
			const routed = onlyItem(await runNode(new RouteLead(), parameters, [lead]));
			return onlyItem(await runNode(new ProposeSlots(), propose, [routed]));
		},
		reviews: async () => listOpenReviews((await folder.store()).db),
	};
}

export function actionsOf(item: IDataObject): readonly ActionOnItem[] {
	return item['actions'] as unknown as readonly ActionOnItem[];
}

/** "name: status" of each, by name. */
export function statusesOf(item: IDataObject): Readonly<Record<string, string>> {
	return Object.fromEntries(actionsOf(item).map(({ name, status }) => [name, status]));
}
