import type { Gloss } from '../lexicon-source';

/** Slots by their place, and all or none of them. */
export const POSITIONS: Gloss = {
	'the first one': `
		der|die|das|den|dem erste|ersten|erster|erstes
		termin|option|vorschlag|slot|möglichkeit|variante|zeit|alternative|terminvorschlag|uhrzeit?;
		erster|erste|ersten|erstes
		termin|option|vorschlag|slot|möglichkeit|variante|terminvorschlag;
		ersteres|ersterer|erstere; zum ersten termin|vorschlag`,
	'the second one': `
		der|die|das|den|dem zweite|zweiten|zweiter|zweites
		termin|option|vorschlag|slot|möglichkeit|variante|zeit|alternative|terminvorschlag|uhrzeit?;
		zweiter|zweite|zweiten|zweites
		termin|option|vorschlag|slot|möglichkeit|variante|terminvorschlag; die andere_zweite`,
	'the third one': `
		der|die|das|den|dem dritte|dritten|dritter|drittes
		termin|option|vorschlag|slot|möglichkeit|variante|zeit|alternative|terminvorschlag|uhrzeit?;
		dritter|dritte|dritten|drittes
		termin|option|vorschlag|slot|möglichkeit|variante|terminvorschlag`,
	'the fourth one': `
		der|die|das|den|dem vierte|vierten|vierter|viertes
		termin|option|vorschlag|slot|möglichkeit|variante?; vierter|vierte|vierten
		termin|option|vorschlag|slot`,
	'the last one': `
		der|die|das|den|dem letzte|letzten|letzter|letztes
		termin|option|vorschlag|slot|möglichkeit|variante|terminvorschlag?; letzter|letzte|letzten
		termin|option|vorschlag|slot; letzteres|letzterer|letztere`,
	'the earliest one': `
		der|die|das|den
		früheste|frühesten|frühestes|frühestmögliche|frühestmöglichen|nächstmögliche|nächstmöglichen
		termin|slot|option?; der|den frühere|früheren; so früh wie möglich`,
	'the latest one': `
		der|die|das|den späteste|spätesten termin|slot|option?; der|den spätere|späteren termin?`,
	'the other one': 'der|die|das|den andere|anderen|anderes termin|option|vorschlag?',
	'the middle one': 'der|die|das|den mittlere|mittleren termin|option|vorschlag?',
	first: 'erster|erste|ersten|erstes|1ter',
	second: 'zweiter|zweite|zweiten|zweites',
	third: 'dritter|dritte|dritten|drittes',
	last: 'letzter|letzte|letzten|letztes',
	'option #': `
		option #; termin #; vorschlag #; slot #; variante #; nummer #; nr #; möglichkeit #; die #;
		die nummer #; terminvorschlag #; den #th termin|vorschlag|slot; die #th option|variante; der
		#th termin|vorschlag|slot; #th option|termin|vorschlag; alternative #; termin nr|nummer #;
		option nr|nummer #; vorschlag nr|nummer #`,
	'option a': 'option|variante|termin|vorschlag a',
	'option b': 'option|variante|termin|vorschlag b',
	'option c': 'option|variante|termin|vorschlag c',
	'both work': `
		beide passen|gehen|sind|wären|termine_passen ~3; beides passt|geht|ginge|ist ~2; beide
		termine passen|gehen ~2; mir passen|passt beide|beides`,
	'any works': `
		alle passen|gehen|gingen ~2; alles passt|geht ~1; alle termine passen|gehen ~2; alle drei|#
		passen|gehen ~2; mir passen alle|alles ~1; jeder passt|geht; egal welcher|welche; ist mir
		egal; mir egal; mir ist ~1 egal; völlig egal; suchen sie sich ~3; such dir ~3; sie können
		wählen|entscheiden; du kannst wählen|entscheiden; bin|wäre ich? ~1 flexibel; mir ist jeder
		~2 recht`,
	'none of those work': `
		schaffe|kann|schaff ich? ~2 alle|alles nicht; schaffe|schaff ich? ~2 keinen ~1;
		keiner|keine|keines|keins|kein ~4
		passt|passen|geht|gehen|klappt|klappen|funktioniert|möglich|ginge ~3; keiner|keine|keines ~3
		passt|passen mir|uns|bei ~2; passt|passen|geht|gehen|klappt ~4
		keiner|keine|keines|keins|kein ~3; kann ich? ~2 an|zu keinem|keiner ~3; an|zu keinem|keiner
		~3 kann|zeit|möglich ~2; keinen davon ~3; keiner davon ~2; alle ~3 nicht; alle drei ~3
		nicht; leider alle ~3 nicht; mir passt|passen ~2 keiner|keine|keines ~3;
		passen|gehen|klappen ~4 alle nicht; diese|die termine|zeiten|vorschläge ~2
		passen|gehen|klappen ~4 nicht; passen ~4 nicht`,
	'you choose': `
		suchen sie aus; such du aus; entscheiden sie; entscheide du; wählen sie ~2; sie entscheiden`,
	'the one at #': 'der|den|das|die um # uhr?; der|den von #',
};
