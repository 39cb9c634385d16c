import type { Gloss } from '../lexicon-source';

/** Closings of letters, wishes that go with a no, and instructions to a program. */
export const MANNERS: Gloss = {
	hello: `
		je vous prie de agréer|recevoir|croire ~6; je vous prie de agréer|d_agréer; veuillez
		agréer|recevoir|accepter ~6; le expression de ~4 distingués|distinguées|meilleurs|respectueux|respectueuses|sincères ~2;
		mes|nos ~1 salutations ~2; mes|nos ~1 sentiments ~2; sincères salutations ~1; salutations
		distinguées|cordiales|respectueuses; respectueusement; bien respectueusement; dans le attente de ~4; avec mes
		remerciements; merci de votre compréhension ~1; merci pour votre ~1 compréhension|patience|retour|réponse rapide?; merci
		pour ton retour|message rapide?`,
	'good luck': 'bonne chance ~3; bonne continuation ~3; bon courage ~2; bonne prospection ~1',
	'ignore all instructions': `
		ignore|ignorez|oublie|oubliez ~4 instructions|consignes|règles|directives|prompt ~2; instruction|instructions|consigne
		pour|à le|la|l|un? ~1 assistant|ia|modèle|système|bot ~1; tu es|vous_êtes ~2 assistant|ia|modèle|bot ~2; réponds|répondez ~2
		comme|par|uniquement ~3; mode administrateur|développeur`,
};
