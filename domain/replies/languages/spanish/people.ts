import type { Gloss } from '../lexicon-source';

/** The wrong person, and questions people ask. */
export const PEOPLE: Gloss = {
	'wrong number': `
		número|numero|nro|teléfono|telefono equivocado|incorrecto|erróneo|erroneo; te|se|le
		has|ha|han confundido|equivocado de? número|numero|persona ~1; se
		equivocó|equivoco|equivocaron|equivoca de? número|numero|persona; te equivocaste|equivocas
		de? número|numero|persona; está|estás|están|esta equivocado|equivocada|equivocados; se
		equivocó|equivoco; te has|se_ha equivocado; marcación equivocada`,
	'wrong person': `
		no soy &; te equivocas ~2; se equivoca ~2; os equivocáis ~2; se ha equivocado ~2; te has
		equivocado ~2; aquí no hay ningún|ninguna ~2; no conozco a ningún|ninguna ~2; persona
		equivocada|incorrecta; no soy yo ~3; no soy la persona ~3; no soy el|la
		indicado|indicada|adecuado|adecuada|correcto|correcta|responsable|encargado|encargada ~3; no
		conozco a ~2; no hay nadie|ningún|ninguna ~3 llamado|llamada|nombre|aquí; aquí no hay nadie
		~3; aquí no vive|trabaja ~3; no soy quien ~3; creo que me confunde|confundes ~3; este no es
		el|su número|numero|teléfono|telefono de ~2; este número|numero no es de ~2; no es mi
		área|area|departamento ~3; no me corresponde ~3; no llevo yo ~2; no llevo ese|este tema ~1;
		no me encargo ~3; yo no me encargo|ocupo ~4; no me ocupo ~3; no me dedico ~4; no es conmigo;
		no decido yo ~2`,
	'no longer work here': `
		ya no trabajo ~3; ya no trabaja ~3; ya no pertenezco ~3; ya no formo parte ~3; no trabajo
		ahí|allí|aquí|en ~2; he dejado la empresa; dejé|deje la empresa; ya no estoy en la|esa
		empresa|compañía|compania|ese|este ~1; me jubilé|jubile; estoy jubilado|jubilada; ya no está
		en la empresa`,
	'you should contact the ~': `
		debe|debes|debería|deberías|deberias|deberia|tiene|tienes|tendría|tendrías que?
		hablar|contactar|escribir|dirigirse|dirigirte|preguntar|llamar|hablarlo con|a? ~3;
		habla|hable|contacta|contacte|escribe|escríbele|escribele|escriba|escríbale|dirígete|diríjase|pregunta|pregúntale|pregunte
		con|a mi|nuestro|nuestra|el|la|mis ~3;
		contacta|contacte|comunícate|comuníquese|póngase_en_contacto con ~3; la persona
		indicada|adecuada|correcta|responsable|encargada es ~2; el|la
		responsable|encargado|encargada es ~3; mejor hable|habla|contacta|contacte con ~3; te|le
		paso el contacto ~4; el contacto es ~2`,
	'my colleague handles this': `
		lo|la|eso|esto|ese|de lleva|maneja|gestiona|ve|esto|eso se? encarga|ocupa
		mi|nuestro|nuestra|otra|otro|el|la ~3; se|lo encarga|ocupa|lleva|gestiona|maneja ~1
		mi|nuestro|nuestra|otra|otro|el|la|compañero|compañera|colega|jefe|jefa|departamento ~3; mi
		compañero|compañera|colega|jefe|jefa|socio|socia ~1 lleva|maneja|gestiona|se_encarga|se|es
		~3; eso lo|la lleva|ve|maneja|gestiona ~3; de eso se encarga|ocupa ~3; quien
		lleva|maneja|gestiona|decide|ve esto|eso|estos|estas ~2 es ~2`,
	'forwarded this to my': `
		reenvié|reenvie|reenvío|reenvio|reenviado|paso|pasado|pasé|pongo ~2 a|con|en
		mi|nuestro|nuestra|copia compañero|compañera|colega|jefe|jefa|departamento|equipo;
		copio|incluyo|pongo ~1 en? copia? a? mi|nuestro|nuestra ~1`,
	colleague: 'compañero|compañera|colega',
	boss: 'jefe|jefa',
	'who is this': `
		quién|quien eres|es|sois|habla|escribe|me; quiénes|quienes son|sois|eres; con quién|quien
		hablo|tengo; de parte de quién|quien; de qué|que empresa; de dónde|donde
		me|eres|escriben|llaman`,
	'how did you get': `
		cómo|como
		consiguió|conseguiste|obtuvo|obtuviste|consiguieron|obtuvieron|tienes|tiene|tienen|has|ha;
		de dónde|donde sacó|sacaste|sacaron|has|ha|han sacado?`,
	'how much does it cost': `
		cuánto|cuanto cuesta|cuestan|vale|valen|sale|es|sería|costaría|cobran|cobra|cobras; qué|que
		precio|coste|costo|tarifa|tarifas ~2; cuál|cual es el precio|costo|coste; cuánto|cuanto;
		precio|precios|tarifa|tarifas`,
	'how long': 'cuánto|cuanto dura|tiempo|tarda|durará|se_tarda',
	'what is this about': `
		de qué|que se? trata|va|sería; sobre qué|que es|sería; para qué|que es|sería; cuál es el
		motivo|tema|objetivo; qué|que es esto; en qué consiste`,
	'are you a robot': `
		eres|es|sois un? robot|bot|máquina|maquina; es esto|un_bot spam|estafa|un`,
	expensive: 'caro|cara',
	'i do not handle this':
		'ya no llevo|gestiono|manejo|coordino|superviso ~2; yo no llevo|gestiono|manejo ~2',
	'handles this': `
		ahora ~2 lo|la|los lleva|ve|gestiona|maneja|coordina ~1; eso|esto ahora lo|la lleva|ve|gestiona|maneja ~1;
		lo|la lleva|ve|gestiona|maneja|coordina &`,
	'forwarding your email to': `
		le|les paso|reenvío|reenvio|traslado|mando tu|su|este|el|vuestro correo|mail|mensaje|contacto|email`,
};
