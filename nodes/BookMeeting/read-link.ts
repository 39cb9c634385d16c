import type { IExecuteFunctions } from 'n8n-workflow';
import { TOKEN_PARAMETER, verifyToken } from '../../adapters/links/signed-links';
import { signingKey } from '../../adapters/links/signing-key';
import { textParameter } from '../../adapters/n8n/parameters';
import type { ItemInput } from '../../adapters/n8n/run-items';
import { requireProposal } from '../../adapters/store/proposals';
import { BookingFlowError } from '../../domain/error';

/** What a one-click link says: which time of which proposal, and with it whose. */
export interface ChosenByLink {
	readonly leadId: string;
	readonly proposalId: string;
	readonly slotIndex: number;
}

const REFUSALS = {
	malformed: 'it is not complete',
	bad_signature: 'it was not made by this flow, or for another store',
	expired: 'its time is over',
} as const;

/** A whole link, or its token alone. */
function tokenIn(text: string): string {
	return URL.canParse(text) ? (new URL(text).searchParams.get(TOKEN_PARAMETER) ?? '') : text;
}

/** Reads the token of a link. Throws `not-allowed` on one that is forged, broken or out of date. */
export async function readLink(
	context: IExecuteFunctions,
	{ itemIndex, flow }: ItemInput,
): Promise<ChosenByLink> {
	const token = tokenIn(textParameter(context, 'clickedLink', itemIndex) ?? '');
	const key = await flow.store.transaction(flow, signingKey);
	const verified = verifyToken(key, token, flow.now);
	if (!verified.ok) {
		throw new BookingFlowError(
			'not-allowed',
			`Clicked Link: ${REFUSALS[verified.reason]}.`,
			'Give what stands after "t=" in the link, or propose times anew for fresh links.',
		);
	}
	const { payload } = verified;
	if (payload.purpose !== 'book') {
		throw new BookingFlowError(
			'not-allowed',
			'Clicked Link: it shows a meeting, and offers no time to book.',
			'Give the link of an offered time.',
		);
	}
	const { proposalId, slotIndex } = payload;
	const { leadId } = await requireProposal(flow.store.db, proposalId);
	return { leadId, proposalId, slotIndex };
}
