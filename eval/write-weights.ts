import type { LearnedWeights } from '../domain/replies/learned/labels';
import { writeWeights } from '../domain/replies/learned/weights-text';

const HEAD = `// Written by \`npm run train:replies\` from the replies in test/replies. Not to be edited by hand.
`;

function asConstant(name: string, text: string): string {
	return `export const ${name} = ${JSON.stringify(text)};\n`;
}

/** The module that the pack reads its weights from. */
export function weightsModule(weights: LearnedWeights): string {
	return [
		HEAD,
		asConstant('INTENT_WEIGHTS', writeWeights(weights.intents)),
		asConstant('REASON_WEIGHTS', writeWeights(weights.reasons)),
	].join('\n');
}
