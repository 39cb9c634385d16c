import type { Interval, ReplyInput, ReplyIntent } from '../domain/replies/reading';

export interface ExpectedWindow {
	readonly from: string;
	/** Null: open-ended. */
	readonly to: string | null;
}

/** One reply and what is right of it. Instants are ISO texts with any offset. */
export interface ReplyCase {
	readonly id: string;
	readonly channel: ReplyInput['channel'];
	readonly now: string;
	/** IANA zone of clock times without one. */
	readonly timezone: string;
	readonly offered: readonly { readonly index: number; readonly start: string }[];
	readonly stage: ReplyInput['stage'];
	readonly meeting_start?: string | null;
	readonly text: string;
	/** BCP 47, where the sender's language or country is known. */
	readonly locale?: string | null;
	/** Every intent that counts as right. */
	readonly allowed: readonly ReplyIntent[];
	readonly slot_index?: number | null;
	readonly slot_index_allowed?: readonly number[] | null;
	readonly expected_time?: string | null;
	readonly expected_time_alternatives?: readonly string[] | null;
	readonly expected_windows?: readonly ExpectedWindow[] | null;
	readonly reason?: string | null;
	readonly reason_allowed?: readonly string[] | null;
	readonly return_date?: string | null;
	readonly tags?: readonly string[] | null;
}

const MEETING_MINUTES = 30;

function meetingFrom(start: string): Interval {
	const from = new Date(start);
	const to = new Date(from.getTime() + MEETING_MINUTES * 60_000);
	return { start: from.toISOString(), end: to.toISOString() };
}

/** What the reader of replies is given of a case. */
export function toReplyInput(one: ReplyCase): ReplyInput {
	const { text, channel, stage, timezone, offered, meeting_start, locale } = one;
	return {
		text,
		channel,
		stage,
		now: new Date(one.now).toISOString(),
		timezone,
		offered: [...offered].sort((a, b) => a.index - b.index).map(({ start }) => meetingFrom(start)),
		booking: meeting_start ? meetingFrom(meeting_start) : null,
		locale: locale ?? null,
	};
}
