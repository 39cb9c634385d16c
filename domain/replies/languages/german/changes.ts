import type { Gloss } from '../lexicon-source';

/** Moves, cancellations, lateness, and words for the meeting. */
export const CHANGES: Gloss = {
	cancel: `
		absagen; abzusagen; abgesagt; storn*; stornieren; cancel*; absage; abblasen; ausfallen
		lassen; streichen den|unseren|meinen termin; termin streichen; fällt aus; fällt ~2 aus;
		canceln; annullieren; abgeblasen; muss ausfallen; fällt leider flach`,
	'cancel ~': `
		sage|sagen|sag|sagt ~5 ab; sagen sie ~4 ab; blase|blasen ~3 ab; lassen|lasse ~4 ausfallen;
		findet ~3 nicht statt; streichen|streiche ~3 termin; muss ~3 ausfallen`,
	reschedule: `
		verschieb*; verschob*; verleg*; umbuch*; umzubuchen; umplan*; umleg*; aufschieben; vertag*;
		verlegt; terminverschiebung; verschieben; neu ansetzen|terminieren; zu verschieben;
		schieben; vorziehen; nach hinten|vorne schieben|verlegen`,
	move: 'schieben wir; legen wir; ziehen wir ~2 vor',
	change: 'ändern; änderung; tauschen; wechseln; umändern',
	'another slot': `
		andere|anderer|anderen|anderes|ander|alternative|alternativen|neue|neuer|neuen|neues|späteren|anderweitige
		uhrzeit|zeit|termin|terminvorschlag|slot|zeitpunkt; ein|einen
		anderer|anderen|neuen|neuer|alternativen termin; andere|weitere|alternative|neue
		termine|zeiten|vorschläge|optionen|möglichkeiten|terminvorschläge|alternativen; ein anderes
		mal; zu einer anderen zeit|uhrzeit; zu einem anderen zeitpunkt|termin;
		alternativtermin|ausweichtermin|ersatztermin|alternativtermine; alternativen; was anderes;
		etwas anderes; anderer vorschlag; neuer|neuen vorschlag; neue vorschläge`,
	'another day': `
		anderer|anderen|anderes tag; an einem anderen tag; andere tage; einen anderen tag; auf einen
		anderen tag; anderer tag`,
	'another week': 'eine andere woche; andere woche',
	'something else': 'etwas|was anderes',
	'something earlier': `
		etwas|was früher|früheres; einen früheren termin; früherer termin; früher was|etwas frei?;
		ein bisschen|wenig früher`,
	'something later': `
		etwas|was später|späteres; einen späteren termin; späterer termin; ein bisschen|wenig später`,
	'something came up': `
		mir|uns ist ~3 dazwischengekommen; etwas|was dazwischengekommen; ist ~3 dazwischengekommen;
		ist ~3 dazwischen gekommen; dazwischengekommen; dazwischen gekommen; es kam ~2 dazwischen;
		kam ~2 dazwischen; notfall; ein notfall; mir kam ~2 dazwischen; kurzfristig ~2 verhindert;
		etwas|was reingekommen; ungeplantes ~2; kommt ~2 dazwischen`,
	'i am sick': `
		krank; ich bin|liege ~2 krank; bin ~2 krank|erkrankt; krankgeschrieben; erkrankt; erkältet;
		grippe; fieber; liege ~2 flach; liege im bett; mir geht es ~2 nicht gut; mir gehts ~2 nicht
		gut; fühle mich ~2 nicht gut|wohl|schlecht; krankheitsbedingt`,
	'my child is sick': `
		kind ~2 krank; mein|meine|unser kind|tochter|sohn|kinder ~2 krank; kind krank`,
	'i am running late': `
		ich verspäte mich ~3; verspäte mich ~3; komme|bin|wird ~3 verspätet; etwas verspätung;
		verspätung; habe ~2 verspätung; habe|hab ~2 verspätung; ich bin|komme ~3 spät|später dran?;
		bin|komme ~3 zu spät; bin ~2 spät dran; komme ~2 später; komme ~2 etwas später; wird ~2
		später; es wird ~2 später; verspäten; kleine verspätung; schaffe es ~2 nicht pünktlich;
		nicht pünktlich`,
	'# minutes late': `
		# minuten|min|minütchen später|zu_spät|verspätung|verspätet; # minuten|min spät dran?; #
		minuten|min zu spät; # minuten|min verspätung; ca # minuten|min später`,
	'running late # minutes': `
		brauche|brauchen noch|ca|etwa|circa? # minuten|min ~1; komme|bin|wird|verspäte|verspäten
		ich? mich|uns|leider|ca|etwa|circa|um|in|erst|noch? ca|etwa|um|leider? # minuten|min ~1
		später|verspätet|zu_spät|verspätung|verzögerung; verspäte|verspätet mich|uns leider? um?
		ca|etwa|circa|ungefähr? # minuten|min; bin in # minuten|min da|dabei|online|drin; bin ~1 in
		# minuten|min da|dabei; geben sie mir # minuten|min; gib mir # minuten|min; dauert noch #
		minuten|min; habe ~1 # minuten|min verspätung`,
	'on my way': `
		unterwegs zu|bin_auf ~1; auf dem weg; bin auf dem weg; bin gleich da|dabei|drin|online;
		gleich da; bin schon unterwegs; komme gleich ~1; ich bin gleich da|dabei|drin; wähle mich
		gleich ein; logge mich gleich ein; bin sofort da`,
	'stuck in traffic': `
		stau; im stau; stehe|stecke ~2 stau; verkehr; stecke ~2 fest; zug|bahn hat verspätung; zug
		~2 verspätung`,
	'i am waiting in the call': `
		warte ~2 im|in|auf ~3; ich warte ~4; warten ~2 im|in ~2; niemand da; keiner da; bin im
		meeting|call|warteraum|raum ~3`,
	'the link is not working': `
		link ~2 funktioniert|geht|klappt ~2 nicht; der|ihr link funktioniert|geht ~2 nicht; komme
		nicht rein; komme ich nicht rein; komme ~1 nicht in|ins|rein ~2; kann ~2 nicht
		beitreten|einwählen|einloggen; kann mich nicht einwählen|einloggen; kein zugang ~1`,
	'my meeting is running over': `
		vorheriger|voriger|vorherige|letztes ~1 termin|meeting|besprechung ~2 dauert|zieht|überzieht
		~2; meeting dauert länger; termin dauert länger; besprechung dauert ~1 länger; mein meeting
		überzieht`,
	'i forgot': 'vergessen; habe ~3 vergessen; total vergessen; verschwitzt',
	'i missed': 'verpasst; habe ~3 verpasst; verpennt; verschlafen',
	keep: 'behalten; beibehalten',
	meeting: `
		besprechung; treffen; meeting; sitzung; gespräch; beratung; beratungsgespräch;
		videokonferenz; konferenz`,
	call: `
		anruf; telefonat; telefontermin; videoanruf; videocall; telefongespräch; telko;
		erstgespräch; rückruf`,
	appointment: 'termin; termins; termine; verabredung; terminvereinbarung',
	slot: 'zeitfenster; lücke; terminfenster',
	demo: 'vorführung; produktvorführung; vorstellung',
	calendar: 'kalender; terminkalender',
	invite: 'einladung; termineinladung; kalendereinladung',
	talk: 'sprechen; reden; telefonieren; unterhalten; austauschen; besprechen; quatschen',
	meet: 'treffen uns; sehen_uns; zusammensetzen',
	discuss: 'diskutieren; bereden',
	'do you have time': `
		haben|hätten sie ~6 zeit|frei|verfügbar|luft|termin|etwas|was|platz ~1; hast|hättest du ~5
		zeit|frei|luft|was|etwas ~1; habt|hättet ihr ~5 zeit|frei|was ~1; haben|hätten sie ~4 noch
		etwas|was|einen ~1 frei?; gibt|gäbe es ~4 termin|termine|etwas|was|möglichkeit|alternative
		~1; ist|wäre ~3 noch etwas|was|frei frei?; sind|wären sie ~4 verfügbar|frei|erreichbar`,
	'i am available': `
		ich bin|wäre ~4 verfügbar|frei|erreichbar|da; bin|wäre ich? ~3 verfügbar|frei|erreichbar;
		ich habe|hätte|hab ~4 zeit|frei|luft; habe|hätte|hab ich? ~4 zeit|frei|luft; haben|hätten
		wir ~4 zeit|frei|luft; ist ~2 frei; wäre ~2 frei; noch frei; habe noch ~1 frei; zur
		verfügung`,
	'i am available ~': `
		ich habe|hätte|hab ~4 zeit; habe|hätte|hab ich? ~4 zeit; haben|hätten wir ~4 zeit; ich
		bin|wäre ~4 verfügbar|frei; bin|wäre ich? ~4 verfügbar|frei; bei mir ist ~3 frei; bei mir
		wäre ~3 frei|möglich; ich kann ~3 gut|gerne|gern`,
	'do you have time ~': `
		haben|hätten sie ~6 zeit; hast|hättest du ~5 zeit; habt|hättet ihr ~5 zeit; sind|wären sie
		~4 verfügbar|frei|erreichbar`,
	available: 'verfügbar; frei; möglich; machbar; verfügbarkeit',
	'how about': `
		was halten sie; was hältst du; wie wäre|wärs es? mit; passt ihnen; wie wäre|wärs|sieht
		es|mit mit? dem|der|am?; wie wäre es mit? dem|der|am?; wie wärs mit? dem|der|am?; wie sieht
		es ~2 mit? am|dem|bei|aus?; wie siehts ~1 mit? am|aus?; was ist mit dem|der|am?; wie
		passt|ist es|ihnen|dir ~1; was halten sie von; was hältst du von; wie klingt; wie siehts bei
		ihnen|dir ~1 aus?; wie passt ihnen|dir; geht vielleicht; und wie wäre ~1`,
	'does it work for you': `
		passt es ihnen|dir|euch; passt ihnen|dir|euch; ginge es bei ihnen|dir; geht es bei
		ihnen|dir; passt|geht|ginge das bei ihnen|dir; passt|geht|ginge bei ihnen|dir; würde
		ihnen|dir ~3 passen`,
	late: 'verspätung; verspätet',
	'try again': `
		neuer versuch; nochmal versuchen; nachholen; neuer anlauf; neu ansetzen; nochmals versuchen`,
	'reschedule it': '^ ändern|umbuchen|verschieben|verlegen $; ^ termin ändern $',
	'not interested , cancel':
		'vergessen sie ~1 es|das|termin; vergiss es|das; lassen wir es|das; lass gut sein',
	'move # minutes later':
		'um # minuten|min verschieben|nach_hinten|schieben|verlegen ~1; # minuten|min nach hinten|verschieben ~1',
	'move an hour later':
		'um eine|1 stunde|std verschieben|nach_hinten|schieben|verlegen ~1; eine|1 stunde nach hinten ~1',
	'i can not get in': 'ich? komme|komm ~1 nicht in|ins|rein ~2',
};
