import { BookingFlowError } from '../error';
import type { TemplateName } from './templates';

interface Labelled {
	/** "A", "B" ... */
	readonly label: string;
}

/** The versions of the first proposal's wording that come with the flow. */
export const PROPOSAL_VARIANTS = [
	{ label: 'A', template: 'proposal' },
	{ label: 'B', template: 'proposal_b' },
] as const satisfies readonly (Labelled & { readonly template: TemplateName })[];

/**
 * Which of several wordings goes to whom: the same for the same key, such as the lead's id, and each for an equal
 * share of the keys. The variant with the highest hash of label and key is chosen (rendezvous hashing), so a new
 * variant takes its share from all, and nobody else changes theirs. Throws `input-missing` when there are none.
 */
export function chooseVariant<T extends Labelled>(variants: readonly T[], key: string): T {
	const [first, ...others] = variants;
	if (!first) {
		throw new BookingFlowError(
			'input-missing',
			'There is no variant of the message to choose from.',
			'Add at least one variant, or choose a template.',
		);
	}
	const rank = ({ label }: T) => hash(`${label}\n${key}`);
	return others.reduce((best, other) => (rank(other) > rank(best) ? other : best), first);
}

/** FNV-1a over the characters' codes, then the last mixing step of MurmurHash3, without which like keys stay alike. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}
	value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
	return (value ^ (value >>> 16)) >>> 0;
}
