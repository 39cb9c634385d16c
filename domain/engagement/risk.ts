import {
	confirmationRisk,
	inviteRisk,
	reconfirmationRisk,
	reminderRisk,
	silenceRisk,
} from './risk-attention';
import type { RiskFacts, RiskPart } from './risk-facts';
import { hesitationRisk, leadTimeRisk, noShowRisk, rescheduleRisk } from './risk-history';

/** An invite that was not accepted and a confirmation that was not opened are enough. */
export const DEFAULT_RISK_THRESHOLD = 40;

const PARTS = [
	inviteRisk,
	confirmationRisk,
	reminderRisk,
	reconfirmationRisk,
	silenceRisk,
	rescheduleRisk,
	hesitationRisk,
	leadTimeRisk,
	noShowRisk,
] as const;

export interface Risk {
	/** 0 to 100. */
	readonly score: number;
	readonly parts: readonly RiskPart[];
}

/** How likely it is that a booked meeting does not take place, and what says so. */
export function assessRisk(facts: RiskFacts): Risk {
	const parts = PARTS.map((assess) => assess(facts));
	const sum = parts.reduce((total, { points }) => total + points, 0);
	return { score: Math.min(100, Math.max(0, sum)), parts };
}
