import type { Gloss } from '../lexicon-source';

/** Wishes to get no more messages, or to get them again. */
export const OPT_OUT: Gloss = {
	'do not text me again': `
		ne? ~1 me|nous|m ~1
		contactez|contacter|contacte|recontactez|recontacte|contactes|écrivez|ecrivez|écris|envoyez|envoyer|appelez|appelle|rappelez|relancez|dérangez|sollicitez|écrire
		pas|plus|jamais ~3; ne m|me|nous écrivez|envoyez|appelez|contactez plus|pas ~2; plus me|nous
		contacter|écrire|envoyer|appeler|relancer|déranger; plus être
		contacté|contactée|sollicité|sollicitée|dérangé|dérangée|relancé|relancée|démarché|démarchée
		~1; ne pas|plus me|nous|m
		recontacter|contacter|écrire|envoyer|appeler|rappeler|relancer|solliciter ~3; ne plus|pas
		être contacté|contactée|sollicité|dérangé ~1; je ne? veux|souhaite|désire plus|pas ~1 que
		vous|tu ~2 contactiez|écriviez|appeliez|envoyiez ~2; merci de ne plus|pas ~1
		recontacter|contacter|écrire|envoyer|appeler|rappeler|relancer|solliciter|déranger ~3; ne
		plus ~1 écrire|contacter|envoyer|appeler|rappeler|relancer|solliciter ~3`,
	'stop sending messages': `
		arrêtez|arrêter|arrete|arretez|arrête|cessez|cesse|cesser|stop|stopper|stoppez
		de|d|vos|avec|tes|les ~1
		envoyer|écrire|contacter|m|me|nous|messages|mails|sms|spams|spam|harceler|harcèlement|emails|relances|appels|déranger|relancer|appeler|spammer
		~3; laissez|laisse|foutez moi|nous la_paix ~1 tranquille|paix; fichez moi la paix;
		laissez|laisse|foutez moi|nous la? tranquille|paix; lâchez moi; lâchez|lâche le_affaire|l_affaire|prise; arrêtez ça; arretez ça; ça
		suffit; assez; arrêtez s il vous plaît|plait; stop svp|stp|merci; stop aux|à ~2; cessez tout
		contact; arrêtez tout ~1; arrêtez le harcèlement; arrêtez svp`,
	'no more messages': `
		plus de messages|sms|mails|emails|appels|message|pub|publicité|spam|sollicitations; ne? ~2
		plus recevoir ~4; pas|plus de pub|publicité|démarchage|spam; plus aucun
		message|mail|sms|appel; ne souhaite plus recevoir ~3; ne veux plus recevoir ~3; plus
		recevoir ~3; ne veux|souhaite pas recevoir ~3; pas recevoir ~3`,
	'unsubscribe me': `
		désabonn*; désinscri*; desabonn*; desinscri*; me désinscrire;
		retirez|retire|retirer|enlevez|enlève|enleve|enlever|supprimez|supprime|supprimer|effacez|effacer|efface|sortez|rayez|virez
		moi|mon|mes|me|nous|ce|nos de|numéro|coordonnées|données|contact|adresse|mail|email|numero
		~5; supprimez|supprimer|effacez|retirez mes|mon|ma|nos
		données|numéro|coordonnées|contact|adresse|numero ~4; me|nous
		retirer|enlever|supprimer|rayer|sortir de ~4; être
		retiré|retirée|supprimé|supprimée|enlevé|enlevée|rayé de ~4; retirez|enlevez|supprimez moi;
		droit à l oubli; droit à le oubli; droit d opposition; droit de opposition; je m|me oppose ~3;
		titre|vertu|nom du|de rgpd; conformément au rgpd; bloctel; signal*|plainte|signaler ~2 cnil; directement à la cnil`,
	subscribe: '^ reprendre|réabonnement|réinscription|inscription|reprise|reprenez $',
	resubscribe: `
		me réabonner|réinscrire; réabonn*; réinscri*; désabonné|désabonnée|désinscrit|désinscrite
		par erreur; je me suis désabonné|désinscrit|désabonnée|désinscrite par erreur; à nouveau
		recevoir ~2; recevoir à nouveau ~2; reprendre les messages ~1`,
	'i am still interested': `
		ne ~2 désabonn*|désinscri* pas ~1; ne veux|souhaite pas ~1 me? désabonn*|désinscri*`,
};
