import { fromDialogue, isDialogueCase } from './dialogue-case';
import { readJsonLines } from './read-lines';
import type { ReplyCase } from './reply-case';
import type { ReplyEval } from './sum-up';
import { readCases, sumUp } from './sum-up';

/** The replies of a file, whichever of the two forms its lines have. */
export function readReplyCases(file: string): readonly ReplyCase[] {
	return readJsonLines<ReplyCase>(file).map((line) =>
		isDialogueCase(line) ? fromDialogue(line) : line,
	);
}

export function evaluateFile(file: string): ReplyEval {
	return sumUp(readCases(readReplyCases(file)));
}
