import type { LexiconSource } from './lexicon-source';
import { AWAY } from './german/away';
import { CHANGES } from './german/changes';
import { CLOCK } from './german/clock';
import { MANNERS } from './german/manners';
import { NO } from './german/no';
import { OPT_OUT } from './german/opt-out';
import { OWN_DAY } from './german/own-day';
import { PEOPLE } from './german/people';
import { POSITIONS } from './german/positions';
import { SMALL } from './german/small-words';
import { TIMES } from './german/times';
import { YES } from './german/yes';

/** German, familiar and formal, with the umlauts or without. */
export const GERMAN: LexiconSource = {
	language: 'de',
	weekdays: `
		montag|montags|mo dienstag|dienstags|di mittwoch|mittwochs|mi donnerstag|donnerstags|do
		freitag|freitags|fr samstag|samstags|sonnabend|sa sonntag|sonntags`,
	dayArticles: 'am der den dem',
	months: `
		januar|jänner|jan februar|feber|feb märz|mär|mrz april|apr mai juni|jun juli|jul august|aug
		september|sep|sept oktober|okt november|nov dezember|dez`,
	numbers: `
		eins|ein|eine|einen=1 zwei|zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben|sibni=7 acht|achti=8 neun|nüni=9 zehn|zähni=10
		elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18
		neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfundvierzig=45 fünfzig=50`,
	abbreviations: 'ca nr evtl ggf bzw inkl std min uhr',
	ordinalEndings: 'te ten ter tes',
	hasOrdinalDot: true,
	respellings: [
		[
			/\bFr\.\s(?=\p{Lu}\p{Ll})(?!(?:Nachmittag|Vormittag|Abend|Mittag|Früh|Morgen|Uhr)\b)/gu,
			'Frau ',
		],
		[/\bzw\.\s/giu, 'zwischen '],
		[/\bu\.\s(?=\d)/gu, 'und '],
	],
	hourWords: 'uhr h',
	hourOrDurationWords: 'std',
	durationLeads: 'in für eine',
	durationFollowers: 'später früher verspätung',
	dayNumberLeads: 'am den der vom dem zum',
	dateLeads: `
		am der den dem zum vom bis ab mo di mi do fr sa montag dienstag mittwoch donnerstag freitag
		samstag sonntag und oder`,
	distinct: 'schon',
	breaks: 'aber und oder sondern weil denn dass wenn falls sonst dafür jedoch allerdings',
	functionWords: `
		ich sie du wir ihr mir mich uns der die das den dem des ein eine einen ist sind bin war und
		oder aber nicht kein keine ja nein auch noch schon für mit von zu zum zur im am um bei auf
		aus wie was wann wo wer wenn dass dann leider bitte danke gern gerne uhr kann können passt
		geht habe möchte würde wäre hallo heute morgen nur sehr mein ihre vielen dank`,
	clock: CLOCK,
	gloss: [TIMES, POSITIONS, YES, NO, CHANGES, AWAY, PEOPLE, OPT_OUT, OWN_DAY, MANNERS, SMALL],
};
