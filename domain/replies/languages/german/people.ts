import type { Gloss } from '../lexicon-source';

/** The wrong person, and questions people ask. */
export const PEOPLE: Gloss = {
	'wrong number': `
		falsche nummer|telefonnummer|handynummer|mailadresse|adresse; verwählt; haben sich ~1
		verwählt; sie haben sich ~2 verwählt|geirrt; nummer ist falsch; falsch verbunden; da sind
		sie|bist_du falsch; sie sind ~2 falsch; bin ich ~1 falsche; irrtum; falscher empfänger;
		falsche nr`,
	'wrong person': `
		ich bin nicht &; bin nicht &; hier ist nicht &; hier spricht nicht &; sie irren sich; da
		irren sie sich; irren sich; du irrst dich; sie täuschen sich; hier gibt es keinen|keine|kein
		&; falsche|falscher|falschen
		person|ansprechpartner|ansprechpartnerin|kontakt|mann|adressat|ansprechperson; nicht der|die
		richtige|richtiger|korrekte|passende ~1
		ansprechpartner|ansprechpartnerin|person|adresse|kontakt|ansprechperson ~2; nicht der|die
		richtige ~2; nicht der ansprechpartner ~2; bin ~3 nicht zuständig ~2; nicht zuständig ~2;
		nicht mein bereich|gebiet|zuständigkeit ~1; fällt nicht in meinen|meine ~2; nicht in
		meiner|meinem zuständigkeit|bereich ~1; bin nicht herr|frau ~1; ich bin nicht herr|frau ~1;
		hier gibt es kein|keinen|keine ~2; kenne keinen|keine|kein ~2; sie meinen jemand ~1;
		verwechslung|verwechseln|verwechselt; sie verwechseln ~2; das bin ich nicht; ich bin nicht
		die person ~2; betrifft mich nicht; hier wohnt|arbeitet ~2 kein|keine|keinen|nicht ~2;
		entscheide ich nicht; das entscheide nicht ich; das mache|entscheide nicht ich ~1`,
	'no longer work here': `
		arbeite nicht mehr|länger ~3; ich arbeite ~1 nicht mehr|länger ~3; arbeitet nicht
		mehr|länger ~3; bin nicht mehr bei|für|im|in|dort|hier ~3; ich bin nicht mehr
		bei|für|im|in|dort|hier ~3; nicht mehr im|in|bei ~1 unternehmen|firma|haus|team ~1; habe ~2
		unternehmen|firma verlassen; hat ~2 unternehmen|firma verlassen; bin ~1 in
		rente|pension|ruhestand; im ruhestand|rente; ausgeschieden; bin ~3 ausgeschieden; nicht mehr
		tätig; bin ~3 nicht mehr tätig ~2`,
	'you should contact the ~': `
		wenden|wende sie|dich sich|bitte? ~2 an ~4; bitte wenden sie sich ~1 an ~4; bitte
		kontaktieren|fragen|schreiben sie ~4; kontaktieren sie ~1
		meine|meinen|unsere|unseren|herrn|frau|den|die|lieber ~3; schreiben sie ~1
		meiner|meinem|unserer|unserem|an ~3; sprechen sie ~1 mit
		meiner|meinem|unserer|unserem|herrn|frau|der|dem ~3; fragen sie ~1
		meine|meinen|unsere|unseren|herrn|frau|den|die ~3; richten sie ~3 an ~3; der|die
		richtige|zuständige ~1 ist|wäre ~3; ansprechpartner|ansprechpartnerin|ansprechperson ~3
		ist|wäre ~3; zuständig ist|wäre|dafür ~4; dafür zuständig ist ~3; dafür ist ~4 zuständig;
		zuständig`,
	'my colleague handles this': `
		mein|meine|unser|unsere
		kollege|kollegin|chef|chefin|mann|frau|partner|einkauf|abteilung|team ~3
		kümmert|zuständig|verantwortlich|macht|entscheidet|betreut|bearbeitet ~3; darum|dafür|das
		kümmert|macht|betreut|entscheidet|bearbeitet sich? ~1
		mein|meine|unser|unsere|herr|frau|der|die ~3; das macht|entscheidet mein|meine|unser|unsere
		~2; macht bei uns ~3; kümmert sich ~3; verantwortlich ~1 ist ~2; das entscheidet ~2;
		verantwortet ~3`,
	'forwarded this to my': `
		leite ~3 weiter; leite ~4 an ~3 weiter; habe ~4 weitergeleitet; weitergeleitet ~1; ich leite
		~4 weiter; gebe ~4 weiter; ich gebe ~5 weiter; nehme ~3 in cc|kopie; in cc|kopie; setze ~3
		in cc|kopie`,
	colleague: 'kollege|kollegin|kollegen|kolleginnen',
	boss: 'chef|chefin|vorgesetzter|vorgesetzte|vorgesetzten',
	'who is this': `
		wer ist da|das|dort; wer sind sie ~1; wer bist du ~1; wer schreibt ~2; mit wem ~3; von
		welcher firma; wer sind; welche firma`,
	'how did you get': `
		woher haben|hast|habt|kennen|kennst sie|du|ihr; wie kommen|kamen sie an|zu; wie sind sie an;
		woher`,
	'how much does it cost': `
		was|wieviel|wie_viel kostet|kosten ~3; was würde ~3 kosten; wie teuer ~2;
		preis|preise|preisliste|kosten|konditionen; was verlangen sie; wie hoch sind ~3; kostet;
		kostenlos; kostenpflichtig`,
	'how long': 'wie lange; wie lang; dauer',
	'what is this about': `
		worum geht|gehts|handelt es? ~2; um was geht|gehts es? ~2; was wollen|möchten sie ~2; was
		ist das ~1; worum; was bieten|verkaufen sie ~1; was genau ~2`,
	'are you a robot': `
		sind sie|bist_du ein bot|roboter|ki; ist das ~1 spam|betrug|bot|automatisch`,
	expensive: 'teuer',
	'not know': 'kenne nicht',
};
