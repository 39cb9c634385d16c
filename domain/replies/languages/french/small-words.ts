import type { Gloss } from '../lexicon-source';

/** Greetings and small words. */
export const SMALL: Gloss = {
	hello: `
		bonjour; bonsoir; salut; coucou; bjr; bsr; cher|chère ~1 $; cordialement; bien
		cordialement|à_vous; bien à vous; cdlt; cdt; salutations; bien à toi; re; bonjour
		madame|monsieur; madame|monsieur; bises`,
	'have a nice day': `
		bonne journée|soirée|continuation|fin|semaine|après ~3; bon week end; bon weekend; belle
		journée|soirée; excellente journée|soirée; bonne fin de ~1`,
	i: 'je; j; moi',
	you: 'vous; tu; toi; te; t',
	we: 'nous; on',
	me: 'me; m',
	he: 'il',
	she: 'elle',
	they: 'ils; elles',
	for: 'pour',
	'for me': 'pour moi; de mon côté; à moi',
	'for you': 'pour vous|toi',
	the: 'le; la; les; l',
	'this one': 'celui ci; celle ci; celui là; celle là',
	a: 'un; une',
	of: 'de; du; des; d',
	to: 'au; aux',
	in: 'dans; en',
	on: 'sur',
	with: 'avec',
	and: 'et; ainsi que',
	or: 'ou; ou bien',
	but: 'mais; en revanche; par contre',
	though: 'bien que; même si',
	however: 'cependant; toutefois; néanmoins; pourtant',
	because: 'parce que; parce qu; car; puisque; étant donné; en raison',
	if: 'si',
	'if possible': `
		si ça|cela|ca ne? vous|te dérange|gêne|embête pas; si pas de problème|souci; si possible; si
		ce est|c_est possible; si cela est possible; dans la mesure du possible; si vous|tu
		pouvez|peux; si c est possible`,
	'if it works for you': `
		si ça|cela|ca ~1 vous|te convient|va|arrange|dit ~1; si ce est|c_est bon|ok|possible pour
		vous|toi; si ça vous|te va|convient|arrange; si vous êtes ~1; si tu es ~1; si ok pour
		vous|toi`,
	otherwise: 'sinon; autrement; à défaut; au pire; en alternative; dans le cas contraire',
	so: 'donc; alors; du coup; c est pourquoi; ainsi',
	than: 'que',
	that: 'ça; cela; ca; qu; ce',
	this: 'cet; cette; ces; ceci; celui; celle',
	is: 'est; sera; serait; soit; sont; seraient; ce est; c est; était',
	'i am': 'je suis; suis; j suis; jsuis',
	'i will be': 'je serai; serai',
	'we are': 'nous sommes; on est',
	'you are': 'vous êtes; tu es',
	have: 'ai; avons; avez; as; a; ont; avoir; aurai; aurais; aurait',
	'there is': 'il y a; y a',
	my: 'mon; ma; mes',
	your: 'votre; vos; ton; ta; tes',
	our: 'notre; nos',
	also: 'aussi; également; de même; en plus; par ailleurs',
	only: 'seulement; uniquement; juste; simplement; seul',
	'i can only': `
		je ne peux que; je ne suis dispo|disponible|libre que; je peux seulement|uniquement|juste;
		je ne suis disponible|dispo|libre que`,
	'only from': 'seulement|uniquement à partir de|du',
	except: 'sauf; excepté; hormis; à part; mis à part; hors',
	'except @': 'sauf|excepté|hormis le? @',
	'instead of': 'au lieu de|du; à la place de|du; plutôt que; au lieu de la|le',
	instead: 'à la place',
	all: 'tout; tous; toute; toutes',
	still: 'encore; toujours',
	again: 'à nouveau; de nouveau; encore une fois',
	already: 'déjà',
	more: 'plus; davantage',
	'no longer ~': 'ne ~2 plus',
	very: 'très; vraiment; assez; hyper',
	too: 'trop',
	'too late': 'trop tard',
	'too early': 'trop tôt',
	late: 'tard',
	where: 'où',
	when: 'quand; lorsque',
	'when do we meet': 'on se voit|parle|appelle quand',
	what: 'quoi; quel; quelle; quels; quelles; qu est ce que; que est ce que',
	who: 'qui',
	how: 'comment',
	why: 'pourquoi',
	'is it': 'est ce que; est ce qu; est ce',
	do: 'faire; fait; faites; faisait',
	can: 'peut; peux; pouvez; pouvons; peuvent; pourrait; pourriez; pouvoir; pourra',
	talk: `
		parler|discuter|échanger|causer|reparler; appeler; s appeler; se appeler; nous appeler`,
	meet: `
		se voir|rencontrer; nous voir|rencontrer; rencontrer; voir; retrouver; se retrouver; vous
		rencontrer|voir`,
	discuss: 'discuter de',
	need: 'besoin',
	company: 'entreprise|société|boîte',
	email: 'mail|courriel|e_mail|mél',
	phone: 'téléphone|tel|portable|mobile',
	message: 'message',
	number: 'numéro|numero',
	address: 'adresse',
	link: 'lien',
	question: `
		question; une? petite question; j ai une question; je ai une question; questions`,
	work: 'travail|boulot|travailler',
	name: 'nom',
	good: 'bon|bonne|bons|bonnes',
	long: 'long|longue',
	'it would be': 'ce serait; ça serait',
	just: 'juste',
	preferably: 'de préférence',
	'only at': 'que à; qu_à; que le? vers',
	'i can only be free': `
		ne? ~1 peux|pourrai|pourrais|puis ~2 me? libérer|rendre disponible? ~2 que; ne peux|pourrai ~2 que`,
};
