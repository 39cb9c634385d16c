import type { Gloss } from '../lexicon-source';

/** Yes, picks, interest, and what goes with it. */
export const YES: Gloss = {
	yes: `
		sim; sim sim; s; isso; isso mesmo; exato; exatamente; correto; certo; com certeza; positivo;
		afirmativo; pois sim; ss; simm; é isso; é isso aí; pois; uhum; aham`,
	'yes please': 'sim por favor; sim pfv|pf|pff; sim se faz favor; por favor sim',
	'yes sure': `
		claro; claro que sim; sim claro; com certeza; certamente; sem dúvida; com prazer; sim com
		prazer; com todo gosto; com todo o gosto; lógico; óbvio; sim com certeza; com todo o prazer`,
	ok: `
		ok; okay; okey; tá bom|bem|ok|certo; ta bom|bem|ok|certo; está bem|bom|certo|ok|combinado;
		beleza; blz; combinado; fechado; fechou; feito; de acordo; pode ser; ^ pode $; tudo
		certo|bem|bom; tranquilo; bora; vamos; show; dale; jóia; joia; tudo ok; está ótimo; está
		óptimo; por mim tudo bem|ok|certo; certinho; bele; fica combinado; fica assim; fica marcado;
		topo; top; bom; bem; boa; fixe; bacana; por mim pode ser; por mim ok; por mim está
		ótimo|bom|bem`,
	perfect: `
		perfeito; perfeita; perfeitamente; perfeito para|pra mim; ideal; excelente; maravilha;
		maravilhoso; impecável; show de bola; óptimo; ótimo; ótima; óptima; maravilhosa`,
	great: `
		ótimo; ótima; óptimo; óptima; que bom; muito bom|bem; legal; bacana; massa; sensacional;
		ótima ideia; boa ideia; maravilha`,
	'works for me': `
		funciona|serve|dá|fica|está ~1 bem|ótimo|óptimo|perfeito|bom|ok|melhor|certo|para|pra
		para|pra mim|nós|gente?; funciona|serve|dá|fica|está|é
		ótimo|óptimo|perfeito|bom|ok|melhor|ideal? para|pra|p mim|nós; para|pra mim|nós ~1
		está|fica|é|seria|dá|funciona|serve|pode ~1
		ótimo|óptimo|perfeito|bom|ok|bem|certo|melhor|ser|ideal?; me|nos atende|serve|convém ~1
		bem|perfeitamente|melhor?; me|nos atende|serve|convém; convém me; serve me; dá me jeito; me
		dá jeito; dá jeito; por mim ~1 bem|ok|ótimo|óptimo|perfeito|pode_ser|tudo_bem; para|pra mim
		perfeito|ótimo|ok|ideal|bom|dá|serve|funciona; consigo sim; posso sim; pode ser sim; dá sim;
		dá certo; dá para|pra mim; dá certo para|pra mim; seria
		ótimo|óptimo|perfeito|ideal|bom|possível|melhor ~2; é
		perfeito|ótimo|óptimo|ideal|possível|bom ~1; fica bom|ótimo|bem|perfeito|melhor|óptimo; está
		perfeito|ótimo|óptimo; cai bem; encaixa bem; dava me jeito; estou livre|disponível; está
		disponível na minha agenda; vai bem`,
	works: `
		rola; rola sim; vai dar; vai sim; dá certo; dá sim; funciona; serve; dá; fica; encaixa;
		atende; convém`,
	'does that work': `
		funciona|serve|dá|fica|está|seria|é ~1 para|pra você|vc|ti|vocês|vcs|senhor|senhora; pode
		ser para|pra você|vc|ti; te|lhe serve|convém|atende|dá_jeito ~1; o que acha|acham ~1; que
		acha; que tal; dá jeito para|pra|a ~1; dá para|pra você|vc|vocês|ti; dá lhe|te jeito; é
		possível; seria possível`,
	'i can': `
		eu posso|consigo|poderia|conseguiria; posso; consigo; poderia; conseguiria; conseguirei;
		tenho disponibilidade; eu consigo; poderei`,
	'we can': `
		podemos; conseguimos; poderíamos; a gente pode|consegue; nós podemos|conseguimos`,
	'can we': `
		^ podemos|poderíamos|conseguimos; a gente pode|consegue|poderia; será que
		podemos|conseguimos|dá|poderíamos; daria para|pra; dá para|pra; daria pra`,
	'can you': `
		você|vc|vocês|vcs pode|podem|poderia|poderiam|consegue|conseguem;
		pode|podes|poderia|podia|podem|poderias|consegue|consegues|conseguem você|vc; o senhor
		pode|poderia|consegue; a senhora pode|poderia|consegue; consegue|consegues|conseguem`,
	'can it be': `
		pode|podia|poderia|pode_sim ser; seria|é possível; tem como; teria como; haveria
		possibilidade; há possibilidade; há hipótese; existe a possibilidade; tem jeito; será
		possível; daria; dá pra ser; dá para ser; tem possibilidade; haveria como; há alguma
		possibilidade`,
	'i confirm': `
		confirmo; confirmado; confirmada; confirmamos; eu confirmo; está|esta|tá
		confirmado|confirmada; confirmo presença|minha_presença|a_presença|a_reunião; presença
		confirmada; confirmo sim; confirmadíssimo|confirmadissimo|confirmadísimo; confirmo que sim; reunião confirmada; pode
		confirmar; fica confirmado|confirmada; sim confirmo`,
	'i will be there': `
		estarei lá|aí|presente|la|ai; estarei; vou estar lá|presente|aí; vou sim; eu vou; compareço;
		comparecerei; vou comparecer; vou participar; participarei; estaremos lá|presentes|aí;
		conta|conte|contem comigo; pode contar comigo; lá estarei; estou dentro; vou; eu vou sim;
		marcarei presença; lá estaremos; irei; vou poder ir`,
	'see you': `
		até lá|já|logo|breve|mais; nos vemos; nos falamos; falamos; a gente se vê|fala; te vejo;
		vejo te; até então; nos encontramos; falamo nos; vemo nos`,
	'see you on @': `
		^ até @ feira? $; ^ até a|à @ feira? $; então até @ feira?; nos vemos|falamos na|no|em? @
		feira?; ^ até o @ $; a gente se vê|fala na|no @ feira?; vemo nos|falamos na|no @ feira?`,
	'see you tomorrow': 'até amanhã; nos vemos|falamos amanhã',
	'looking forward': `
		no aguardo; fico no aguardo; aguardo; aguardo ansiosamente; ansioso|ansiosa; fico à espera;
		mal posso esperar; fico aguardando`,
	'book it': `
		pode marcar|agendar|reservar|confirmar|deixar|enviar|bloquear|fechar
		para|pra|na|no|o_convite|esse|este|assim|marcado?; podem marcar|agendar|reservar;
		marca|marque|agenda|agende aí|ai|então|para_mim|pra_mim; manda|mande|envia|envie o|um
		convite|invite; reserva|reserve para_mim|pra_mim|aí|esse|este; vamos
		marcar|agendar|fechar|fazer assim|nesse|esse|este|isso; vamos fechar; pode reservar; pode
		ser esse|este|essa|esta; fica para|pra; fica reservado; agendado; marcado; pode colocar ~1;
		bloqueia ~1 agenda`,
	book: `
		me coloca|coloque|põe|marca|marque|agenda|agende|bota na|no|para|pra|em?; coloca|marca me|eu
		na|no|para|pra|em; marcar|marque|marca|marcamos|marquemos|marco|marquem;
		agendar|agende|agenda|agendamos|agendemos|agendo|agendem;
		reservar|reserve|reserva|reservamos; combinar|combinamos; fechar|fechamos;
		colocar|coloca|coloque; confirmar|confirma; programar; pôr|põe|ponha`,
	'let us do': `
		vamos de|com|fazer|então_de|no|na; vamos fazer; façamos; fazemos; bora fazer; bora;
		deixa|deixe|deixamos para|pra; fiquemos com; ficamos com; então fica; fica então; vamos
		nessa`,
	'i take': `
		eu? ficaria|ficava|escolheria|escolhia|optaria|preferia com|por|pela|pelo? a|o?; eu? fico
		com; fico com; eu fico com; escolho; prefiro ficar com; quero; vou de; vou querer; eu quero;
		opto por|pela|pelo; pego|pegamos; vou ficar com; escolhemos; ficamos com; vou com; eu
		escolho; pode ser a; a minha escolha é; minha escolha é`,
	'i accept': 'aceito; aceitamos; eu aceito; aceite; topo',
	'i prefer': `
		prefiro; preferia; preferiria; preferimos; preferência; eu prefiro;
		fica|ficaria|seria|era melhor para|pra mim?; o melhor para|pra mim|nós
		é|seria; dava me mais jeito; me atende melhor; dá me mais jeito; melhor para|pra mim|nós`,
	better: 'melhor; melhor ainda; é|seria melhor; fica melhor; ficaria melhor',
	'no problem': `
		sem problema|problemas; não tem problema; não há problema; nenhum problema; tudo bem;
		imagina; sem stress|estresse; não faz mal; de boa; tranquilo; não se preocupe; na boa; não
		tem mal; sem crise; não me importo; não vejo problema`,
	'go ahead': `
		pode seguir|prosseguir; siga; vá em frente; podemos seguir|prosseguir; força; bora lá; vamos
		em frente; vamos lá`,
	'still on': `
		continua de pé; de pé; está de pé; segue de pé; mantido|mantida; está|tá mantido|mantida;
		mantém se; mantemos; tudo certo para|pra; continua confirmado; continua tudo certo`,
	'thank you': `
		obrigado; obrigada; muito|mto obrigado|obrigada; obg; obgd; obgda; brigado|brigada;
		agradeço; agradecido|agradecida; grato|grata; valeu; vlw; obrigadíssimo; obrigadão; desde já
		agradeço; desde já obrigado|obrigada; gratidão; agradecemos`,
	please: `
		por favor; pfv; pfvr; pf; pff; por gentileza; se faz favor; faça favor; por obséquio;
		fazendo favor`,
	'got it': `
		entendido; anotado; recebido; ciente; anotei; entendi; registado; registrado; fico ciente;
		já anotei; tomei nota`,
	interested: `
		tenho|temos|tenho_sim interesse ~2; me|nos interessa; me interessou;
		estou|estamos|sou|fiquei ~1 interessado|interessada|interessados|interessadas;
		interessado|interessada|interessados; interessa me|nos; parece ~1 interessante|legal; achei
		~1 interessante|legal; gostei ~2; há interesse; teria|teríamos interesse ~1; tenho
		curiosidade; fiquei curioso|curiosa; curioso|curiosa; interessa; faz sentido ~1
		nós|mim|gente?`,
	interesting: 'interessante',
	'i would like to': `
		gostaria de?; gostaríamos de?; eu gostaria de?; queria; eu queria; adoraria; queríamos;
		gostava de; desejo; gostávamos de`,
	'i want to': 'quero; queremos; eu quero; desejamos; a gente quer',
	'tell me more': `
		conte|conta|fale|fala me|mais|nos mais?; me conta|conte|fala|fale|explica|explique ~1 mais?;
		conte me mais; quero|queria|gostaria saber mais; quero|queria|gostaria de saber mais; saber
		mais; conhecer melhor|mais; mais detalhes; pode explicar ~2; pode me explicar|contar ~3;
		pode contar|falar mais ~1; explica melhor; poderia|podia explicar|contar|detalhar ~2;
		diga|diz me mais; entender melhor ~2`,
	information: `
		mais informações|informação|info|infos|detalhes; informações; infos; info; material;
		apresentação; apresentaçao; proposta; portfólio; portfolio; catálogo; orçamento`,
	'send me': `
		me envia|envie|manda|mande|enviar|mandar|passa|passe|encaminha;
		envia|envie|manda|mande|passa|encaminhe me|para|pra mim?;
		pode|podes|poderia|podia|consegue|consegues me?
		enviar|mandar|passar|encaminhar|enviar_me|mandar_me me?; pode|poderia enviar|mandar me?;
		enviar me; mandar me; envia|envie|manda|mande; enviar|mandar|encaminhar`,
	'call me': `
		me liga|ligue|chama; liga|ligue me|para|pra mim?; pode|podes|poderia me ligar|chamar;
		pode|podes|poderia ligar me|para|pra mim?`,
	'when are you available': `
		quando você|vc|vocês|vcs pode|podem|tem|têm|consegue|está ~2; quando
		pode|podem|podes|podemos|consegue|tem|teria|está|estaria|seria|dá|fica|é ~3; quais ~2
		horários|dias|disponibilidades|datas ~3; quais são|os|seus horários|dias ~3; que
		horários|dias|disponibilidade tem|têm|tens|teria|você|vc|há|estão ~2; qual a|é|sua
		disponibilidade ~2; qual é a disponibilidade; qual a sua|tua disponibilidade; que
		disponibilidade ~2; quais horários ~3; quando dá|é ~2; qual seria ~3; quais os ~3`,
	'let us talk': `
		vamos conversar|falar|bater; conversamos|conversemos|falemos; bora conversar|falar;
		podemos|poderíamos conversar|falar|bater ~1`,
	'let us meet': 'vamos nos encontrar; encontremo nos',
	'ok see you on @': `
		perfeito|ok|combinado|ótimo|beleza|blz|fechado|certo|obrigado|obrigada|show até a|à|o? @
		feira?`,
	'see you on @ at #': '^ até a|à? @ feira? às? # $',
	'sounds good': 'parece|soa|me_parece ~1 bem|bom|ótimo|óptimo|perfeito; soa bem',
};
