import type { Gloss } from '../lexicon-source';

/** Absence notes. */
export const AWAY: Gloss = {
	'out of the office': `
		abwesend; nicht im büro|hause|haus; außer haus; nicht am arbeitsplatz; abwesenheit; bin ~6
		nicht im büro|haus|hause|dienst; büro|büros ~4 geschlossen; auf dienstreise; auf
		geschäftsreise; nicht im dienst; nicht erreichbar; bin ~6 nicht erreichbar; bin ~5 abwesend;
		unser büro ist|bleibt ~4 geschlossen`,
	'on vacation': `
		im urlaub; in urlaub; urlaub; urlaubsbedingt; in den ferien; betriebsferien; betriebsurlaub;
		im jahresurlaub`,
	'on leave': `
		in elternzeit; elternzeit; mutterschutz; im mutterschutz; im krankenstand; krankenstand; in
		karenz; sabbatical; auf fortbildung; sonderurlaub`,
	'automatic reply': `
		automatische|automatisch antwort|nachricht|generierte|erstellte|abwesenheitsnotiz
		nachricht?; abwesenheitsnotiz; abwesenheitsnachricht; abwesenheitsmeldung; autoreply;
		automatische antwort; abwesenheitsassistent; automatisierte antwort|nachricht`,
	'i will return ~': `
		ich bin|werde ~6 wieder|zurück ~1
		erreichbar|da|im_büro|im_haus|zurück|für_sie_da|verfügbar|im_dienst|sein ~1; bin ~6 wieder
		~1 erreichbar|da|im_büro|im_haus|zurück|für_sie_da|verfügbar|im_dienst; ich bin ~6 zurück;
		bin ~6 zurück; ich kehre ~5 zurück; kehre ~5 zurück; sind ~6 wieder ~1
		erreichbar|da|im_büro|zurück|für_sie_da; wir sind ~6 wieder ~1
		erreichbar|da|im_büro|zurück|für_sie_da; ab ~5 wieder ~1
		erreichbar|da|im_büro|zurück|für_sie_da|verfügbar|im_haus; bin ~5 ab ~4 wieder; erreichen
		sie mich|uns ~4 wieder; sie erreichen mich|uns ~5 wieder ~2; stehe ~6 wieder zur verfügung;
		wieder im büro ~4; wieder erreichbar ~4; wieder da ~4; öffnen|öffnet ~4 wieder`,
	'when i return': `
		nach meiner|unserer rückkehr; nach meinem urlaub; bei meiner rückkehr; sobald ich
		zurück|wieder_da bin; nach rückkehr`,
	'my return': 'meine|meiner rückkehr; rückkehr',
	'limited access to email': `
		keinen zugriff auf ~2 mails|email|emails|nachrichten|postfach;
		mails|emails|e_mails|nachrichten werden ~2 nicht ~2 gelesen|bearbeitet|weitergeleitet; nur
		eingeschränkt|sporadisch|begrenzt ~3; nicht weitergeleitet; e mails werden nicht
		weitergeleitet; eingeschränkt erreichbar; keinen zugriff`,
	'i will reply': `
		antworte|beantworte|bearbeite ich? ~5; werde ~6 antworten|beantworten|bearbeiten; melde mich
		nach ~2 rückkehr|urlaub`,
	'for urgent matters contact': `
		in|bei dringenden|dringlichen|eiligen|wichtigen
		fällen|angelegenheiten|anliegen|fragen|themen ~2
		wenden|kontaktieren|schreiben|rufen|hilft|erreichen ~3; in|bei
		dringenden|dringlichen|eiligen fällen|angelegenheiten|anliegen|fragen; in dringenden fällen;
		dringende fälle|anfragen|anliegen`,
	'thank you for your message': `
		vielen|besten|herzlichen dank für ihre|deine|die nachricht|mail|email|anfrage|e_mail; danke
		für ihre|deine|die nachricht|mail|email|anfrage|e_mail`,
	'i will return': `
		zurück am|ab|im|in|zum; wieder da|zurück|im_büro|erreichbar am|ab; rückkehr am?; ab ~4 bin|sind ich|wir wieder|zurück ~3; bin|sind ich|wir wieder ~3 da|erreichbar|zurück|im_büro|im_haus`,
	'until i return':
		'in|während meiner abwesenheit; in meinem urlaub; bis dahin vertritt ~3; meine vertretung ~4',
};
