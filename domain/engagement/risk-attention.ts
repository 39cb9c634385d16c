import type { Instant } from '../model';
import type { RiskFacts, RiskPart, SentMessage } from './risk-facts';

const HOUR_MS = 60 * 60_000;
const INVITE_HOURS = 24;
const OPEN_HOURS = 24;
const REMINDER_HOURS = 3;
const CONFIRM_HOURS = 12;
const SILENCE_HOURS = 48;

/** The lead's answer in the calendar. */
export function inviteRisk(facts: RiskFacts): RiskPart {
	const name = 'invite';
	switch (facts.inviteAnswer) {
		case 'invite_accepted':
			return known(name, -15, 'The invite was accepted.');
		case 'invite_declined':
			return known(name, 60, 'The invite was declined.');
		case 'invite_tentative':
			return known(name, 15, 'The invite was accepted tentatively.');
		default:
			return unansweredInvite(name, facts);
	}
}

function unansweredInvite(name: string, { measured, now, timeSetAt }: RiskFacts): RiskPart {
	if (!measured.invites) return unknown(name, 'No calendar tells the flow of answers.');
	if (hoursBetween(timeSetAt, now) < INVITE_HOURS) {
		return known(name, 0, `Not accepted yet, and not ${INVITE_HOURS} hours old.`);
	}
	return known(name, 25, `Not accepted within ${INVITE_HOURS} hours.`);
}

/** Whether the confirmation was looked at. */
export function confirmationRisk({ confirmation, measured, now }: RiskFacts): RiskPart {
	const name = 'confirmation';
	if (!confirmation) return unknown(name, 'No confirmation is known to have gone out.');
	if (confirmation.attention === 'seen') return known(name, 0, 'The confirmation was seen.');
	const blind = whyBlind(confirmation, measured.opens);
	if (blind) return unknown(name, blind);
	if (hoursBetween(confirmation.at, now) < OPEN_HOURS) {
		return known(name, 0, `Not opened yet, and not ${OPEN_HOURS} hours old.`);
	}
	return known(name, 15, `Not opened within ${OPEN_HOURS} hours.`);
}

/** Whether reminders were looked at. */
export function reminderRisk({ reminders, measured, now }: RiskFacts): RiskPart {
	const name = 'reminders';
	if (!reminders.length) return unknown(name, 'No reminder has gone out yet.');
	const due = reminders.filter(
		(reminder) =>
			whyBlind(reminder, measured.opens) === null &&
			hoursBetween(reminder.at, now) >= REMINDER_HOURS,
	);
	const unseen = due.filter(({ attention }) => attention === 'none').length;
	if (unseen)
		return known(name, Math.min(20, unseen * 10), `${unseen} of ${due.length} not opened.`);
	if (reminders.some(({ attention }) => attention === 'seen')) {
		return known(name, 0, 'The lead looks at reminders.');
	}
	return unknown(name, 'Nothing tells whether reminders are looked at.');
}

/** A question for YES that stands, or its answer. */
export function reconfirmationRisk(facts: RiskFacts): RiskPart {
	const { reconfirmedAt, askedToConfirmAt, measured, now } = facts;
	const name = 'reconfirmation';
	if (reconfirmedAt) return known(name, -40, 'The lead said that the time still suits.');
	if (!askedToConfirmAt) return unknown(name, 'The lead was not asked.');
	if (!measured.replies) return unknown(name, 'The flow hears of no replies.');
	if (hoursBetween(askedToConfirmAt, now) < CONFIRM_HOURS) {
		return known(name, 0, `Asked, and not ${CONFIRM_HOURS} hours ago.`);
	}
	return known(name, 15, `Asked, and no answer within ${CONFIRM_HOURS} hours.`);
}

/** Somebody who was seen everywhere before the booking and nowhere since. */
export function silenceRisk({ signalsBefore, lastSignAt, timeSetAt, now }: RiskFacts): RiskPart {
	const name = 'silence';
	if (!signalsBefore) return unknown(name, 'The lead was not seen before the booking either.');
	if (lastSignAt) return known(name, 0, 'The lead was seen since the booking.');
	if (hoursBetween(timeSetAt, now) < SILENCE_HOURS) {
		return known(name, 0, `Not seen since the booking, and not ${SILENCE_HOURS} hours.`);
	}
	return known(name, 10, 'Seen before the booking, and not since.');
}

function whyBlind({ isEmail, attention }: SentMessage, opensMeasured: boolean): string | null {
	if (attention === 'seen') return null;
	if (!isEmail) return 'It went by a channel that tells of no opens.';
	if (attention === 'opened_by_machine') return 'The mail app opens messages by itself.';
	return opensMeasured ? null : 'Opens are not tracked.';
}

function hoursBetween(from: Instant, to: Instant): number {
	return (Date.parse(to) - Date.parse(from)) / HOUR_MS;
}

function known(name: string, points: number, why: string): RiskPart {
	return { name, points, known: true, why };
}

function unknown(name: string, why: string): RiskPart {
	return { name, points: 0, known: false, why };
}
