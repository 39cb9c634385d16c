import type { Gloss } from '../lexicon-source';

/** Moves, cancellations, lateness, and words for the meeting. */
export const CHANGES: Gloss = {
	cancel: `
		cancel*; desmarc*; anular|anula|anule|anulamos; suspender|suspende; desistir da|do
		reunião|encontro|consulta`,
	reschedule: `
		remarc*; reagend*; adiar|adie|adiamos|adiado|adiada|adiemos|adia; reprogram*;
		postergar|postergue|posterguemos; transferir|transfere|transferimos;
		antecipar|antecipa|antecipe|antecipamos; reagendar`,
	move: `
		passar|passa|passe|passamos|passarmos para|pra|a|o; mover|move|mova|movemos;
		jogar|joga|jogamos para|pra; empurrar|empurra|empurramos; mudar|muda|mude|mudamos para|pra;
		deixar|deixa para|pra; puxar|puxamos; deixar|deixarmos|deixamos|ficar para|pra; passar;
		passarmos`,
	change: `
		mudar|muda|mude|mudamos|trocar|troca|troque|trocamos|alterar|altera|altere|alteramos|mudança|alteração|mexer`,
	'change the time': `
		mudar|trocar|alterar|troca|mudança|alteração|mudarmos|alterarmos de|o|do|a|da|nosso|nossa?
		horário|hora|data|dia|reunião|encontro; mudar a reunião|data; trocar o horário|dia; mudar
		nosso horário`,
	'another slot': `
		outro horário|momento|slot|encaixe|horario; outra hora|altura; outros
		horários|dias|momentos; outras opções|datas|horas|alternativas; um|em outro horário|momento;
		uma outra hora|opção; noutro horário|momento; noutra hora|altura; algum outro horário;
		alguma outra hora|opção|data; novo horário; nova data|hora; novos horários; novas
		datas|opções|sugestões; mais opções|horários; horário diferente; horários diferentes;
		horário alternativo; outra opção; outra data; alternativas`,
	'another day': `
		outro dia; um outro dia; noutro dia; algum outro dia; em outro dia; para outro dia; pra
		outro dia; outros dias`,
	'another week': 'outra semana; noutra semana',
	'something else': 'outra coisa',
	'something earlier': `
		algo|alguma_coisa mais cedo; um pouco mais cedo; um pouco antes; algum horário mais cedo; um
		pouquinho mais cedo; mais cedo um pouco; horário mais cedo`,
	'something later': `
		algo|alguma_coisa mais tarde; um pouco mais tarde; um pouco depois; um pouquinho mais tarde;
		mais tarde um pouco; horário mais tarde`,
	'something came up': `
		surgiu ~4; apareceu ~3; tive|tenho um|uma
		imprevisto|emergência|urgência|problema|contratempo ~2; imprevisto; um imprevisto; houve um
		imprevisto|problema ~1; aconteceu um|algo imprevisto?; emergência; emergência familiar;
		urgência; me apareceu ~3; um contratempo; contratempo; tive um ~2`,
	'i am sick': `
		estou|tô|to|fiquei ~1
		doente|gripado|gripada|mal|constipado|constipada|com_febre|de_cama|adoentado|adoentada; com
		febre; gripe; doente; não estou ~1 bem; não me sinto bem; covid; atestado; adoeci; passando
		mal; virose`,
	'my child is sick': `
		meu|minha|meus|o_meu|a_minha filho|filha|filhos|bebê está|tá|ficou|estão ~1
		doente|doentes|mal; filho doente; filha doente`,
	'i am running late': `
		estou|tô|to|vou|chego|chegarei|estarei ~2 atrasado|atrasada|atrasar|atrasados; vou me?
		atrasar ~3; vou chegar ~2 atrasado|atrasada|tarde; atrasado|atrasada; atraso; me atrasei;
		atrasei me; um pouco atrasado|atrasada; vou atrasar ~1; pequeno atraso; com atraso; estou ~2
		atraso; chego ~2 tarde; vou demorar ~1; um atraso; vou me atrasar; atrasarei ~2; vou chegar
		~1 tarde`,
	'# minutes late': `
		# min|minutos|minutinhos de? atraso|atrasado|atrasada; # minutos|min atrasado|atrasada; #
		minutos|min de atraso; # minutos|min mais tarde; # minutinhos atrasado|atrasada`,
	'running late # minutes': `
		atrasar|atraso|atrasarei|atrasado|atrasada ~1 de? uns|cerca_de? # minutos|min|minutinhos;
		chego|entro|conecto|estarei|estou|chegarei|chegar ~1 em|daqui a|uns? #
		minutos|min|minutinhos; me dê|dá|da # minutos|min|minutinhos; dá|dê me # minutos|min;
		preciso de # minutos|min|minutinhos ~1; vou atrasar uns? # minutos|min|minutinhos; vou me
		atrasar uns? # minutos|min|minutinhos; mais # minutos|min; espera|espere ~1 #
		minutos|min|minutinhos; atrasar me # minutos|min; atraso de # minutos|min; em # minutos|min
		estou|chego|entro ~1; daqui a # minutos|min estou|chego|entro ~1; chego com # minutos|min de
		atraso; vou chegar uns? # minutos|min|minutinhos atrasado|atrasada|depois|tarde?`,
	'on my way': `
		a caminho; estou|tô a caminho|chegando|quase|entrando|indo; já estou a caminho; já chego; já
		vou; chegando; já estou chegando; estou a chegar; já entro; entro já; no caminho; estou
		indo; saindo já`,
	'stuck in traffic': `
		trânsito; preso|presa no trânsito; engarrafamento; parado|parada no trânsito; preso no
		transito; transito`,
	'i am waiting in the call': `
		estou|estamos na|no|aguardando|esperando sala|link|reunião|chamada|zoom|meet|linha ~2;
		aguardando na sala ~1; estou à espera ~2; não tem ninguém ~1; ninguém entrou ~1; já estou
		na|no ~1; estou esperando ~2; não está ninguém ~1`,
	'the link is not working': `
		o? link não ~1 funciona|abre|está|funcionando|carrega|entra|dá ~1; não consigo ~1
		entrar|acessar|aceder|conectar|abrir|ligar ~3; não consigo me conectar ~1; link não está
		funcionando|a_funcionar; link expirou; não estou conseguindo entrar|acessar|conectar ~2; não
		abre o link; sem acesso ao link`,
	'my meeting is running over': `
		reunião ~1 atrasou|estendeu|alongou|prolongou ~1; minha reunião|call anterior ~3; ainda
		estou em outra|noutra ~1; ainda em outra|noutra reunião`,
	'i forgot': `
		esqueci ~2; me esqueci ~2; esqueci me ~2; acabei esquecendo ~1; passou me; esqueci
		completamente`,
	'i missed': `
		perdi ~2; faltei; não consegui ir|participar|entrar|comparecer|estar ~1; não pude
		ir|participar|comparecer|estar|entrar ~1; acabei perdendo ~1`,
	keep: 'manter|mantenha|mantém|mantemos|mantenho',
	meeting: 'reunião; reuniao; encontro; conversa; reuniões; bate papo; papo; sessão',
	call: `
		chamada; ligação; videochamada; telefonema; call; videoconferência; ligaçao; vídeo chamada`,
	appointment: 'consulta; agendamento; marcação',
	slot: 'vaga; encaixe; brecha; janela; horários; espaço',
	demo: 'demonstração',
	calendar: 'calendário; minha agenda; a agenda; na agenda; a minha agenda',
	invite: 'convite',
	'do you have time': `
		você|vc|vocês|vcs|o_senhor|a_senhora tem|têm|teria|teriam|está|estaria ~2
		horário|disponibilidade|tempo|vaga|espaço|agenda|algo|disponível|livre|horários|opção|disponíveis
		~1; tem|têm|tens|teria|teriam|terias|há|haveria ~2
		horário|disponibilidade|vaga|espaço|algo|disponível|livre|horários|encaixe|opção|brecha|alguma_coisa
		~1; está|estaria|estás|estarias ~1 disponível|livre; tem algo|alguma_coisa; têm algo;
		tem|têm|tens|teria disponibilidade; tem|teria como ser; teria; você|vc tem|teria; estão
		disponíveis|livres`,
	'i am available': `
		estou|estarei|estaria|estamos|fico ~2 disponível|livre|disponíveis|livres;
		tenho|terei|tenho_um|temos ~1 disponibilidade|horário|livre|disponível|espaço|agenda|vaga ~1
		livre|disponível?; eu estou ~1 livre|disponível; eu tenho ~1
		livre|disponível|disponibilidade|horário ~1; consigo me organizar; tenho livre; minha
		disponibilidade é?; a minha disponibilidade é?; me encaixo`,
	available: 'disponível|disponíveis|disponivel; livre|livres; disponibilidade',
	'how about': `
		que tal; que tal na|no|às|a|o?; e se fosse|for|fizermos|marcarmos; e se ~1; o que
		acha|acham|achas de|da|do?; que acha|achas|me_diz|dizes de|da|do?; que me diz de|da?; que
		tal se ~1; pode ser; podia|poderia ser; o que você acha de|da?; o que vc acha de?`,
	'how about the': '^ e na|no|o',
	'does it work for you': `
		funciona|serve|dá|fica ~1 para|pra você|vc|ti|vocês|vcs|si|o_senhor; é bom para|pra
		você|vc|ti|si; dá lhe|te jeito; te|lhe serve|convém|funciona|atende|calha_bem; dá para
		você|vc|ti|si; fica bom para|pra você|vc|vocês; está bom para|pra você|vc; calha bem; te
		calha bem`,
	late: 'atraso; atrasado|atrasada',
	'find another time': `
		achar|achamos|encontrar|encontramos|buscar|buscamos outro|outra|novo|nova ~1`,
	'reschedule it': '^ mudar|trocar|alterar|mudança $',
	'not interested , cancel':
		'deixa|deixe pra|para lá ~1; esquece $; esqueça $; fica|ficou|fique sem efeito ~2; deixa quieto',
	'how about @': 'pode ser na|no|a|à? @ feira?',
	'cancel the meeting':
		'apaga|apague|tira|tire|retira|exclui ~1 a|o|da|minha reunião|agenda|evento|marcação|consulta',
};
