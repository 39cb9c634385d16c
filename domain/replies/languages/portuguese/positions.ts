import type { Gloss } from '../lexicon-source';

/** "A segunda" is the second one, or Monday: where both are offered, neither is taken. */
export const POSITIONS: Gloss = {
	'the second one or monday': `
		a segunda $; a segunda está|é|serve|funciona|fica|me ~2; prefiro|quero a segunda`,
	'the fourth one or wednesday': 'a quarta $',
	'the first one': `
		o|a primeiro|primeira
		opção|horário|data|proposta|sugestão|alternativa|opçao|horario|opcao|dia?; primeiro|primeira
		opção|horário|data|proposta|sugestão|alternativa|opcao; a 1th opção; o 1th horário; a 1th; o
		1th`,
	'the second one': `
		o segundo horário|dia|horario?; a segunda
		opção|data|proposta|sugestão|alternativa|opcao|opçao; segunda|segundo
		opção|horário|data|proposta|sugestão|alternativa|opcao|horario|opçao; a segunda
		das|delas|hipótese|que ~2; a 2th opção|data?; o 2th horário?; 2th opção|horário`,
	'the third one': `
		o|a terceiro|terceira
		opção|horário|data|proposta|sugestão|alternativa|opcao|horario|hipótese?; terceira|terceiro
		opção|horário|data|proposta|sugestão|alternativa|opcao; a 3th opção|data?; o 3th horário?`,
	'the fourth one': `
		o quarto horário?; a quarta opção|data|proposta|sugestão|alternativa; quarta opção|sugestão`,
	'the last one': `
		o|a último|última opção|horário|data|proposta|sugestão|alternativa|opcao|horario?;
		último|última opção|horário|data|proposta|sugestão`,
	'the earliest one': `
		o mais cedo; a mais cedo; o primeiro disponível; o mais próximo; o horário mais cedo`,
	'the latest one': 'o mais tarde; a mais tarde; o horário mais tarde',
	'the other one': 'o outro; a outra; o outro horário; a outra opção',
	'the middle one': 'o|a do meio',
	first: 'primeiro|primeira',
	second: 'segundo',
	third: 'terceiro|terceira',
	last: 'último|última',
	'option #': `
		opção|opcao|opçao #; a opção|opcao #; a #; número #; o número #; n #; nº #; horário|horario
		#; o horário #; a opção número #; opção número|n #; a número #; alternativa #; op #;
		sugestão #; a sugestão #; proposta #; hipótese #; #th opção|horário|sugestão`,
	'option a': 'opção|opcao a; letra a',
	'option b': 'opção|opcao b; letra b',
	'option c': 'opção|opcao c; letra c',
	'both work': `
		ambos|ambas ~1 funcionam|servem|podem|estão|dão ~1; os|as dois|duas|2 ~1
		funcionam|servem|estão|dão|podem ~1; os|as dois|duas; ambos|ambas`,
	'any works': `
		qualquer um|uma ~3; tanto faz ~2; qualquer opção|horário ~1 serve|funciona|está ~1;
		pode|podem escolher ~3; todos ~1 funcionam|servem|me_servem|estão ~1; todas ~1
		funcionam|servem|estão ~1; você|vc escolhe; o que for melhor ~3; os três|3 ~1
		funcionam|servem|me_servem ~1; qualquer serve; estou flexível; sou flexível; para
		mim|pra_mim tanto faz; é indiferente; indiferente; qualquer uma das opções; qualquer um dos
		horários; todos os horários me? servem|atendem|funcionam ~1; qualquer delas|deles ~1;
		qualquer dos horários ~1`,
	'none of those work': `
		nenhum|nenhuma ~5 serve|funciona|dá|atende|possível|convém|consigo|posso|bom|boa|encaixa ~2;
		nenhum|nenhuma ~3; não consigo|posso ~1 em? nenhum|nenhuma|nenhuma_delas ~3; não dá em?
		nenhum|nenhuma ~3; em nenhum|nenhuma ~3; não me? serve|funciona|dá|convém|atende
		nenhum|nenhuma ~3; esses|essas|estes|estas ~1 não ~1
		servem|funcionam|dão|atendem|consigo|posso|convêm ~2; não ~1 servem|funcionam|atendem|convêm
		~2; nenhum dos|desses|deles ~2`,
	'the one at #': 'o|a das|de #',
};
