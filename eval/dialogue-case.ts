import type { ReplyCase } from './reply-case';

/** A date (YYYY-MM-DD) and a time (HH:mm), either of which may be unsaid. */
interface SaidTime {
	readonly date: string | null;
	readonly time: string | null;
}

/** A line of sample replies made from the Schema-Guided Dialogue dataset: one slot offered, times without a zone. */
export interface DialogueCase {
	readonly id: string;
	readonly category: string;
	readonly stage: ReplyCase['stage'];
	readonly offered: (SaidTime & { readonly iso: string | null }) | null;
	readonly text: string;
	readonly allowed: ReplyCase['allowed'];
	/** What the reply says. */
	readonly expected_time: SaidTime | null;
	/** The same, with what it leaves unsaid taken from the slot offered. */
	readonly resolved_with_offer: SaidTime | null;
	/** "Now", without a zone. */
	readonly reference: string;
}

const ZONE = 'UTC';

export function isDialogueCase(line: object): line is DialogueCase {
	return 'reference' in line && 'category' in line;
}

/** The same as a reply case, on the clock of one zone. A day without a time asks for any time of that day. */
export function fromDialogue(line: DialogueCase): ReplyCase {
	const start = startOf(line);
	return {
		id: line.id,
		channel: 'sms',
		now: `${line.reference}Z`,
		timezone: ZONE,
		offered: start && line.stage !== 'booked' ? [{ index: 0, start: `${start}Z` }] : [],
		meeting_start: start && line.stage === 'booked' ? `${start}Z` : null,
		stage: line.stage,
		text: line.text,
		allowed: line.allowed,
		tags: [line.category],
		...(start ? { slot_index: 0 } : {}),
		...expectedOf(line),
	};
}

const NOON = '12:00';

/** The slot that was offered; where the line knows only its day or its time, at noon or on the day of the reply. */
function startOf({ offered, reference }: DialogueCase): string | null {
	if (offered === null) return null;
	if (offered.iso !== null) return offered.iso;
	if (offered.date === null && offered.time === null) return null;
	return `${offered.date ?? reference.slice(0, 10)}T${offered.time ?? NOON}:00`;
}

function expectedOf(line: DialogueCase): Partial<ReplyCase> {
	const { allowed, expected_time: said, resolved_with_offer: resolved } = line;
	const isOther = allowed.includes('propose_time') || allowed.includes('reschedule');
	if (!isOther || !said || !resolved?.date) return {};
	if (said.time) return { expected_time: `${resolved.date}T${said.time}:00Z` };
	const from = new Date(`${resolved.date}T00:00:00Z`);
	const to = new Date(from.getTime() + 86_400_000);
	return { expected_windows: [{ from: from.toISOString(), to: to.toISOString() }] };
}
