import type { Gloss } from '../lexicon-source';

/** No, not now, not sure. */
export const NO: Gloss = {
	no: 'non; nan; nope; ^ non; non non; négatif',
	'no thanks': `
		non merci; merci mais non; non merci beaucoup; non je vous|te remercie; sans façon; très peu
		pour moi; non ça ira|va merci?; ça ira merci; non ça ne me intéresse pas_merci`,
	'rather not': `
		plutôt pas|non; j aimerais mieux pas; je préfère ne pas; je préfère pas; je préférerais
		pas|ne_pas; mieux vaut pas|ne_pas`,
	'i think not': 'je ne pense|crois pas; je pense|crois que non; je crois|pense pas',
	'i am afraid not': 'malheureusement non|pas; je crains que non',
	'of course not': `
		bien sûr que non; certainement pas; pas du tout; absolument pas; hors de question; sûrement
		pas; pas question`,
	not: 'pas; ne_pas; jamais; aucun|aucune; point',
	'not @': 'pas le? @; pas ce @; sauf_@; pas @',
	'not today': 'pas aujourd hui?',
	'not tomorrow': 'pas demain',
	'# does not work': `
		# non $; # pas possible; # impossible; # ce est non|mort|impossible|compliqué|pas ~1`,
	'@ does not work': `
		@ non $; le @ non $; @ impossible; @ pas possible|dispo|disponible|libre; @ je ne?
		peux|pourrai pas; @ je suis pris|prise|occupé|occupée|absent|absente|indisponible; @ ce
		est|c_est non|mort|impossible|compliqué|pas_possible|pas|difficile ~1; @ ça|ca ne?
		va|marche|passe|le_fait pas ~2; @ complet|pris|compliqué; @ non plus; @ je n ai|suis pas ~2;
		@ je ne ai|suis pas ~2`,
	'today does not work': `
		aujourd hui? non $; aujourd hui? impossible|pas_possible; aujourd hui? je ne? peux pas`,
	'tomorrow does not work': `
		demain non $; demain impossible|pas_possible|compliqué; demain je ne? peux|pourrai pas;
		demain ça ne? va|marche pas ~1`,
	'does not work': `
		ne|n ~2 convient|va|arrange|marche|fonctionne|passe|conviendra|ira|conviendrait|irait
		pas|plus; me|nous convient|va|arrange|conviendra|ira pas|plus; ne? me|nous
		convient|va|arrange|conviendra|ira|conviennent|vont|arrangent pas|plus;
		convient|va|arrange|marche|fonctionne|passe|ira|conviendra pas|plus; ça ne?
		va|marche|passe|fonctionne|ira pas|plus; ça ne? me|nous va|convient|arrange pas|plus; ça va
		pas le faire|être_possible; ce ne? est pas|plus
		possible|faisable|jouable|idéal|bon|top|envisageable; c est pas|plus
		possible|faisable|jouable|idéal|bon|top; n est pas|plus
		possible|faisable|jouable|envisageable; ne est|sera pas|plus
		possible|faisable|jouable|envisageable; est pas possible|jouable|faisable; sera pas
		possible; ne va pas être possible; impossible; est
		impossible|compliqué|difficile|délicat|tendu|mort|serré|non; c_est|ce_est
		impossible|compliqué|difficile|délicat|tendu|mort|serré|chaud; ça va être|me_semble
		compliqué|difficile|impossible|juste|tendu|chaud|serré; pas possible; me est impossible; m
		est impossible; tombe mal; ça tombe mal; pas possible pour moi|nous; ça ne? colle pas; ne
		fonctionne pas; trop juste|serré; mauvais timing pour ce; ne sera pas possible`,
	'i can not': `
		je ne? peux|pourrai|pourrais|puis pas|plus; ne peux|pourrai|pourrais pas|plus; je
		peux|pourrai pas|plus; peux|pourrai|pourrais pas|plus; je ne suis|serai pas en mesure; je
		suis dans le impossibilité|incapacité ~1; jpeux pas; je suis dans l impossibilité; je ne
		vais pas pouvoir; je vais pas pouvoir; vais pas pouvoir; je ne vais malheureusement pas
		pouvoir; je ne peux|pourrai malheureusement|hélas|vraiment|donc|finalement pas|plus; je ne
		pourrais malheureusement pas; impossible pour moi|nous; impossible de mon côté`,
	'we can not': `
		nous ne? pouvons|pourrons pas|plus; on ne? peut|pourra pas|plus; ne pouvons|pourrons
		pas|plus`,
	'can not': 'ne? peut|pourra pas',
	'i can not attend': `
		je ne? peux|pourrai|pourrais ~1 pas|plus ~1
		être|venir|participer|assister|me_rendre|me_joindre|honorer|y
		présent|présente|là|disponible|être|participer|assister|aller?; je ne? vais ~1 pas pouvoir
		être|venir|participer|assister|me_rendre|y présent|présente|là|être|assister?; je ne?
		serai|suis pas|plus là|présent|présente ~1; je ne? viendrai|participerai pas; dois décliner;
		nous ne? pourrons|pouvons pas être|venir|participer|assister ~1; je ne? pourrai|peux
		finalement|malheureusement pas|plus être|venir|participer|assister|honorer ~1;
		empêché|empêchée`,
	'not available': `
		pas|plus|non ~1 disponible|disponibles|dispo|dispos|libre|libres; je ne?
		suis|serai|serais|sommes pas|plus ~1 disponible|dispo|libre|disponibles|là; suis|serai
		pas|plus ~1 disponible|dispo|libre; indisponible|indisponibles; je suis indisponible; nous
		ne? sommes|serons pas ~1 disponibles|dispos|libres; ne suis|serai pas|plus ~1
		disponible|dispo|libre; je n ai pas|plus de créneau|dispo|disponibilité|place ~1; je ne ai
		pas|plus de créneau|dispo|disponibilité|place ~1; pas de disponibilité|dispo|créneau; pas
		là; aucune disponibilité; plus de disponibilité; je ne ai rien de? ~1 libre; pas de dispo`,
	'i am busy': `
		en formation; je suis|serai en formation|réunion|rdv|déplacement; je suis en formation; je
		suis|serai ~1
		pris|prise|occupé|occupée|débordé|débordée|booké|bookée|blindé|blindée|overbooké|overbookée|chargé|chargée|indisponible|retenu|retenue;
		suis|serai ~1 pris|prise|occupé|occupée|booké|bookée|débordé|débordée;
		pris|prise|occupé|occupée|booké|bookée toute? ~1; je suis déjà pris|prise; mon
		agenda|planning est ~1 plein|complet|chargé|blindé; agenda|planning ~1
		plein|complet|chargé|blindé; en réunion; je suis en réunion ~1; je suis|serai en rendez
		vous; nous sommes ~1 pris|occupés|débordés; je suis à bloc; journée ~1
		chargée|pleine|blindée; j ai une journée chargée`,
	'i have another meeting': `
		j ai|aurai ~1 déjà? une? un?
		autre|réunion|rdv|rendez|engagement|conflit|formation|médecin|dentiste
		vous|réunion|engagement|rdv|rendez_vous? ~1; je ai|aurai ~1 un|une|déjà ~1
		autre|réunion|rdv|rendez|engagement|conflit|formation|train|vol|avion
		vous|réunion|engagement|rdv|rendez_vous? ~1; je ai déjà quelque|un|une chose|autre ~1; nous
		avons ~1 un|une|déjà autre|réunion|rdv|engagement ~1; conflit de agenda|d_agenda; déjà un
		rdv|engagement|rendez_vous; conflit d agenda; autre engagement|réunion|rdv; un autre rendez
		vous; je suis déjà engagé|engagée`,
	'i am travelling': `
		en déplacement; je suis|serai en déplacement; en voyage; je suis|serai en voyage; je pars en
		déplacement`,
	unfortunately: 'malheureusement; hélas; par malheur',
	sorry: `
		désolé; désolée; navré; navrée; je suis ~1 désolé|désolée|navré|navrée; pardon; excusez moi;
		excuse moi; toutes mes excuses; mes excuses; je m excuse; je me excuse; dsl; dslée;
		sincèrement désolé|désolée`,
	'not sure': `
		pas sûr|sûre|certain|certaine; je ne? suis pas ~1 sûr|sûre|certain|certaine; suis pas ~1
		sûr|sûre|certain|certaine; je ne? sais pas encore?; je sais pas encore?; sais pas encore?;
		je ne sais pas; aucune idée; j hésite; je hésite; à voir; pas encore sûr|sûre|certain; je
		ne? sais pas ~2 si`,
	maybe: `
		peut être; ptet; peut_être; éventuellement; potentiellement; sans doute; probablement; sous
		réserve; à priori; a priori; normalement; possiblement; il se peut; il est possible; en
		principe`,
	'let me check': `
		je|il|faut|dois|vais|mais ~3 vérif*|regard*|consult*|confirm*|check*|demand*|réfléchi*; à
		confirmer|valider|vérifier; reste à ~2 confirmer|valider|vérifier; il faut ~2
		vérif*|confirm*|regard*|demand*|valid*; faut ~2 vérif*|confirm*|regard*|demand*; je dois ~2
		vérif*|confirm*|regard*|demand*|valid*|consult*; sous réserve ~2; je dois ~2
		vérifier|regarder|voir|consulter|demander|confirmer|réfléchir|checker; je vais ~2
		vérifier|regarder|voir|consulter|demander|réfléchir|checker; laissez|laisse moi ~2
		vérifier|regarder|voir|consulter|réfléchir|le checker|temps? ~1; je
		regarde|vérifie|vois|consulte|réfléchis|check|checke ~3; il faut que je ~3; faut que je ~3;
		il me faut ~2 vérifier; je vérifie ~2; je me renseigne; je réfléchis; à vérifier; je dois en
		parler ~2; je dois d abord ~3; je dois de abord ~3; j en parle ~3; je en parle ~3`,
	'i will let you know': `
		je reviens vers vous|toi; je reviendrai vers vous|toi; je vous|te
		redis|tiens|confirme_demain|confirme_plus_tard|dirai|dis|recontacte|rappelle|confirmerai|ferai
		~1 courant|ça|retour?; je vous|te confirme ~2
		demain|plus|après|dès|rapidement|asap|ce_soir|ultérieurement; je vous|te fais un? retour ~1;
		reviens vers vous|toi; nous reviendrons|revenons vers vous; on revient vers vous|toi; je
		vous|te tiens au courant; je vous|te redis; je te dis ça; je vous dis ça; je vous|te réponds
		~1; je confirme ~1 plus tard|demain|ce_soir; on vous recontacte; je vous recontacte ~1; je
		vous recontacterai ~1; nous vous recontacterons ~2`,
	'it depends': 'ça dépend; cela dépend; dépend; selon; en fonction',
	none: 'aucun|aucune',
	nothing: 'rien',
	without: 'sans',
	neither: 'ni; non plus',
	'no longer': 'ne|n plus',
	'why not': 'pourquoi pas',
	'not interested': `
		pas ~1 intéressé|intéressée|intéressés|intéressées|interessé|interesse|interessee|interessé;
		je ne? suis pas|plus ~1
		intéressé|intéressée|interessé|interesse|interessee|preneur|preneuse; suis pas|plus ~1
		intéressé|intéressée|interessé|interesse; plus ~1 intéressé|intéressée|interessé; nous ne?
		sommes pas|plus ~1 intéressés|intéressées|interessés|preneurs; ne? sommes pas|plus ~1
		intéressés|interessés|preneurs; ça ne? me|nous? intéresse|interesse pas|plus ~1; ne?
		me|nous? intéresse|interesse pas|plus ~1; ne m intéresse pas; m intéresse pas; me intéresse
		pas; cela ne? me|nous intéresse pas ~1; aucun intérêt; pas d intérêt; pas de intérêt; sans
		intérêt; ça ne? me|nous dit rien; je passe mon tour; ^ je passe $; ^ on passe $; je vais passer; je
		vais passer mon tour; ce ne? est pas pour moi|nous; c est pas pour moi|nous; ne? correspond
		pas à ~3; pas notre besoin|truc; je ne? souhaite|veux pas ~1 de|d ~1
		rdv|rendez|réunion|démo|appel|suite ~1; je ne? souhaite|veux pas|plus
		donner|poursuivre|continuer suite?; nous ne? souhaitons pas|plus donner|poursuivre|continuer
		suite?; ne? souhaite|souhaitons pas donner suite; pas donner suite; je décline ~2; nous
		déclinons ~2; je préfère décliner ~1; on n est pas intéressés|intéressé; on ne? est pas
		intéressé|intéressés; on est pas intéressé|intéressés; non interesse; je ne? donnerai pas
		suite; pas intéressant pour nous|moi`,
	'do not need it': `
		n|ne en ai|avons|a|ont plus|pas ~1 besoin; on en a plus|pas besoin; projet|le_projet ~1
		abandonné|annulé|arrêté|terminé; pas|plus besoin|utile|nécessaire; je n ai pas|plus ~1
		besoin ~2; je ne ai pas|plus ~1 besoin ~2; je ai pas|plus besoin ~1; nous n avons pas|plus
		~1 besoin ~2; nous ne avons pas|plus ~1 besoin ~2; on n a|ne_a pas|plus ~1 besoin ~2; on a
		pas|plus besoin ~2; n ai|avons pas|plus besoin ~2; ne ai|avons pas|plus ~1 besoin ~2; aucun
		besoin; pas de besoin; sans objet; ce ne? est plus
		nécessaire|utile|la_peine|d_actualité|de_actualité ~1; c est plus la
		peine|nécessaire|utile|d_actualité; plus d actualité; plus de actualité; n est plus d
		actualité; ne est plus de? actualité|nécessaire|utile`,
	'already have a provider': `
		j ai déjà ~1 un|une|ce|trouvé|mon|ma
		prestataire|fournisseur|solution|outil|partenaire|agence|logiciel ~2; je ai déjà ~1
		un|une|ce|trouvé|mon|ma prestataire|fournisseur|solution|outil|partenaire|agence|logiciel
		~2; nous avons|travaillons|utilisons|sommes déjà ~2
		prestataire|fournisseur|solution|outil|partenaire|agence|logiciel|équipés|avec ~2; on
		a|travaille|utilise|est déjà ~2
		prestataire|fournisseur|solution|outil|partenaire|agence|logiciel|équipé|équipés|avec|qu ~2;
		déjà équipés|équipé|équipée|pourvu|pourvus ~1; nous sommes déjà ~1
		équipés|accompagnés|satisfaits|engagés ~3; nous sommes satisfaits ~4; satisfaits de notre
		~2; on a déjà tout ~2; déjà un prestataire|fournisseur|outil|partenaire; déjà une
		solution|agence; nous avons ce qu il ~2; nous avons déjà ~1 ce ~3`,
	'chose another': `
		nous avons|on_a choisi|retenu|signé|opté|trouvé un|une|avec|pour ~1
		autre|ailleurs|concurrent ~1; j ai choisi|trouvé|pris ~2 autre|ailleurs ~1; je ai
		choisi|trouvé|pris|signé ~2 autre|ailleurs ~1; choisi|opté|signé|retenu ~2 autre|concurrent
		~1; parti|partis avec un|une autre|concurrent ~1; nous avons choisi un|une autre; signé
		ailleurs; trouvé ailleurs`,
	'changed my mind': `
		changé d avis; changé de avis; j ai changé d avis; je ai changé de avis; nous avons changé
		de avis; on a changé de avis; je me ravise; décidé de ne pas|plus ~3; nous avons décidé de
		ne pas|plus ~3; après réflexion je ne ~2; finalement je ne? souhaite|veux pas|plus ~2`,
	'too expensive': `
		trop|très cher|chère|chers|onéreux|coûteux; hors budget; cher|chère; au dessus de notre
		budget`,
	'waste of time': 'perte de temps; perdre mon|votre|notre temps',
	'not now': `
		pas maintenant; pas pour le|l moment|instant; pas pour le? instant; pas pour le moment; pour
		le moment|instant ~3 pas|non|rien|plus ~1; pour l instant ~3 pas|non; pour le instant ~3
		pas|non|rien; pas en ce moment; en ce moment ~3 pas ~1; pas actuellement; actuellement ~3
		pas ~1; pas tout de suite; pas encore; pas dans l|le immédiat; ce ne? est pas le|un bon?
		moment|timing; c est pas le|un bon? moment|timing; n est pas le|un bon? moment|timing; ne
		est pas le|un bon? moment|timing; pas le bon moment|timing; pas le moment; mauvais
		moment|timing|période; mauvaise période; non pas pour le|l moment|instant; trop|peu|encore ~1 tôt pour
		nous; ^ trop tôt $; pas cette année|ce_trimestre; pour le? moment|instant non; rien pour le
		moment; pas à le? ordre du jour; pas à l ordre du jour; pour l instant; pas d actualité; pas
		de actualité; ne est pas de actualité; n est pas d actualité`,
	'maybe later': `
		peut être plus tard; plus tard peut être; une autre fois; peut être une autre fois; à l
		occasion; à le occasion; une prochaine fois; on verra plus tard; ultérieurement peut être;
		dans le futur; à l avenir; à le avenir; peut être ultérieurement`,
	'get back to me ~': `
		recontactez|rappelez|relancez|contactez|recontacte|rappelle|relance|écrivez|reprenez
		moi|nous|contact avec_moi? ~3;
		recontactez|rappelez|relancez|contactez|recontacte|rappelle|relance moi|nous ~3;
		revenez|reviens vers moi|nous ~3; n hésitez pas à me|nous|revenir
		recontacter|relancer|rappeler|contacter|vers ~3; ne hésitez pas à me|nous|revenir
		recontacter|relancer|rappeler|contacter|vers ~3; vous pouvez me|nous
		recontacter|relancer|rappeler ~3; tu peux me recontacter|relancer|rappeler ~3; on
		peut|pourra|pourrait en reparler|se_reparler|se_recontacter|se_rappeler ~3; reparlons en ~3;
		on en reparle ~3; on se reparle ~3; on se recontacte ~3; reparlons ~3; me|nous
		recontacter|relancer|rappeler ~3; recontacter ~3; reprendre contact ~3; reprenons contact
		~3; revoir ça ~3; voyons ça ~3; à revoir ~3`,
	'too busy': `
		débordé|débordée|débordés; trop occupé|occupée|occupés|chargé|prise|pris; pas le temps; je n
		ai pas le temps ~1; je ne ai pas le temps ~1; nous n avons pas le temps ~1; nous ne avons
		pas le temps ~1; ai pas le temps; sous l eau; sous le eau; trop de travail|boulot|choses;
		surchargé|surchargée|surchargés; beaucoup de travail|boulot; la tête sous l eau;
		submergé|submergée|submergés; en plein rush|bouclage`,
	'no budget': `
		budget ~2 pas ~1 validé|approuvé|accordé|débloqué|voté; pas|plus de budget; aucun budget; pas le budget; budget ~1
		gelé|clos|épuisé|bouclé|coupé|consommé; sans budget; n avons pas|plus de? budget|moyens; ne
		avons pas|plus de? budget|moyens`,
	'on hold': 'en pause|attente|stand_by|suspens; gelé|suspendu; stand by; en stand by',
	'not a priority': 'pas ~2 priorité|prioritaire; autres priorités; pas une priorité',
	'not ready': 'pas ~1 prêt|prête|prêts|mûrs',
	'that time does not work': `
		ce jour là ~1 je ne? suis|serai pas ~1; justement ce jour ~1 je ne? ~1 pas ~1; je ne?
		peux|pourrai|pourrais pas à|sur|pour cette|ce|cet heure|horaire|créneau là?; à|sur|pour
		cette|ce|cet heure|horaire|créneau là? ~1 je ne? peux|pourrai|suis pas ~1; ce|cet|cette
		créneau|horaire|heure|jour là? ne? ~1 me? convient|va|arrange pas ~1; je ne? peux|pourrai
		pas ce jour là?; pas possible à|sur cette|ce heure|horaire|créneau là?; pas disponible|dispo
		à|sur cette|ce heure|horaire|créneau là?`,
	probably: `
		je pense|crois que|pouvoir; je pense; je crois; je suppose que; j espère|je_espère pouvoir?;
		je devrais pouvoir?; devrais pouvoir; devrait être? possible|bon|aller|le_faire|marcher;
		devrait aller|marcher; ça devrait ~2; à première vue`,
	'that time does not work . i have another meeting': `
		à cette heure là? j|je ai ~2; j|je ai ~3 à cette heure là?; j|je ai ~2 à ce moment là?; à ce
		moment là? j|je ai ~2`,
	'going with another': `
		renouveler|renouvelé|renouvelons|rester|restons|continuer|continuons|poursuivre|poursuivons ~2 avec
		notre|le|nos|un ~1 prestataire|fournisseur|outil|solution|partenaire ~2`,
	'not this year':
		'ne? est|ce_est plus ~1 actualité cette année|ce_trimestre|en_ce_moment|pour_le_moment',
	'we already have':
		'on a|utilise déjà; nous avons|utilisons déjà; on est déjà sur|chez|avec; je ai|utilise déjà',
	'we are happy with it': `
		équipe ~1 est|sommes ~1 ravie|ravi|ravis|contente|contents|satisfaite|satisfaits; on en est ~1
		ravis|contents|satisfaits; en est ~1 ravie|ravi|contente|satisfaite; très satisfaits`,
	'nothing else': 'rien de autre; rien d_autre',
};
