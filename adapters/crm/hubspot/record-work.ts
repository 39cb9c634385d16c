import type { Clock } from '../../http/clock';
import type { CrmCall, CrmIds, CrmMeeting } from '../crm';
import type { HubspotRecords } from './records';
import type { HubspotSettings } from './settings';

/** All that it takes to record one meeting. */
export interface RecordWork {
	readonly meeting: CrmMeeting;
	readonly known: CrmIds;
	readonly call: CrmCall;
	readonly settings: HubspotSettings;
	readonly clock: Clock;
	readonly records: HubspotRecords;
	/** The rep's id as an owner of records; null for none. */
	readonly findOwner: () => Promise<string | null>;
}
