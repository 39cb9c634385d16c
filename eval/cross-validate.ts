import { decide } from '../domain/replies/decide';
import { readContext } from '../domain/replies/context';
import type { LearnedWeights } from '../domain/replies/learned/labels';
import { toReading } from '../domain/replies/classify-reply';
import { learn } from './learn';
import type { ReadCase, ReplyEval } from './sum-up';
import { readCases, sumUp } from './sum-up';
import type { LessonFile } from './training-files';

export interface LeftOut {
	readonly name: string;
	readonly result: ReplyEval;
}

function readWith(file: LessonFile, weights: LearnedWeights): readonly ReadCase[] {
	const cases = file.lessons.map(({ one }) => one);
	return readCases(cases, (input) => {
		const context = readContext(input);
		return toReading(decide(context, weights), context);
	});
}

/** How each file is read by a reader that has learned from all the others. */
export function crossValidate(files: readonly LessonFile[]): readonly LeftOut[] {
	return files.map((file) => {
		const others = files.filter((other) => other !== file);
		const weights = learn(others.flatMap(({ lessons }) => lessons));
		return { name: file.name, result: sumUp(readWith(file, weights)) };
	});
}
