import { FRENCH } from './french';
import { GERMAN } from './german';
import type { ForeignLanguage } from './language';
import type { Lexicon } from './lexicon';
import { createLexicon } from './lexicon';
import type { LexiconSource } from './lexicon-source';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';

const SOURCES: Readonly<Record<ForeignLanguage, LexiconSource>> = {
	es: SPANISH,
	fr: FRENCH,
	de: GERMAN,
	pt: PORTUGUESE,
};
const compiled = new Map<ForeignLanguage, Lexicon>();

/** The lexicon of a language, compiled when it is first asked for: loading the nodes must stay quick. */
export function lexiconOf(language: ForeignLanguage): Lexicon {
	const lexicon = compiled.get(language) ?? createLexicon(SOURCES[language]);
	compiled.set(language, lexicon);
	return lexicon;
}
