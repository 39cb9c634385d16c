import type { Gloss } from '../lexicon-source';

/** Yes, picks, interest, and what goes with it. */
export const YES: Gloss = {
	yes: `
		sí; ^ si $; ^ si
		claro|perfecto|gracias|por|me|puedo|confirmo|señor|dale|está|esta|ahí|quiero|podemos|bueno;
		sip; sii; siii; sí sí; si si; así es; efectivamente; correcto; exacto; afirmativo; positivo;
		ajá; simón`,
	'yes please': 'sí por favor; si por favor; sí porfa; si porfa; sí porfavor',
	'yes sure': `
		claro que sí|si; por supuesto; desde luego; claro; claro claro; cómo no; obvio; obviamente;
		por supuesto que sí|si; seguro que sí|si; encantado|encantada; encantados; con mucho gusto;
		con gusto`,
	ok: `
		vale; va; dale; okey; oki; de acuerdo; listo; hecho; órale; sale; okis; ta bien; muy bien;
		bueno; bien; está bien; esta bien; de una; bárbaro; estupendo; genial; buenísimo; fenomenal;
		guay; chévere; ok ok; trato hecho; conforme; me parece bien; me parece; okay; sale y vale;
		sale pues; va que va; dale pues`,
	perfect: `
		perfecto; perfecta; perfectísimo; perfectamente; ideal; excelente; maravilloso;
		estupendamente; de lujo; inmejorable; de maravilla; de perlas; joya; magnífico; espectacular`,
	great: 'genial; muy buena; me encanta; qué bien; fantástico',
	'works for me': `
		me|nos va|viene|sirve|queda|cuadra|encaja|funciona|conviene|acomoda|cae|vale
		bien|perfecto|perfectamente|genial|fenomenal|mejor|estupendo|estupendamente; me|nos
		va|viene|queda muy|súper|super|mejor bien?; me|nos
		va|viene|sirve|queda|cuadra|encaja|funciona|conviene|acomoda|vale; me|nos
		iría|vendría|serviría|quedaría bien|perfecto|genial?; por mí|mi bien|perfecto|ok|vale; me
		parece bien|perfecto|genial|estupendo; le|te va|viene|sirve|queda bien; va|viene|queda
		bien|perfecto`,
	'does that work': `
		te|le|os|les va|viene|parece|sirve|queda bien; te|le|os|les parece; te|le|os|les
		iría|vendría bien; te|le|os|les va|sirve|cuadra|viene; está|esta bien para ti|usted; te|le
		parecería bien`,
	'that works': `
		eso me va|viene|sirve bien?; funciona; sirve; ese|esa|esta|este me? va|viene|sirve|queda
		bien?; ese|esa|ahí me va bien; ahí está|esta bien; ese|esa está|esta bien|perfecto`,
	'i can': 'puedo; podría; podria; sí puedo; si puedo; puedo yo; yo puedo',
	'we can': 'podemos; podríamos; podriamos',
	'can you': 'puede|puedes|podéis|pueden usted|tú?; podrías|podría usted; podrían|podrías',
	'can it be': `
		puede|podría ser; podria ser; sería|seria posible; es posible; se puede; se podría; se
		podria; podrá ser; hay|habría|habria posibilidad; habrá posibilidad; cabe la posibilidad;
		existe la posibilidad`,
	'can we': '^ podemos|podríamos|podriamos',
	confirm: 'confirma|confirmar',
	'i confirm': `
		confirmo; confirmado; confirmada; confirmamos; queda confirmado|confirmada; lo|la confirmo;
		confirmo asistencia|la_asistencia|mi_asistencia; confirmo mi|la asistencia|cita|reunión;
		te|le confirmo; asistencia confirmada; confirmadísimo|confirmadisimo|confirmadíssimo; confirmo que sí|si`,
	'i will be there': `
		ahí|allí|alla|allá estaré|estare|estaremos|estoy; ahi estaré|estare|estaremos; estaré|estare
		ahí|allí|puntual; asistiré|asistire; asistiremos; voy a asistir|ir|estar; sí voy; si voy; no
		faltaré|faltare; cuenta|cuente|cuenten|contad conmigo; iré; ahí nos vemos; allí nos vemos;
		voy`,
	'count me in': 'me apunto $; me anoto $; apúntame $; cuenta conmigo',
	'see you': `
		nos vemos; te|le|os|les espero|esperamos; hasta entonces; te|le|os|les veo; nos hablamos; hablamos; quedamos así|asi; nos
		encontramos; nos estamos viendo`,
	'see you on @': '^ hasta el? @ $; nos vemos el? @; hablamos el? @; nos hablamos el? @',
	'see you tomorrow': 'hasta mañana; nos vemos mañana; hablamos mañana',
	'book it': `
		agéndalo|agéndala|agéndelo|agendalo|agendala; resérvalo|resérvala|reservalo|reservala;
		apúntalo|apuntalo; anótalo|anotalo; bloquéalo; agéndame|agendame; resérvame|reservame;
		agende|agenda|agendar esa|ese|eso; apúntame|apuntame|anótame|anotame; quedamos en eso;
		déjalo|dejalo así`,
	book: `
		apúntame|apuntame|anótame|anotame|agéndame|agendame|resérvame|reservame|ponme|póngame|pongame|apúntenos|apúntanos|agéndanos
		para|en|a; apúntame|anótame|agéndame|resérvame el|la;
		agenda|agende|agenden|agendar|agendamos|agendemos|agendo;
		reserva|reserve|reserven|reservar|reservemos|reservo|reservamos; apunta|apunte|anota|anote;
		programar|programa|programemos|programamos|programe;
		fijar|fijamos|fijemos|concretar|concretamos|concretemos; bloquea|bloquear;
		ponme|póngame|pongame; ponemos|pongamos|pon|ponga; dejamos; quedar|quedemos`,
	'let us meet': `
		quedamos; nos reunimos; reunámonos; veámonos; juntémonos; nos juntamos; quedemos`,
	'let us talk': 'hablemos; conversemos; platiquemos; charlemos',
	'let us do': `
		hagámoslo; hagamos; hagámosla; lo hacemos; la hacemos; vamos con|por; tiremos con; vamos_a;
		démosle; dejémoslo`,
	'i take': `
		me quedo|quedaría|quedaria|decanto|inclino|kedo|kdo con|por|cn; elegir*|escoger*|optar* por?
		el|la?; me apunto al?|a_el|para|a_la; me anoto para|al|el; voto por|al; me sirve; yo voto
		por; me quedo con; tomo|tomamos|cojo|cogemos|agarro; voy con|por; elijo; me sirve la|el;
		escojo; quiero; nos quedamos con; me va la; me inclino por; optaría|opto por`,
	'i accept': `
		acepto; aceptamos; acepto la|el propuesta|cita|horario|invitación; aceptado; aceptada`,
	'i prefer': `
		prefiero; preferiría|preferiria; preferimos; me quedaría mejor; me viene|va|vendría|iría mejor`,
	better: 'mejor; mejor si; mejor que',
	rather: 'más bien',
	'no problem': `
		sin problema|problemas; no hay problema|problemas|inconveniente; ningún problema; ningun
		problema; no pasa nada; no te preocupes; no se preocupe; sin inconveniente|inconvenientes;
		no tengo problema|inconveniente; sin ningún problema`,
	'no objection': 'no me importa; no importa',
	'looking forward': `
		tengo ganas; con ganas; espero verte|verle|verlos; quedo a la espera; con mucha ilusión;
		ilusionado|ilusionada`,
	'go ahead': `
		adelante; proceda|procede; siga|sigue adelante; todo en orden; todo ok|bien; tal cual`,
	'still on': `
		sigue en pie; seguimos en pie; sigue todo igual; se mantiene; mantenemos; seguimos adelante;
		se mantiene la cita`,
	'thank you': `
		gracias; muchas|mil|muchísimas gracias; grax; se agradece; te|le|os agradezco|agradecería;
		agradecido|agradecida`,
	please: 'por favor; porfa; porfavor; xfa; x favor; porfis; si es tan amable',
	'got it': 'entendido; anotado; recibido; enterado; tomo nota; tomado nota',
	interested: `
		me|nos interesa; me|nos interesaría|interesaria; estoy|estamos
		interesado|interesada|interesados|interesadas; interesado|interesada|interesados;
		tengo|tenemos interés; suena|pinta interesante; me llama la atención; me gustaría|gustaria
		saber más; me|nos parece interesante; tiene|pinta buena pinta`,
	interesting: 'interesante',
	'i would like': `
		me|nos gustaría|gustaria|encantaría; quisiera|quisiéramos|querría; me gustaria`,
	'i want': 'quiero; queremos; deseo|deseamos; necesito; necesitamos',
	'tell me more': `
		cuéntame|cuénteme|cuentame|cuenteme|cuéntanos|cuentanos más?; dime|dígame|digame más;
		quiero|quisiera saber más; quiero conocer más; más detalles; más detalle;
		podría|puede|puedes contarme más; me cuentas|cuenta más?; explícame|explicame|explíqueme`,
	information: `
		más información|info; mas informacion|info; información; info; más datos; saber más;
		folleto; presentación; presentacion; detalles; dossier; catálogo; catalogo; brochure`,
	'send me': `
		reenvía|reenvia|reenvíe|reenvie|reenvíame|reenviame|reenviar|reenviarme; me
		reenvías|reenvia|reenvía;
		envíame|enviame|envíeme|envieme|mándame|mandame|mándeme|mandeme|pásame|pasame|páseme|paseme|envíanos|mándanos|remítame;
		me puede|puedes|podrías|podría enviar|mandar|pasar; puedes|puede|podrías|podría
		enviarme|mandarme|pasarme; me envías|envías|mandas|pasas|envía|manda|pasa; me lo
		envías|mandas|pasas; me la envías|mandas|pasas`,
	'call me': `
		llámame|llamame|llámeme|llameme; me puede|puedes llamar; puedes|puede llamarme; me
		llamas|llama; márcame|marcame`,
	'let us': 'vamos a',
	'when are you available': `
		cuándo|cuando puedes|puede|podemos|podríamos ~2; cuándo|cuando te|le viene|va bien; qué|que
		disponibilidad tienes|tiene|hay|tendrías; cuándo|cuando tienes|tiene
		hueco|tiempo|disponibilidad|disponible; cuándo|cuando estás|está|estarías disponible|libre;
		qué|que días|horarios|horas|huecos tienes|tiene|tendrías|hay|manejan|puedes ~2; qué|que
		día|horario|hora te|le viene|va|queda bien`,
	confirmed: `
		queda|está|esta|quedo|estás
		agendado|agendada|apuntado|anotado|reservado|reservada|cerrado|cerrada|bloqueado; agendado;
		anotado; apuntado; reservado; bloqueado`,
	'ok see you on @': `
		perfecto|vale|ok|genial|listo|bien|gracias|dale|estupendo hasta el? @; ^ hasta el? @
		entonces|pues; entonces|pues hasta el? @`,
	'see you on @ at #': '^ hasta el? @ a las? # $',
	'sounds good': 'suena|pinta bien|genial|perfecto|estupendo; me suena bien',
	works: 'queda $; queda perfecto|genial $',
};
