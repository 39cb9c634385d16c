import type { Gloss } from '../lexicon-source';

/** No, not now, not sure. */
export const NO: Gloss = {
	no: '^ no $; nop; nopo; noo; nones; no no; ^ no',
	'no thanks': `
		no gracias; no muchas gracias; no pero gracias; gracias pero no; no te? lo? agradezco; no
		señor gracias; te lo agradezco pero no; muchas gracias pero no; no por favor gracias`,
	'of course not': `
		claro que no; por supuesto que no; para nada; en absoluto; ni hablar; ni de broma`,
	'i think not': 'creo que no; me parece que no; no creo; pienso que no',
	'i am afraid not': `
		me temo que no; lamento que no; desgraciadamente no; lamentablemente no; me es imposible`,
	not: 'no',
	'not @': 'no el? @',
	'# does not work': '# no $',
	'@ does not work': `
		@ no $; el @ no $; @ imposible; @ fatal; @ lo tengo
		complicado|complicada|lleno|completo|ocupado; @ estoy ocupado|ocupada|liado|liada; el? @
		tampoco`,
	'does not work': `
		no me|nos|le|te va|viene|sirve|queda|cuadra|encaja|funciona|conviene|acomoda|cae|vale
		bien|nada|muy|del?; no me|nos
		va|viene|sirve|queda|cuadra|encaja|funciona|conviene|acomoda|cae|vale nada|muy|del
		bien|todo?; no me|nos iría|vendría|serviría|quedaría bien?; me|nos va|viene|queda
		mal|fatal|regular|complicado|difícil; me es imposible|complicado|difícil; es imposible;
		imposible; no es posible; no será|sera posible; no va a ser posible; no
		funciona|sirve|encaja|cuadra; no va bien; me|nos resulta|queda imposible|complicado|difícil;
		lo tengo|veo|tenemos complicado|difícil|imposible|mal|lleno|ocupado; la tengo|veo
		complicada|ocupada|llena|difícil; no se puede|podrá; no hay manera; va a ser
		complicado|difícil|imposible; está|esta complicado|difícil; tampoco me? va|viene|sirve|puedo
		bien?; tampoco; no me es posible; no me va a ser posible; no me va a dar tiempo; no me da
		tiempo; no tengo tiempo ese|esa día|hora; se me complica; se nos complica; me cae mal|fatal;
		no me sirve; no va a poder ser; no puede ser`,
	'today does not work': 'hoy no $; hoy no puedo; hoy imposible; hoy ya no',
	'tomorrow does not work': 'mañana no $; mañana no puedo; mañana imposible',
	'i can not': `
		no puedo; no podría|podria; no podré|podre; no voy a poder; ya no puedo; no me es posible;
		no logro; no consigo; no alcanzo; no me puedo; yo no puedo; no creo que pueda; no creo
		poder; imposible para mí; no sé si pueda; no estoy pudiendo; ya no voy a poder; al final no
		puedo|podré|voy_a_poder; al final no podré; no he podido; no pude`,
	'we can not': 'no podemos; no podremos; no vamos a poder; no podríamos',
	'i can not attend': `
		no podré|podre|puedo|alcanzo|consigo a? asistir|ir|acudir|llegar|estar|venir; no voy a poder
		asistir|ir|acudir|llegar|estar|venir; no llego; no asistiré|asistire; no voy a ir|asistir;
		no iré|ire; no podré|podre estar|conectarme; no puedo conectarme; no voy a llegar; no
		puedo|podré|podre hacer la|nuestra reunión|llamada|cita; no me podré conectar; no podremos
		asistir|ir|estar`,
	'not available': `
		no disponible; no estoy|estaré|estare|estamos disponible|disponibles|libre; no
		estaré|estare; no estoy; no tengo disponibilidad|hueco|huecos|espacio|agenda; no tengo ~1
		libre|disponible; sin disponibilidad|hueco; ya tengo ~1 ocupado|ocupada`,
	'i am busy': `
		estoy|estaré de|en formación|formacion|curso|rodaje|guardia; en formación|curso; en una
		formación; estoy|estaré|ando|tengo
		ocupado|ocupada|liado|liada|full|lleno|llena|hasta_arriba|complicado|complicada|pillado|pillada;
		tengo ~2 agenda llena|completa|ocupada; voy a estar ocupado|ocupada|liado|liada;
		estaré|estare ocupado|ocupada|liado|liada|reunido|reunida|de_viaje; estoy en
		reuniones|reunión|junta|juntas; estoy reunido|reunida; tengo el día lleno|completo|a_tope;
		ando a mil; estoy a tope`,
	'i have another meeting': `
		tengo|tenemos|tendré otra|una|otro|un
		reunión|reunion|cita|junta|compromiso|llamada|evento|médico|vuelo|clase|asunto;
		tengo|tenemos médico|dentista|reunión|reunion|junta|clase|compromisos|cita; ya tengo|tenemos
		algo|otra|un|una|compromiso|otro|cita|reunión|reunion ~1; me coincide con ~3; se me
		cruza|solapa ~4; me surgió|surgio un|otro compromiso; tengo un conflicto ~2; tengo un viaje;
		me pisa con ~3; me choca con ~3`,
	'i am travelling': `
		viajando; voy de viaje; salgo de viaje; voy a viajar; estoy fuera; estaré fuera;
		estoy|estaré|estare de viaje; voy a estar de viaje; viajo; me voy de viaje`,
	unfortunately: `
		lamentablemente; desafortunadamente; desgraciadamente; por desgracia; lastimosamente; me
		temo que`,
	sorry: `
		lo siento; lo siento mucho|muchísimo; perdón|perdon; perdona|perdone|perdonad;
		disculpa|disculpe|disculpen|disculpas|disculpad; mil disculpas; lamento; lo lamento; sorry`,
	'not possible': 'imposible',
	'not sure': `
		no estoy seguro|segura; no sé; no se si; no lo sé|se; no lo tengo claro; no tengo claro; no
		sabría|sabria; no sé|se todavía|aún; aún|todavía no sé|se ~3; no estoy del todo
		seguro|segura`,
	maybe: `
		quizá|quizás|quizas|tal_vez|talvez; tal vez; a lo mejor; puede que; puede ser; posiblemente;
		capaz; acaso; probablemente; en principio; seguramente`,
	'let me check': `
		déjame|dejame|déjeme|dejeme|deja|deje|dejad|permíteme|permíteme que? lo? ~1
		ver*|revis*|mir*|consult*|confirm*|chec*|comprob*|pens*|habl*|pregunt*;
		tengo|tendría|debo|necesito|quiero|voy|falta que|a? lo|antes|primero?
		ver*|revis*|mirar*|consult*|confirm*|chec*|comprob*|pens*|pregunt*; falta confirm*;
		pendiente de ~2; a falta de ~2; me falta confirm*; déjame|dejame|déjeme|dejeme|deja|deje
		ver|revisar|mirar|consultar|confirmar|checar|comprobar|pensarlo|lo ~1;
		tengo|tendría|tendria|debo que?
		ver|revisar|mirar|consultar|confirmar|checar|comprobar|preguntar|consultarlo|mirarlo|verlo|revisarlo|pensarlo|hablarlo;
		lo|la|te|le miro|consulto|reviso|veo|checo|pienso ~1; necesito
		consultar|mirar|ver|revisar|confirmar|checar|pensarlo|consultarlo; voy a
		ver|mirar|revisar|consultar|checar|pensarlo|consultarlo; déjame|dejame|déjeme
		pensarlo|consultarlo|verlo|mirarlo|revisarlo; veré|vere si; lo pienso; lo voy a pensar;
		primero tengo que ~2; a ver si puedo; miro mi|la agenda; reviso mi|la agenda; me lo pienso`,
	'i will let you know': `
		te|le|os|les
		aviso|avisaré|avisare|confirmo|confirmaré|confirmare|digo|diré|dire|escribo|cuento|comento|contesto|respondo;
		te|le|lo confirmo luego|mañana|después|pronto|más|mas tarde?; ya te|le
		aviso|digo|cuento|diré|diria; luego te|le digo|aviso|confirmo; ahora te|le digo|confirmo; me
		pongo en contacto; vuelvo a escribir|contactar; luego confirmo`,
	'it depends': 'depende; dependiendo; según|segun',
	none: 'ninguno|ninguna|ningún|ningun',
	nothing: 'nada',
	never: 'nunca; jamás',
	without: 'sin',
	neither: 'ni',
	'rather not': `
		mejor no; prefiero no; preferiría|preferiria no; casi mejor no; mejor que no`,
	'why not': 'por qué|que no; por que no; porque no $; cómo no',
	'not interested': `
		no me|nos interesa; no me|nos interesa nada|esto|para; no estoy|estamos
		interesado|interesada|interesados|interesadas; sin interés; no tengo|tenemos
		interés|interes|ningún_interés; no hay interés|interes; no es de mi|nuestro interés|interes;
		ya no me|nos interesa; no me|nos interesaría|interesaria; no es para mí|mi|nosotros; no
		gracias no me interesa; no interesado|interesada; no nos encaja; no encaja con ~4; no lo
		veo; no quiero nada; no queremos nada; ^ paso $; paso gracias; paso de esto; no quiero ~2
		reunión|reunion|llamada|demo; ya no estoy interesado|interesada; no interesa; no me
		interesan ~3; no tengo interes; perdí el interés; no me convence; no me llama la atención;
		no quiero`,
	'do not need it': `
		lo hemos|he dejado|descartado|parado|cancelado; proyecto ~1
		cancelado|descartado|parado|anulado; no nos? hace falta; no me? hace falta; no lo veo
		necesario; no nos es útil; no lo|la|los necesito|necesitamos; no necesito|necesitamos
		nada|esto|eso|sus|tus|ese|este|ningún|ninguna|ningun; no nos hace falta; no me hace falta;
		no hace falta gracias; ya no lo|la necesito|necesitamos; no necesitamos; ya no
		necesito|necesitamos|hace_falta ~3; no es necesario ya; ya no hace falta; no tenemos
		necesidad; no nos es necesario; ya no es necesario|necesaria`,
	'already have a provider': `
		ya tenemos|tengo|trabajamos|contamos|contratamos|usamos|uso con?
		proveedor|otra|otro|una|un|solución|solucion|herramienta|alguien|empresa|sistema|agencia ~2;
		ya contratamos ~4; ya estamos con ~3; ya tenemos quien ~3; ya lo tenemos cubierto|resuelto;
		ya tenemos eso cubierto|resuelto; lo tenemos cubierto`,
	'chose another': `
		elegimos|escogimos|contratamos|decidimos_por a? otro|otra|otros; hemos|he
		elegido|optado|contratado|firmado por|con|a? otro|otra|otros|alguien; nos fuimos|vamos con
		otro|otra; nos quedamos con otro|otra; nos hemos decidido|decantado por otro|otra; optamos
		por otro|otra; fuimos con otro|otra; me decidí por otro|otra`,
	'going with another': `
		renovar|renovamos|renovado|renovó|continuar|seguir|quedarnos|seguimos|seguiremos|continuamos ~1 con
		el|la|nuestro|nuestra ~1 proveedor|herramienta|sistema|solución|agencia|empresa|software ~2; optamos|optado|optó por
		renovar|continuar|seguir|el|la ~3`,
	'changed my mind': `
		cambié|cambie|cambiamos|he_cambiado de opinión|opinion|idea|parecer; he|hemos cambiado de
		opinión|opinion|idea; me arrepentí|arrepenti; hemos decidido no ~3; decidimos no ~3; decidí
		no ~3; he decidido no ~3; me lo he pensado mejor`,
	'too expensive': `
		muy|demasiado|bastante|es caro|cara|costoso|costosa; carísimo; se sale de presupuesto; fuera
		de presupuesto; caro|cara`,
	'waste of time': 'pérdida|perdida de tiempo',
	'not now': `
		ahora|ahorita mismo? no es el|un? buen|mejor momento; no es un|el? buen|mejor momento; este
		no es un? buen momento; ahora mismo no estamos|estoy ~2; ahora no; ahora mismo no; ahorita
		no; por ahora no; por el momento no; de momento no; no
		por ahora|el_momento; no por el momento; no de momento; no ahora; todavía|todavia|aún|aun
		no; no todavía|aún; en este momento no; en estos momentos no; no en este momento; no en
		estos momentos; actualmente no; no es el|buen|un momento|mejor|buen momento?; no es buen
		momento; mal momento; no estamos|estoy en momento; este no es buen momento; no es el
		momento; por ahora lo dejamos; por ahora lo dejo; en este momento estamos con otras ~2; por
		ahora`,
	'maybe later': `
		quizás?|quizá|tal_vez más adelante; más adelante; en otro|otra momento|ocasión|ocasion; para
		más adelante; lo dejamos para más adelante; mejor más adelante; en un futuro; en el futuro;
		otra vez será; quizás más tarde; otro momento; lo vemos más adelante; hablamos más adelante;
		lo retomamos ~2`,
	'get back to me in ~': `
		contáctame|contacteme|contáctenme|contáctanos|contactame|escríbeme|escribeme|escríbame|escribame|escríbenos|llámame|llamame|llámeme|búscame|buscame|búscanos|háblame|hablame|avísame|recuérdame|vuelve|vuelva|vuelvan|retomemos|retomamos|retomémoslo|retomarlo|retomar|hablemos|hablamos|volvemos|volvamos|podemos|podríamos
		a?
		contactarme|escribirme|llamarme|contactarnos|escribir|llamar|contactar|intentar|intentarlo|hablar|retomar|retomarlo|verlo?
		lo? en|dentro_de|a ~3`,
	revisit: 'retomar|retomarlo|retomamos|retomemos|retomémoslo',
	'get back to me': `
		vuelve|vuelva|vuelvan a
		contactar|contactarme|escribir|escribirme|llamar|llamarme|intentar|intentarlo|contactarnos;
		contáctame|contáctanos|contacteme|escríbeme|búscame|llámame más adelante|tarde`,
	'too busy': `
		no tengo|tenemos tiempo; muy|demasiado|súper ocupado|ocupada|ocupados|liado|liada|liados;
		con mucho trabajo; hasta arriba ~2; mucha carga de trabajo; hasta el cuello ~2;
		desbordado|desbordada|desbordados; saturado|saturada|saturados; estoy a tope; no doy abasto;
		con mucho lío`,
	'no budget': `
		no tenemos|tengo|hay presupuesto; sin presupuesto; presupuesto
		congelado|cerrado|agotado|cortado; nos han recortado el presupuesto; no contamos con
		presupuesto`,
	'on hold': 'en pausa; pausado|parado|paralizado|detenido|congelado; en espera; stand_by',
	'not a priority': `
		no es ~2 prioridad|prioritario; no está entre nuestras prioridades; otras prioridades`,
	'not ready': 'no estamos|estoy listos|preparados|listo|preparado',
	'that time does not work': `
		ese día ~1 no estoy|estaré|puedo; justo ese día|hora ~1 no ~1; no puedo|podemos|podría a|en
		esa|ese|esas|esos hora|horario|momento|horas|horarios; a|en esa|ese|esas|esos
		hora|horario|horas|horarios ~1 no $; a|en esa|ese|esas|esos hora|horario|horas|horarios ~1
		no puedo|podemos; ese|esa horario|hora no me? va|viene|sirve|queda|funciona|cuadra ~1;
		ese|esa|aquel día no puedo|podemos; no puedo ese|esa|esos|esas ~2; esa hora no`,
	probably: `
		creo que; pienso que; supongo que; imagino que; me parece que; diría que; espero poder;
		debería|deberia poder; espero; yo creo que`,
	'that time does not work . i have another meeting': `
		a|en esa|ese hora|horario|día|momento ya? tengo ~2; ese día ya? tengo ~2; justo ~1 tengo ~2`,
};
