import type { Gloss } from '../lexicon-source';

/** Absence notes. */
export const AWAY: Gloss = {
	'out of the office': `
		absent|absente|absents du? bureau?; absent|absente; absence; absent du bureau; je suis ~2
		absent|absente ~1; je suis|serai ~2 absent|absente; actuellement absent|absente; en dehors
		du bureau; nos bureaux sont|seront fermés; bureau fermé; message d absence; message de
		absence; hors du bureau; je ne suis pas|plus au bureau`,
	'on vacation': `
		en|de congé|congés|vacances; congés annuels; en congés payés; de repos; en rtt; congés;
		vacances`,
	'on leave': `
		en congé maternité|parental|paternité|maladie|sabbatique; congé
		maternité|parental|paternité|maladie; en arrêt maladie; arrêt maladie`,
	'automatic reply': `
		réponse|message automatique; ceci est une|un réponse|message automatique; réponse auto;
		message d absence automatique; absence du bureau; réponse automatique`,
	'i will return': `
		je serai|suis ~1 de retour; de retour; je reviens; je reviendrai; je rentre|rentrerai; je
		reprends|reprendrai ~1; mon retour ~1; à mon retour; retour; retour prévu; joignable à
		nouveau; de nouveau joignable|disponible; à nouveau joignable|disponible; reprise; nous
		serons de retour; je serai de nouveau|à_nouveau joignable|disponible|présent|présente;
		réouverture`,
	'limited access to email': `
		accès limité|restreint|intermittent à ~1 mails|emails|messagerie|e_mails|courriels|boîte;
		pas|sans accès à ~2 mails|emails|messagerie|e_mails|courriels; je n ai pas|qu_un accès ~4;
		je ne ai pas|que accès ~4; accès limité`,
	'i will reply when i return': `
		je vous|te répondrai|répondrais|traiterai|réponds|recontacterai ~1 à|dès mon retour;
		répondrai ~1 dès|à mon retour; je traiterai ~4 retour; je prendrai connaissance ~5 retour;
		vous répondrai ~3; je ne manquerai pas ~5`,
	'for urgent matters contact': `
		en cas de? urgence ~3 contactez|contacter|joindre|adresser|veuillez ~2; en cas d|de urgence
		~1; pour toute? ~1 urgence ~3 contactez|contacter|joindre|adresser ~1; pour toute demande
		urgente ~3; toute demande urgente; en cas de besoin urgent; urgence`,
	'thank you for your message': `
		merci pour votre|ton|ce message|mail|email|courriel|e_mail; j ai bien reçu votre|ton ~1; je
		ai bien reçu votre|ton ~1; nous avons bien reçu votre ~1; merci de votre message`,
	'on maternity leave':
		'en congé de maternité|paternité; en congés? ~1 maternité|paternité|parental|maladie; congé de maternité',
	'we will return':
		'nous serons ~2 de retour ~1; nous rouvrons|rouvrirons ~1; de retour à partir ~1; réouverture ~1',
	'automatic reply .': 'message d|de absence',
	'i will return on the #th': 'de retour le #; je reviens|rentre|reprends le #',
	'until i return': 'pendant|durant mon absence|congé; en mon absence; pour une durée indéterminée',
	'i will return # %': 'de retour le # %; je reviens|rentre|reprends le # %',
};
