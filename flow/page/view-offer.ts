import { findOpenProposal } from '../../adapters/store/proposals';
import type { Proposal, Slot } from '../../domain/model';
import type { MeetingView, OfferView, TimeChoice } from '../../domain/page/page-view';
import type { FlowContext } from '../context';
import { checkTime } from '../resolve-meeting';
import { readerOf, readFacts } from './meeting-facts';
import type { OpenedOffer } from './open-link';
import { instantOf } from './page-request';
import type { PageRequest } from './page-request';
import { viewMeeting } from './view-meeting';

/** An offered time that can be booked, with the others; the meeting itself once it is booked. */
export async function viewOffer(
	context: FlowContext,
	request: PageRequest,
	link: OpenedOffer,
): Promise<OfferView | MeetingView> {
	const { lead, rep, proposal, slotIndex, booking, key } = link;
	const clicked = proposal.slots.find(({ index }) => index === slotIndex);
	if (booking && [clicked?.start, instantOf(request.asked)].includes(booking.start)) {
		return await viewMeeting(context, request, { status: 'meeting', key, lead, rep, booking });
	}
	// Whoever came too late was offered others, which are what counts now.
	const latest = await findOpenProposal(context.store.db, lead.id);
	const open = latest?.repId === rep.id ? latest : proposal;
	const others = open.slots.filter(({ start }) => start !== clicked?.start);
	const ofClicked = { link, proposal, slots: clicked ? [clicked] : [] };
	const [chosen = null] = await keepFree(context, request, ofClicked);
	const subject = { lead, rep, proposal };
	return {
		page: 'offer',
		reader: readerOf(subject),
		meeting: await readFacts(context.store.db, context.now, subject),
		chosen,
		others: await keepFree(context, request, { link, proposal: open, slots: others }),
		movesFrom: booking?.start ?? null,
	};
}

interface Offered {
	readonly link: OpenedOffer;
	readonly proposal: Proposal;
	readonly slots: readonly Slot[];
}

/** Those that can still be had. */
async function keepFree(
	context: FlowContext,
	{ busySources }: PageRequest,
	{ link, proposal, slots }: Offered,
): Promise<TimeChoice[]> {
	const { lead, rep, booking } = link;
	const checked = await Promise.all(
		slots.map(async ({ start, index, coHostIds = [] }) => {
			const meeting = { lead, rep, settings: proposal.settings, start, coHostIds };
			const options = { busySources, exceptBookingId: booking?.id ?? null };
			const verdict = await checkTime(context, meeting, options);
			return verdict === 'taken' ? [] : [{ start, value: `${proposal.id}:${index}` }];
		}),
	);
	return checked.flat();
}
