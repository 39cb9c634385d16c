import type { LeadStage } from '../model';

/** Why a lead who shows interest is left alone. */
export type NoOutreach = 'opted_out' | 'has_meeting' | 'sold' | 'disqualified';

export interface OutreachFacts {
	readonly optedOut: boolean;
	readonly hasMeeting: boolean;
	readonly stage: LeadStage;
}

export function whyNoOutreach({ optedOut, hasMeeting, stage }: OutreachFacts): NoOutreach | null {
	if (optedOut) return 'opted_out';
	if (stage === 'sold' || stage === 'disqualified') return stage;
	return hasMeeting ? 'has_meeting' : null;
}

export const NO_OUTREACH_WORDS: Readonly<Record<NoOutreach, string>> = {
	opted_out: 'The lead asked for no more messages.',
	has_meeting: 'The lead has a meeting booked.',
	sold: 'The lead has bought.',
	disqualified: 'The lead is out of the outreach.',
};

/**
 * Whether the crossing is done with: who has a meeting got what the crossing asks for. For the others it stands, and
 * counts once they may be written to again.
 */
export function endsCrossing(reason: NoOutreach): boolean {
	return reason === 'has_meeting';
}
