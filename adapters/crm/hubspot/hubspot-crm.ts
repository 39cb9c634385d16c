import type { Clock } from '../../http/clock';
import type { SendRequest } from '../../http/send-request';
import type { Crm } from '../crm';
import { deliverBy } from './delivery';
import { explain } from './explain';
import { findOwner } from './owners';
import { recordMeeting } from './record-meeting';
import { openRecords } from './records';
import { HUBSPOT } from './sdk';
import type { HubspotSettings } from './settings';

/** Contacts, deals, meetings and notes of HubSpot. `send` signs the requests. */
export function hubspotCrm(
	send: SendRequest,
	settings: HubspotSettings,
	{ clock }: { readonly clock: Clock },
): Crm {
	return {
		name: 'hubspot',
		label: HUBSPOT,
		async record(meeting, known, call) {
			const deliver = deliverBy(send, { clock, deadline: call.deadline });
			try {
				return await recordMeeting({
					meeting,
					known,
					call,
					settings,
					clock,
					records: await openRecords(deliver),
					findOwner: async () => findOwner(deliver.repeating, meeting.rep.email),
				});
			} catch (error) {
				throw explain(error);
			}
		},
	};
}
