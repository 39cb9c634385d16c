import type { CrmContact, CrmMeeting } from '../../adapters/crm/crm';
import { wasLeftUndone } from '../../adapters/store/booking-actions';
import {
	hasNewRep,
	inheritCrmIds,
	readCrmIds,
	saveCrmIds,
	saveToldRep,
} from '../../adapters/store/crm-records';
import { requireLead } from '../../adapters/store/leads';
import { listMessages } from '../../adapters/store/messages';
import { requireRep } from '../../adapters/store/reps';
import { firstNameOf } from '../../domain/messages/first-name';
import { formatHistory } from '../../domain/messages/history';
import { messageValues } from '../../domain/messages/values';
import type { Booking, Lead } from '../../domain/model';
import type { FlowContext } from '../context';
import type { Services } from '../services';
import type { PlannedAction } from './action-plan';
import type { Outcome } from './send-notice';

interface CrmAction {
	readonly booking: Booking;
	readonly action: PlannedAction;
	/** Epoch milliseconds. */
	readonly deadline: number;
}

/** Makes the CRM say what the booking says. A run that ended half-way is taken up where it stopped. */
export async function writeCrm(
	context: FlowContext,
	services: Services,
	{ booking, action, deadline }: CrmAction,
): Promise<Outcome> {
	const { crm } = services;
	if (!crm) {
		return {
			status: 'failed',
			detail: 'this node is connected to no CRM. Choose it under CRM and run Retry Failed Actions',
			providerId: null,
		};
	}
	const { store } = context;
	const key = { bookingId: booking.id, provider: crm.name };
	const own = await readCrmIds(store.db, booking.id, crm.name);
	const isNew = own.contactId === null && own.dealId === null;
	const known = isNew ? await inheritCrmIds(store.db, booking, crm.name) : own;
	const isWithNewRep = await hasNewRep(store.db, booking, crm.name);
	const meeting = await describeForCrm(context, booking, isWithNewRep);
	const ids = await crm.record(meeting, known, {
		deadline,
		isRepeat: action.attempts > 1 || (await wasLeftUndone(store.db, action)),
		onProgress: async (made) => {
			await store.transaction(context, async (work) => await saveCrmIds(work, key, made));
		},
	});
	await store.transaction(context, async (work) => {
		await saveCrmIds(work, key, ids);
		await saveToldRep(work, key, booking.repId);
	});
	return { status: 'ok', detail: `in ${crm.label}`, providerId: ids.dealId ?? ids.contactId };
}

/** The meeting as every CRM is told of it. */
async function describeForCrm(
	{ store: { db }, now }: FlowContext,
	booking: Booking,
	isWithNewRep: boolean,
): Promise<CrmMeeting> {
	const lead = await requireLead(db, booking.leadId);
	const rep = await requireRep(db, booking.repId);
	const values = messageValues({ lead, rep, booking, now });
	const history = (await listMessages(db, lead.id)).filter(({ audience }) => audience === 'lead');
	const leadName = firstNameOf(lead.name) ?? 'Lead';
	return {
		bookingId: booking.id,
		contact: toContact(lead),
		rep: { name: rep.name, email: rep.email },
		isWithNewRep,
		title: values.meeting_title,
		description: values.agenda,
		location: values.location,
		start: booking.start,
		end: booking.end,
		status: booking.status,
		attendance: booking.attendance,
		stage: lead.stage,
		dealName: dealName(lead),
		note: formatHistory(history, { leadName, timezone: rep.timezone }),
	};
}

function toContact({ email, phone, name, company, title }: Lead): CrmContact {
	const [firstName = null, ...rest] = name?.trim().split(/\s+/) ?? [];
	return { email, phone, firstName, lastName: rest.join(' ') || null, company, title };
}

function dealName({ name, company, email, phone }: Lead): string {
	const person = name ?? email ?? phone ?? 'New lead';
	return company ? `${person} (${company})` : person;
}
