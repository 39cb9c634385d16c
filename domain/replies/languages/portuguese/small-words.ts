import type { Gloss } from '../lexicon-source';

/** Greetings and small words. */
export const SMALL: Gloss = {
	hello: `
		olá; ola; oi; oie; ^ cara; mano; pessoal; bom dia; boa tarde|noite; boas; viva; e aí; prezado|prezada|prezados ~1;
		att; atenciosamente; abraço|abraços|abs; um abraço; cumprimentos; com os melhores
		cumprimentos; melhores cumprimentos; cordialmente; opa; alô; oi tudo bem; olá tudo bem; bjs;
		saudações`,
	'have a nice day': `
		bom fim de semana; bom final de semana; bom trabalho; tenha um ótimo|bom|excelente ~1;
		ótimo|excelente dia|final|fim ~2; ótima|excelente tarde|semana|noite; boa semana|sorte; bom
		fds; bom descanso; bom feriado; tenham um ~2`,
	i: 'eu',
	you: 'você; vc; tu; vocês; vcs; ti; si; o senhor; a senhora',
	we: 'nós; a gente',
	me: 'me; mim; comigo',
	for: 'para; pra; por; pro; pelo; pela',
	'for me': 'para|pra mim; para|pra nós; por mim; da minha parte',
	the: 'o; a; os; as',
	a: 'um; uma; uns; umas',
	of: 'de; do; da; dos; das',
	in: 'em; no; na; nos; nas; num; numa',
	to: 'ao; aos',
	with: 'com',
	and: 'e',
	or: 'ou; ou então',
	but: 'mas; porém; só que; contudo',
	though: 'embora; apesar',
	however: 'no entanto; entretanto; todavia',
	because: 'porque; pq; já que; uma vez que; visto que; por causa',
	if: 'se; caso',
	'if possible': `
		se não for|houver|tiver ~1 incômodo|problema|inconveniente|pedir|incômodo|muito ~1; se não
		se importar; se não te importares; se possível; se for possível; se der; se puder ser?; se
		puderes; caso seja possível; se conseguir|conseguires|conseguirem`,
	'if it works for you': `
		se der|for|funcionar|servir|estiver|ficar ~1 para|pra você|vc|ti|vocês|vcs|si ~1; se te|lhe
		convier|der ~1; se você|vc puder|preferir|quiser ~1; se for bom|melhor|ok ~3; se estiver
		bem|bom|ok ~2; se for melhor ~2; se preferir|preferires; se te der jeito; se lhe der jeito`,
	otherwise: `
		senão; caso contrário; se não der|puder|for; em alternativa; alternativamente; como
		alternativa`,
	so: 'então; por isso; portanto; assim; daí',
	that: 'que; isso; aquilo; esse; essa; aquele; aquela; q',
	this: 'isto; este; esta; estes; estas; nesse|neste|nessa|nesta',
	those: 'esses|essas|aqueles',
	is: 'é; está; são; seria; será; tá; foi; era; ser; estão; fosse; estar',
	'i am': 'sou; estou; tô; to',
	have: 'tenho; temos; tem; têm; tive; terei; ter; teria',
	'there is': 'há; existe; haverá',
	my: 'meu; minha; meus; minhas; o meu; a minha',
	your: 'seu; sua; seus; suas; teu; tua; teus; tuas; vosso; vossa; o seu; a sua',
	our: 'nosso|nossa|nossos|nossas',
	also: 'também; tb; tbm; igualmente; além disso; além',
	only: 'só; somente; apenas; unicamente; só_mesmo',
	'i can only': `
		só posso|consigo|tenho|poderia|conseguiria; apenas|somente posso|consigo|tenho; só tenho
		disponibilidade|horário|livre|disponível`,
	'only works': 'só me? dá|serve|funciona|atende para|pra mim?; só dá|serve|funciona',
	except: 'exceto; excepto; menos; salvo; tirando; a não ser',
	'except @': 'exceto|excepto|menos|salvo|tirando a|o|na|no|às|à? @ feira?',
	'instead of': 'em vez de|da|do; ao invés de|da|do; no lugar de|da|do',
	all: 'todo|todos|toda|todas|tudo',
	still: 'ainda',
	again: 'novamente; de novo; outra vez',
	already: 'já; ja',
	more: 'mais',
	very: 'muito; mto; mt; bastante; tão; demais',
	'too late': 'muito|demasiado tarde; tarde demais',
	'too early': 'muito|demasiado cedo; cedo demais',
	where: 'onde; aonde',
	when: 'quando',
	what: 'qual; quais; o que; o quê; quê; oq; oque',
	who: 'quem',
	how: 'como',
	why: 'por que|quê; porquê',
	do: 'fazer; faz; faço; fazemos; faça; façam; fizer',
	talk: 'falar|conversar|bater_papo|falarmos|conversarmos; bater um papo',
	meet: 'encontrar|reunir|ver|encontrarmos|reunirmos|vermos; nos encontrar|reunir|ver|falar',
	need: 'precisa|precisar|preciso|precisamos',
	company: 'empresa|companhia',
	email: 'email|e_mail|mail',
	phone: 'telefone|celular|telemóvel|tel',
	message: 'mensagem',
	messages: 'mensagens|msgs',
	number: 'número|numero',
	address: 'endereço|morada',
	question: 'pergunta|dúvida|duvida|questão; perguntas|dúvidas; uma pergunta|dúvida|questão',
	'i have a question': `
		tenho|fiquei_com|surgiu uma|umas|algumas|dúvida
		pergunta|dúvida|duvida|questão|dúvidas|perguntas`,
	work: 'trabalho|trabalhar',
	name: 'nome',
	good: 'bons',
	long: 'longo|longa',
	can: 'pode|podem|poderia|podia|consegue|consegues',
	same: 'msm|msmo',
	preferably: 'de preferência; preferencialmente',
	holiday: 'feriado',
};
