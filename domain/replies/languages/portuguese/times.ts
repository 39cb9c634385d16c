import type { Gloss } from '../lexicon-source';

/** Days, parts of the day, ranges and how long things take. */
export const TIMES: Gloss = {
	at: 'às; ao; pelas; à',
	'at #': 'às #; as #; à #; para as #; pras #; pelas #; a #',
	around: `
		por volta das|da|de; lá pelas|para_as; perto das; cerca das|de; tipo umas?; mais ou menos
		às; umas`,
	after: 'depois das|da|de|do; após as|a|o?; a seguir ao|às; passadas as; mais tarde que',
	before: 'antes das|da|de|do',
	from: 'a partir das|da|de|do; desde as|a|o; das_em_diante',
	'after #': 'das # em diante; # em diante; a partir das # em diante',
	until: 'até as|às|a|à|o|ao|ao_dia?; ate as|às|a|o?',
	'from # to #':
		'das|de # às|as|até|a as|às? #; entre as? # e as? #; das|de # até as? #; de # a|ao|à #',
	'from @ to @': 'de|da @ a|até|à a? @; de @ feira? a @ feira?',
	'between # and #': 'entre as? # e as? #',
	between: 'entre as|a|o?',
	'12:30': 'meio dia e meia|meio; meia hora depois do meio dia',
	noon: 'meio dia; o meio dia; ao meio dia; meiodia',
	midnight: 'meia noite',
	today: 'hoje; hj; hoje mesmo; no dia de hoje',
	tonight: 'hoje à noite; hoje de noite; esta noite; hj à noite',
	'this morning': 'hoje de|pela manhã; esta manhã; hoje cedo',
	'today in the afternoon': 'hoje à|a|de|pela tarde; esta tarde; hj à|a tarde',
	tomorrow: 'amanhã; amanha; no dia de amanhã; amanhã mesmo; amnh',
	'tomorrow morning': 'amanhã de|pela manhã; amanhã cedo; amanhã logo cedo',
	'tomorrow afternoon': 'amanhã à|a|de|pela tarde',
	'tomorrow evening': 'amanhã à|a noite; amanhã de noite',
	'day after tomorrow': 'depois de amanhã; depois d amanhã',
	yesterday: 'ontem; anteontem',
	'in the morning': `
		de|pela|na|da manhã; na parte da manhã; no período da manhã; durante a manhã; ao início da
		manhã; pela parte da manhã; cedo`,
	'in the afternoon': `
		à|a|de|pela|na|da tarde; na parte da tarde; no período da tarde; durante a tarde; depois do
		almoço; após o almoço; pela parte da tarde; no turno da tarde`,
	'in the evening': 'à|a|de|na|da noite',
	'end of day': `
		no fim|final da tarde; ao fim|final da tarde; fim|final da tarde; no fim de tarde; fim de
		tarde; fim|final do dia; no fim|final do dia; ao fim|final do dia; fim do expediente; final do
		expediente`,
	'late morning': `
		no fim|final da manhã; ao fim|final da manhã; fim|final da manhã; meio da manhã`,
	mornings: 'as manhãs; pelas manhãs; de manhãs; manhãs; todas as manhãs',
	afternoons: 'as tardes; pelas tardes; tardes; todas as tardes',
	'the morning': 'a manhã; manhã',
	'the afternoon': 'a tarde',
	'@ morning': `
		@ de|pela|na|da manhã; @ na parte da manhã; @ cedo; @ feira de|pela|na manhã; @ no período
		da manhã; @ manhã; @ feira cedo|manhã; @ feira na parte da manhã`,
	'@ afternoon': `
		@ à|a|de|pela|na|da tarde; @ na parte da tarde; @ feira à|a|de|pela|na tarde; @ no período
		da tarde; @ tarde; @ feira na parte da tarde; @ feira tarde`,
	'@ evening': '@ à|a|de noite; @ feira à|a|de noite',
	'first thing': `
		primeira hora; à primeira hora; na primeira hora; logo cedo; bem cedo; no primeiro horário;
		primeiro horário; logo pela manhã; logo de manhã; primeira hora da manhã`,
	lunchtime: `hora do? almoço; horário do? almoço; na hora do? almoço; horário de almoço; hora de almoço`,
	'next @': `
		próxima|próximo|prox @ feira?; na próxima @ feira?; no próximo @; @ feira? que vem; @ feira?
		próxima|seguinte; @ próximo|seguinte`,
	'@ of next week': `
		@ feira? da? semana que vem; @ feira? da próxima|outra semana; @ feira? da semana
		seguinte|próxima`,
	'@ of this week': '@ feira? desta|dessa semana',
	'this @': 'esta|essa|nesta|nessa @ feira?; este|esse|neste|nesse @',
	'last @': '@ feira? passada|passado; última @ feira?; a última @ feira?',
	'on @': `
		na|no @ feira?; @ feira; em? @ feira; para|pra a|à @ feira?; à @ feira?; ao @; dia @; a @
		feira; o @`,
	'@s': 'às @ feiras?; aos @; as @ feiras?; nas @ feiras?; todas as @ feiras?',
	'next week': `
		^ e? a|na próxima|seguinte $; pra|para a? próxima $; e a próxima $; na outra $; semana que
		vem; a|na|para|pra semana que vem; próxima semana; na|a|para_a próxima semana; semana
		próxima|seguinte; na semana seguinte; semana q vem; prox semana; pra próxima semana; para a
		semana; a outra semana; na outra semana; na semana que vem; a semana que vem; pra semana`,
	'this week': `
		esta|essa|nesta|nessa semana; na semana corrente; ainda esta semana; ainda essa semana`,
	'the week after next': `
		daqui a? duas|2 semanas; semana depois da próxima; na semana depois da próxima; daqui a
		quinze|15 dias`,
	'last week': 'semana passada; na semana passada',
	'early next week': `
		início|começo|inicio da? próxima semana; no? início|começo|inicio da? semana que vem; no
		início|começo da próxima semana`,
	'mid next week': 'meio|meados da? próxima semana; no? meio da semana que vem',
	'end of next week': `
		fim|final da? próxima semana; no? fim|final da semana que vem; no fim|final da próxima
		semana`,
	'end of this week': `
		fim|final da semana; no fim|final da semana; fim|final desta|dessa semana; no fim|final
		desta|dessa semana`,
	'early this week': 'no? início|começo da semana',
	weekend: 'fim|final de semana; fds; no fim|final de semana; fim de semana',
	'next month': `
		mês que vem; no? mês que vem; próximo mês; no próximo mês; mes que vem; no mês seguinte`,
	'this month': 'este|esse|neste|nesse mês; este mes',
	'next year': `
		ano que vem; no? ano que vem; próximo ano; no próximo ano; ano novo; para o ano; no início
		do ano que vem; pro ano que vem; pro próximo ano; início do próximo ano; ano seguinte`,
	'this year': 'este|esse|neste|nesse ano; ainda este ano',
	'next quarter': `
		próximo trimestre; no próximo trimestre; trimestre que vem; no trimestre que vem; semestre
		que vem; próximo semestre; no próximo semestre`,
	'this quarter': 'este|esse|neste|nesse trimestre',
	'early ~': 'no? início|começo|inicio|princípio de ~1; início|começo do mês de ~1',
	'mid ~': 'em? meados de ~1; no? meio de ~1',
	'end of ~': 'no? final|fim de ~1; finais de ~1; ao fim de ~1',
	'after summer': 'depois do verão; após o verão; depois das férias de verão',
	'after the holidays': `
		depois das|do festas|natal|férias|réveillon|ano_novo|carnaval; após as|o
		festas|natal|férias|ano_novo|carnaval; passadas as festas; depois das festas de fim de ano;
		após as festas de fim de ano`,
	'in # months': 'daqui a? # meses; em # meses; dentro de # meses; uns # meses',
	'in a month': 'daqui a? um mês; em um mês; dentro de um mês; daqui um mes',
	'in a few months': `
		daqui a? alguns|uns meses; em alguns|uns meses; dentro de alguns|uns meses; daqui a uns
		tempos; daqui um tempo; daqui a algum tempo`,
	'in # weeks': 'em # semanas; daqui a? # semanas; dentro de # semanas',
	'in a week': 'daqui a? uma semana; em uma semana; dentro de uma semana',
	'in a few weeks': `
		daqui a? algumas|umas semanas; em algumas semanas; dentro de algumas semanas`,
	'in # days': 'daqui a? # dias; em # dias; dentro de # dias',
	'# %': '# de? %; dia # de? %; no dia # de? %; # do mês? de? %; o dia # de %',
	'1 %': 'primeiro de %; dia primeiro de %',
	'from # to # %': 'de # a # de %; do dia # ao dia # de %',
	'on the #th': `
		dia #; no dia #; o dia #; ao dia #; do dia #; para|pra|pro o? dia #; dia #th; no dia #th`,
	'the #th': '#th',
	'any time': `
		qualquer hora|horário|momento; a qualquer hora|momento; em qualquer horário|momento; tanto
		faz o? horário|hora; quando quiser|puder|preferir; hora que quiser|for_melhor; na hora que
		quiser; horário livre; o horário que ~3; quando você quiser|puder|preferir; quando lhe|te
		for ~1; quando for melhor|melhor_para ~1`,
	'any day': 'qualquer dia; em qualquer dia; o dia que quiser; qualquer um dos dias',
	'all day': 'o dia todo|inteiro; todo o dia; dia todo|inteiro; durante todo o dia',
	'all morning': 'a manhã toda|inteira; toda a manhã; manhã toda|inteira',
	'all afternoon': 'a tarde toda|inteira; toda a tarde; tarde toda|inteira',
	'same time': `
		mesmo horário; mesma hora; no mesmo horário; à mesma hora; na mesma hora; o mesmo horário;
		mesmo horario`,
	'# minutes': '# minutos|minutinhos|min|mins',
	'a few minutes': `
		alguns|uns|poucos minutos|minutinhos; um minutinho; um pouquinho; um instante|momento; uns
		minutinhos`,
	'an hour': 'uma|1 hora',
	'# hours': '# horas',
	'half an hour': 'meia hora',
	'an hour later': 'uma|1 hora mais tarde|depois; 1:00 mais tarde|depois',
	'an hour earlier': 'uma|1 hora mais cedo|antes; 1:00 mais cedo|antes',
	'half an hour later': 'meia hora mais tarde|depois',
	'half an hour earlier': 'meia hora mais cedo|antes',
	later: 'mais tarde; mais pra|para frente|tarde; posteriormente; depois',
	earlier: 'mais cedo; antes; mais pra|para cedo',
	now: 'agora; agora mesmo',
	soon: 'em breve; logo; brevemente',
	asap: `
		o quanto antes; o mais rápido possível; o mais cedo possível; assim que possível; quanto
		antes; o mais breve possível`,
	week: 'semana; semanas',
	day: 'dia',
	days: 'dias',
	month: 'mês; mes',
	months: 'meses',
	year: 'ano',
	years: 'anos',
	time: 'horário; hora; horario; tempo',
	'what time': `
		que horas; qual horário|hora|o_horário; a que horas; que hora|horário; qual o horario; q
		horas; às quantas horas`,
	'15 minutes': 'um? quarto de hora',
	'early morning': 'bem? cedinho; bem cedo',
	'so @ please': 'então|portanto|logo na|no|a|fica|melhor? @ feira? $',
	'all week': 'a semana toda|inteira; toda a semana',
	'# minutes later': '# minutos|min mais tarde|depois',
	'# minutes earlier': '# minutos|min mais cedo|antes',
	'start # minutes later':
		'começar|começarmos|iniciar|iniciarmos|começamos ~1 # minutos|min mais tarde|depois',
	'start # minutes earlier':
		'começar|começarmos|iniciar|iniciarmos|começamos ~1 # minutos|min mais cedo|antes',
	'through ~': 'até ao? dia? ~4 inclusive|incluído',
	'& time': 'hora|horário|fuso de &',
	'& & time': 'hora|horário|fuso de & &',
	'local time': 'hora|horário daqui|local; hora|horário de cá',
	'@ the #th between': '@ feira? # entre',
	'do you have in the afternoon':
		'tem|têm|teria ~1 pra|para|na|de a? parte da tarde; tem|têm|teria pra|para a? tarde',
	'do you have in the morning':
		'tem|têm|teria ~1 pra|para|na|de a? parte da manhã; tem|têm|teria pra|para a? manhã',
	'new york time': 'hora|horário de nova york|iorque',
};
