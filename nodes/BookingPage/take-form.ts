import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { TOKEN_PARAMETER } from '../../adapters/links/signed-links';
import { openFlow } from '../../adapters/n8n/open-flow';
import { asOnItems } from '../../adapters/n8n/without-items';
import { acceptForm } from '../../flow/page/accept-form';
import type { AcceptedForm } from '../../flow/page/accept-form';
import { answerPage, answerTrouble } from './answer';

type Wish = Extract<AcceptedForm, { leadId: string }>;

const OUTPUTS = { book: 0, move: 1, cancel: 2 } as const;

/** Starts the workflow with what the visitor asks for; the node Respond to Webhook leads back to the page. */
export async function takeForm(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const form = context.getBodyData();
	const flow = (await openFlow(asOnItems(context)))();
	const accepted = await acceptForm(flow, form);
	if (accepted.status === 'unusable') return answerTrouble(context, 400);
	if (!('leadId' in accepted)) {
		return answerPage(context, { page: 'notice', kind: accepted.status }, form['t']);
	}
	const item = { json: toItem(accepted, String(form['t'])) };
	const output = OUTPUTS[accepted.status];
	return { workflowData: [0, 1, 2].map((index) => (index === output ? [item] : [])) };
}

/** As Book Meeting takes it under As the Item Says. */
function toItem(wish: Wish, token: string): IDataObject {
	const asked = wish.status === 'cancel' ? 'cancel' : wish.start;
	const before = wish.status === 'move' ? { before: wish.before } : {};
	const next = new URLSearchParams({ [TOKEN_PARAMETER]: token, asked, ...before });
	const page = { next: `?${next.toString()}` };
	const lead = { id: wish.leadId };
	switch (wish.status) {
		case 'book': {
			const { proposalId, slotIndex } = wish;
			return { action: 'book', lead, proposal: { id: proposalId }, slotIndex, page };
		}
		case 'move': {
			const reply = { proposedTimes: [{ start: wish.start }] };
			return { action: 'reschedule', lead, booking: { id: wish.bookingId }, reply, page };
		}
		case 'cancel': {
			const reply = { reason: wish.reason, text: wish.note };
			return { action: 'cancel', lead, booking: { id: wish.bookingId }, reply, page };
		}
	}
}
