import type { Gloss } from '../lexicon-source';

/** Wishes to get no more messages, or to get them again. */
export const OPT_OUT: Gloss = {
	'do not text me again': `
		schreiben|kontaktieren|anschreiben|belästigen sie mich|uns|mir ~2 nicht|nie
		mehr|wieder|weiter; schreib|kontaktier|kontaktiere mir|mich ~1 nicht|nie mehr|wieder; rufen
		sie mich|uns ~2 nicht|nie mehr|wieder an; rufen sie ~2 nicht|nie mehr|wieder an; ruf mich
		nicht mehr an; nicht mehr
		kontaktieren|anschreiben|schreiben|anrufen|anmailen|belästigen|melden|kontaktiert|angeschrieben;
		nicht länger kontaktieren|anschreiben; kontaktieren sie mich|uns nicht; schreiben sie
		mir|uns nicht; melden sie sich nicht mehr|wieder; melden sie sich bitte|bei_mir ~1 nicht
		mehr|wieder; nie wieder ~1 schreiben|anrufen|kontaktieren|melden; nicht weiter
		kontaktieren|anschreiben; schreiben sie mich nicht ~1 an; nicht mehr kontaktiert werden;
		keinen kontakt mehr ~1; keinen weiteren kontakt`,
	'stop sending messages': `
		hören|hör sie? ~2 auf; aufhören ~2; lassen sie mich|uns ~2 in ruhe|frieden; lass mich|uns ~2
		in ruhe|frieden; lasst mich ~1 in ruhe|frieden; lassen sie das ~1 schreiben|bleiben;
		unterlassen sie ~5; unterlassen; stoppen sie ~3; verschonen sie mich ~3; gehen sie mir nicht
		auf ~2; verzichten sie ~4; genug jetzt`,
	'no more messages': `
		schluss ~2 mit ~1 mails|nachrichten|sms|anrufen|dem|spam|werbung ~1; bitte keine mehr; keine
		mehr bitte; genug ~1 mails|nachrichten|sms|spam; keine weiteren|weitere ~1
		nachrichten|mails|sms|emails|e_mails|anrufe|kontaktaufnahme|werbung|nachricht|mail|mitteilungen;
		keine ~2 nachrichten|mails|sms|emails|anrufe|werbung|newsletter|e_mails mehr ~2; keine
		werbung|newsletter ~1; will|möchte|möchten|wünsche ~2 keine ~3 mehr ~2; ich
		will|möchte|wünsche ~2 keine ~2 nachrichten|mails|sms|emails|anrufe|werbung|newsletter ~2;
		keine werbung; genug nachrichten`,
	'unsubscribe me': `
		abmelden; melden sie mich ~4 ab; melde mich ~3 ab; ich melde mich ~2 ab; abbestellen;
		bestelle ~3 ab; austragen; tragen sie mich ~4 aus; trag mich ~3 aus; löschen sie ~1
		meine|mich|unsere|diese ~5; lösche|löscht meine|mich ~4; ^ löschen $; löschung meiner ~2; bitte
		meine daten löschen; nehmen sie mich ~5 raus|heraus|runter|verteiler|liste; nehmt mich ~4
		raus|runter|verteiler|liste; streichen sie mich ~5; entfernen sie ~6; entfernt mich ~4; aus
		ihrem|dem|eurem verteiler|liste|datenbank|kartei ~1 nehmen|streichen|löschen|entfernen|raus;
		aus ihrer|der|eurer liste|datenbank|kartei|mailingliste ~1
		nehmen|streichen|löschen|entfernen|raus; abbestellung; abmeldung;
		widerrufe|widerspreche|widerruf ~6; newsletter kündigen`,
	subscribe: '^ anmelden|anmeldung|start|abonnieren $; ^ wieder anmelden $',
	resubscribe: `
		wieder ~3 aufnehmen|eintragen|hinzufügen; abmelden|abmeldung|abbestellung|abbestellen war ~2 versehen|fehler|irrtum;
		wieder anmelden; bitte wieder anmelden|aktivieren; melden sie mich wieder an; versehentlich
		abgemeldet|abbestellt; aus versehen abgemeldet|abbestellt; irrtümlich abgemeldet; wieder
		nachrichten erhalten|bekommen; möchte ~3 wieder ~3 erhalten|bekommen`,
	'i am still interested': `
		nicht abmelden|abbestellen|austragen|löschen; nicht ~2 abmelden|abbestellen|austragen`,
};
