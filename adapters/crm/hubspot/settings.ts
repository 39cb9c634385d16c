export interface HubspotSettings {
	/** The id of the pipeline that deals are made in: "default" ... */
	readonly pipeline: string;
	readonly stages: DealStages;
	/** Whether the rep owns the deal and the meeting, where HubSpot has a user with the rep's e-mail. */
	readonly setsOwner: boolean;
	/** Whether a new meeting gets a note with the conversation. */
	readonly writesNote: boolean;
}

/** Ids of the stages that a deal is moved to; null leaves it where it is. */
export interface DealStages {
	readonly booked: string;
	readonly held: string | null;
	readonly noShow: string | null;
	readonly cancelled: string | null;
}
