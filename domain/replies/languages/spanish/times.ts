import type { Gloss } from '../lexicon-source';

/** Days, parts of the day, ranges and how long things take. */
export const TIMES: Gloss = {
	at: 'a las|la; a eso de las; a',
	around: `
		sobre|hacia las|la; como a las|la; alrededor de las|la; cerca de las; tipo|tipo_las; más o
		menos a las; a eso de`,
	'at #': 'a las|la #; a la una; las #; tipo #',
	after: `
		después de las|la|el|del?; luego de las?; pasadas las; pasado el; tras las|el; después; más
		tarde de las; más tarde que las`,
	before: 'antes de las|la|el|del?; antes',
	from: 'a partir de las|la|el|del?; desde las|la|el?; de # en adelante',
	'after #': 'a partir de las # en adelante; de las # en adelante; # en adelante',
	until: 'hasta las|la|el?',
	'between # and #': 'entre las? # y las? #',
	between: 'entre las|la|el?',
	'from # to #': 'de|desde las|la? # a|hasta las|la? #',
	'from @ to @': 'de|desde @ a|hasta @; de|desde el @ a|hasta el @; del @ al @; de lunes a @',
	noon: 'mediodía; medio día; las doce del mediodía',
	midnight: 'medianoche',
	today: 'hoy; el día de hoy; hoy mismo; hoy día',
	tonight: 'esta|hoy noche; hoy por|en|a la noche',
	'this morning': 'esta mañana; hoy por|en la mañana',
	'today in the afternoon': 'esta tarde; hoy por|en|a la tarde; hoy tarde; hoy a la tarde',
	tomorrow: 'mañana; mañana mismo; el día de mañana',
	'tomorrow morning': 'mañana por|en|a la mañana; mañana temprano; mañana a primera hora',
	'tomorrow afternoon': 'mañana por|en|a la tarde; mañana tarde',
	'day after tomorrow': 'pasado mañana; pasado',
	yesterday: 'ayer; anteayer; antier',
	'in the morning': `
		por|en|a la mañana; ^ de mañana; a media mañana; temprano; tempranito; en horario de mañana`,
	'in the afternoon': `
		por|en|a la tarde; de tarde; a media tarde; después de comer; después de almorzar; en
		horario de tarde`,
	'in the evening': 'por|en|a la noche; de noche',
	'late afternoon': 'a media tarde larga',
	mornings: 'las mañanas; por las mañanas; mañanas',
	afternoons: 'las tardes; por las tardes; tardes',
	'the morning': 'la mañana',
	'the afternoon': 'la tarde',
	'@ morning': '@ mañana; @ en|por|a la mañana; @ a primera hora; @ temprano; @ de mañana',
	'@ afternoon': '@ tarde; @ en|por|a la tarde',
	'@ evening': '@ noche; @ en|por|a la noche',
	'first thing': 'a? primera hora; a primera hora de la mañana',
	'end of day': `a? última hora; al final del día; al final de la jornada; a última hora de la tarde; al? final de la tarde; fin de la tarde; a última hora; última hora del día`,
	lunchtime: `hora de comer; la hora del almuerzo; hora de la comida; al? mediodía comiendo; a la hora de comer`,
	'next @': 'el? próximo @; @ próximo; @ que viene; @ siguiente; el? siguiente @; @ entrante',
	'@ of next week': `
		@ de la semana que viene; @ de la? próxima|siguiente semana; @ de la semana
		próxima|siguiente|entrante; @ de la otra semana; @ próximo de la semana que viene`,
	'@ of this week': '@ de esta semana',
	'this @': 'este @',
	'last @': '@ pasado; el pasado @',
	'on @': 'del @; de el @; el día @; el @; los? día @',
	'@s': 'los @; todos los @',
	'next week': `
		para la otra $; la otra semana; ^ y? la próxima|siguiente qué? tal? $; ^ y? la que viene $;
		la próxima|siguiente qué|como|cómo tal|ves|te_va; para la próxima|siguiente $; la? semana
		que viene|entra; la? próxima|siguiente semana; la? semana próxima|siguiente|entrante; semana
		proxima; la que viene; la semana de después`,
	'this week': 'esta semana; la semana en curso; esta misma semana',
	'the week after next': `
		en dos semanas más; la semana siguiente a la próxima; dentro de dos semanas`,
	'last week': 'la semana pasada',
	weekend: 'fin de semana; finde',
	'next month': `
		el? mes que viene|entra; el? próximo|siguiente mes; el? mes próximo|entrante|siguiente`,
	'this month': 'este mes',
	'next year': `
		el? año que viene|entra; el? próximo año; año próximo|nuevo|entrante; el año que entra`,
	'this year': 'este año',
	'next quarter': 'el? próximo|siguiente trimestre; trimestre que viene; trimestre próximo',
	'this quarter': 'este trimestre',
	'early ~': 'a|para? principios|inicios|comienzos de ~2',
	'mid ~': 'a|para? mediados de ~2',
	'end of ~': 'a|para? finales|fines|fin de ~2',
	'after summer': `
		después del verano; pasado el verano; a la vuelta del verano; tras el verano; después de las
		vacaciones de verano`,
	'after the holidays': `
		después de las fiestas|vacaciones|navidades; pasadas las fiestas|navidades; tras las
		fiestas; después de navidad; pasada la navidad; después de reyes`,
	'in # months': 'en|dentro_de # meses; dentro de # meses',
	'in a month': 'en|dentro_de un mes; dentro de un mes; un mes',
	'in a few months': `
		en|dentro_de unos|algunos meses; dentro de unos|algunos|varios meses; unos meses; más
		adelante; en unos meses; en un tiempo`,
	'in # weeks': 'en # semanas; dentro de # semanas',
	'in a few weeks': 'en unas|algunas semanas; dentro de unas|algunas semanas',
	'in a week': 'en una semana; dentro de una semana',
	'in # days': 'en # días; dentro de # días',
	'# %': '# de? %; día # de? %; # del? mes? de? %',
	'1 %': 'primero de %; uno de %',
	'on the #th': 'el? día #; el #; al día #',
	'the week of the #th': 'la semana del #',
	'from # to # %': 'del # al # de %',
	'any time': `
		cualquier hora|momento|horario; a cualquier hora; a la hora que; todo el día; cuando
		quieras|quiera|sea|digas|diga|puedas|pueda; a la hora que quieras|quiera; en cualquier
		momento; me da igual la hora`,
	'any day': 'cualquier día; cualquiera de los días; el día que quieras|quiera',
	'all day': 'todo el día; el día entero',
	'in the whole morning': 'toda la mañana',
	'any time in the afternoon': 'toda la tarde; cualquier hora de la tarde',
	'same time': 'misma hora; a la misma hora; mismo horario; el mismo horario',
	'# minutes': '# min; # minutos; # minutitos; # mins',
	'a few minutes': 'unos|algunos|pocos minutos; un par de minutos; un ratito; unos minutitos',
	'an hour': 'una hora; 1 hora',
	'# hours': '# horas; # hs',
	'half an hour': 'media hora|horita',
	'an hour later': 'una hora más tarde|después; 1 hora más tarde|después',
	'an hour earlier': 'una hora antes|más_temprano; 1 hora antes',
	'half an hour later': 'media hora más tarde|después',
	'half an hour earlier': 'media hora antes',
	later: 'más tarde; luego; más tardecito',
	earlier: 'más temprano; más pronto',
	now: 'ahora; ahora mismo; ahorita',
	soon: 'pronto; en breve',
	week: 'semana; semanas',
	day: 'día',
	days: 'días',
	month: 'mes',
	months: 'meses',
	year: 'año',
	years: 'años',
	weeks: 'semanas',
	time: 'hora; horario; tiempo',
	'what time': 'qué hora|horario; a qué hora; hora',
	morning: 'mañanita',
	'15 minutes': 'un? cuarto de hora',
	'so @ please': 'así|asi que el|mejor? @ $; entonces el|mejor? @ $; por lo tanto el? @ $',
	'all week': 'toda la semana',
	'tomorrow at #': 'de mañana a las? #',
	'meeting tomorrow': 'reunión|cita|llamada|junta|sesión|videollamada|entrevista|turno de mañana',
	'@ the #th between': '@ # entre',
	'# minutes later': '# minutos|min más tarde|después; # minutos|min luego',
	'# minutes earlier': '# minutos|min antes|más_temprano',
	'through ~': 'hasta el? día? ~4 inclusive|incluido|inclusivo|incluidos',
	'after january 6': 'después de reyes; pasados? reyes; tras reyes',
	'& time': 'hora|horario de &',
	'& & time': 'hora|horario de & &',
	'local time': 'hora de aquí|acá; hora local; hora mía; de aquí',
	'new york time': 'hora|horario de nueva york',
	'mexico city time': 'hora|horario de ciudad? de? méxico|cdmx',
};
