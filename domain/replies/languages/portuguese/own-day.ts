import type { Gloss } from '../lexicon-source';

/** What else the sender has on, and why a meeting falls through. */
export const OWN_DAY: Gloss = {
	'. i have a meeting until # .': `
		saio|saímos|largo|termino|acabo|largamos ~3 às|as|à #; trabalho até às|as|a? #;
		tenho ~1 aula|plantão|turno|reunião|consulta até às|as|a? #`,
	'busy from #': 'entro|pego|começo ~3 às|as|à #',
	'i have another meeting': `
		estou|tô ~1 abrindo|fechando|atendendo|trabalhando|dirigindo|voando|dando|operando ~3; estou a
		trabalhar|abrir|atender|conduzir|dar ~2; levo|busco|pego|deixo|levar|buscar|deixar ~3
		pai|mãe|filho|filha|filhos|criança|crianças|escola|creche|médico|fisio|fisioterapia|meninos|miúdos ~3;
		tenho ~1 plantão|turno|aula|aulas|consulta|obra|fisioterapia; em obra|obras|aula|plantão|cirurgia|visita; agenda ~1 preenchida|lotada|cheia ~2; calhou ~2 reunião; preso|presa em|no|na ~2`,
	'@ does not work':
		'@ feira? trabalho $; @ feira? tenho plantão|aula|turno; @ feira? é feriado; na? @ feira? é feriado; @ feriado',
	'family emergency': 'enterro; velório; funeral; falecimento ~2; faleceu ~2; luto',
	'i have a doctor':
		'tenho ~1 médico|dentista|hospital|operação|cirurgia|casamento|tribunal|audiência|exame|exames',
	'budget frozen': `
		congelou|congelaram|congelado|cortou|cortaram|cortado|suspendeu ~4 orçamento|orçamentos|verba|verbas|gastos ~2;
		orçamento|orçamentos|verba ~2 congelado|congelados|cortado|cortados|suspenso`,
	'not now': `
		não ~2 avançar|seguir|prosseguir já|agora|para_já|por_agora|este_ano|neste_ano ~2; com o fecho do ano ~3`,
	'my car broke down': `
		carro|moto ~1 quebrou|avariou|enguiçou|pifou; pneu ~1 furou; voo|comboio|trem|metrô ~2 cancelado|atrasado|parado|greve; sem
		internet|luz|sinal|bateria|rede ~2; caiu a|o internet|luz|sistema`,
	'no money': 'sem grana|dinheiro|verba|budget|caixa ~2; não tenho|temos|há grana|dinheiro ~1',
	'not until after the holidays': `
		^ melhor|só? depois|após do|da|das|de|o|a|as carnaval|festas|natal|páscoa|férias|ano_novo ~4 $`,
};
