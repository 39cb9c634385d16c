import type { AskModel } from '../domain/replies/model/chat-message';
import { checkAnswer } from '../domain/replies/model/check-answer';
import type { Checked } from '../domain/replies/model/checked';
import { reasonNotToAsk } from '../domain/replies/model/may-ask';
import { writeCorrection, writePrompt } from '../domain/replies/model/prompt';
import { readAnswer } from '../domain/replies/model/read-answer';
import type { ReplyInput, ReplyReading } from '../domain/replies/reading';

/** A reading, and who made it. */
export interface ReadReply extends ReplyReading {
	readonly readBy: 'rules' | 'model';
	/** What came of the language model; null where the flow has none. */
	readonly model: ModelNote | null;
}

export interface ModelNote {
	readonly status: 'answered' | 'failed' | 'not_asked';
	/** Why it did not decide. */
	readonly note: string | null;
}

/** Asked for a second reading; gives the rules' own where it has none better. */
export type SecondReader = (input: ReplyInput, byRules: ReplyReading) => Promise<ReadReply>;

export interface ModelReaderSettings {
	/** Starts a conversation, and the time limit that all its questions share. */
	readonly openChat: () => AskModel;
	/** The model is asked where the rules are less sure than this; null: always. */
	readonly askBelow: number | null;
}

/**
 * Has a language model read what the rules are unsure of. An answer that cannot be is told back to it once. Whatever
 * goes wrong, the rules' own reading stands, with a note that says what it was.
 */
export function modelReader({ openChat, askBelow }: ModelReaderSettings): SecondReader {
	return async (input, byRules) => {
		const isSure = askBelow !== null && byRules.confidence >= askBelow;
		const reason = isSure ? 'the rules are sure enough' : reasonNotToAsk(input, byRules);
		if (reason) return readByRules(byRules, { status: 'not_asked', note: reason });
		const read = await converse(openChat(), input, byRules);
		if ('fault' in read) return readByRules(byRules, { status: 'failed', note: read.fault });
		return { ...read.value, readBy: 'model', model: { status: 'answered', note: null } };
	};
}

export function readByRules(reading: ReplyReading, model: ModelNote | null): ReadReply {
	return { ...reading, readBy: 'rules', model };
}

async function converse(
	ask: AskModel,
	input: ReplyInput,
	byRules: ReplyReading,
): Promise<Checked<ReplyReading>> {
	const prompt = writePrompt(input);
	const answer = await ask(prompt);
	if ('fault' in answer) return answer;
	const read = await readAndCheck(answer.value, input, byRules);
	if ('value' in read) return read;
	const corrected = await ask([...prompt, ...writeCorrection(answer.value, read.fault)]);
	if ('fault' in corrected) return corrected;
	const again = await readAndCheck(corrected.value, input, byRules);
	if ('value' in again) return again;
	return { fault: `its answer was of no use, twice: ${again.fault}` };
}

async function readAndCheck(
	text: string,
	input: ReplyInput,
	byRules: ReplyReading,
): Promise<Checked<ReplyReading>> {
	const answer = await readAnswer(text);
	return 'fault' in answer ? answer : checkAnswer(answer.value, input, byRules);
}
