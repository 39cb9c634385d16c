import type { Gloss } from '../lexicon-source';

/** The wrong person, and questions people ask. */
export const PEOPLE: Gloss = {
	'wrong number': `
		número|numero|nº|telefone|contato|contacto errado|incorreto|enganado; engano; é|foi|deve_ser
		engano; ligou|mandou|enviou ~1 errado|errada; se enganou ~1; você|vc ~1 enganou|enganado ~2;
		número não é|pertence ~3; esse|este número não é ~3; numero errado; enganou se ~2; enganaram
		se ~2; enganado no? número`,
	'wrong person': `
		não sou o|a? &; aqui não é o|a|do|da? &; você|vc se enganou; se enganou; enganou se; não é
		o|a &; este não é o número do|da &; pessoa|contato errada|errado; não sou eu ~3; não sou a
		pessoa|o_responsável|a_responsável ~3; não sou o|a
		responsável|encarregado|encarregada|indicado|indicada|pessoa|contato|decisor ~3; não conheço
		o|a|nenhum|nenhuma|ninguém|essa|esse ~2; não há|tem|existe ninguém|nenhum ~3; não tem
		ninguém com|chamado ~3; não é comigo ~1; não é a minha|minha área ~1; não é da|na
		minha|a_minha área|competência|alçada|responsabilidade ~1; não trato ~3; não cuido ~3; não
		sou responsável ~3; não me cabe ~1; acho que é engano; confundiu ~3; está me confundindo ~1;
		me confundiu ~1; não sou quem ~3; não decido ~2; não é este o|meu ~2; não é meu departamento
		~1; não estou à frente ~2; não estou mais à frente ~2; não faço parte ~3; não é minha área`,
	'no longer work here': `
		não trabalho|trabalha|atuo|atua|estou|está|faço mais ~4; já não
		trabalho|trabalha|estou|está|faço ~4; deixei a|de empresa|trabalhar ~2; saí|sai|desliguei da
		empresa|companhia ~1; me desliguei ~2; estou aposentado|aposentada|reformado|reformada; me
		aposentei; reformei me; aposentado|aposentada; não faço mais parte ~3; não estou mais
		na|nessa|nesta empresa ~1; deixou a empresa`,
	'you should contact the ~': `
		fale|fala|contacte|contate|procure|procura|contacta|converse|ligue|escreva
		com|o|a|para|pra|diretamente|meu|minha|nosso ~4;
		deve|deves|deveria|deverá|precisa|tem_que|tem_de|pode
		falar|contactar|contatar|procurar|conversar|ligar|escrever com|para|pra|o|a ~3; o
		responsável|a_responsável|encarregado|contato|pessoa é|seria ~3; quem
		cuida|trata|responde|decide|vê|resolve|é_responsável ~2 é|são ~3; a pessoa
		certa|responsável|indicada|correta é|seria ~3; o contato|contacto correto|certo é|seria ~2;
		favor contatar|contactar|falar|procurar ~3; sugiro falar|contactar|contatar|procurar ~3;
		melhor falar|contactar|contatar|procurar ~3; dirija se ~3; entre em contato|contacto com
		o|a|meu|minha|nosso|nossa|outro ~3`,
	'handles this': 'agora é ~1 com &; agora quem ~3 é &',
	'my colleague handles this': `
		meu|minha|o_meu|a_minha|nosso|nossa
		colega|sócio|sócia|chefe|gerente|diretor|diretora|equipe|esposa|marido
		é|cuida|trata|responsável|decide|vê|que ~4; isso|disso|esse|quem é|cuida|trata|decide ~1
		com? meu|minha|o|a|outro|outra|nosso|nossa
		colega|sócio|sócia|chefe|gerente|diretor|diretora|departamento|área|setor|equipe|pessoa ~2;
		isso é com|tratado|da|do|responsabilidade ~3; quem cuida|trata|decide|vê|responde ~3; é com
		o|a|meu|minha ~2; está a cargo ~2; é responsável ~3; responsável por isso`,
	'forwarded this to my': `
		encaminhei|encaminho|repassei|repasso|reencaminhei|reencaminho|passei|vou_passar|vou_encaminhar|encaminhando
		~2 para|pra|ao|à|pro ~3; estou encaminhando|copiando|passando ~2; copio ~3; em cópia ~1;
		coloco|ponho|pus|coloquei em cópia ~2; vou encaminhar ~3; vou repassar ~3; com cópia ~3`,
	colleague: 'colega|colegas',
	boss: 'chefe',
	'who is this': `
		quem é|fala|está|és|são|seria você|vc|falando|a_falar|aí? ~1; com quem falo|estou ~1; de
		onde você|vc|me|é|são|fala ~2; de que|qual empresa ~2; quem me|é; quem é você; quem são
		vocês`,
	'how did you get': `
		como você|vc|vocês|vcs|é_que|me?
		conseguiu|conseguiram|obteve|obtiveram|tem|têm|achou|arranjou|encontrou; como
		conseguiu|conseguiram|obteve|obtiveram|arranjou|têm|tem; onde
		conseguiu|conseguiram|arranjou|obteve|pegou; de onde tirou|tiraram; onde você|vc
		conseguiu|pegou|achou`,
	'how much does it cost': `
		quanto custa|custam|é|sai|fica|seria|cobra|cobram ~3; qual o|é|seria
		preço|valor|custo|investimento ~2; qual é o preço|valor|custo ~1; qual valor|preço ~2;
		quanto ~1; preço|preços|valor|valores|custo|tabela; é pago|gratuito|grátis; tem custo ~1;
		quais os valores|preços ~2; quais são os valores|preços ~1`,
	'how long': 'quanto tempo ~2; qual a duração ~1; qual é a duração; duração; demora quanto',
	'what is this about': `
		do que se? trata|é|seria; sobre o? que|quê é|seria|se_trata?; qual o|é
		assunto|motivo|objetivo ~2; qual é o assunto|motivo|objetivo ~2; do que se trata; para
		que|quê é|serve|seria ~1; de que se trata; o que é isso|isto; o que vocês|você
		fazem|faz|vendem|vende|oferecem ~1; como funciona ~2; em que consiste ~1; é sobre o quê|que;
		qual a pauta; o que vocês querem; o que seria ~1`,
	'are you a robot': `
		você|vc|é|és um|isso_é robô|bot|golpe ~1; isto é|isso_é ~1 spam|golpe|burla|fraude|vírus; é
		golpe; você é um robô|bot; é um robô|bot; é spam; és um bot`,
	expensive: 'caro',
	'send me': `
		me? reenvia|reenviar|reenvie|remandar; pode|podes|poderia|podia me? reenviar ~1`,
};
