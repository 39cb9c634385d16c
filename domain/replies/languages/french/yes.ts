import type { Gloss } from '../lexicon-source';

/** Yes, picks, interest, and what goes with it. */
export const YES: Gloss = {
	yes: `
		oui; ouais; ouaip; ui; yep; affirmatif; exact; exactement; tout à fait; absolument;
		effectivement; en effet; oui oui; si si; c_est|ce_est ça; ce est ça; c est bien ça; correct;
		positif`,
	'yes please': `
		oui s il vous|te plaît|plait; oui svp|stp; oui merci; oui je veux bien; oui volontiers; oui
		si_il vous|te plaît|plait`,
	'yes sure': `
		oui bien sûr; bien sûr; oui avec plaisir; avec plaisir; volontiers; évidemment;
		naturellement; carrément; certainement; sans hésiter; avec grand plaisir; bien entendu; oui
		carrément; grave`,
	ok: `
		d accord; de accord; daccord; dacc; okay; oki; entendu; ça marche; ca marche; ça roule; ca
		roule; c est bon; ce est bon; cest bon; très bien; bien; c est entendu; ce est entendu; ça
		joue; ok ok; okok; c est ok; ce est ok; ça va; ce est ok pour moi|nous; ok pour moi|nous; va
		pour; marché conclu; vendu; adjugé; bon; top; ok ça marche; ça me paraît|semble bien|bon;
		bien noté; nickel; impec; impeccable; adjugé vendu; ça tient; partant; je suis
		partant|partante; c est parfait|bon_pour_moi; ce est bon pour moi|nous|le`,
	perfect: `
		parfait; parfaite; parfaitement; idéal; excellent; impeccable; nickel; merveilleux; ce est
		parfait; c est parfait; super; génial; top; extra; formidable`,
	great: `
		super; génial; chouette; formidable; cool; excellente; très bonne idée; bonne idée; ravi;
		fantastique`,
	'works for me': `
		pour moi c_est|ce_est ~1 top|bon|ok|parfait|nickel|super|possible|jouable|impeccable; pour
		moi ~1 ok|bon|parfait|top; me|nous
		convient|va|arrange|conviendrait|irait|arrangerait|correspond
		très|parfaitement|bien|mieux|tout_à_fait|super|parfait|nickel bien|mieux?; me|nous
		convient|va|arrange|conviendrait|irait|arrangerait|correspond; pour moi|nous ça
		va|marche|passe; ça me|nous va|convient|irait|conviendrait|arrange|arrangerait|correspond
		très|bien|parfaitement|mieux? bien?; ca me|nous va|convient|irait|arrange
		bien|parfaitement|mieux?; ça marche|passe|fonctionne pour moi|nous; c_est|ce_est
		bon|ok|parfait|possible|jouable|faisable|impeccable|nickel|idéal pour moi|nous|de_mon_côté;
		bon|ok|parfait|nickel|idéal|possible pour moi|nous; ça serait|ce_serait|serait
		parfait|bien|super|idéal|bon|top|mieux|possible|nickel ~2; ce serait
		parfait|bien|super|idéal|top|possible|mieux; serait
		parfait|bien|super|idéal|top|mieux|le_mieux|possible|l_idéal; me va; fonctionne|marche|passe
		pour moi|nous|bien|très; fait l affaire; fait le affaire; de mon côté c est bon; je suis
		disponible|dispo|libre; suis disponible|dispo|libre; je serai disponible|dispo|libre; serais
		dispo|disponible|libre; nous sommes|serons disponibles|dispos|libres; disponible|dispo de
		mon côté; c_est|ce_est possible|ok; convient très|parfaitement? bien; me conviennent|vont
		bien?`,
	works: `
		convient; marche; fonctionne; va; irait; arrange; conviendrait; passe; conviennent; vont`,
	'does that work': `
		ça te|vous va|irait|convient|conviendrait|arrange; ça te|vous va t il?; cela vous|te
		va|convient|conviendrait|irait|arrange; vous convient|va|irait|conviendrait|arrangerait ~1;
		te convient|va|irait|arrange; ça va pour vous|toi; c_est|ce_est possible|bon|ok pour
		vous|toi; est ce possible|faisable|ok|bon; est ce que ça|cela vous|te?
		va|convient|irait|conviendrait|marche; ce serait|serait_ce possible|jouable|faisable; serait
		il possible; est il possible; possible; ça vous dit; ça te dit; est ce que c_est|ce_est
		possible; est ce que ce serait possible`,
	'i can': `
		je peux|pourrai|pourrais; je suis en mesure; je peux me; je pourrais; jpeux; peux; pourrais`,
	'we can': 'nous pouvons|pourrions; on peut|pourrait',
	'can we': `
		peut on; pouvons nous; pourrait on; pourrions nous; est ce que on|qu_on peut|pourrait; est
		ce que on? peut|pourrait; est ce que nous pouvons|pourrions; on peut|pourrait; on pourrait;
		peut_on`,
	'can you': `
		pouvez|pourriez vous; peux|pourrais tu; tu peux|pourrais; vous pouvez|pourriez; est ce que
		vous pouvez|pourriez; est ce que tu peux|pourrais; pouvez_vous`,
	'can it be': `
		est ce possible|jouable; serait il possible de?; est il possible de?; ce serait possible;
		possible de; y a t il moyen; il y a moyen; est ce que c_est|ce_est possible; est ce qu il
		serait possible; est ce que il serait possible; y aurait t? il; serait ce possible`,
	'i confirm': `
		je confirme; confirmé; confirmée; c est confirmé; ce est confirmé; je vous|te confirme; nous
		confirmons; je confirme ma présence|venue; je? vous|te? confirme ~1 ma|notre|mon|la présence|venue|participation|rdv|réunion; confirmation; je valide; validé; validée; c est
		validé; ce est validé; on valide; confirme; je vous le confirme; rdv|rendez_vous confirmé;
		présence confirmée; rendez vous confirmé`,
	'i will be there': `
		je serai là|présent|présente|au_rdv|au_rendez_vous; j y serai; je y serai; je viendrai; je
		serai au rdv|rendez_vous; comptez|compte sur moi; nous serons présents|là|au_rendez_vous;
		nous y serons; on sera là; je participerai; j y suis; je viens; je serai bien
		là|présent|présente; j y vais; on y sera; je serai ponctuel; bien présent; serai
		là|présent|présente|au_rdv`,
	'count me in': `
		comptez moi|sur_moi; je suis des vôtres; je suis partant|partante; je participe`,
	'see you': `
		on se voit|parle|retrouve|appelle; à bientôt; à tout à le? heure; à tout à l heure; à plus;
		on se dit; à très vite|bientôt; à plus tard; nous nous voyons|parlons; au plaisir; on s
		appelle; on se appelle; à tte; à tantôt`,
	'see you on @': `
		à @; à @ alors|donc; on se dit|voit|parle|retrouve @; à @ prochain; rdv|rendez_vous @;
		rendez vous @`,
	'see you tomorrow': 'à demain; on se voit|parle|dit demain',
	'looking forward': `
		hâte; j ai hâte; je ai hâte; au plaisir; dans l attente; dans le attente;
		impatient|impatiente; je me réjouis; me réjouis; ravi|ravie de|d ~2; au plaisir de; avec impatience`,
	'book it': `
		réservez|réserve|bookez|booke le|la|ce|celui|moi; bloquez|bloque le|la|ce|celui; calez|cale
		le|la|ça|moi; notez|note le|moi; vous pouvez réserver|bloquer|caler|m_envoyer|envoyer|me ~2;
		tu peux réserver|bloquer|caler|m_envoyer|me ~2; envoyez|envoie moi|le|l|une ~1
		invitation|invit|invite; je réserve|bloque|prends ce créneau; envoyez l|une invitation; on
		cale ça; je bloque; on fait comme ça|ca; on part là dessus; partons là dessus; on part
		sur|la; c est calé; je prends ce`,
	book: `
		réserver|réservez|réserve|réservons; caler|calez|cale|calons;
		bloquer|bloquez|bloque|bloquons; planifier|planifiez|planifions; programmer|programmez;
		fixer|fixons|fixez; prendre|prenons un? rdv|rendez_vous; prendre rendez vous;
		noter|notez|note; booker|bookez|booke; poser|posons; organiser|organisons; convenir;
		mettre|mettez|mettons`,
	'let us do': `
		partons|on_part|allons|on_va sur|pour; on fait; disons; on dit; faisons; faisons le; on part
		sur; on prend; prenons; on se cale; va pour; mettons; optons pour; on garde; gardons`,
	'i take': `
		je choisi*|opt*|retien*|prend* pour|celui|celle|de?; je partir* sur; nous
		choisi*|opt*|reten*|pren* pour?; je garde; je sélectionne; je vote pour|le; je vote; je pars
		sur|pour; je penche pour; je me positionne sur|pour; on part sur;
		inscrivez|inscris|mettez|mets moi ~1 sur|pour|le|à; notez|note|calez|cale|bookez moi ~1; je
		prends|prendrai|prendrais; je choisis; je opte pour; j opte pour; je préfère prendre; nous
		prenons; je retiens; je prend; je vais prendre; prends; je pars sur; nous choisissons; on prend; on choisit`,
	'i accept': 'j accepte; je accepte; nous acceptons; acceptée|accepté',
	'i prefer': `
		je préfère|préférerais|préfèrerais; nous préférons; plutôt_le; préférence
		pour; ma préférence ~2; je préfèrerai|préférerai; idéalement; si possible plutôt; je
		privilégie; me arrange|arrangerait|convient|conviendrait|va|irait mieux|plus; m
		arrange|arrangerait mieux|plus`,
	better: `
		mieux; plutôt; le mieux; ce serait mieux; meilleur|meilleure; préférable`,
	'no problem': `
		pas de problème|problèmes|soucis|souci|pb|probleme; aucun problème|souci|soucis|probleme;
		sans problème|souci|soucis; pas de inquiétude; pas d inquiétude; ce est pas grave; c est pas
		grave; ce ne est pas grave; pas grave; y a pas de souci|problème; il n y a pas de
		souci|problème; il ne y a pas de souci|problème; ne vous inquiétez pas; t inquiète; pas d
		objection; pas de objection; ça ne me dérange pas; ça me dérange pas; je n y vois pas de
		inconvénient; pas de inconvénient; aucune objection`,
	'go ahead': 'allez y; vas y; allons y; c est parti; ce est parti; feu vert; allez; go',
	'still on': `
		c_est|ce_est toujours bon|ok|d_accord ~1; toujours bon|ok|prévu|partant|partante|de_accord;
		on maintient; je maintiens; maintenu; on garde ~2; rien ne change; comme prévu|convenu; c
		est maintenu; ce est maintenu`,
	'thank you': `
		merci; merci beaucoup|bien|infiniment|encore; mille mercis; mrc; je vous|te remercie;
		remerciements; grand merci; vous remerciant; en vous remerciant; merci d avance; merci de
		avance; merci à vous|toi; un grand merci; nous vous remercions`,
	please: `
		s il vous|te plaît|plait; se il vous|te plaît|plait; si il vous|te plaît|plait; svp; stp;
		sil vous|te plait|plaît; s_il vous plait; je vous prie; merci de`,
	'got it': `
		bien reçu|noté|compris; reçu; noté; compris; j ai bien noté; je ai bien noté; je note; pris
		note; bien noté`,
	interested: `
		je suis|serais ~2
		intéressé|intéressée|interessé|interesse|interessee|preneur|preneuse|partant_pour;
		intéressé|intéressée|interessé; ça|cela|ca me? nous? intéresse|intéresserait|interesse ~1; m
		intéresse; me|nous intéresse|intéresserait|interesse|tente|tenterait; nous sommes|serions ~2
		intéressés|intéressées|preneurs; intéressés; c_est|ce_est intéressant; ce est|a l_air
		intéressant; semble|paraît intéressant; ça a le air|l_air intéressant|bien|super|top;
		preneur|preneuse; curieux|curieuse; je suis curieux|curieuse; pourquoi pas; ça peut|pourrait|pourra nous|me
		intéresser; intéressant; je serais ravi|ravie ~2; je veux bien; je suis open; volontiers
		pour ~1`,
	'i would like to': `
		je voudrais|souhaiterais|aimerais|souhaite; j aimerais; je aimerais; nous
		voudrions|souhaiterions|aimerions|souhaitons; on aimerait|voudrait; j aimerais bien; je
		aimerais bien`,
	'i want to': 'je veux; on veut; nous voulons; je désire; j ai envie; je ai envie',
	'tell me more': `
		dites|dis m|me|moi|nous en plus; dites|dis moi en plus|davantage ~1; en savoir plus; plus de
		détails|précisions; racontez|raconte moi; expliquez|explique moi ~1; en dire plus; parlez m
		en; parlez|parle moi ~1 de; plus de infos; m en dire|dites plus; me en dire plus; davantage`,
	information: `
		plus de informations|infos|renseignements|détails; plus d informations|infos|info;
		informations|infos|renseignements|documentation|plaquette|brochure|présentation|info
		complémentaires|supplémentaires?; de la doc; une? doc; un devis; devis; plus d infos`,
	'send me': `
		renvoyer|renvoyez|renvoie|repartager moi?; me|m renvoyer;
		envoyez|envoie|transmettez|transmets|faites|fais moi|nous parvenir|suivre?; pouvez|pourriez
		vous m|me|nous envoyer|transmettre|faire; vous|tu pouvez|pourriez|peux|pourrais m|me|nous
		envoyer|transmettre; peux|pourrais tu m|me|nous envoyer|transmettre; m envoyer|transmettre;
		me envoyer|transmettre; nous envoyer|transmettre; envoyer; transmettre; envoyez; envoie; je
		veux bien recevoir; recevoir`,
	'call me': `
		appelez|appelle|rappelez|rappelle moi|nous; pouvez vous m|me|nous appeler|rappeler; vous
		pouvez m|me|nous appeler|joindre|rappeler; tu peux m|me appeler|rappeler; passez moi un coup
		de fil; m appeler; me appeler|rappeler`,
	'when are you available': `
		quand êtes|seriez|serez|etes vous ~1 disponible|disponibles|dispo|libre; quand
		es|serais|seras tu ~1 dispo|disponible|libre; quand
		pouvez|pourriez|peux|peut|pouvons|pourrions vous|tu|on|nous? ~2; quelles sont vos|tes ~1
		disponibilités|dispos|dates|créneaux; vos|tes disponibilités|dispos|créneaux ~1; quels
		créneaux|jours|horaires avez|as|sont|auriez|seraient ~2; quelles disponibilités|dates ~2;
		quand est ce que ~3; quand serait ~2; quels créneaux ~2; tu es|vous_êtes dispo|disponible
		quand; c est quoi tes|vos dispos`,
	'let us talk': `
		parlons en|nous?; discutons; échangeons; on en parle|discute; on peut en parler|discuter;
		on se jase ~1; jasons ~1; on jase ~1; appelons nous; on s appelle; on se appelle; on échange`,
	'let us meet': 'rencontrons nous; voyons nous; retrouvons nous',
	confirmed: `
		c|ce est noté|calé|bloqué|réservé|booké; ce est calé|noté|bloqué|réservé; bloqué; calé`,
};
