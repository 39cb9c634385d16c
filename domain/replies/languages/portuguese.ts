import type { LexiconSource } from './lexicon-source';
import { AWAY } from './portuguese/away';
import { CHANGES } from './portuguese/changes';
import { CLOCK } from './portuguese/clock';
import { MANNERS } from './portuguese/manners';
import { NO } from './portuguese/no';
import { OPT_OUT } from './portuguese/opt-out';
import { OWN_DAY } from './portuguese/own-day';
import { PEOPLE } from './portuguese/people';
import { POSITIONS } from './portuguese/positions';
import { SMALL } from './portuguese/small-words';
import { TIMES } from './portuguese/times';
import { YES } from './portuguese/yes';

/** Portuguese of Brazil and of Portugal, familiar and formal. */
export const PORTUGUESE: LexiconSource = {
	language: 'pt',
	weekdays: `
		segunda|seg|segundas terça|terças|ter quarta|quartas|qua quinta|quintas|qui sexta|sextas|sex
		sábado|sab|sábados domingo|domingos|dom`,
	dayArticles: 'na no à a o em da do',
	months: `
		janeiro|jan fevereiro|fev março|mar abril|abr maio junho|jun julho|jul agosto|ago
		setembro|set outubro|out novembro|nov dezembro|dez`,
	numbers: `
		um|uma=1 dois|duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11
		doze=12 treze=13 catorze|quatorze=14 quinze=15 dezesseis|dezasseis=16 dezessete|dezassete=17
		dezoito=18 dezenove|dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50`,
	abbreviations: 'aprox nº min',
	ordinalEndings: 'a o ª º',
	respellings: [
		[/\b2\s?\.?\s?[aªº]\.?[\s-]?(?:feira|f)\b/giu, 'segunda'],
		[/\b3\s?\.?\s?[aªº]\.?[\s-]?(?:feira|f)\b/giu, 'terça'],
		[/\b4\s?\.?\s?[aªº]\.?[\s-]?(?:feira|f)\b/giu, 'quarta'],
		[/\b5\s?\.?\s?[aªº]\.?[\s-]?(?:feira|f)\b/giu, 'quinta'],
		[/\b6\s?\.?\s?[aªº]\.?[\s-]?(?:feira|f)\b/giu, 'sexta'],
	],
	hourWords: 'h hs hrs',
	hourOrDurationWords: 'horas hora',
	durationLeads: 'em uma umas de por durante daqui há dura quase',
	durationFollowers: 'mais depois antes de atraso atrasado atrasada',
	dayNumberLeads: 'dia',
	dateLeads: 'dia no ao do segunda terça quarta quinta sexta sábado domingo feira e ou',
	distinct: 'e',
	breaks: 'mas e ou porém porque se nem que',
	functionWords: `
		sem o os a as um uma de do da dos das em no na nos nas ao à às para pra por com e ou mas não
		sim eu você vc me meu minha seu sua isso esse essa este esta é está são estou tenho posso
		consigo muito mais obrigado obrigada bom boa dia hoje amanhã olá oi também já só que ser
		pode tem dá`,
	clock: CLOCK,
	gloss: [TIMES, POSITIONS, YES, NO, CHANGES, AWAY, PEOPLE, OPT_OUT, OWN_DAY, MANNERS, SMALL],
};
