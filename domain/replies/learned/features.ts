import type { ReplyContext } from '../context';
import { bookedSlot } from '../booked-slot';
import type { Recognised } from '../recognisers';
import type { TimeWish } from '../time-wish';
import { matchSlots } from '../times/slot-match';
import type { SaidTime } from '../times/said-times';
import { classesOf, stem } from './word-classes';

/** What features are taken from, besides the words. */
export interface Findings {
	readonly wish: TimeWish;
	readonly inPassing: TimeWish;
	readonly recognised: readonly Recognised[];
}

const MOST_WORDS = 200;

function kindOfTime(context: ReplyContext, said: SaidTime): string {
	const fitting = matchSlots(said.mention, context.slots).length;
	if (matchSlots(said.mention, bookedSlot(context)).length > 0) return '<booked>';
	if (fitting === 1) return '<slot>';
	if (fitting > 1) return '<slots>';
	if (said.mention.position !== null) return '<place>';
	return said.mention.clock === null ? '<day>' : '<time>';
}

/** The words of a sentence, with each time in it as one word that says what it is. */
function wordsOf(context: ReplyContext, sentence: number): readonly string[] {
	const tokens = context.sentences[sentence]?.tokens ?? [];
	const times = context.saidTimes.filter((said) => said.sentence === sentence);
	const words: string[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const said = times.find(({ mention }) => mention.at <= at && at < mention.end);
		if (said !== undefined) {
			if (said.mention.at === at) words.push(kindOfTime(context, said));
			continue;
		}
		const token = tokens[at];
		if (token === undefined || token.kind === 'mark') continue;
		words.push(token.kind === 'number' ? '<number>' : token.text);
	}
	return words;
}

function bucket(count: number): string {
	if (count <= 1) return '1';
	if (count <= 3) return '3';
	if (count <= 8) return '8';
	return count <= 20 ? '20' : 'many';
}

function situationFeatures(
	context: ReplyContext,
	{ wish, inPassing }: Findings,
): readonly string[] {
	const { stage } = context.input;
	const slots = Math.min(context.slots.length, 2);
	const at = context.hasBooking ? 'booked' : stage;
	const facts = [
		`slots:${slots}`,
		`length:${bucket(context.words.length)}`,
		`picks:${Math.min(wish.picks.length, 2)}`,
		`named:${Math.min(inPassing.picks.length, 2)}`,
		...(inPassing.proposedTimes.length > 0 ? ['names time'] : []),
		...(inPassing.constraints.length > 0 ? ['names range'] : []),
		...(inPassing.within !== null ? ['leaves one by range'] : []),
		...(inPassing.remaining !== null ? ['leaves one'] : []),
		...(inPassing.rivals.length > 0 ? ['names rivals'] : []),
		...(inPassing.isShifted ? ['shifts'] : []),
		...(context.sentences.some((one) => one.isQuestion) ? ['asks'] : []),
		...(wish.proposedTimes.length > 0 ? ['proposes'] : []),
		...(wish.constraints.length > 0 ? ['constrains'] : []),
		...(wish.isRefused ? ['refuses'] : []),
		...(wish.isHedged ? ['hedges'] : []),
		...(wish.isAsked ? ['wants'] : []),
		...(wish.matchesBooking ? ['names booking'] : []),
		...(wish.hasForeignTime ? ['foreign'] : []),
		...(wish.fitsSeveral ? ['fits several'] : []),
	];
	return [`at:${at}`, `stage:${stage}`, ...facts, ...facts.map((fact) => `${at}&${fact}`)];
}

/** The first that recognises a reply is what the rules alone would go by. */
function ruleFeatures(recognised: readonly Recognised[]): readonly string[] {
	const names = recognised.map(({ name, candidate }) => `${name}:${candidate.intent}`);
	return [`rule:${names[0] ?? 'none'}`, ...names.map((name) => `hit:${name}`)];
}

const CLASS_REACH = 7;

/** Which kinds of words follow each other within a few words: "do not ... write", "please ... colleague". */
function classFeatures(words: readonly string[]): readonly string[] {
	const classes = words.map((word) => (word.startsWith('<') ? [word] : classesOf(stem(word))));
	const features = new Set<string>();
	classes.forEach((here, at) => {
		for (const one of here) {
			features.add(`c:${one}`);
			for (const other of classes.slice(at + 1, at + 1 + CLASS_REACH).flat()) {
				features.add(`c2:${one} ${other}`);
			}
		}
	});
	return [...features];
}

function wordFeatures(context: ReplyContext): readonly string[] {
	const features = new Set<string>();
	let left = MOST_WORDS;
	context.sentences.forEach((_, sentence) => {
		const words = wordsOf(context, sentence).slice(0, left);
		left -= words.length;
		for (const feature of classFeatures(words)) features.add(feature);
		words.forEach((word, index) => {
			const stemmed = stem(word);
			features.add(`w:${word}`);
			features.add(`s:${stemmed}`);
			const next = words[index + 1];
			features.add(`2:${stemmed} ${next === undefined ? '$' : stem(next)}`);
			if (index === 0) features.add(`2:^ ${stemmed}`);
			const third = words[index + 2];
			if (next !== undefined && third !== undefined) {
				features.add(`3:${stemmed} ${stem(next)} ${stem(third)}`);
				features.add(`2_:${stemmed} _ ${stem(third)}`);
			}
		});
	});
	return [...features];
}

/** What the learned reader looks at, as names of facts. */
export function featuresOf(context: ReplyContext, findings: Findings): readonly string[] {
	return [
		...situationFeatures(context, findings),
		...ruleFeatures(findings.recognised),
		...wordFeatures(context),
	];
}
