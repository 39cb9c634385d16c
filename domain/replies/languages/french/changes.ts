import type { Gloss } from '../lexicon-source';

/** Moves, cancellations, lateness, and words for the meeting. */
export const CHANGES: Gloss = {
	cancel: 'annul*; supprimer|supprimez le|notre|mon; décommander',
	reschedule: `
		report*; décal*; replanif*; reprogramm*;
		repousser|repoussons|repoussez|repousse|repoussé|repoussée; différer; avancer le|notre;
		avancer; reprog; postposer|postpose; re planifier; redéfinir; recaler|recale|recalons;
		déplac*`,
	move: 'bouger|bouge|bougeons; passer|passons|passe_à; basculer; mettre à',
	change: 'changer|change|changeons|changement|modifier|modifions|modification',
	'change the time': `
		changer|modifier de|le|l|notre? heure|horaire|date|créneau|rdv|jour|rendez_vous; changer le
		rendez vous; changer notre rendez vous; un changement ~3`,
	'another slot': `
		un? autre créneau|moment|horaire|rdv|date; une autre date|heure|plage; autre
		créneau|moment|horaire|date|heure|plage|disponibilité|option; d autres|de_autres
		créneaux|horaires|dates|disponibilités|dispos|options|propositions|heures|moments; autres
		créneaux|horaires|dates|disponibilités|options|propositions; un nouveau|nouvel
		créneau|rdv|horaire; nouveau créneau|rdv|rendez_vous|horaire; nouvelle date|heure; de
		nouvelles|nouveaux dates|créneaux|dispos; à un autre moment; un autre rendez vous possible;
		plus de créneaux|dates; nouveaux créneaux`,
	'another day': `
		un autre jour; autre jour; un jour différent; d autres jours; de autres jours`,
	'another week': 'une autre semaine; autre semaine',
	'something else': 'autre chose',
	'something earlier': `
		quelque chose plus|de_plus tôt; un peu plus tôt; de? plus tôt; quelque chose avant; un
		créneau plus tôt; avancer un peu; plus tôt dans_la_journée`,
	'something later': `
		quelque chose plus|de_plus tard; un peu plus tard; de plus tard; un créneau plus tard`,
	'something came up': `
		j ai un imprévu|empêchement|contretemps|souci ~1; je ai un|eu
		imprévu|empêchement|contretemps|souci|un ~1; j ai eu ~1 un imprévu|empêchement|contretemps;
		imprévu; un imprévu; contretemps; empêchement; une urgence; urgence ~1; quelque chose est|ai
		arrivé|tombé; une réunion ~1 est tombée; un imprévu ~3; de dernière minute; urgence
		familiale`,
	'i am sick': `
		malade; je suis malade|souffrant|souffrante|alité|alitée; grippe; grippé|grippée; fièvre;
		covid; souffrant|souffrante; je ne me sens pas bien; je me sens pas bien; arrêt maladie;
		gastro`,
	'my child is sick': `
		mon|ma|mes fils|fille|enfant|enfants|bébé est|sont malade|malades; enfant malade`,
	'i am running late': `
		en retard; je suis|serai|vais|arrive ~2 en retard; j aurai ~2 retard; je aurai ~2 retard; du
		retard; j ai ~2 retard; je ai ~2 retard; un peu de? retard; léger|petit retard; j arrive ~1
		en retard; je suis à la bourre; retardé|retardée; je suis ~2 retard; avec ~2 retard`,
	'# minutes late': `
		# min|minutes|mn de? retard; # minutes|min en retard|de_retard|plus_tard`,
	'running late # minutes': `
		je arrive|serai|suis là|connecté? ~1 dans # minutes|min|mn; j arrive dans # minutes|min|mn;
		j aurai # minutes|min|mn ~2; je aurai|ai # minutes|min|mn ~2; en retard de # minutes|min|mn;
		retard de # minutes|min|mn; donnez|donne|laissez|laisse moi # minutes|min|mn; je serai ~2
		retard de # minutes|min|mn; je suis ~2 retard de # minutes|min|mn; encore # minutes|min|mn;
		un retard de # minutes|min|mn; attendez moi # minutes`,
	'on my way': `
		j arrive; je arrive; en route; en chemin; je suis en route|chemin; je me connecte; j arrive
		tout de suite; sur la route; j arrive de_suite; je suis sur la route; j arrive bientôt`,
	'stuck in traffic': `
		bouchons; embouteillages; coincé|coincée|bloqué|bloquée dans ~3; mon train a du retard;
		train ~1 retard; dans les bouchons|embouteillages`,
	'i am waiting in the call': `
		je vous attends; je suis en ligne|salle ~2; je suis connecté|connectée; je suis dans la
		salle ~2; je patiente; il n y a personne; il ne y a personne; personne ne ~3; y a personne;
		je suis dans|sur la|le|l visio|réunion|appel|salle ~1; j attends dans ~2`,
	'the link is not working': `
		le|votre|ton lien ~1 ne? marche|fonctionne|ouvre pas; lien ne? marche|fonctionne pas; le
		lien est|a expiré|mort|invalide ~1; je n arrive pas à ~1
		connecter|accéder|entrer|ouvrir|rejoindre ~3; je ne arrive pas à ~1
		connecter|accéder|entrer|ouvrir|rejoindre ~3; j arrive pas à ~1
		connecter|accéder|entrer|ouvrir|rejoindre ~3; je arrive pas à ~1
		connecter|accéder|entrer|ouvrir|rejoindre ~3; impossible de ~1
		connecter|rejoindre|accéder|ouvrir ~3`,
	'my meeting is running over': `
		ma réunion|précédente ~1 déborde|éternise|prolonge ~2; réunion qui déborde|se_prolonge; ma
		réunion précédente ~3`,
	'i forgot': `
		oublié; j ai ~1 oublié; je ai ~1 oublié; j ai zappé; je ai zappé; zappé; ça m est sorti ~2;
		ça me est sorti ~2`,
	'i missed': `
		j ai ~1 raté|manqué|loupé; je ai ~1 raté|manqué|loupé; raté|manqué|loupé; je n ai pas pu ~2;
		je ne ai pas pu ~2`,
	keep: 'garder|maintenir|maintenons|conserver',
	meeting: `
		réunion; rencontre; rdv; rendez vous; rendezvous; entrevue; réu; entretien; échange; visio;
		point; meeting; rv`,
	call: 'appel; coup de fil; visio; coup de téléphone; entretien téléphonique',
	slot: 'créneau; créneaux; plage; plages; créneau horaire',
	demo: 'démo; démonstration',
	calendar: 'calendrier|agenda|planning',
	invite: 'invitation; invit',
	'do you have time': `
		avez|auriez vous ~1 un|une|de|des|autre|encore ~1
		créneau|moment|dispo|disponibilité|disponibilités|place|créneaux|autre_créneau|temps ~1;
		avez|auriez vous ~1 disponible|quelque; as|aurais tu ~2 créneau|moment|dispo|temps|place;
		êtes|etes|seriez|serez vous ~1 disponible|disponibles|dispo|libre|libres; es|serais|seras tu
		~1 disponible|dispo|libre; vous êtes|seriez|etes disponible|disponibles|dispo|libre; tu
		es|serais|seras ~1 dispo|disponible|libre; y a t il|auriez ~3
		créneau|dispo|disponibilité|place; il y a ~2 créneau|place|dispo; avez|auriez vous quelque
		chose ~1; avez|auriez vous; est ce que vous|tu êtes|es|seriez|serais disponible|dispo|libre;
		est ce que vous|tu avez|as|auriez|aurais ~2 créneau|dispo|temps|moment`,
	'i am available': `
		je suis|serai|serais ~2 disponible|dispo|libre; suis|serai|serais ~1 disponible|dispo|libre;
		j ai ~1 un|une|de|des|du? créneau|dispo|disponibilité|temps|place; je ai ~1 un|une|de|du?
		créneau|dispo|disponibilité|temps|place; nous sommes|serons|serions ~1
		disponibles|dispos|libres; je peux me libérer; me libérer; mes dispos|disponibilités sont?;
		je me rends disponible; dispo; disponible`,
	available: `
		disponible|disponibles|dispo|dispos; libre|libres; disponibilité|disponibilités`,
	'how about': `
		que diriez|dirais|dites|penses|pensez vous|tu de?; et si on|nous? faisait?; pourquoi pas le;
		qu en dites|penses|pensez vous|tu; que en dites|penses|pensez vous|tu; et pourquoi pas;
		plutôt le; que dites vous de; quid de|du`,
	'how about the': '^ et le; ^ et pour le',
	'does it work for you': `
		vous convient|conviendrait|irait|va|arrange il|elle?; te
		convient|conviendrait|irait|va|arrange; ça vous|te convient|conviendrait|irait|va|arrange;
		est ce que ~2 vous|te convient|conviendrait|irait|va; ok pour vous|toi; possible pour
		vous|toi; bon pour vous|toi; possible de votre|ton côté; ça vous|te dirait`,
	late: 'retard; à la bourre',
	'running late': `
		je vais avoir|être ~4 retard; je risque de ~4 retard; je vais arriver ~3 retard; avoir ~3
		retard; je vais ~1 être en retard; je serai ~1 en retard`,
	'find another time': `
		retrouver|retrouve|retrouvons|trouver|trouve|trouvons|refixer|refixe|recaler un|une|de|d ~1
		créneau|moment|date|rdv; reprendre|reprend|reprenons rdv|rendez_vous; refixer ~2; se refixer
		~2; remettre ça`,
	'reschedule it': '^ déplacer|changer|modifier|reporter $; remettre ~2 rdv|réunion|entretien',
	'do you have': 'te|tu as ~1 rien; vous avez ~1 rien',
	'not interested , cancel':
		'laissez|laisse|laissons tomber ~3; oubliez|oublie ça ~1; on laisse tomber ~3; sans effet ~2',
	'not worth it , do not need it':
		'pas la peine de? se_voir|venir|se ~2; ce est|c_est pas la peine ~2; inutile de se voir ~2',
	'reschedule to @':
		'décaler|reporter|déplacer|repousser|avancer|remettre|décale|reporte ~3 à|au @',
	'move an hour later':
		'décaler|repousser|reculer|décale|repousse ~1 de une|1 heure|h; décaler|repousser de 1:00',
	'move # minutes later': 'décaler|repousser|reculer|décale|repousse ~1 de # minutes|min|mn',
	'move an hour earlier': 'avancer|avance ~1 de une|1 heure|h; avancer de 1:00',
	'move # minutes earlier': 'avancer|avance ~1 de # minutes|min|mn',
	'rebook it': 'on se reprend ~1; on refixe ~2; on remet ~1; refixer|refixons ~2; on se refait ~1',
};
