import { join } from 'node:path';
import { readReplyCases } from './evaluate-replies';
import type { Lesson } from './learn';
import { toLesson } from './learn';

/** The rules were written with these before their eyes; all others were written by people who did not know the rules. */
const KNOWN_TO_RULES: ReadonlySet<string> = new Set([
	'cases',
	'cases-es',
	'cases-fr',
	'cases-de',
	'cases-pt',
]);

/** Each file is of one author and one kind of people; see test/replies/README.md. */
const FILES = [
	'cases',
	'cases-es',
	'cases-fr',
	'cases-de',
	'cases-pt',
	'mixed',
	'mixed-2',
	'business',
	'consumers',
	'worldwide',
	'refusals',
	'targets',
	'traps',
	'refusals-2',
	'refusals-3',
	'inbox',
	'inbox-2',
	'everyday',
	'everyday-2',
	'dialogue',
	'languages',
	'languages-2',
] as const;

export interface LessonFile {
	readonly name: string;
	readonly lessons: readonly Lesson[];
}

/** What the reader learns from, file by file, in a fixed order. */
export function readLessons(root: string): readonly LessonFile[] {
	return FILES.map((name) => {
		const cases = readReplyCases(join(root, 'test', 'replies', `${name}.jsonl`));
		const rulesKnowIt = KNOWN_TO_RULES.has(name);
		return { name, lessons: cases.map((one) => toLesson(one, rulesKnowIt)) };
	});
}
