import type { Gloss } from '../lexicon-source';

/** Slots by their place, and all or none of them. */
export const POSITIONS: Gloss = {
	'the first one': `
		el|la primero|primera|primer; la|el primera|primer
		opción|horario|fecha|hora|propuesta|alternativa|hueco|cita|opcion|día`,
	'the second one': `
		el|la segundo|segunda; la|el segunda|segundo
		opción|horario|fecha|hora|propuesta|alternativa|hueco|cita|día`,
	'the third one': `
		el|la tercero|tercera|tercer; la|el tercera|tercer
		opción|horario|fecha|hora|propuesta|alternativa|hueco|cita|día`,
	'the fourth one': `
		el|la cuarto|cuarta; la|el cuarta|cuarto
		opción|horario|fecha|hora|propuesta|alternativa|hueco|cita|día`,
	'the last one': `
		el|la último|última; la|el última|último
		opción|horario|fecha|hora|propuesta|alternativa|hueco|cita|día; la de más tarde; el de más
		tarde`,
	'first one': 'primera|primer opción|horario|fecha|propuesta|alternativa|hueco|cita',
	'second one': 'segunda|segundo opción|horario|fecha|propuesta|alternativa|hueco|cita',
	'third one': 'tercera|tercer opción|horario|fecha|propuesta|alternativa|hueco|cita',
	'last one': 'última|último opción|horario|fecha|propuesta|alternativa|hueco|cita',
	'the earliest one': `
		el|la más temprano|temprana|pronto; lo antes posible; cuanto antes; lo más pronto posible;
		el|la que sea antes`,
	'the latest one': 'el|la más tarde|tardío|tardía',
	'the other one': 'el|la otro|otra; la otra opción; el otro horario|día',
	'the middle one': 'el|la del medio; la|el de en medio; la intermedia',
	first: 'primero|primera|primer',
	second: 'segundo|segunda',
	third: 'tercero|tercera|tercer',
	fourth: 'cuarta|cuarto',
	last: 'último|última',
	'option #': `
		la? opción #; la #; la número #; la opción número #; el número #; número #; horario #; la
		nro #; nº #; opcion n #; la #th; la #th opción; opción nro #`,
	'option a': 'la? opción a; la a',
	'option b': 'la? opción b; la b',
	'option c': 'la? opción c; la c',
	'the #th': '#th; el #th',
	'both work': `
		ambos|ambas me? van|vienen|sirven|valen|funcionan bien?; los|las dos me?
		van|vienen|sirven|valen|funcionan|quedan bien?; las|los 2 me? van|vienen|sirven|valen bien?`,
	'any works': `
		cualquiera me? va|viene|sirve|vale|funciona|queda bien?; cualquiera de las|los
		tres|dos|opciones|horarios|# me? va|viene|sirve|vale|funciona|queda bien?; me da
		igual|lo_mismo; me es indiferente; me vale|sirve|va cualquiera; el que|la que
		quieras|prefieras|prefiera|quiera; todos me van|vienen|sirven bien?; todas me
		van|vienen|sirven bien?; cualquiera`,
	'none of those work': `
		ninguno|ninguna me? va|viene|sirve|vale|funciona|queda|cuadra|encaja bien?; ninguno|ninguna
		de los|las|esos|esas ~2 me? va|viene|sirve|vale|funciona|queda|cuadra|encaja bien?; no me?
		va|viene|sirve|vale|funciona|queda|cuadra|encaja bien? ninguno|ninguna ~4; no puedo en|a
		ninguno|ninguna ~4; no puedo ninguno|ninguna ~4; en ninguno|ninguna ~3 puedo;
		ninguno|ninguna ~1 puedo; no puedo ninguno|ningún ~4; esos|esas|estos|estas ~1 no me?
		van|vienen|sirven|valen|funcionan|quedan|cuadran bien?; no me?
		van|vienen|sirven|valen|funcionan|quedan|cuadran bien?; ningún horario|día|hora me? ~3; no
		puedo en esos|estos|esas ~1`,
	choose: 'elijo|escojo|elegimos|selecciono',
	'you choose': `
		elige|elija|escoge|escoja tú|usted; elige tú; elija usted; tú eliges; lo que
		prefieras|prefiera`,
	'the one at #': 'al|el|la|del de|de_las? las? #; el|la de las? #; al de las? #',
	'the afternoon one': 'la|el de la tarde',
	'the morning one': 'la|el de la mañana',
};
