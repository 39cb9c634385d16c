import type { Gloss } from '../lexicon-source';

/** Absence notes. */
export const AWAY: Gloss = {
	'out of the office': `
		fora do|de escritório|office; ausente; ausente do escritório; estou|estarei ~1 ausente|fora
		~2; ausência; mensagem de ausência; aviso de ausência; não estarei|estou no escritório;
		estou ausente; encontro me ausente ~1; me encontro ausente ~1; fora da empresa; escritório
		~1 fechado; estaremos fechados; em recesso; recesso`,
	'on vacation': `
		de|em férias; férias; de ferias; gozo de férias; período de férias; em gozo de férias; em
		recesso`,
	'on leave': `
		de licença ~1; em licença ~1; licença
		maternidade|paternidade|médica|parental|de_maternidade; de baixa ~1; afastado|afastada ~1;
		de folga; baixa médica`,
	'automatic reply': `
		resposta|mensagem|email|e_mail automática|automático|automatica; resposta automática; esta é
		uma resposta|mensagem automática; autorresposta; auto resposta; resposta automatizada`,
	'we will return':
		'retornaremos|voltaremos|regressaremos|reabriremos|reabrimos|voltamos|regressamos ~1; estaremos de volta ~1',
	'will return': 'regressando|retornando|voltando ~1',
	'i will return': `
		retorno|volto|regresso em|no|na|dia|a|ao; volto; voltarei; retorno; retornarei; regresso;
		regressarei; estarei|estou de volta; de volta; meu|o_meu retorno|regresso; no|ao|após
		meu|o_meu retorno|regresso; com retorno; retorno previsto; com regresso; regresso previsto;
		retornando; voltando; estarei de regresso; de regresso; retomo; retomarei; retorno ao
		trabalho|escritório ~1; data de retorno|regresso; retorno das férias ~1`,
	'limited access to email': `
		acesso limitado|restrito|reduzido ao|a|aos ~1 e_mails|emails|email|e_mail|mensagens; sem
		acesso ao|a|aos ~1 e_mails|emails|email|e_mail|mensagens; acesso limitado; não
		terei|tenho|tendo acesso ao|a|aos ~1 e_mails|emails|email|e_mail|mensagens; com acesso
		limitado; pouco acesso ~3`,
	'i will reply when i return': `
		responderei|respondo|retornarei|darei ~5
		retorno|retornar|regresso|regressar|voltar|volta|possível ~1; responderei ~2 assim_que ~2;
		responderei assim que ~3; responderei ~3`,
	'for urgent matters contact': `
		em caso de urgência|emergência|urgências ~3
		contacte|contate|contactar|entre|fale|procure|ligue|favor ~2; para|por
		assuntos|questões|casos|demandas urgentes|urgência ~2
		contacte|contate|contactar|entre|fale|procure|ligue|favor ~3; em caso de
		urgência|emergência; assuntos|casos|questões|demandas urgentes; se for urgente ~2; caso seja
		urgente ~2; urgências ~1`,
	'thank you for your message': `
		obrigado|obrigada|agradeço|agradecemos pelo|pela|por|o|a|seu|sua|seu_contato ~1
		mensagem|email|e_mail|contato|contacto; recebi|recebemos seu|sua|o_seu|a_sua
		email|e_mail|mensagem|contato|contacto`,
	'i will return on the #th':
		'volto|retorno|regresso|voltarei|retornarei|regressarei dia|no_dia #; de volta dia|no_dia #; com|meu retorno|regresso ~1 dia|no_dia #',
	'until i return':
		'durante esse|este|o período ~1; durante a? minha ausência|licença; na minha ausência',
	'i will return # %':
		'volto|retorno|regresso|voltarei|retornarei|regressarei dia|no_dia|a # de? %; de volta dia|no_dia # de? %; com retorno ~1 dia|em # de? %',
};
