import { readAcknowledgement, readAssent, readUnsure } from './assent';
import { readCarrierKeyword } from './carrier';
import { readCancel, readReschedule, readRunningLate } from './changes';
import type { ReplyContext } from './context';
import { readInterest, readQuestion } from './interest';
import { readKeywords } from './keywords';
import { readNotInterested } from './not-interested';
import { readNotNow } from './not-now';
import { readOptIn, readOptOut, readOptOutElsewhere } from './opt-out';
import { readAutomatic, readOutOfOffice } from './out-of-office';
import type { Candidate } from './reading';
import type { TimeWish } from './time-wish';
import { readInstructions, readSlotsAsAWhole, readTimes } from './times-reply';
import { readWeakNo } from './weak-no';
import { readWrongPerson } from './wrong-person';

/** A rule by its name, and what it makes of a reply. */
export interface Recognised {
	readonly name: string;
	readonly candidate: Candidate;
}

export type Recogniser = (context: ReplyContext, wish: TimeWish) => Candidate | null;

/** In the order of what must not be missed. */
export const RECOGNISERS: Readonly<Record<string, Recogniser>> = {
	carrier: readCarrierKeyword,
	keyword: readKeywords,
	optIn: readOptIn,
	optOutElsewhere: readOptOutElsewhere,
	optOut: readOptOut,
	instructions: readInstructions,
	outOfOffice: readOutOfOffice,
	wrongPerson: readWrongPerson,
	cancel: readCancel,
	reschedule: readReschedule,
	runningLate: readRunningLate,
	notInterested: readNotInterested,
	notNow: readNotNow,
	times: readTimes,
	slotsAsAWhole: readSlotsAsAWhole,
	weakNo: readWeakNo,
	assent: readAssent,
	unsure: readUnsure,
	interest: readInterest,
	question: readQuestion,
	acknowledgement: readAcknowledgement,
};

/** Those that a message written by a machine goes through: it can neither book nor opt out. */
export const RECOGNISERS_OF_MACHINES: Readonly<Record<string, Recogniser>> = {
	wrongPerson: readWrongPerson,
	automatic: readAutomatic,
};
