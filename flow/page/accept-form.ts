import { requireProposal } from '../../adapters/store/proposals';
import { CANCEL_REASONS } from '../../domain/model';
import type { CancelReason, Instant } from '../../domain/model';
import { MAX_NOTE_LETTERS } from '../../domain/page/cancel-page';
import type { FlowContext } from '../context';
import { openLink } from './open-link';
import type { OpenedLink, RefusedLink } from './open-link';
import { instantOf } from './page-request';

/** What a visitor of the booking page sent. Anything may come. */
export type Form = Readonly<Record<string, unknown>>;

export type AcceptedForm =
	| RefusedLink
	/** A form of ours does not send such things. */
	| { readonly status: 'unusable' }
	| {
			readonly status: 'book';
			readonly leadId: string;
			readonly proposalId: string;
			readonly slotIndex: number;
			readonly start: Instant;
	  }
	| {
			readonly status: 'move';
			readonly leadId: string;
			readonly bookingId: string;
			readonly start: Instant;
			/** When the meeting is now. */
			readonly before: Instant;
	  }
	| {
			readonly status: 'cancel';
			readonly leadId: string;
			readonly bookingId: string;
			readonly reason: CancelReason;
			readonly note: string;
	  };

/** What a form asks for, as far as its link allows it. Changes nothing. */
export async function acceptForm(context: FlowContext, form: Form): Promise<AcceptedForm> {
	const link = await openLink(context, form['t']);
	switch (link.status) {
		case 'invalid_link':
		case 'expired_link':
			return link;
		case 'offer':
			// Whoever has a meeting already moves it with the same button.
			return form['do'] === 'book' || form['do'] === 'move'
				? await acceptBooking(context, form, link)
				: UNUSABLE;
		case 'meeting':
			return acceptChange(form, link);
	}
}

const UNUSABLE = { status: 'unusable' } as const;

/** A time of the proposal that the link is of, or of another one to the same lead. */
async function acceptBooking(
	{ store: { db } }: FlowContext,
	{ choice }: Form,
	{ lead }: Extract<OpenedLink, { status: 'offer' }>,
): Promise<AcceptedForm> {
	const [, proposalId, index] = /^([\w-]{1,100}):(\d{1,3})$/.exec(String(choice)) ?? [];
	if (!proposalId) return UNUSABLE;
	const proposal = await requireProposal(db, proposalId).catch(() => null);
	const slot = proposal?.slots.find((each) => each.index === Number(index));
	if (proposal?.leadId !== lead.id || !slot) return UNUSABLE;
	const { start, index: slotIndex } = slot;
	return { status: 'book', leadId: lead.id, proposalId, slotIndex, start };
}

function acceptChange(
	form: Form,
	{ lead, booking }: Extract<OpenedLink, { status: 'meeting' }>,
): AcceptedForm {
	const about = { leadId: lead.id, bookingId: booking.id };
	if (form['do'] === 'cancel') {
		const reason = CANCEL_REASONS.find((each) => each === form['reason']) ?? 'other';
		const note = typeof form['note'] === 'string' ? form['note'].trim() : '';
		return { status: 'cancel', ...about, reason, note: note.slice(0, MAX_NOTE_LETTERS) };
	}
	const start = instantOf(form['choice']);
	if (form['do'] !== 'move' || start === null) return UNUSABLE;
	return { status: 'move', ...about, start, before: booking.start };
}
