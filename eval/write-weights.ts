import type { LearnedWeights } from '../domain/replies/learned/labels';
import { REASON_LABELS } from '../domain/replies/learned/labels';
import { writeNames, writeRows } from '../domain/replies/learned/weights-text';
import { REPLY_INTENTS } from '../domain/replies/reading';

const HEAD = `// Written by \`npm run train:replies\` from the replies in test/replies. Not to be edited by hand.
`;

function asConstant(name: string, text: string): string {
	return `export const ${name} = ${JSON.stringify(text)};\n`;
}

/** The module that the pack reads its weights from. */
export function weightsModule({ intents, reasons }: LearnedWeights): string {
	const features = [...new Set([...intents.keys(), ...reasons.keys()])].sort();
	return [
		HEAD,
		asConstant('FEATURES', writeNames(features)),
		asConstant('INTENT_WEIGHTS', writeRows(features, intents, REPLY_INTENTS.length)),
		asConstant('REASON_WEIGHTS', writeRows(features, reasons, REASON_LABELS.length)),
	].join('\n');
}
