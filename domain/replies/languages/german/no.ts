import type { Gloss } from '../lexicon-source';

/** No, not now, not sure. */
export const NO: Gloss = {
	no: 'nein; nee; nö; ne; nope; ^ nein; nee nee; nein nein',
	'no thanks': `
		nein danke; nein vielen dank; nee danke; ne danke; nö danke; danke nein; nein danke schön;
		danke aber nein; danke nicht nötig; nein besten dank`,
	'rather not': `
		lieber nicht; eher nicht; besser nicht; ich lieber nicht; möchte ~2 lieber nicht`,
	'i am afraid not': 'leider nein; leider nicht $',
	'of course not': `
		auf keinen fall; keinesfalls; sicher|natürlich|bestimmt nicht; überhaupt nicht $`,
	not: 'nicht; nich; net; ned; nit; kein; keine; keinen; keinem; keiner; keines; nie; niemals',
	'not @': 'nicht am? @; nicht den|der @; kein @',
	'not today': 'nicht heute',
	'not tomorrow': 'nicht morgen',
	'# does not work': '# leider? nicht $; # uhr? geht|passt|klappt ~3 nicht',
	'@ does not work': `
		@ leider? nicht; @ nicht $; @ leider nicht ~2; @ schlecht|ungünstig|unmöglich|eng; @ eher
		nicht|schlecht|ungünstig; @ auch nicht; @ ist ~2
		schlecht|ungünstig|unmöglich|voll|dicht|belegt|blockiert|verplant|zu; @ bin|habe ich ~3
		ausgebucht|verplant|belegt|voll|unterwegs|verhindert|nicht_da|nicht`,
	'today does not work': `
		heute leider? nicht $; heute geht|passt|klappt ~2 nicht; heute nicht mehr; heute ist ~1
		schlecht|ungünstig; heute schlecht`,
	'tomorrow does not work': `
		morgen leider? nicht $; morgen geht|passt|klappt ~2 nicht; morgen ist ~1 schlecht|ungünstig;
		morgen schlecht`,
	'does not work ~': `
		passt|geht|klappt|ginge|funktioniert|passte ~5 nicht|gar_nicht; passt|geht|klappt|ginge ~3
		nicht so gut|ganz; würde ~4 nicht passen|gehen|klappen|funktionieren; ist|wäre ~4 nicht
		möglich|machbar|drin|gut|günstig|optimal|ideal|so_gut; ist|wäre ~4
		unmöglich|ungünstig|schlecht|schwierig|unpassend|kritisch|suboptimal; sieht ~3 schlecht aus;
		passt|geht ~3 schlecht|schwer; kommt ~3 ungelegen; wird ~3 nix|nichts|schwierig|knapp|eng; wird
		~3 nicht klappen|gehen|möglich; lässt sich ~3 nicht einrichten; kriege ~3 nicht hin; haut ~3
		nicht hin; geht ~3 nicht mehr`,
	'does not work': `
		nicht möglich|machbar; geht nicht; ungünstig; unpassend; passt nicht; unmöglich; ist nicht
		möglich; nichts; schwierig; schlecht`,
	'i can not ~': `
		ich kann|könnte|konnte ~5 nicht; kann|könnte ich ~5 nicht; ich werde ~4 nicht können; werde
		ich ~4 nicht können; ich schaffe|schaff ~4 nicht; schaffe|schaff ich? ~4 nicht; ich
		kann|könnte ~3 schlecht; kann ich ~3 schlecht; ich kann ~4 nicht mehr`,
	'we can not ~': `
		wir können|könnten ~5 nicht; können|könnten wir ~5 nicht; wir schaffen ~4 nicht; schaffen
		wir ~4 nicht`,
	'can not ~': 'kann|können|könnte|könnten|konnte ~5 nicht',
	'i can not make it ~': `
		ich kann ~5 nicht teilnehmen|kommen|dabei|erscheinen|wahrnehmen|da_sein|einhalten sein?;
		kann ich? ~5 nicht teilnehmen|kommen|dabei|erscheinen|wahrnehmen|da_sein|einhalten sein?;
		schaffe|schaff es ~4 nicht; ich schaffe|schaff es ~4 nicht; können wir? ~4 nicht
		teilnehmen|kommen|wahrnehmen|dabei sein?; werde ~4 nicht kommen|teilnehmen|schaffen|dabei|da
		sein?; komme|komm ~3 nicht; schaffe den|unseren termin ~3 nicht; bin ~3 nicht dabei; nicht
		teilnehmen; nicht kommen; nicht dabei sein; komme|komm ~2 nicht weg|los|raus; ich bin ~4 verhindert; bin ~4 verhindert;
		verhindert; ich muss ~2 passen; muss ~3 passen`,
	'i have no time': `
		habe|hab|haben ich|wir? leider|momentan|zurzeit|aktuell|gerade|derzeit|einfach? keine
		zeit|kapazität|kapazitäten|luft; ich habe|hab
		leider|momentan|zurzeit|aktuell|gerade|derzeit|einfach? keine
		zeit|kapazität|kapazitäten|luft; keine zeit|kapazität|kapazitäten; wir haben ~2 keine
		zeit|kapazität|kapazitäten|ressourcen`,
	'i am not available ~': `
		ich habe|hab ~4 keine zeit; habe|hab|haben ich|wir? ~4 keine zeit; habe|hab ich? ~3
		schon|bereits was|etwas vor; bin ich? ~4 nicht da|verfügbar|erreichbar|frei|im_haus; ich bin
		~4 nicht da|verfügbar|erreichbar|frei|im_haus; bin ich? ~3
		unterwegs|verplant|ausgebucht|belegt|voll|dicht|beschäftigt; ich bin ~3
		verplant|ausgebucht|belegt|beschäftigt|ausgelastet|dicht|voll; ich habe|hab ~3 schon|bereits
		was|etwas vor; sind wir ~3 nicht da|verfügbar|verplant|unterwegs; bin ich? ~3 in
		besprechungen|meetings|terminen; habe ich? ~3 nichts frei; nicht verfügbar; nicht frei`,
	'i have another meeting': `
		ich habe|hab ~3 einen|eine|schon|bereits|andere|anderen ~2
		termin|termine|meeting|besprechung|verpflichtung|call|arzttermin|verabredung; habe|hab ich?
		~3 einen|eine|schon|bereits|andere|anderen ~2
		termin|termine|meeting|besprechung|verpflichtung|call|arzttermin|verabredung; ein|einen
		anderer|anderen termin ~2; terminkonflikt|terminüberschneidung|überschneidung; arzttermin;
		kollidiert ~3; überschneidet sich ~3; anderweitig verplant; anderer termin`,
	unfortunately: 'leider; bedauerlicherweise; zu meinem bedauern',
	sorry: `
		sorry; entschuldigung; entschuldigen sie ~1; entschuldige; tut mir ~1 leid; es tut mir ~1
		leid; verzeihung; pardon; tut uns leid`,
	'not sure': `
		nicht sicher; bin ~2 nicht sicher; bin mir ~2 unsicher; unsicher; weiß ~3 nicht; ich weiß ~3
		nicht; weiss ~3 nicht; weiß ich ~2 nicht; noch unklar; noch nicht sicher; kann ich ~2 noch
		nicht sagen; keine ahnung`,
	maybe: `
		vielleicht; eventuell; evtl; möglicherweise; unter umständen; ggf; gegebenenfalls;
		womöglich; wahrscheinlich; vermutlich; unter vorbehalt; vorbehaltlich; eventl`,
	'let me check': `
		muss|müsste|muß ich|wir? ich|aber|das|es|erst|noch? aber|erst|noch|kurz|mal|das?
		erst|noch|kurz|mal?
		prüf*|schau*|nachseh*|nachschau*|klär*|abklär*|check*|frag*|überleg*|besprech*|abstimm*|guck*|nachfrag*|abgleich*|bestätigen;
		müssen|müssten wir? ~2 prüf*|schau*|klär*|abklär*|frag*|abstimm*|besprech*; schau* ~2
		kalender; prüfe ~2; noch nicht fix|sicher|bestätigt; abhängig ~2; unter vorbehalt; ohne
		gewähr; ich muss ~4
		prüfen|schauen|nachsehen|nachschauen|abklären|klären|abstimmen|checken|fragen|sehen|nachfragen|überlegen|besprechen;
		muss ~4
		prüfen|schauen|nachsehen|nachschauen|abklären|klären|abstimmen|checken|fragen|sehen|nachfragen|überlegen|besprechen;
		ich prüfe|kläre|checke|schaue|schau|frage|überlege ~4; prüfe ~3; kläre ~3; schaue|schau ~3
		nach; lassen sie mich ~4 prüfen|schauen|nachsehen|überlegen|nachdenken; lass mich ~4
		prüfen|schauen|nachsehen|überlegen|nachdenken|checken; muss ich ~3
		abklären|prüfen|klären|schauen|checken|besprechen|abstimmen; ich schaue mal ~2; ich denke ~2
		nach; mal sehen|schauen|gucken; ich überlege es mir; rücksprache ~2 halten; rücksprache`,
	'i will let you know': `
		ich melde mich; melde mich; ich melde mich ~3 wieder|zurück|nochmal|noch; melde mich ~3
		wieder|zurück|nochmal|noch; gebe ~3 bescheid; ich gebe ~3 bescheid; sage ~2 bescheid; ich
		sage ~2 bescheid; komme ~2 auf sie|dich zu|zurück; ich komme ~2 auf sie|dich zu|zurück;
		bestätige ~1 später|noch|morgen; gebe ~1 rückmeldung; sag dir ~2 bescheid; geb dir ~2
		bescheid; wir melden uns ~2; melden uns ~2`,
	'it depends': `
		kommt drauf|darauf an; es kommt drauf|darauf an; hängt ~1 davon ab; je nachdem`,
	none: 'keiner von|davon',
	never: 'niemals',
	without: 'ohne',
	'why not': 'warum nicht; wieso nicht',
	'not interested': `
		kein|keinerlei interesse; ich habe ~2 kein|keinerlei interesse ~3; habe ~2 kein|keinerlei
		interesse; haben ~2 kein|keinerlei interesse; wir haben ~2 kein interesse; nicht
		interessiert; bin ~2 nicht interessiert; sind ~2 nicht interessiert; interessiert mich|uns
		~2 nicht; kein bedarf|interesse_mehr; keinen bedarf; haben|habe ~2 kein|keinen bedarf; wir
		haben ~2 kein|keinen bedarf; sehe|sehen ~3 kein|keinen bedarf; es besteht ~2 kein
		interesse|bedarf; besteht ~2 kein interesse|bedarf; uninteressant; nicht interessant; wir|ich? verzichten|verzichte; verzichten|verzichte wir|ich; verzichte dankend; nichts
		für mich|uns; das ist nichts für mich|uns; ist ~2 nicht relevant ~2; nicht relevant ~2; kein
		thema für uns; nicht mehr interessiert; kein interesse mehr; möchte|möchten ~2 nicht;
		möchte|will|wollen ~1 kein|keine|keinen termin|gespräch|meeting|demo|anruf|angebot; nein
		kein interesse; interessiert nicht`,
	'do not need it': `
		projekt ~3 eingestellt|gestoppt|abgesagt|gestorben; vom tisch; nicht mehr aktuell; nicht
		mehr relevant; brauche|brauchen|benötige|benötigen ~4 nicht|nichts mehr?;
		brauche|brauchen|benötige|benötigen ich|wir? ~2 nicht|nichts|kein|keine|keinen ~3; nicht
		nötig|erforderlich|notwendig; ist ~2 nicht mehr? nötig|erforderlich|notwendig; hat sich ~2
		erledigt|geklärt; hat sich erledigt; erledigt; nicht mehr nötig|erforderlich|notwendig|gebraucht;
		kein bedarf mehr; wird nicht mehr gebraucht|benötigt`,
	'already have a provider': `
		haben|habe|nutzen|arbeiten|sind|bin ~2 bereits|schon ~2
		anbieter|lösung|dienstleister|partner|system|tool|versorgt|jemanden|agentur|software|gut_versorgt|bedient;
		sind|bin ~2 versorgt|gut_aufgestellt|eingedeckt|bedient; bereits|schon versorgt;
		arbeiten|arbeite ~1 mit einem|einer ~3 zusammen?; sind ~2 zufrieden ~4; sind mit ~4
		zufrieden`,
	'chose another': `
		haben|habe uns|mich ~3 anders|für|anderweitig ~4 entschieden; haben ~2
		anderen|andere|anderweitig ~3 gefunden|gewählt|beauftragt; anders entschieden; anderweitig
		entschieden; für einen anderen anbieter ~1; für jemand anderen entschieden`,
	'going with another': `
		bleiben|bleibe ~2 bei|beim ~2 anbieter|dienstleister|lieferanten|lösung|system|partner; verlängern|verlängert ~2 mit ~3
		anbieter|dienstleister|lieferanten`,
	'changed my mind': `
		meinung geändert; habe|haben es mir|uns anders überlegt; habe mir|mich|es ~2 anders
		überlegt|entschieden; anders überlegt; umentschieden; haben uns dagegen entschieden; habe
		mich dagegen entschieden; dagegen entschieden`,
	'too expensive': 'zu teuer|kostspielig; teuer; sprengt ~2 budget',
	'waste of time': 'zeitverschwendung',
	'not now': `
		jetzt ~1 nicht; nicht jetzt|derzeit|zurzeit|aktuell|momentan|zur_zeit|im_moment|gerade;
		derzeit|zurzeit|aktuell|momentan|gegenwärtig|vorerst ~3 nicht|kein|keine|keinen; zur zeit ~3
		nicht|kein|keine|keinen; im moment|augenblick ~3 nicht|kein|keine|keinen; gerade ~2
		nicht|schlecht; noch nicht; momentan|derzeit|aktuell ~2
		schlecht|ungünstig|schwierig|eng|unpassend; grad|gerade ~1 schlecht|ungünstig|schwierig; im moment ~2
		schlecht|ungünstig|schwierig|eng|unpassend; schlechter|ungünstiger|falscher
		zeitpunkt|moment; nicht der richtige|passende zeitpunkt|moment; kein guter zeitpunkt|moment;
		zeitpunkt ist ~1 ungünstig|schlecht|nicht ~2; vorerst nicht; erstmal|erst_mal nicht; fürs
		erste nicht; dieses jahr nicht mehr; in diesem jahr nicht mehr; erst mal nicht; passt ~2
		gerade|momentan|aktuell|derzeit|zurzeit ~2 nicht; passt|geht ~1 gerade nicht; zu früh für
		uns`,
	'maybe later': `
		vielleicht später; später vielleicht; später mal; ein andermal; ein anderes mal; irgendwann
		später; zu einem späteren zeitpunkt; vielleicht ~1 später|irgendwann; auf einen späteren
		zeitpunkt; später wieder; später nochmal|noch_mal|gern|gerne; in zukunft; zukünftig`,
	'get back to me ~': `
		melden sie sich|sich_bitte ~5 wieder|nochmal|noch_mal|noch_einmal|erneut|mal|gern|gerne;
		melde dich ~4 wieder|nochmal|noch_mal|noch_einmal|erneut|mal; kontaktieren sie mich|uns ~4
		wieder|nochmal|noch_mal|noch_einmal|erneut|gern|gerne; rufen sie ~5
		nochmal|wieder|noch_einmal|erneut an; fragen sie ~4 nochmal|wieder|noch_einmal|erneut nach?;
		schreiben sie ~4 nochmal|wieder|noch_einmal|erneut; kommen|komm sie? ~6 auf mich|uns zu; melden
		sie sich ~3; sprechen wir ~3 nochmal|wieder|noch_einmal|erneut; lassen sie uns ~3
		nochmal|wieder|noch_einmal|erneut sprechen|telefonieren|reden;
		nochmal|noch_einmal|erneut|wieder melden; reden wir ~3 nochmal|wieder`,
	'too busy': `
		viel zu tun; zu viel zu tun; sehr|zu|gerade viel um die ohren; viel um die ohren; land
		unter; völlig ausgelastet; ausgelastet; überlastet; zu beschäftigt; stark eingespannt;
		eingespannt; zu viel los; stressig; gut ausgelastet`,
	'no budget': `
		kein|keine budget|geld|mittel; haben ~2 kein|keine budget|geld|mittel; budget ~2
		ausgeschöpft|aufgebraucht|eingefroren|gestrichen|verplant|erst; budget erst ~3; budgetfreeze`,
	'on hold': 'auf eis; pausiert; zurückgestellt; liegt auf eis',
	'not a priority': 'keine|kein|nicht ~2 priorität|prio|prioritär',
	'not ready': 'noch nicht so weit|soweit|bereit; nicht so weit|soweit|bereit',
	'that time does not work': `
		an dem|diesem tag ~1 bin|kann ich ~1 nicht ~1; ausgerechnet da ~1 nicht ~1; da
		kann|geht|passt|klappt ich|es|mir? ~2 nicht; da|dann geht|passt es? ~2 nicht; zu|um
		der|dieser|die|diese zeit|uhrzeit ~1 kann|geht|passt ich|es? ~2 nicht; da habe|hab ich ~1
		keine zeit; da bin ich ~1 nicht da|verfügbar|verhindert; dann kann ich ~1 nicht; ich kann
		da|dann|zu_der_zeit|um_die_uhrzeit ~1 nicht; an dem tag kann|geht ich|es ~1 nicht; da geht
		bei mir|uns ~1 nicht`,
	probably: `
		ich glaube|denke|schätze|vermute|hoffe; glaube|denke|schätze|hoffe ich?; wohl;
		wahrscheinlich; voraussichtlich; aller voraussicht nach; ich meine`,
	'probably works': `
		müsste|sollte|dürfte|müssten|sollten ~2
		gehen|passen|klappen|funktionieren|möglich_sein|hinhauen`,
	'probably i can': `
		müsste|sollte ich ~1 können|schaffen; ich müsste|sollte ~3 können|schaffen; sollte ich
		hinbekommen`,
	'that time does not work . i have another meeting': `
		da hab|habe ich ~3; zu der|dieser zeit hab|habe ich ~3; um die zeit|uhrzeit hab|habe ich ~3;
		da bin ich ~1 beim|auf|im|in|bei ~2`,
	'i am busy': `
		bin|wäre ich? ~1 auf|in|beim|im
		schulung|fortbildung|seminar|messe|termin|besprechung|arzt|meeting|workshop|dienstreise; ich
		bin ~2 auf|in|beim|im
		schulung|fortbildung|seminar|messe|besprechung|arzt|meeting|workshop|dienstreise; unterwegs;
		auf schulung|fortbildung|seminar|messe|dienstreise; ausgebucht|verplant|eingespannt|belegt`,
};
