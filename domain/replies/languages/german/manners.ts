import type { Gloss } from '../lexicon-source';

/** Closings of letters, wishes that go with a no, and instructions to a program. */
export const MANNERS: Gloss = {
	'good luck': `
		viel erfolg ~3; viel glück ~2; alles gute weiterhin ~2; weiterhin viel erfolg ~3; gutes gelingen ~2`,
	hello: `
		hochachtungsvoll; freundlichst; mit besten|herzlichen|vielen|lieben grüßen|gruß; beste grüsse; freundliche grüsse; mit
		freundlichen grüssen; herzlichst; vielen dank für ihr|dein verständnis ~1; besten dank ~1 ihr verständnis;
		herzlich $`,
	'ignore all instructions': `
		ignoriere|ignorieren|vergiss|vergessen|missachte sie? ~3
		anweisungen|anweisung|vorgaben|regeln|instruktionen|befehle|prompt ~2; anweisung|anweisungen|hinweis|befehl an|für
		den|die|das? ~1 assistent|assistenten|ki|modell|system|bot; du bist ~2 assistent|ki|modell|bot ~2; antworte|antworten ~3
		als|mit|nur ~2; markiere|markieren|klassifiziere|buche ~3 als ~2; administratormodus|entwicklermodus`,
};
