import type { Gloss } from '../lexicon-source';

/** No, not now, not sure. */
export const NO: Gloss = {
	no: '^ não $; ñ; nops; nope; negativo; ^ não; não não; nada disso',
	'no thanks': `
		não obrigado|obrigada|obg|valeu|brigado; não muito obrigado|obrigada; obrigado|obrigada mas
		não; não mas obrigado|obrigada; dispenso; ^ to|tô|estou fora $; não precisa; não precisa obrigado|obrigada; não
		agradeço; agradeço mas não; não valeu; passo; por agora_não_obrigado`,
	'rather not': 'melhor não; prefiro não; acho melhor não',
	'i think not': 'acho que não; creio que não; penso que não; acho que nao',
	'i am afraid not': `
		infelizmente não $; infelizmente nao $; receio que não; lamento mas não`,
	'of course not': `
		claro que não; de jeito nenhum; de modo algum|nenhum; nem pensar; de forma alguma; nem a
		pau; jamais`,
	not: 'não; nao; n; nem; ñ',
	'not @': 'não na|no? @ feira?; nem na|no? @ feira?; não @ feira?',
	'not today': 'hoje não; não hoje',
	'# does not work': `
		# não $; # não dá|posso|consigo|rola|serve|funciona ~1; # é|fica
		complicado|impossível|ruim|difícil`,
	'@ does not work': `
		@ feira? não $; @ feira? não dá|rola|posso|consigo|serve|funciona|pode|tenho|vou|vai ~3; @
		feira? é|fica|está|tá ~1
		complicado|impossível|ruim|difícil|corrido|cheio|cheia|lotado|lotada|mau|má ~2; na|no|à @
		feira? não $; na|no @ feira? não dá|rola|posso|consigo|serve|funciona|pode|tenho|vou|vai ~3;
		na|no @ feira? é|fica|está|tá ~1
		complicado|impossível|ruim|difícil|corrido|cheio|cheia|lotado|lotada ~2; @ feira?
		impossível|também_não; @ feira? estou|tô|estarei ~1
		ocupado|ocupada|cheio|cheia|fora|viajando|em_viagem|em_reunião|lotado|lotada; na|no @ feira?
		estou|tô|estarei ~1 ocupado|ocupada|cheio|cheia|fora|viajando|em_viagem|em_reunião; na|no @
		feira? também não ~2; @ feira? também não ~2`,
	'today does not work': `
		hoje não dá|posso|consigo|vai|rola ~2; hoje não $; hoje é|está|tá ~1
		impossível|complicado|difícil`,
	'tomorrow does not work': `
		amanhã não $; amanhã não dá|posso|consigo|vai|rola|tenho ~2; amanhã é|está|tá|fica ~1
		impossível|complicado|difícil|ruim; não amanhã`,
	'does not work': `
		não me|nos|te? dá|serve|funciona|fica|convém|atende|encaixa|rola|vai|pode
		bem|bom|certo|jeito|mais|ser|dar|pra|para|rolar mim|nós|não|ser?; não me?
		dá|serve|funciona|convém|atende|encaixa|rola; não vai dar|rolar|ser_possível|funcionar ~1;
		não está bom|bem; não fica bom|bem; é|fica|está|tá|seria|será ~1
		impossível|complicado|difícil|inviável|ruim|apertado|puxado para|pra mim?; impossível; não
		é|será|seria|está_sendo possível ~1; inviável; fica ruim|mal|complicado|difícil ~1; não dá
		certo; não tem como; não há hipótese; não dá jeito; não me dá jeito; não tenho como; também
		não; me complica; não rola; não consigo me organizar; não vai ser possível; não pode ser`,
	'i can not': `
		não posso|consigo|poderei|conseguirei|poderia|pude|consegui; eu não
		posso|consigo|poderei|conseguirei; não vou poder|conseguir; não irei poder|conseguir; já não
		posso|consigo; não estou conseguindo; não posso mais; não consigo mais; acho que não
		consigo|posso|vou_conseguir|vou_poder; infelizmente não
		posso|consigo|poderei|conseguirei|vou_conseguir|vou_poder; eu n posso|consigo; n
		posso|consigo; n vou poder|conseguir`,
	'we can not': `
		não podemos|conseguimos|poderemos|conseguiremos; não vamos poder|conseguir; a gente não
		pode|consegue|vai_poder|vai_conseguir`,
	'i can not attend': `
		não vou|irei|poderei|posso|consigo|conseguirei poder|conseguir? ~1
		comparecer|ir|participar|estar|chegar|vir|entrar|fazer presente|lá|a|na|à|mais? ~1; não
		comparecerei; não irei; não vou mais; não poderemos|podemos|vamos|conseguiremos
		poder|conseguir? comparecer|ir|participar|estar ~1; não vou poder ir|participar|comparecer
		~1; não estarei presente; não conseguirei mais ~2; não vou; não vou conseguir mais ~2; não
		vou conseguir entrar ~1; não vou estar presente; não poderei mais ~1`,
	'not available': `
		não ~1 disponível|disponíveis|livre|livres; não estou|estarei|estaremos|estamos|vou_estar ~1
		disponível|livre|disponíveis|livres|por_aqui; indisponível|indisponíveis; não tenho ~1
		disponibilidade|horário|agenda|espaço|vaga|brecha|horários ~1; sem
		disponibilidade|horário|agenda|espaço; estou|estarei indisponível; não tenho mais
		horário|agenda|vaga; não tenho nenhum horário|dia ~1; não tenho nada ~2`,
	'i am busy': `
		estou|estarei em|no|na ~1 treinamento|curso|formação|evento|feira; em
		treinamento|formação|curso; estou|tô|to|estarei|ando ~2
		ocupado|ocupada|cheio|cheia|lotado|lotada|atolado|atolada|corrido|corrida|enrolado|enrolada|apertado|apertada;
		agenda ~1 cheia|lotada|apertada|corrida|fechada; minha agenda ~2
		cheia|lotada|apertada|corrida; estou|estarei|vou_estar em
		reunião|reuniões|aula|atendimento|consulta; em reunião; dia ~1 cheio|corrido|lotado; vou
		estar ocupado|ocupada; já tenho algo|coisa|compromisso|a_agenda ~1; semana ~2
		corrida|cheia|lotada|complicada; estou com a agenda cheia|lotada|tomada ~1`,
	'i have another meeting': `
		tenho|temos|terei|tenho_já|já_tenho ~1
		outra|outro|uma|um|reunião|consulta|compromisso|médico|dentista|voo|aula|evento|viagem
		reunião|compromisso|consulta|evento|chamada|coisa|agenda?; tenho outra reunião|coisa; tenho
		um compromisso ~2; compromisso; conflito de agenda|horário|horários; conflito; choca com ~2;
		bate com outra|outro|minha|meu ~1; coincide com ~2; outro compromisso; já tenho
		compromisso|reunião ~1; surgiu uma reunião|um_compromisso ~2`,
	'i am travelling': `
		viajando; vou viajar; de viagem; vou estar fora; estou|estarei|vou_estar
		viajando|em_viagem|de_viagem|fora; em viagem; viajo; estou viajando`,
	unfortunately: 'infelizmente; lamentavelmente; por azar',
	sorry: `
		desculpe; desculpa; desculpem; me desculpe|desculpa; peço desculpa|desculpas; perdão;
		lamento; sinto muito; mil desculpas; foi mal; peço imensa desculpa; lamentamos`,
	'not sure': `
		não tenho certeza|a_certeza ~1; não sei ~1 ainda|se|dizer?; não sei; ainda não sei ~2; não
		estou certo|certa|seguro|segura; sem certeza; n sei; não faço ideia; ainda não tenho certeza`,
	maybe: `
		talvez; quem sabe; possivelmente; provavelmente; se calhar; pode ser que; eventualmente; a
		princípio; em princípio; acredito que; porventura; acho que sim; acho que dá; acho que
		consigo; acho que posso; acho que pode`,
	'let me check': `
		preciso|precisava|tenho|vou|falta|deixa|deixe|deixem mas|eu|me|ainda|só|que|de|antes?
		eu|só|ver*|verific*|chec*|confirm*|confer*|pens*|consult*|alinh*|pergunt*;
		preciso|tenho|vou|devo que|de|ainda|só|antes?
		verific*|chec*|confirm*|confer*|consult*|alinh*|pergunt*; a confirmar; por confirmar; falta
		confirm*; deixa|deixe|deixem me|eu ~1
		ver|verificar|checar|confirmar|conferir|pensar|olhar|consultar|falar ~1;
		tenho|preciso|vou|tenho_de|precisava que|de? ~2
		ver|verificar|checar|confirmar|conferir|pensar|olhar|consultar|falar|alinhar|perguntar ~1;
		vou ver ~2; preciso confirmar|ver|verificar|checar|conferir|consultar|alinhar|pensar ~2;
		tenho de|que ver|verificar|confirmar|consultar|falar|pensar|conferir ~2; deixa eu
		ver|checar|confirmar|pensar ~1; deixe me ver|confirmar|verificar|pensar ~1; vou pensar ~1;
		vou verificar|checar|confirmar|conferir|consultar|olhar ~2; verei ~2; estou a ver ~1;
		preciso falar com ~2; tenho que falar com ~2`,
	'i will let you know': `
		te|lhe|já|eu|vos? aviso|confirmo_depois|confirmo_amanhã|falo|digo|retorno|respondo ~1;
		te|lhe confirmo ~1; já retorno; te retorno ~1; retorno assim|em_breve|mais|depois|ainda ~2;
		confirmo|aviso|digo|respondo depois|mais_tarde|amanhã|em_breve|já|assim_que|até ~3; te|lhe
		dou retorno|resposta|um_retorno ~1; dou retorno ~1; volto a falar|entrar ~3; entro em
		contato|contacto ~2; entrarei em contato|contacto ~2; depois te|lhe?
		falo|aviso|confirmo|digo ~1; já te|lhe? falo|aviso|confirmo|digo|retorno ~1; aviso
		te|você|lhe ~2; confirmo te|lhe ~2; darei retorno|resposta ~1; retornarei ~2; digo te|lhe ~2`,
	'it depends': 'depende ~1; dependendo ~1; conforme ~1',
	none: 'nenhum|nenhuma|nenhuns',
	nothing: 'nada',
	never: 'nunca',
	without: 'sem',
	'why not': 'por que|quê não; porque não; pq não; por que nao',
	'not interested': `
		não tenho|temos|há|tenho_mais|temos_mais|tem ~1 interesse ~2; não me|nos
		interessa|interessou|interessam ~2; não estou|estamos|sou|fiquei ~1
		interessado|interessada|interessados|interessadas ~1; não interessado|interessada; sem
		interesse; nenhum interesse; não interessa ~1; não quero; não quero ~1
		reunião|conversa|ligação|demo|demonstração|nada|conversar|saber; não queremos ~2; não é
		para|pra mim|nós|a_gente; já não tenho|temos|estou ~1 interesse|interessado|interessada ~1;
		perdi o interesse ~1; não faz sentido ~3; não temos mais interesse; não me interessa; não
		nos interessa; não é do meu|nosso interesse; não pretendo|pretendemos ~3; não
		desejo|desejamos ~2; não vou querer; não vamos querer; não é o que ~3; não vejo interesse;
		não curti; zero interesse; não quero mais ~2; não queremos mais ~2; desinteress*; optamos
		por não seguir|avançar|prosseguir ~1; optei por não seguir|avançar|prosseguir ~1; não vamos
		avançar|seguir|prosseguir ~1; não quero avançar|seguir|prosseguir ~1`,
	'do not need it': `
		projeto ~2 cancelado|encerrado|parado; não é mais relevante; não precisamos disso|mais; não
		se aplica ~2; não preciso|precisamos|necessito|necessitamos|precisamos_mais mais? ~3; já não
		preciso|precisamos|é_necessário|necessito ~2; não é|será mais? necessário|necessária|preciso
		~1; não há necessidade ~1; não temos necessidade ~1; não precisa mais ~1; não preciso mais
		~1; não tenho necessidade ~1`,
	'already have a provider': `
		já temos|tenho|trabalhamos|usamos|utilizamos|uso|contratamos|somos|estamos ~2
		fornecedor|parceiro|solução|ferramenta|alguém|empresa|agência|sistema|atendidos|resolvido|quem|contrato|prestador|satisfeitos
		~1; já temos isso ~1; já temos quem ~2; já somos atendidos ~2; estamos satisfeitos com ~3;
		já trabalhamos com ~3; já tenho isso ~1; já temos uma|um ~2; já estamos com ~3; estamos bem
		servidos ~1; já contratamos ~3; já resolvi|resolvemos ~2; já está resolvido`,
	'chose another': `
		escolhemos|escolhi|optamos|optei|fechamos|fechei|decidimos|decidi|contratamos
		por|com|pelo|pela? outro|outra|outros ~2; já fechamos|fechei com ~3; fechando|fechar|fechou|fecharam ~1 com outro|outra ~1; fomos com outro ~1;
		seguimos com outro|outra ~2; vamos seguir|ficar com outro|outra|o|a ~2; fechamos|fechei com
		outro|outra ~1; fomos por outro|outra ~1`,
	'changed my mind': `
		mudei|mudamos|mudámos de ideia|ideias|opinião; desisti; desistimos; pensei melhor ~3;
		repensei; decidi|decidimos não ~4; resolvi|resolvemos não ~4; arrependi me; me arrependi`,
	'too expensive': `
		muito|demasiado|tão caro|cara; caro demais; é|está|tá|sai|ficou ~1 caro|cara; fora do orçamento; acima do orçamento`,
	'waste of time': 'perda de tempo; perder tempo',
	'not now': `
		agora não; não agora; por agora não; por enquanto não; não por agora|enquanto; no momento ~3
		não|nenhum|nenhuma|sem ~1; neste|nesse momento ~3 não|nenhum|nenhuma ~1; de momento ~3
		não|nada ~1; não no|neste|nesse momento; não de momento; não é o|um bom?
		momento|melhor_momento|momento_certo ~2; não é o|um melhor|bom momento|hora ~2; mau momento;
		momento ruim; não estamos|estou em momento; ainda não; atualmente ~2 não ~1; não é a hora;
		não é boa|a_melhor hora|altura; não é a melhor altura; não é uma? boa altura; por enquanto;
		de momento; por ora não; não por ora; por ora; momento não é ~2; estamos em outro momento;
		agora n; não é prioridade agora; má altura; não para já; para já não; hoje não temos ~2; não
		estamos ~2 no|neste momento`,
	'not until': `
		só em|no|na|a_partir|depois|lá; somente em|no|a_partir|depois; apenas em|no|a_partir|depois`,
	'maybe later': `
		talvez mais tarde|pra_frente|para_frente|adiante|depois|no_futuro; mais pra|para a? frente;
		mais adiante; em outro|noutro momento|oportunidade; numa|em próxima|outra
		oportunidade|ocasião|altura; quem sabe no futuro|depois|mais_tarde|mais_pra_frente; fica
		para|pra uma? próxima; outra hora|altura; no futuro; futuramente; outro momento; fica
		para|pra depois; deixa|deixemos|deixamos para|pra depois|mais_tarde|frente|outra_altura;
		depois a gente vê; em outra ocasião; depois vejo|vemos`,
	'get back to me ~': `
		me
		chama|chame|procura|procure|contacta|contate|contacte|liga|ligue|escreve|escreva|fala|fale|contata
		~1 em|no|na|daqui|depois|após|mais|novamente|de_novo|a_partir ~3;
		entre|entra|entrem|volte|volta|voltem|retorne|retorna em|a?
		contato|contacto|falar|contactar|ligar|entrar|comigo|me|procurar ~4;
		podemos|poderíamos|vamos|pode|podem voltar a|conversar|retomar|falar|entrar ~4;
		contacte|contate|procure|chame|ligue|contacta|fale|fala me|nos|comigo|connosco|conosco ~4;
		falamos|conversamos|retomamos|vemos em|no|na|daqui|depois|após|mais ~3;
		retomar|retomamos|retomemos ~4; volte a contactar|falar|ligar ~4; voltamos a falar ~3;
		voltar a falar|conversar ~3; conversar|falar novamente|de_novo ~3; a gente
		conversa|fala|retoma|vê em|no|na|daqui|depois|após|mais ~3`,
	'too busy': `
		sem tempo; não tenho|temos tempo ~1; muito|super|bastante|demasiado
		ocupado|ocupada|ocupados|corrido|corrida|atarefado|atarefada; muita correria; na correria;
		correria; muito trabalho; sobrecarregado|sobrecarregada|sobrecarregados; cheio|cheia de
		trabalho|coisas; atolado|atolada ~2; a mil; fase ~1 corrida|complicada`,
	'no budget': `
		não temos|tenho|há ~1 orçamento|verba|budget|dinheiro ~1; sem orçamento|verba|budget;
		orçamento ~1 congelado|fechado|esgotado|cortado|estourado; não tem verba|orçamento;
		orçamento só ~3`,
	'on hold': `
		em pausa; pausado|parado|congelado|suspenso; em stand by; em standby; em espera; em banho
		maria`,
	'not a priority': `
		não é ~2 prioridade|prioritário; outras prioridades; não está nas prioridades`,
	'not ready': 'não estamos|estou ~1 prontos|pronto|preparados|preparado|pronta',
	'that time does not work': `
		nesse|neste dia não estou|estarei|vou_estar ~1; justo|justamente nesse dia|horário ~2; nesse
		dia não ~1; nesse|neste|nessa|nesta horário|hora|dia|horario ~1 não ~2
		posso|consigo|dá|consegue|podemos|conseguimos|rola ~1; não ~1
		posso|consigo|podemos|conseguimos nesse|neste|nessa|nesta horário|hora|dia;
		esse|essa|este|esta horário|hora|dia não ~2 dá|serve|funciona|posso|consigo|atende|rola ~1;
		a essa|esta hora não ~1 posso|consigo|dá|podemos; não posso|consigo a essa|esta hora`,
	probably: `
		acho que; acho; penso que; creio que; suponho que; imagino que; espero conseguir|poder;
		espero; devo conseguir|poder; deve dar; em teoria; se tudo correr bem; se nada mudar`,
	'that time does not work . i have another meeting': `
		nessa|nesse|a_essa|nesta|neste hora|horário|dia|momento já? tenho|estou ~3; a essa hora já?
		tenho ~2`,
	'going with another': `
		renovar|renovamos|renovou|renovaram|continuar|seguir|ficar|permanecer ~1 com ~2
		fornecedor|ferramenta|sistema|solução|prestador|parceiro ~1; optou|optaram|optámos ~1 por|pelo|pela ~3`,
};
