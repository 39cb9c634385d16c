import type { INodeExecutionData } from 'n8n-workflow';
import { presentBooking, presentLead, presentRep } from '../../flow/present';
import type { TrailEvent } from '../../flow/read-events';

export function presentEvent({ event, lead, booking, rep }: TrailEvent): INodeExecutionData {
	return {
		json: {
			event: { ...event },
			lead: lead && presentLead(lead),
			booking: booking && presentBooking(booking),
			rep: rep && presentRep(rep),
		},
	};
}
