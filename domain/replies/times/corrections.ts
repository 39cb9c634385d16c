import type { ReplyContext } from '../context';
import type { Token } from '../tokens';
import type { SaidTime } from './said-times';

/** Words with which people take back what they have just written. */
const CORRECTIONS: readonly (readonly string[])[] = [
	'no wait',
	'wait no',
	'scratch that',
	'actually no',
	'no actually',
	'no hang on',
	'hang on',
	'oops',
	'edit :',
	'correction',
	'i meant',
	'sorry i mean',
].map((words) => words.split(' '));

function lastCorrection(tokens: readonly Token[]): number {
	for (let at = tokens.length - 1; at >= 0; at -= 1) {
		const found = CORRECTIONS.some((words) =>
			words.every((word, index) => tokens[at + index]?.text === word),
		);
		if (found) return at;
	}
	return -1;
}

/** The times of a reply, without those that it takes back: "Sunday ... no hang on, Thursday then". */
export function afterCorrection(context: ReplyContext): readonly SaidTime[] {
	const { sentences, saidTimes } = context;
	for (let sentence = sentences.length - 1; sentence >= 0; sentence -= 1) {
		const at = lastCorrection(sentences[sentence]?.tokens ?? []);
		if (at < 0) continue;
		const isAfter = (said: SaidTime): boolean =>
			said.sentence > sentence || (said.sentence === sentence && said.mention.at > at);
		return saidTimes.some(isAfter)
			? saidTimes.filter((said) => isAfter(said) || said.polarity === 'refused')
			: saidTimes;
	}
	return saidTimes;
}
