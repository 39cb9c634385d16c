import type { Gloss } from '../lexicon-source';

/** The wrong person, and questions people ask. */
export const PEOPLE: Gloss = {
	'wrong number': `
		ne? a|ai plus ce|le|son numéro|portable|téléphone;
		mauvais|faux numéro|numero|num|destinataire; erreur de numéro|numero|destinataire; vous vous
		trompez ~3; vous vous êtes trompé|trompés ~3; tu te trompes ~3; tu t es trompé ~3; pas le
		bon numéro|numero|destinataire; vous avez le|un mauvais ~1; ce ne? est pas le bon
		numéro|numero; c est pas le bon numéro|numero; vous faites erreur ~1; il y a erreur ~2; c
		est une erreur; ce est une erreur`,
	'wrong person': `
		je ne? suis pas &; ce ne est pas &; c est pas &; vous faites erreur ~2; vous vous trompez
		~2; tu te trompes ~2; je ne suis pas monsieur|madame &; mauvaise personne; mauvais
		interlocuteur|contact; pas la bonne|le_bon personne|contact|interlocuteur|interlocutrice ~1;
		je ne? suis pas la bonne|le_bon|l_interlocuteur|le|la
		personne|contact|interlocuteur|interlocutrice|bon|décisionnaire|décideur|responsable ~3; je
		suis pas la bonne personne ~2; ce ne? est pas moi ~4; c est pas moi ~4; n est pas moi ~2; ne
		est pas moi ~2; pas mon domaine|service|rôle|périmètre|ressort; ne? suis pas
		concerné|concernée|en_charge|responsable|décisionnaire ~2; je ne? suis pas|plus en charge
		~3; je ne? suis pas|plus concerné|concernée|chargé|chargée|responsable ~3; je ne? m occupe
		pas ~3; je ne? me occupe pas|plus ~3; je ne? gère pas|plus ~3; pas de mon ressort ~1; ne
		dépend pas de moi ~1; ne relève pas de ~2; il n y a pas|personne de? ~3; il ne y a
		pas|personne de|du ce|nom ~2; je ne? connais pas|aucun de|monsieur|madame|ce|cette|& ~1;
		vous confondez ~3; vous devez confondre ~3; vous me confondez ~2; je ne? suis pas
		monsieur|madame|m|mr|mme ~1; pas de ma compétence; je ne? décide pas ~1; pas à moi qu il
		faut ~2; pas à moi que il faut ~2`,
	'no longer work here': `
		ne travaille plus ~4; je ne? travaille plus ~4; ne? travaille plus; n y travaille plus; je
		ne? fais plus partie ~4; ne fait plus partie ~4; j ai quitté la|l|cette
		société|entreprise|boîte ~1; je ai quitté la|le|cette société|entreprise|boîte|mes ~1; a
		quitté la|le|l société|entreprise|boîte; je ne? suis plus chez|dans|à|en|au ~3; je suis à la
		retraite; à la retraite; retraité|retraitée; je suis retraité|retraitée; je ne? suis plus
		dans la société|le_entreprise`,
	'you should contact the ~': `
		contactez|adressez|voyez|appelez|écrivez|demandez
		plutôt|vous|avec|à|mon|ma|directement|notre|le|la ~4; adressez vous ~1 à|au ~3; veuillez
		contacter|vous_adresser|écrire ~4; il faut|faudrait ~1
		contacter|voir|appeler|écrire|s_adresser|demander|vous_adresser|parler ~4; vous
		devez|devriez|pouvez ~1 contacter|voir|appeler|écrire|adresser|parler|vous_adresser|demander
		plutôt? ~3; voyez avec ~3; voyez plutôt ~3; la bonne|le_bon personne|interlocuteur|contact
		est|serait ~3; le bon interlocuteur|contact est|serait ~3; merci de ~1
		contacter|vous_adresser|écrire ~3; merci de vous rapprocher de ~3; rapprochez vous de ~3; je
		vous|te conseille|invite|suggère de|à contacter|voir ~3; je vous mets en contact|relation
		avec ~3; parlez en à ~3; parlez en à|avec ~3`,
	'my colleague handles this': `
		mon|ma|notre collègue|associé|associée|responsable|chef|directeur|directrice|patron|équipe
		~2 gère|occupe|charge|décide|s ~2; mon|ma|notre collègue ~3; c est mon|ma|notre|le|la
		collègue|associé|associée|responsable|chef|directeur|directrice|patron|service|équipe ~1 qui
		~3; ce est mon|ma|notre|le|la|un
		collègue|associé|associée|responsable|chef|directeur|directrice|patron|service|équipe|autre
		~1 qui ~3; ce est ~2 qui gère|décide|occupe|s_occupe|se_occupe ~2; c est ~2 qui
		gère|décide|s ~2; qui gère|s_occupe|se_occupe|décide|pilote ça|ce|cela|de ~1; est en charge
		de ~2; est responsable de ~2; se occupe de ça|ce|cela ~1`,
	'forwarded this to my': `
		je transfère|transmets|fais_suivre|transfere ~2 à ~3; je fais suivre ~3; j ai
		transféré|transmis ~3; je ai transféré|transmis ~4; je vous mets|mets|met en copie ~2; en
		copie; j ai fait suivre ~2; je ai fait suivre ~2; je mets ~2 en copie; transféré|transmis à
		~2; je le mets ~1 copie; je la mets ~1 copie`,
	colleague: 'collègue|collègues',
	boss: 'patron|patronne|chef|cheffe|responsable',
	'who is this': `
		qui êtes|etes|es|est vous|tu ~1; c est qui; ce est qui; vous êtes qui; tu es qui; t es qui;
		à qui ai je ~2; qui est ce; de quelle société|entreprise ~1; qui est à l appareil; quelle
		société`,
	'how did you get': `
		savoir comment|où vous|tu avez|as ~1 obtenu|eu|trouvé ~2;
		comment avez|as vous|tu eu|obtenu|trouvé; où avez|as vous|tu eu|obtenu|trouvé; ou avez vous
		eu|trouvé; comment avez|as vous|tu; d où avez|sortez|tenez vous; de où avez|sortez|tenez
		vous`,
	'how much does it cost': `
		combien ça|cela coûte|coute|vaut; combien coûte|coute|coûtent|ça|cela|est;
		quel|quels|quelle|quelles est|sont ~2 prix|tarif|tarifs|coût|coûts; ça coûte combien;
		c_est|ce_est combien; le|les|vos|votre prix|tarif|tarifs|coût; tarif|tarifs|prix; c est
		payant; ce est payant|gratuit; combien; quel tarif|prix|budget|coût ~2; coûte combien;
		grille tarifaire`,
	'how long': `
		combien de temps ~2; quelle durée; quelle est la durée; durée; ça dure ~1; ça prend combien
		~1`,
	'what is this about': `
		de quoi se? agit|parle|s agit|il? il? ~1; de quoi s agit il; à quel sujet ~1; c_est|ce_est
		pour quoi; ce est à quel|propos|quoi sujet|de? ~1; quel est le|l sujet|objet|objectif|but
		~2; c est quoi; ce est quoi ~1; qu est ce que c est|vous ~2; que est ce que ce|vous ~3; vous
		vendez quoi; que vendez|proposez|faites vous; en quoi ça|cela consiste; quel est l ordre du
		jour; quel est le ordre du jour`,
	'are you a robot': `
		êtes vous un? robot|bot|ia; es tu un robot|bot; vous êtes un robot|bot; c est un|une
		robot|bot|arnaque|spam|ia; ce est un|une robot|bot|arnaque|spam|ia; arnaque`,
	expensive: 'cher|chère',
};
