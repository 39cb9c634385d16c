import type { INodeType } from 'n8n-workflow';
import { BookMeeting } from '../../nodes/BookMeeting/BookMeeting.node';
import { BookingPage } from '../../nodes/BookingPage/BookingPage.node';
import { BookingTrigger } from '../../nodes/BookingTrigger/BookingTrigger.node';
import { ClassifyReply } from '../../nodes/ClassifyReply/ClassifyReply.node';
import { MarkOutcome } from '../../nodes/MarkOutcome/MarkOutcome.node';
import { ProposeSlots } from '../../nodes/ProposeSlots/ProposeSlots.node';
import { ReceiveMessage } from '../../nodes/ReceiveMessage/ReceiveMessage.node';
import { RouteLead } from '../../nodes/RouteLead/RouteLead.node';
import { ScheduleReminders } from '../../nodes/ScheduleReminders/ScheduleReminders.node';
import { ScoreEngagement } from '../../nodes/ScoreEngagement/ScoreEngagement.node';
import { SendMessage } from '../../nodes/SendMessage/SendMessage.node';

const NODES: readonly (new () => INodeType)[] = [
	BookMeeting,
	BookingPage,
	BookingTrigger,
	ClassifyReply,
	MarkOutcome,
	ProposeSlots,
	ReceiveMessage,
	RouteLead,
	ScheduleReminders,
	ScoreEngagement,
	SendMessage,
];

export interface OwnNode {
	/** Of the class, the folder and the file. */
	readonly name: string;
	/** As workflows call it. */
	readonly type: string;
	readonly nodeType: INodeType;
}

/** The nodes of this package. */
export const OWN_NODES: readonly OwnNode[] = NODES.map((Node) => {
	const nodeType = new Node();
	const type = `n8n-nodes-booking-flow.${nodeType.description.name}`;
	return { name: Node.name, type, nodeType };
});
