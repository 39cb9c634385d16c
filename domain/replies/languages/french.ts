import type { LexiconSource } from './lexicon-source';
import { AWAY } from './french/away';
import { CHANGES } from './french/changes';
import { CLOCK } from './french/clock';
import { MANNERS } from './french/manners';
import { NO } from './french/no';
import { OPT_OUT } from './french/opt-out';
import { OWN_DAY } from './french/own-day';
import { PEOPLE } from './french/people';
import { POSITIONS } from './french/positions';
import { SMALL } from './french/small-words';
import { TIMES } from './french/times';
import { YES } from './french/yes';

/** French of Europe and of Canada, familiar and formal. */
export const FRENCH: LexiconSource = {
	language: 'fr',
	weekdays: `
		lundi|lundis|lun mardi|mardis mercredi|mercredis|merc jeudi|jeudis vendredi|vendredis|vendr
		samedi|samedis|sam dimanche|dimanches|dim`,
	dayArticles: 'le au du ce',
	months: `
		janvier|janv|jan février|fév|févr mars avril|avr mai juin juillet|juil août septembre|sept
		octobre|oct novembre|nov décembre|déc`,
	numbers: `
		un|une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12
		treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50`,
	abbreviations: 'env min tél rdv',
	ordinalEndings: 'e er ème eme ère ere nd nde ième',
	hourWords: 'h hrs',
	hourOrDurationWords: 'heures heure',
	durationLeads: 'dans en de une un pendant durant des les quelques',
	durationFollowers: 'tard plus de retard',
	dayNumberLeads: 'le du au',
	dateLeads: 'le du au lundi mardi mercredi jeudi vendredi samedi dimanche et ou',
	elisions: {
		j: 'je',
		l: 'le',
		d: 'de',
		c: 'ce',
		n: 'ne',
		m: 'me',
		t: 'te',
		s: 'se',
		qu: 'que',
		jusqu: 'jusque',
		lorsqu: 'lorsque',
		puisqu: 'puisque',
		aujourd: 'aujourd',
	},
	distinct: 'ou la des',
	breaks: 'mais et ou car donc sinon sauf parce si par',
	functionWords: `
		je tu il nous vous me te se le la les un une des du de au aux ce cet cette ces et ou mais ne
		pas plus pour dans avec sur est suis êtes sont ai avez mon votre vos ça cela oui non merci
		bonjour à qui que quoi très bien peux pouvez moi heure heures jour demain matin désolé svp
		très où quand j c d l n qu`,
	clock: CLOCK,
	gloss: [TIMES, POSITIONS, YES, NO, CHANGES, AWAY, PEOPLE, OPT_OUT, OWN_DAY, MANNERS, SMALL],
};
