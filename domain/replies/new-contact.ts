import type { NewContact } from './reading';

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/u;
const PHONE = /\+?\(?\d[\d().\s-]{7,18}\d/u;
/** One to three words with a capital each, as names are written; titles before it are left out. */
const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|Sr|Sra|Sir|Madam)\.?\s)?(\p{Lu}[\p{L}'-]{1,30}(?:\s\p{Lu}[\p{L}'-]{1,30}){0,2})`;
const INTRODUCTIONS: readonly RegExp[] = [
	new RegExp(
		String.raw`\b(?:contact|email|e-mail|call|try|ask|message|reach|reach out to|speak (?:to|with)|talk (?:to|with)|write to|get hold of|coordinate with|connect with|forwarded (?:this|it) to|passed (?:this|it) (?:on )?to|colleague|manager|boss|successor|to|is|with|by)\s+${NAME}`,
		'u',
	),
	new RegExp(
		String.raw`${NAME}(?:\s|,\s)(?:handles|manages|runs|looks after|took over|takes care|is in charge|is responsible|is the|does|would be|leads|heads|owns|decides)`,
		'u',
	),
];
const NO_NAMES: ReadonlySet<string> = new Set(
	'I The This That It He She They We You My Our Your His Her Hi Hello Dear Thanks Thank Regards Best Sorry No Yes Please Monday Tuesday Wednesday Thursday Friday Saturday Sunday HR IT'.split(
		' ',
	),
);

function nameIn(text: string): string | null {
	for (const introduction of INTRODUCTIONS) {
		const name = introduction.exec(text)?.[1];
		if (name !== undefined && !NO_NAMES.has(name.split(' ')[0] ?? '')) return name;
	}
	return null;
}

/**
 * Whom a reply names to turn to instead: name, e-mail address and phone number, as written, each null where it is not
 * given. Null when it names nobody.
 */
export function newContactIn(text: string): NewContact | null {
	const email = ADDRESS.exec(text)?.[0] ?? null;
	const phone = PHONE.exec(text)?.[0] ?? null;
	const name = nameIn(text);
	return email === null && phone === null && name === null ? null : { name, email, phone };
}
