import type { Gloss } from '../lexicon-source';

/** Slots by their place, and all or none of them. */
export const POSITIONS: Gloss = {
	'the first one': `
		le|la premier|première
		créneau|option|proposition|horaire|date|rdv|choix|rendez_vous|plage|rdv?; premier|première
		créneau|option|proposition|horaire|date|choix|plage; le 1th créneau; la 1th; le 1th; le
		premier|première des trois|deux`,
	'the second one': `
		le|la deuxième|second|seconde
		créneau|option|proposition|horaire|date|rdv|choix|rendez_vous|plage?;
		deuxième|second|seconde créneau|option|proposition|horaire|date|choix|plage; le|la 2th
		créneau|option|proposition|horaire|choix?; le|la 2ème créneau|option?`,
	'the third one': `
		le|la troisième créneau|option|proposition|horaire|date|rdv|choix|rendez_vous|plage?;
		troisième créneau|option|proposition|horaire|date|choix|plage; le|la 3th
		créneau|option|proposition|horaire|choix?`,
	'the fourth one': 'le|la quatrième créneau|option|proposition|horaire|date|choix?',
	'the last one': `
		le|la dernier|dernière créneau|option|proposition|horaire|date|choix|rdv?; dernier|dernière
		créneau|option|proposition|horaire`,
	'the earliest one': `
		le plus tôt; le premier disponible; au plus tôt; le créneau le plus tôt; le plus tôt
		possible; le plus tôt sera le mieux`,
	'the latest one': 'le plus tard; le créneau le plus tard',
	'the other one': `
		le autre; l autre; le autre créneau|option|horaire; l autre créneau|option`,
	'the middle one': 'celui|celle du milieu',
	first: 'premier|première; premièrement',
	second: 'deuxième|second|seconde',
	third: 'troisième',
	last: 'dernier|dernière',
	'option #': `
		le? option #; l option #; option numéro|n|no #; choix #; le? choix #; créneau #; le? créneau
		#; la? proposition #; numéro #; le numéro #; le n #; n #; horaire #; la #; le no #; no #;
		num #; le créneau numéro|n #; proposition numéro|n #; créneau n #; le #th
		créneau|choix|horaire; la #th option|proposition|date; #th créneau|choix|option|proposition;
		choix numéro #`,
	'option a': 'le? option a; choix a',
	'option b': 'le? option b; choix b',
	'option c': 'le? option c; choix c',
	'both work': `
		les deux|2 ~1 vont|conviennent|marchent|sont|me|nous|fonctionnent
		vont|conviennent|possibles|ok|bien|bons? ~1; les deux; ça me va les deux; les deux créneaux
		me? ~2`,
	'any works': `
		tous les|me ~2 vont|conviennent|créneaux|marchent ~2; ils me? vont|conviennent tous ~1; tout
		me va|convient ~1; ne importe lequel|laquelle; n importe lequel|laquelle; importe
		lequel|laquelle; peu importe ~2; au choix; celui que vous|tu ~1; celle que vous|tu ~1; je
		suis|serais flexible|souple; suis flexible; ça me est égal; ça m est égal; égal; je vous|te
		laisse choisir; choisissez; tous me conviennent|vont; je suis libre|dispo tous ~3; les
		trois|3 me? vont|conviennent ~1; les trois|3 me?; à vous de choisir|voir`,
	'none of those work': `
		aucun|aucune ~4 ne? ~1 convient|va|marche|arrange|possible|fonctionne ~2; aucun|aucune des
		~4; aucun|aucune de ces ~3; aucun|aucune; ces|les créneaux|horaires|dates|propositions ~1
		ne? ~1 me|nous? conviennent|vont|marchent|arrangent pas ~1; ne me|nous
		conviennent|vont|arrangent pas ~2; ils ne? me? conviennent|vont pas ~1; rien ne? ~1
		convient|va|marche ~1; je ne? peux|suis_disponible à|sur|pour aucun|aucune ~3; ne suis|suis
		disponible à|sur|pour aucun|aucune ~3; les trois ~2 ne? me? conviennent|vont pas; pas
		disponible sur|à ces ~2`,
	'the one at #': 'celui|celle de|à #; le|la créneau? de #',
};
