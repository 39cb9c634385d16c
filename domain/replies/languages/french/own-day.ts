import type { Gloss } from '../lexicon-source';

/** What else the sender has on, and why a meeting falls through. */
export const OWN_DAY: Gloss = {
	'. i have a meeting until # .': `
		je? finis|termine|sors|débauche ~4 à #; nous finissons|terminons ~2 à #; je? bosse|travaille ~2
		jusque|jusqu à #; cours|réunion|service|garde jusque|jusqu à #`,
	'busy from #': 'je? commence|embauche ~3 à #',
	'i have another meeting': `
		je suis|serai en|sur|au ~2
		chantier|intervention|cours|consultation|tournée|visite|clientèle|salle|bloc|boulot|garde|audience|atelier;
		en chantier|intervention|consultation|tournée|clientèle|audience;
		je? dépose|récupère|emmène|garde|cherche|amène ~3
		petits|enfants|fille|fils|petit|petite|gamin|gamins|école|crèche|mère|père ~3; je bosse $; je travaille $; impératif ~3; obligation|obligations ~1; prise|pris|retenu|retenue dans|par|en ~2`,
	'@ does not work': '@ je bosse|travaille $; @ boulot|chantier|cours $',
	'family emergency': 'enterrement; obsèques; décès ~2; deuil; funérailles; est décédé|décédée',
	'i have a doctor': `
		je ai|j_ai ~2 médecin|docteur|dentiste|hôpital|opération|mariage|tribunal|examen; chez le
		médecin|dentiste; je me fais opérer; à le hôpital`,
	'budget frozen': `
		gelé|gèle|gèlent|coupé|réduit ~3 budget|budgets; budget|budgets ~2 gelé|gelés|coupé|coupés|réduit`,
	'my car broke down': `
		voiture ~2 panne; en panne; train|tgv|vol|avion|métro ~2 supprimé|annulé|retardé|bloqué; grève ~1; plus de
		batterie|réseau|internet|connexion; fuite|inondation|dégât ~3; coupure ~2`,
	'no money': 'pas|plus les moyens; pas|plus le? argent; a|ai|avons plus le? budget',
	'not until after the holidays': `
		^ plutôt? après les fêtes|vacances ~1 $; ^ plutôt? après noël|pâques ~1 $`,
	'not until after summer': '^ plutôt? après le été|les_vacances ~1 $; ^ plutôt? à la rentrée ~1 $',
	'no longer have': 'on|il|elle|nous ne? a|avons plus',
};
