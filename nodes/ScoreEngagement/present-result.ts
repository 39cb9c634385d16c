import type { ItemResult } from '../../adapters/n8n/run-items';
import type { MeetingAtRisk } from '../../flow/find-at-risk';
import { presentBooking, presentLead, presentProposal, presentRep } from '../../flow/present';
import type { NotCounted, RecordedSignal } from '../../flow/record-signals';

const OUTPUT_OF = { triggered: 0, below_threshold: 1 } as const;
const NOT_COUNTED = 2;

/** What the item gets of one signal: `lead`, `engagement`, and `intent` as Propose Slots takes it. */
export function presentSignal(recorded: RecordedSignal | NotCounted): ItemResult {
	if ('refused' in recorded) {
		const { type, refused, signal } = recorded;
		const engagement = {
			status: 'not_counted',
			reason: refused,
			signal: { type, at: signal?.at ?? null, source: signal?.source ?? null },
		};
		return { output: NOT_COUNTED, status: 'not_counted', json: { engagement } };
	}
	const { lead, signal, repeated } = recorded;
	const { intent, ...engagement } = recorded.engagement;
	const { type, at, source, detail } = signal;
	return {
		output: OUTPUT_OF[engagement.status],
		status: engagement.status,
		json: {
			lead: presentLead(lead),
			intent,
			engagement: { ...engagement, repeated, signal: { type, at, source, detail } },
		},
	};
}

export function presentMeetingAtRisk(
	{ booking, lead, rep, proposal, risk }: MeetingAtRisk,
	threshold: number,
) {
	return {
		booking: presentBooking(booking),
		lead: presentLead(lead),
		rep: rep && presentRep(rep),
		proposal: proposal && presentProposal(proposal, booking.repTimezone, lead.locale),
		risk: { ...risk, threshold },
	};
}
