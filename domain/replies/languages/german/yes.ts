import type { Gloss } from '../lexicon-source';

/** Yes, picks, interest, and what goes with it. */
export const YES: Gloss = {
	yes: `
		ja; jo; joa; jep; jap; jawohl; jup; jaa; jaaa; ja ja; doch; genau; richtig; korrekt; stimmt;
		so ist es`,
	'yes please': 'ja bitte; bitte ja; ja gern|gerne bitte; sehr gern bitte',
	'yes sure': `
		ja gern|gerne; ja sehr gerne|gern; ja klar|natürlich|sicher; klar; na klar; aber
		klar|gern|gerne|sicher; natürlich; selbstverständlich; sicher; freilich; logisch; logo; auf
		jeden fall; unbedingt; ^ gern|gerne $; ^ sehr gern|gerne $; jederzeit gern|gerne; liebend
		gern|gerne; mit vergnügen; ja na klar; auf alle fälle`,
	ok: `
		läuft; machen_wir; bin dabei; bin ich dabei; jo passt; geht klar; ist gebongt; soll mir
		recht sein; in ordnung so; okay; okey; oki; in ordnung; einverstanden; alles klar; geht in
		ordnung; abgemacht; gut; ja gut; na gut; gebongt; so machen wir|machen_wir es|das; machen
		wir so|es; machen wir; dann machen wir das|es so?; passt schon; schön; supi; top; prima;
		deal; okidoki; passt alles; gut dann; ist ok|okay|in_ordnung|gut|recht; wunderbar; fein;
		klasse; sehr schön`,
	perfect: `
		perfekt; ideal; optimal; bestens; hervorragend; ausgezeichnet; wunderbar; spitze; exzellent`,
	great: `
		super; toll; großartig; sehr gut; cool; mega; fantastisch; prima; klasse; freut mich; hört
		sich gut an; das freut mich`,
	'works for me': `
		passt mir|uns|bei_mir|bei_uns|für_mich
		gut|sehr|super|prima|perfekt|bestens|hervorragend|am_besten|besser|ausgezeichnet|wunderbar|gut_rein
		gut?; passt mir|uns|bei_mir|bei_uns|für_mich; passt
		gut|super|prima|perfekt|bestens|sehr|hervorragend|wunderbar|ausgezeichnet|besser|am_besten
		gut?; geht bei mir|uns gut|super|prima?; klappt bei mir|uns gut|super|prima?; klappt
		gut|super|prima|bei_mir; wäre
		gut|super|prima|perfekt|ideal|toll|möglich|ok|okay|in_ordnung|mir|für|besser ~2; wäre
		mir|für|uns ~1 recht|lieb|möglich; ist mir|uns|für ~1 recht; kommt mir|uns gelegen|entgegen;
		käme mir gelegen|entgegen; würde mir|uns|bei_mir|gut|super|mir_gut passen|gehen|klappen;
		würde ~3 passen|gehen|klappen|funktionieren; mir recht; von mir aus gern|gerne?; von meiner
		seite passt ~2; bin|wäre ich? dabei; sieht bei mir|uns gut aus; sieht gut aus; haut hin;
		lässt sich einrichten; kann ich einrichten; geht gut|super; passen mir|uns gut?; das passt;
		das passt mir|uns|bei_mir|für_mich? sehr? gut|super|prima|perfekt?`,
	works: `
		reinpasst|reinpassen|hinhaut; past; passts; gehts; klappts; passt; geht; klappt; passen; ginge; gehen; funktioniert;
		klappen; passte; würde passen|gehen|klappen; fit_rein`,
	'does that work': `
		passt ihnen|dir|euch|es_ihnen|das_ihnen|das; passt ihnen|dir|euch ~1 das|es; geht das; ginge
		das; wäre das möglich|ok|okay|machbar|in_ordnung; ist das
		möglich|ok|okay|machbar|in_ordnung; klappt das; passt das; passt es; würde das
		gehen|passen|klappen; geht es; würde es ihnen|dir? ~1 passen`,
	'i can': `
		ich kann|könnte; kann|könnte ich; ich kann da; ich hätte|habe zeit; hätte|habe ich zeit; da
		kann|könnte ich; da hätte|habe ich zeit; ich könnte; hab ich zeit; ich hab zeit; kann ich
		gut; ich wäre|bin verfügbar|frei|da; wäre|bin ich verfügbar|frei; habe ich noch
		zeit|luft|etwas_frei|platz; ich habe noch zeit|platz`,
	'we can': 'wir können|könnten; wir haben|hätten zeit; haben|hätten wir zeit',
	'can we': `
		können|könnten wir; könnten wir_uns; können|könnten wir uns; lässt|ließe sich; kann|könnte
		man`,
	'can you': 'können|könnten sie; kannst|könntest du; könnt|könntet ihr',
	'can it be': `
		geht es auch; ginge es auch; geht auch; ginge auch; ginge vielleicht; wäre es möglich; ist
		es möglich; wäre auch; kann es|das auch? sein; besteht die möglichkeit; gäbe es die
		möglichkeit; wäre vielleicht; ginge eventuell`,
	'i confirm': `
		bestätigt; bestätige; ich bestätige; bestätige ich; hiermit bestätige ich; ich bestätige
		hiermit; bestätigen; bestätige den termin; termin bestätigt; hiermit bestätigt; wir
		bestätigen; bestätigen wir; termin steht; der? termin steht; steht`,
	'i will be there': `
		ich werde da|dabei|dort sein; ich bin da|dabei|dort; bin da|dabei|dort; bin dann da; werde
		da|dabei|dort sein; werde da sein; ich komme; ich werde kommen|teilnehmen; ich nehme teil;
		nehme teil; ich werde da sein; bin pünktlich ~1; bin am start; ich komme gern|gerne; sind
		dabei|da; wir sind dabei|da; wir kommen`,
	'see you': `
		bis dann; bis dahin; wir sehen uns; sehen uns; wir sprechen uns; wir hören uns; sprechen uns
		dann; wir sprechen; man sieht sich; bis bald; wir hören voneinander; hören uns`,
	'see you on @': `
		^ bis @ $; ^ bis zum? @ $; ^ bis @ dann; wir sehen uns am? @; dann bis @; wir sprechen uns
		am? @; wir hören uns am? @; dann bis zum? @`,
	'see you tomorrow': 'bis morgen; dann bis morgen',
	'looking forward': `
		ich freue mich; freue mich; wir freuen uns; freu mich; freuen uns; ich freue mich
		drauf|darauf|auf; freue mich drauf|darauf|auf; wir freuen uns auf|darauf; vorfreude; ich
		freu mich`,
	'book it': `
		buchen sie ~3; tragen sie ~3 ein; trag ~2 ein; trage ~3 ein; reservieren sie ~2; halten sie
		~3 fest; eintragen; fest einplanen; bitte eintragen; bitte buchen; bitte reservieren; halten
		wir fest; buche ihn|sie|es; schick mir? ~1 einladung; schicken sie mir? ~2 einladung; bitte
		einladung schicken; nagel fest; gerne einladung ~2; senden sie ~3 einladung ~1; fix`,
	book: `
		buchen; buche; vereinbaren; ausmachen; ansetzen; reservieren; einplanen; festmachen;
		vormerken; fixieren; eintragen; festhalten; abmachen`,
	'let us do': `
		machen wir; nehmen wir; lassen sie uns; lass uns; lassen wir; dann machen|nehmen wir`,
	'i take': `
		ich nehme|nähme|wähle|wähl; ich würde ~4 nehmen|wählen|bevorzugen; ich nehme; nehme|nehm; nehmen;
		nehme ich; nehmen wir gern; ich wähle; wähle; ich entscheide mich für; entscheide mich für;
		ich würde ~1 nehmen; nehme gern|gerne; ich nehme gern|gerne; ich hätte gern|gerne; hätte
		gern|gerne; würde ich ~1 nehmen; dann nehme ich; ich würde nehmen`,
	'i accept': `
		ich nehme ~3 an; ich sage zu; sage zu; sage hiermit zu; zusage; nehme ~3 an; ich akzeptiere;
		akzeptiert; angenommen; zugesagt; ich sage ~3 zu; wir sagen zu`,
	'i prefer': `
		ich bevorzuge; bevorzuge; bevorzugt; am liebsten; am besten; präferiere; wäre mir|uns am
		liebsten; wäre mir|uns lieber; am besten wäre; wäre am besten; passt am besten; würde ich
		bevorzugen; ich würde ~2 bevorzugen; mir wäre ~2 lieber; ich tendiere zu|zum`,
	better: `
		besser; lieber; besser wäre; passt ~2 besser; wäre ~2 besser|lieber; passt mir|uns besser;
		ginge besser; lieber wäre mir; lieber dann|doch; doch lieber; stattdessen_lieber; günstiger`,
	'no problem': `
		kein problem; kein thema; keine ursache; macht nichts; gar kein problem; kein ding; keine
		umstände; passt schon; alles gut; keine sorge; schon gut; kein stress; nicht schlimm; nichts
		dagegen; habe nichts dagegen; stört mich nicht`,
	'go ahead': 'nur zu; legen sie los; immer her damit',
	'still on': `
		bleibt|es_bleibt dabei; bleibt so|bestehen; es bleibt bei ~2; bleibt wie|wie_geplant ~2;
		findet ~2 statt; wie geplant|besprochen|vereinbart`,
	'thank you': `
		danke; dankeschön; danke schön|sehr|dir|ihnen|vielmals;
		vielen|besten|herzlichen|tausend|lieben dank; vielen herzlichen dank; dank; merci; ich danke
		~1; dankend`,
	please: 'bitte; bitte sehr; bitte schön; doch bitte',
	'got it': 'verstanden; zur kenntnis genommen; vermerkt; erhalten; angekommen',
	interested: `
		ich bin|habe ~2 interessiert|interesse; bin ~1 interessiert; habe ~1 interesse; haben ~1
		interesse; hätte ~1 interesse; hätten ~1 interesse; bestünde interesse; interesse besteht;
		besteht interesse; interessiert mich|uns; das interessiert mich|uns; interessiert; klingt ~1
		interessant|spannend|vielversprechend; hört sich ~1 interessant|spannend an; interesse;
		neugierig; grundsätzlich interesse; wäre interessant; sind ~1 interessiert`,
	interesting: 'interessant; spannend',
	'i would like to': `
		ich möchte; möchte; möchte ich; ich würde gern|gerne; würde gern|gerne; würde ich
		gern|gerne; wir würden gern|gerne; würden gern|gerne; wir möchten; möchten wir; möchten;
		mag; wir hätten gern|gerne`,
	'i want to': 'ich will; will; wir wollen; wollen',
	'would like': 'würde; würden',
	'tell me more': `
		erzählen sie mir|uns? ~1 mehr; erzähl mir|uns? ~1 mehr; mehr erfahren|wissen|hören;
		gern|gerne mehr erfahren|hören|wissen; mehr dazu|darüber; mehr
		details|einzelheiten|infos_dazu; näheres`,
	information: `
		mehr|weitere|nähere informationen|infos|information|info|unterlagen|material|details;
		informationen; infos; unterlagen; infomaterial; broschüre; prospekt; präsentation; angebot`,
	'send me': `
		zuschicken|nochmal_schicken; schicken|senden sie mir|uns; schick|sende|schicke|mailen|mail
		mir|uns; schicken|senden|mailen sie; können|könnten sie mir|uns ~5
		schicken|senden|zusenden|zuschicken|mailen; kannst|könntest du mir ~4 schicken|senden;
		lassen sie mir|uns ~4 zukommen; zusenden; zuschicken; schicken; senden`,
	'call me': `
		rufen sie mich ~3 an; ruf mich ~3 an; rufen sie an; ruf an; anrufen; rufen sie mich`,
	'when are you available': `
		wann haben|hätten sie|ihr zeit; wann hast|hättest du zeit; wann können|könnten sie|wir ~1;
		wann kannst|könntest du ~1; wann passt|ginge|geht|würde es|ihnen|dir ~2; wann sind|wären sie
		~1 verfügbar|frei|erreichbar; welche termine haben|hätten|gibt ~2; welche termine; was
		haben|hätten sie ~2 frei; wann wäre ~3`,
	'let us talk': `
		lassen sie uns ~2 sprechen|telefonieren|reden|unterhalten|austauschen; lass uns ~2
		sprechen|telefonieren|reden|quatschen|austauschen; sprechen|telefonieren|reden wir;
		gern|gerne ~2 telefonieren|sprechen`,
	'let us meet': 'treffen wir uns; lassen sie uns ~2 treffen; lass uns ~2 treffen',
	confirmed: `
		ist notiert|eingetragen|gebucht|vorgemerkt|geblockt|fixiert|fix; habe|hab ich? ~1
		notiert|eingetragen|geblockt|vorgemerkt; ich habe ~2
		notiert|eingetragen|geblockt|vorgemerkt; notiert; eingetragen; geblockt; vorgemerkt`,
	'ok see you on @': `
		ok|okay|super|gut|prima|perfekt|danke|klar|passt|toll|alles_klar dann? bis zum? @; also bis
		@`,
	'see you on @ at #': '^ dann? bis @ um? # $',
	'sounds good': `
		klingt ~1 gut|super|prima|toll|perfekt; hört sich ~1 gut|super|prima|toll an; klingt nach ~2
		plan`,
	'book ~': `
		trag|trage|tragen sie? mich|uns|den|ihn|es|bitte ~4 ein; trag|trage|tragen ~5 ein;
		buchen|buche|buch sie? mich|uns ~4 ein; planen|plane|plan sie? mich|uns ~4 ein; nehmen wir
		~3`,
	'we choose': 'wir entscheiden uns für ~1; entscheiden uns für; ich entscheide mich ~1 für',
	'only one that works': 'einzige ~4 passt|reinpasst|geht|klappt|möglich',
};
