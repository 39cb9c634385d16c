import type { Attendance, BookingStatus, Instant, LeadStage } from '../../domain/model';

/** What a CRM is told of a meeting, the same for every CRM. */
export interface CrmMeeting {
	readonly bookingId: string;
	readonly contact: CrmContact;
	readonly rep: { readonly name: string; readonly email: string };
	/** Whether the rep has taken the meeting over since the CRM was told last; else people decide who owns it there. */
	readonly isWithNewRep: boolean;
	readonly title: string;
	/** What stands in the meeting's body: agenda, channel, history. */
	readonly description: string;
	readonly location: string;
	readonly start: Instant;
	readonly end: Instant;
	readonly status: BookingStatus;
	readonly attendance: Attendance;
	readonly stage: LeadStage;
	/** "Ada Byron (Example Ltd)": what the deal is called. */
	readonly dealName: string;
	/** How the conversation went, for a note; "" for none. */
	readonly note: string;
}

export interface CrmContact {
	readonly email: string | null;
	/** E.164. */
	readonly phone: string | null;
	readonly firstName: string | null;
	readonly lastName: string | null;
	readonly company: string | null;
	readonly title: string | null;
}

/** What the CRM calls the records of a booking; null: not made yet. */
export interface CrmIds {
	readonly contactId: string | null;
	readonly dealId: string | null;
	readonly meetingId: string | null;
}

export interface CrmCall {
	/** Epoch milliseconds at which it must have ended, retries included. */
	readonly deadline: number;
	/** Told as soon as a record is there, so that a run that ends half-way is taken up where it stopped. */
	readonly onProgress: (ids: CrmIds) => Promise<void>;
	/** Whether an earlier try may have made records whose ids never arrived: look for them before making any. */
	readonly isRepeat: boolean;
}

/** A CRM as a sink. Throws a ProviderError when it cannot. */
export interface Crm {
	readonly name: 'hubspot';
	readonly label: string;
	/** Makes the CRM say what the meeting says, from contact to meeting. What is there already is brought up to date. */
	record(meeting: CrmMeeting, known: CrmIds, call: CrmCall): Promise<CrmIds>;
}
