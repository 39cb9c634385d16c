import type { LexiconSource } from './lexicon-source';
import { AWAY } from './spanish/away';
import { CHANGES } from './spanish/changes';
import { CLOCK } from './spanish/clock';
import { MANNERS } from './spanish/manners';
import { NO } from './spanish/no';
import { OPT_OUT } from './spanish/opt-out';
import { OWN_DAY } from './spanish/own-day';
import { PEOPLE } from './spanish/people';
import { POSITIONS } from './spanish/positions';
import { SMALL } from './spanish/small-words';
import { TIMES } from './spanish/times';
import { YES } from './spanish/yes';

/** Spanish of Spain and of the Americas, familiar and formal. */
export const SPANISH: LexiconSource = {
	language: 'es',
	weekdays: `
		lunes|lun martes|mar miércoles|mié|mier jueves|jue viernes|vie sábado|sábados|sáb
		domingo|domingos|dom`,
	dayArticles: 'el del al',
	months: `
		enero|ene febrero|feb marzo abril|abr mayo junio|jun julio|jul agosto|ago
		septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic`,
	numbers: `
		uno|una|un=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11
		doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19
		veinte=20 veintiuno=21 treinta=30 cuarenta=40 cincuenta=50`,
	abbreviations: 'aprox nro núm num',
	ordinalEndings: 'a o er era da do ra ro ta to',
	hourWords: 'h hs hrs',
	hourOrDurationWords: 'horas hora',
	durationLeads: 'en de una un por dentro durante hace dura unas casi otras',
	durationFollowers: 'tarde más después antes de',
	dayNumberLeads: 'el día dia del al',
	dateLeads: 'el del al día dia lunes martes miércoles jueves viernes sábado domingo',
	distinct: 'el se te',
	breaks: 'pero y o sino aunque porque ni que',
	functionWords: `
		el la los las lo un una y que de en es por para con mi su te se le no sí si pero me nos yo
		tú usted está estoy muy más qué como del al eso ese esta este puedo tengo hay gracias hola
		mañana bien`,
	clock: CLOCK,
	gloss: [TIMES, POSITIONS, YES, NO, CHANGES, AWAY, PEOPLE, OPT_OUT, OWN_DAY, MANNERS, SMALL],
};
