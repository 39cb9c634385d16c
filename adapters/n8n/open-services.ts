import type { IExecuteFunctions } from 'n8n-workflow';
import type { EventCalendar } from '../calendars/event-calendar';
import type { Transports } from '../channels/transport';
import type { Crm } from '../crm/crm';
import { openCrm } from './open-crm';
import type { OutsideCalendars } from './outside-calendars';
import { openTransports } from './open-transports';

/** What a node's parameters connect it to. */
export interface ConnectedServices {
	readonly calendar: EventCalendar | null;
	readonly eventsIn: 'rep' | 'account';
	readonly crm: Crm | null;
	readonly transports: Transports;
}

/** Everything outside that a node tells of bookings, as its parameters say. */
export async function openServices(
	context: IExecuteFunctions,
	itemIndex: number,
	{ events }: OutsideCalendars,
): Promise<ConnectedServices> {
	const eventsIn = context.getNodeParameter('eventsIn', 0, 'rep') as 'rep' | 'account' | 'none';
	return {
		calendar: eventsIn === 'none' ? null : events,
		eventsIn: eventsIn === 'account' ? 'account' : 'rep',
		crm: openCrm(context, itemIndex),
		transports: await openTransports(context, itemIndex),
	};
}
