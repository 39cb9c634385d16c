import type { Gloss } from '../lexicon-source';

/** What else the sender has on, and why a meeting falls through. */
export const OWN_DAY: Gloss = {
	'. i have a meeting until # .': `
		habe|hab ~2 um # feierabend; feierabend um #; arbeite|arbeiten ~2 bis #; bis # ~2
		arbeiten|arbeite|schicht|dienst|unterricht|kurs|termin|besprechung|sitzung;
		schicht|dienst|unterricht|sitzung|besprechung ~1 bis #`,
	'busy from #': 'fange|fang um # ~1 an; dienst|schicht ~1 ab #',
	'i have another meeting': `
		bin ich? ~2 auf montage|baustelle|tour|achse|streife; ich bin ~2 auf montage|baustelle|tour|achse|streife;
		bin ich? ~2 beim|im|in|bei
		kunden|kundschaft|unterricht|praxis|op|kita|schule|kindergarten|sport|training|gericht|werkstatt ~1;
		bringe|bring|hole|hol ~3 kinder|kind|sohn|tochter|kita|schule|kleinen|kleine ~2;
		habe|hab ~2 schicht|dienst|unterricht|sprechstunde|training|vorlesung|frühschicht|spätschicht; muss ~2 arbeiten`,
	'@ does not work':
		'@ arbeite ich ~1; @ muss ich ~1 arbeiten; @ habe|hab ich ~1 schicht|dienst|unterricht|spätschicht|frühschicht',
	'i am available': `
		da|dann habe|hab ich ~1 pause|mittagspause|frei|zeit|luft|urlaub; habe|hab ich ~1
		pause|mittagspause; in meiner pause|mittagspause; habe|hab ich frei`,
	'family emergency':
		'beerdigung; trauerfall; todesfall; bestattung; trauerfeier; ist verstorben ~1; gestorben',
	'i have a doctor': `
		habe|hab ~2 arzt|zahnarzt|krankenhaus|hochzeit|gericht|prüfung|op; zum arzt|zahnarzt; ins krankenhaus; im krankenhaus; beim arzt|zahnarzt`,
	'budget frozen':
		'budget|budgets|etat|mittel ~3 gestrichen|eingefroren|gekürzt|gesperrt|gestoppt; haushaltssperre; ausgabenstopp',
	'project on hold': `
		auf unbestimmte zeit ~2; zurückstellen; zurückgestellt; zurückstellt; auf eis gelegt|liegt|legen; auf die lange bank ~1;
		projekt ~3 gestoppt|pausiert|verschoben|ruht`,
	'cancel the appointment': `
		termin|termine|buchung|reservierung ~2 löschen|streichen|stornieren|canceln; lösche|löschen|streich|streiche|streichen sie? ~2
		termin|buchung|reservierung; entfällt|entfallen ~1; fällt|fallen somit|daher|leider aus; hinfällig`,
	'my car broke down': `
		auto|wagen ~3 kaputt|liegengeblieben|panne|gestreikt; autopanne; reifenpanne; zug|bahn|flug|flieger ~2
		ausgefallen|gestrichen|verspätung; streik; blitzeis|glatteis|unwetter ~2; kein|keinen ~1 netz|internet|empfang|strom; netz|internet ~3 weg|ausgefallen|tot`,
	'something came up': `
		ist ~3 reingekommen|hereingekommen|dazwischengerutscht|reingerutscht; reingekommen; hereingekommen; kundentermin ~3`,
	'not until after summer':
		'^ ~3 nach den sommerferien|großen_ferien ~1 $; ^ lieber? nach dem sommer ~1 $',
	'not until after the holidays':
		'^ lieber|eher? nach den|der feiertagen|ferien|weihnachtsferien ~1 $; ^ lieber|eher? nach weihnachten|ostern|neujahr|silvester ~1 $',
};
