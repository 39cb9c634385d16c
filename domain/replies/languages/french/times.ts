import type { Gloss } from '../lexicon-source';

/** Days, parts of the day, ranges and how long things take. */
export const TIMES: Gloss = {
	at: 'à; pour',
	around: `
		vers; autour de; aux alentours de; environ; vers les; plutôt vers; dans les_alentours_de`,
	after: 'après; après le|la|les; passé; au delà de',
	before: 'avant; avant le|la|les; d_avant',
	from: 'à partir de|du|des; dès; dès le; depuis; à compter de|du; à partir de le',
	'from # to #': 'de # à #; entre # à #; # à #; de # jusqu à #; de # jusque à #',
	'from @ to @': 'de|du @ à|au @; @ au @; @ à @',
	'between # and #': 'entre # et #',
	between: 'entre; entre le',
	until: 'jusque à|au; jusqu à|au; jusqu; jusque; jusque à le',
	noon: 'midi; à le heure de midi',
	'12:30': 'midi et demi|demie; midi trente',
	midnight: 'minuit',
	today: 'aujourd hui; aujourd; aujourdhui; aujourd_hui; ce jour; auj',
	tonight: 'ce soir',
	'this morning': 'ce matin',
	'today in the afternoon': 'cet après midi; cet aprèm|aprem; cette après midi; cet aprem',
	tomorrow: 'demain',
	'tomorrow morning': 'demain matin',
	'tomorrow afternoon': 'demain après midi; demain aprem|aprèm; demain dans le? après midi',
	'tomorrow evening': 'demain soir',
	'day after tomorrow': 'après demain; le surlendemain; apres demain',
	yesterday: 'hier; avant hier',
	'in the morning': `
		le matin; en matinée; dans la matinée; au matin; en début de matinée; de bon matin; plutôt
		le matin; en matinee`,
	'late morning': 'en fin de matinée; fin de matinée',
	'early morning': 'en début de matinée; début de matinée; tôt le matin',
	'in the afternoon': `
		le après midi; l après midi; dans le après midi; en début de après midi; en après midi;
		après midi; aprèm|aprem; le aprem|aprèm; dans l aprem; en milieu de après midi; début de
		après midi`,
	'end of day': `
		en? fin de après midi; fin de journée; en fin de journée; en fin de aprem; fin de aprem`,
	'in the evening': 'le soir; en soirée; dans la soirée; soir; soirée',
	mornings: `
		les matins; tous les matins; matinées; le matin de préférence; uniquement le matin`,
	afternoons: 'les après midi|midis; les aprems',
	'the morning': 'la matinée; matin',
	'@ morning': '@ matin; @ en|dans la? matinée; @ dans la matinée; @ le? matin; @ au matin',
	'@ afternoon': `
		@ après midi|midi; @ aprem|aprèm; @ dans le? après midi; @ en? début de après midi; @ le
		après midi; @ en après midi; @ début de après midi`,
	'@ end of day': '@ en? fin de après midi; @ en? fin de journée',
	'@ evening': '@ soir; @ en? soirée; @ le soir',
	'@ at noon': '@ midi; @ à midi',
	'first thing': 'à la première heure; première heure; tôt; très tôt; dès la première heure',
	lunchtime: `
		heure du déjeuner; pause déjeuner; le heure du déjeuner; à le heure du
		déjeuner`,
	'next @': '@ prochain|suivant|prochaine; le? prochain @; @ qui vient',
	'@ of next week': `
		@ de la semaine prochaine|suivante; @ semaine prochaine; @ de la semaine qui vient; @
		prochaine semaine`,
	'a week from @': '@ en huit; @ en 8',
	'@ of this week': '@ de cette semaine',
	'this @': 'ce @',
	'last @': '@ dernier|passé',
	'on @': 'le @; pour le? @; ce_@; au @',
	'@s': 'les @; tous les @',
	'next week': `
		^ et? la suivante|prochaine $; la suivante $; plutôt la suivante|prochaine $; la semaine de
		après|d_après; la? semaine prochaine|suivante; la? semaine qui vient|suit; la? semaine d
		après; la? semaine de après; prochaine semaine; la prochaine semaine; la semaine pro; sem
		prochaine; semaine pro`,
	'this week': 'cette semaine; la semaine en cours; cette sem',
	'the week after next': `
		dans deux|2 semaines; dans quinze|15 jours; la semaine d après la prochaine`,
	'last week': 'la? semaine dernière|passée',
	'early next week': `
		en? début de semaine prochaine; en? début de la semaine prochaine; debut de semaine
		prochaine`,
	'mid next week': 'en? milieu de la? semaine prochaine',
	'end of next week': 'en? fin de la? semaine prochaine',
	'end of this week': `
		en? fin de semaine; en fin de cette semaine; d ici la fin de la semaine; de ici la fin de la
		semaine`,
	'early this week': 'en? début de semaine',
	weekend: 'week end; weekend; le? week end; le weekend',
	'next month': `
		le? mois prochain; le? mois suivant; le mois qui vient; du mois prochain; au mois prochain;
		le mois d après`,
	'this month': 'ce mois ci?; ce mois',
	'next year': `
		le? année prochaine; l année prochaine; en année prochaine; an prochain; l an prochain; le
		an prochain; année prochaine; la nouvelle année; le prochain exercice`,
	'this year': 'cette année',
	'next quarter': `
		le? trimestre prochain; le? prochain trimestre; au prochain trimestre; trimestre prochain`,
	'this quarter': 'ce trimestre',
	'early ~': 'début ~1; courant début ~1; au début de ~1',
	'mid ~': 'mi ~1; à la mi ~1',
	'end of ~': 'fin ~1; à la fin de ~1; en fin de? ~1',
	'in ~': 'courant ~1; au mois de ~1',
	'after summer': `
		après le? été; après l été; à la rentrée; après les grandes vacances; la rentrée`,
	'after the holidays': `
		après les fêtes|vacances; après noël; après le nouvel an; après les fêtes de fin d année;
		après les fêtes de fin de année`,
	'in # months': 'dans|de_ici|d_ici # mois',
	'in a month': 'dans un mois',
	'in a few months': `
		dans quelques|plusieurs mois; de ici quelques mois; d ici quelques mois`,
	'in # weeks': 'dans|d_ici|de_ici # semaines',
	'in a week': 'dans une semaine; dans huit|8 jours',
	'in a few weeks': 'dans quelques semaines',
	'in # days': 'dans # jours',
	'# %': '# %; le # %; du # %; au # %',
	'on the #th': 'le #; le #th; pour le #; du #; au #th',
	'the #th': '#th',
	'any time': `
		à n importe quelle heure; ne importe quelle heure; à ne importe quelle heure; n importe
		quand; ne importe quand; importe quand|quel_moment|quelle_heure; quand vous voulez|voudrez;
		quand tu veux; peu importe le|l? heure|horaire; à tout moment; à toute heure; à votre
		convenance; à ta convenance; comme vous voulez|préférez; comme tu veux|préfères`,
	'any day': 'n importe quel jour; ne importe quel jour; importe quel jour; tous les jours',
	'all day': 'toute la journée; la journée entière; toute journée',
	'all morning': 'toute la matinée',
	'all afternoon': 'toute le? après midi; tout l après midi; tout le après midi',
	'same time': `
		même heure|horaire; à la même heure; au même horaire; la même heure; le même horaire`,
	'# minutes': '# minutes|min|mn; # petites minutes',
	'a few minutes': 'quelques minutes; deux_secondes; un petit moment; une minute; un instant',
	'an hour': 'une|1 heure',
	'# hours': '# heures',
	'half an hour': 'une? demi heure; une demie heure; demi heure',
	'an hour later': `une|1 heure plus tard|après; 1:00 plus tard; 1 h|heure plus tard; une heure plus tard; 1 h|heure après; 1:00 plus tard`,
	'an hour earlier': `une|1 heure plus tôt|avant; 1:00 plus tôt; 1 h|heure plus tôt; une heure plus tôt; 1 h|heure avant; 1:00 plus tôt`,
	'half an hour later': 'une? demi|demie heure plus tard|après',
	'half an hour earlier': 'une? demi|demie heure plus tôt|avant',
	later: 'plus tard; ultérieurement; par la suite',
	earlier: 'plus tôt',
	now: 'maintenant; tout de suite; à présent',
	soon: 'bientôt; prochainement; rapidement; sous peu',
	asap: `
		dès que possible; au plus vite; au plus tôt; le plus tôt possible; le plus vite possible`,
	week: 'semaine; semaines; sem',
	day: 'jour; journée',
	days: 'jours',
	month: 'mois',
	year: 'année; an',
	years: 'ans; années',
	time: 'heure; horaire; moment; temps; créneau_horaire',
	'what time': `
		quelle heure; à quelle heure; quel horaire; quelle heure exactement; quelles heures`,
	'not before': 'pas avant',
	'@ the #th at #': '@ # à #',
	'15 minutes': 'un? quart de heure; un quart d heure',
	'so @ please': 'donc|alors le|plutôt? @ $',
	'so @ at # please': 'donc|alors le? @ à # $',
	'all week': 'toute la semaine',
	'between 12 and 14': 'entre midi et deux|14|14:00|quatorze; midi deux; entre 12 et 14',
	'@ the #th between 12 and 14': '@ # entre midi et deux',
	'@ the #th between': '@ # entre',
	'@ the #th at': '@ # à',
	'# minutes later': '# minutes|min|mn plus tard|après',
	'# minutes earlier': '# minutes|min|mn plus tôt|avant',
	'# hours later': '# h|heures plus tard',
	'# hours earlier': '# h|heures plus tôt',
	'through ~': 'jusque|jusqu à|au ~4 inclus|inclusivement|compris',
	'& time': 'heure de &; heure d_&',
	'& & time': 'heure de & &',
	'local time': 'heure de ici|d_ici; heure locale',
	'at the moment': 'pour le moment',
	'after lunch': 'après le? déjeuner|repas; après manger',
	'new york time': 'heure de new york',
};
