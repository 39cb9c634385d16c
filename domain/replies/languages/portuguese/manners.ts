import type { Gloss } from '../lexicon-source';

/** Closings of letters, wishes that go with a no, and instructions to a program. */
export const MANNERS: Gloss = {
	'good luck': 'boa sorte ~3; muita sorte ~1; sucesso ~2; muito sucesso ~2; felicidades',
	hello: `
		agradeço|agradecemos|grato|grata ~1 sua|vossa|pela|a compreensão|atenção|disponibilidade ~1; com os meus melhores
		cumprimentos; fico|ficamos à disposição ~1; à disposição; no aguardo de ~3; cordiais saudações; respeitosamente;
		sem mais ~2 subscrevo|despeço ~1`,
	'ignore all instructions': `
		ignore|ignorar|desconsidere|desconsidera|esqueça|esquece ~4
		instruções|instrução|regras|comandos|diretrizes|prompt ~2; instrução|instruções para
		o|a assistente|ia|modelo|sistema|bot ~1; assistente ~1 ignore|desconsidere|esqueça ~3; você|tu é|és ~2 assistente|ia|modelo|bot ~2;
		responda|responde|marque|marca|classifique ~3 como|apenas|só|com ~2; modo administrador|desenvolvedor`,
};
