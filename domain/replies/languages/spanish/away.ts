import type { Gloss } from '../lexicon-source';

/** Absence notes. */
export const AWAY: Gloss = {
	'out of the office': `
		fuera de la? oficina; ausente; ausente de la? oficina; no estoy en la oficina;
		estoy|estaré|me_encuentro ausente|fuera; me encuentro|encontraré fuera|ausente ~2; estoy
		fuera; estaré fuera|ausente ~3; no me encuentro en la oficina; fuera del despacho`,
	'on vacation': `
		de vacaciones; vacaciones; en periodo vacacional; de vacas; disfrutando de vacaciones`,
	'on leave': `
		de permiso; con permiso ~1; me encuentro con|de permiso|licencia|baja ~1; de baja médica|maternal|paternal|medica; en licencia; con licencia ~2; baja por
		maternidad|paternidad|enfermedad; permiso de maternidad|paternidad; de licencia ~2; baja
		maternal|paternal|médica; de baja`,
	'automatic reply': `
		respuesta automática|automatica; mensaje automático|automatico; contestación automática;
		autorespuesta; auto respuesta; correo automático; respuesta automatizada`,
	'i will return': `
		retomo|retomaré ~1 funciones|labores|actividades|trabajo|oficina ~1; vuelvo|volveré|volvere|regreso|regresaré|regresare|retorno|retornaré|me_reincorporo|me_incorporo;
		me reincorporo|reincorporaré|incorporo|incorporaré; estaré|estare de vuelta|regreso; estoy
		de vuelta|regreso; mi regreso|vuelta será?; a mi regreso|vuelta; de vuelta; de regreso;
		hasta mi regreso|vuelta; fecha de regreso|retorno|vuelta|reincorporación; reincorporación;
		regresando; volviendo`,
	'limited access to email': `
		acceso limitado|intermitente|restringido a? ~1 correo|email|mail; sin acceso al|a ~1
		correo|email|mail; no tendré|tengo|tendre acceso a|al ~1 correo|email|mail; acceso limitado`,
	'i will reply when i return': `
		responderé|contestaré|respondere|contestare|atenderé|atendere ~4 regreso|vuelta|regresar; a
		mi regreso|vuelta te|le|os|les responderé|contestaré|respondere|contestare|atenderé;
		te|le|les|os responderé|contestaré|respondere|contestare|atenderé|leeré ~3`,
	'for urgent matters contact': `
		para|por|en|si ~2 urgente|urgencia|urgencias|urgentes ~4
		contacta|contacte|contactar|escriba|escribe|llame|llama|póngase|diríjase|dirígete ~2`,
	'thank you for your message': `
		gracias por tu|su|vuestro|el mensaje|correo|email|mail|contactar ~2`,
	'we will return':
		'volveremos|regresaremos|retomaremos|reabrimos|reabriremos|retornaremos|volvemos ~1; estaremos de vuelta|regreso ~1',
	'i will return on the #th':
		'vuelvo|regreso|retorno|volveré|regresaré el? día? #; me reincorporo|incorporo el? día? #',
	'until i return': 'durante mi ausencia|vacaciones|permiso|licencia; en mi ausencia',
	'i will return # %':
		'vuelvo|regreso|retorno|volveré|regresaré el? día? # de? %; me reincorporo|incorporo el? día? # de? %',
};
