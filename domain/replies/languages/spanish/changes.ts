import type { Gloss } from '../lexicon-source';

/** Moves, cancellations, lateness, and words for the meeting. */
export const CHANGES: Gloss = {
	cancel: `
		cancel*; anula|anular|anulo|anulad|anule|anulen|anulamos|anularla|anularlo|anulado|anulada;
		suspend*; desmarc*; dar de baja la cita|reunión; dejar sin efecto`,
	'no longer needed': 'ya no hace falta ~3; ya no es necesaria ~3',
	reschedule: `
		reprogram*; reagend*; reagéndame; aplaz*; pospon*; pospong*; postpon*; posterg*;
		recalendar*; replanific*; reubicar`,
	move: `
		mover|mueve|mueva|movemos|moverla|moverlo|movámosla|movamos|muévela|muevela|muévala|muevala|córrela|córrala|pásala|pásela|corremos|correr|correrla|correrlo|pasamos|pasar|pasarla|pasarlo|pasemos|pasémosla|trasladar|trasladarla|trasladarlo|adelantar|adelantarla|adelantarlo|adelantamos|retrasar|retrasarla|retrasarlo|retrasamos|atrasar|atrasarla|dejarla_para|dejarlo_para;
		dejarla|dejarlo|dejamos|dejarlas para; dejémoslo|dejemoslo|dejémosla para; lo|la dejamos
		para; lo|la pasamos|movemos|corremos; nos movemos|pasamos; llevarla|llevarlo a`,
	change: `
		cambiar|cambia|cambie|cambiamos|cambiarla|cambiarlo|cambiemos|modificar|modificarla|modificarlo|cambio|cámbiame|cambiame|cámbieme|cambiarme|cambiarnos|cámbiala|cámbialo;
		hacer un cambio`,
	'change the time': `
		cambiar|cambio de? la|el? hora|horario|fecha|día|cita; cambiar de hora|fecha|día; modificar
		la|el hora|horario|fecha|cita|reunión; cambiarme|cambiarnos|cambiar|cámbiame|cambiame la|el
		hora|horario|cita|fecha|día`,
	'another slot': `
		otro momento|horario|hueco|rato; otra hora|ocasión; en otro momento; otras
		horas|opciones|fechas; otros horarios|huecos|días|momentos; otra alternativa; otro hueco;
		algún otro momento|horario|hueco; alguna otra hora|opción|fecha; más opciones|horarios;
		distinta hora; diferente hora`,
	'another day': `
		otro día; otra fecha; otro dia; algún otro día; otros días; para otro día; diferente día`,
	'another week': 'otra semana',
	'something else': 'otra cosa; algo más|mas',
	'something earlier': `
		algo más temprano|pronto|antes; algo antes; un poco antes; más temprano; antes posible;
		hueco antes; algo de? antes; adelantarlo un poco`,
	'something later': `
		algo más tarde; un poco más tarde; más tarde; algo después; un poco después; más tardecito`,
	'something came up': `
		me|nos surgió|surgio|salió|ha_surgido ~3; me|nos ha surgido|salido ~4; ha surgido ~3;
		surgió|surgio un|algo|una ~2; tengo un imprevisto|contratiempo|problema|asunto ~1; me surgió
		algo; un imprevisto; imprevisto|imprevistos; contratiempo; se me presentó|presento ~3;
		tuve|tengo una emergencia|urgencia ~2; tuve un imprevisto|problema|contratiempo; se me
		complicó|complico ~3; emergencia familiar`,
	'i am sick': `
		estoy enfermo|enferma|malo|mala|resfriado|resfriada; estoy con fiebre|gripe|gripa|covid; me
		enfermé|enferme; me siento|encuentro mal; me encuentro enfermo|enferma; tengo
		fiebre|gripe|covid|gripa; amanecí enfermo|enferma|mal; indispuesto|indispuesta`,
	'my child is sick': `
		mi|mis hijo|hija|hijos|niño|niña|bebé|peque|nene está|esta|están
		enfermo|enferma|enfermos|malo|mala|malito|malita`,
	'i am running late': `
		llego|llegaré|llegare|voy|llegamos|llegaremos|estoy llegando|llegado? tarde;
		voy|llego|ando|vamos un? poco?
		tarde|retrasado|retrasada|con_retraso|justo|demorado|demorada|atrasado|atrasada|retrasados;
		voy|llego con|un poco|unos ~3 retraso|retrasado|tarde|demora|atraso; llego|llegaré|voy un?
		poquito|poco tarde; me retraso|demoro|atraso ~3; me he retrasado; voy retrasado|retrasada;
		se me hizo|hace tarde; llegaré|llegare unos|algo ~2 tarde; estoy|voy
		retrasado|retrasada|demorado|demorada; me retrasaré|retrasare ~3; voy con retraso|demora;
		con retraso`,
	'# minutes late': `
		# min|minutos|minutitos tarde|de_retraso|de_demora; # minutos|min de retraso|demora|atraso;
		# minutos|min más tarde; # minutos|min después`,
	'running late # minutes': `
		me? retraso|demoro|atraso|retrasaré|demoraré|retrasaremos ~1 # minutos|min; voy a
		llegar|tardar ~1 # minutos|min ~1; llegaré|llego ~1 # minutos|min ~1 tarde|después; me
		retraso|demoro|atraso|retrasaré # minutos|min|minutitos?;
		tardo|tardaré|demoro|demoraré|llego|llegaré|estoy|entro|me_conecto|conecto en? unos|otros? #
		minutos|min|minutitos; dame|deme|denme|dadme # minutos|min|minutitos;
		espérame|esperame|espéreme|espérenme # minutos|min|minutitos?`,
	'on my way': `
		voy de camino; en camino; voy en camino; ya voy; estoy llegando; estoy de camino; ya casi
		llego; llegando; ya llego; ahora llego; ahora entro; ya entro; me conecto ahora|ya; ahora me
		conecto; en un momento entro|me_conecto`,
	'stuck in traffic': `
		atasco; tráfico|trafico; en un atasco; tranque; trancón; embotellamiento; hay mucho
		tráfico|trafico`,
	'i am waiting in the call': `
		estoy|estamos en|dentro la|de llamada|reunión|sala|la|zoom ~1 esperando?; estoy esperando en
		~3; estoy conectado|conectada y no ~3; no entra nadie; no hay nadie; nadie se conecta`,
	'the link is not working': `
		el|la|tu|su link|enlace|liga|vínculo no me? funciona|abre|va|sirve|deja|carga ~1; no me?
		funciona|abre|va|sirve|carga el|la link|enlace|liga; no puedo
		entrar|acceder|conectarme|abrir ~4; no me deja entrar|acceder|conectar|conectarme; no
		consigo entrar|acceder|conectarme`,
	'my meeting is running over': `
		se me ha? alarga|alargó|alargado|extendió ~4; sigo en otra reunión|llamada|junta; estoy
		terminando otra ~1; salgo de otra ~1 y entro`,
	'i forgot': `
		se me olvidó|olvido|pasó|paso; se me ha olvidado|pasado; olvidé|olvide; me olvidé|olvide; lo
		olvidé|olvide`,
	'i missed': `
		me perdí|perdi; no pude asistir|conectarme|llegar|estar|entrar; perdí|perdi; falté; no
		llegué; no me fue posible asistir|estar`,
	keep: 'mantener|mantenemos|mantengamos|mantén|seguimos con|mantenerla|mantenerlo',
	meeting: 'reunión; reuniones; junta; encuentro; sesión; reu; reunion',
	call: `
		llamada; llamadita; videollamada; video_llamada; llamadas; teleconferencia; telefonata`,
	appointment: 'cita; citas; turno',
	slot: 'hueco; espacio; lugar; huequito; huecos',
	demo: 'demostración|demostracion',
	calendar: 'calendario; mi agenda; la agenda',
	invite: 'invitación|invitacion; convocatoria',
	'do you have time': `
		tienes|tiene|tenéis|tienen|tendrías|tendría|tendrían|tendrás
		algún|un|algun|alguna|algo|disponible|libre?
		hueco|tiempo|espacio|disponibilidad|rato|huequito|lugar|algo;
		tienes|tiene|tenéis|tienen|tendrías|tendría disponible|libre; hay|habría|habrá|habria
		algún|un|algun|algo|alguna? hueco|espacio|disponibilidad|lugar|huequito|cupo;
		estás|está|estarías|estaría libre|disponible; tienes algo; tenéis algo;
		tienes|tiene|tendrías|tendría disponibilidad|hueco|espacio; hay|habría algo`,
	'i am available': `
		estoy|estaré|estaría|estare|estaria|estoy_libre disponible|libre; tengo|tendría|tengo_libre
		libre|disponible|disponibilidad|hueco|tiempo|espacio; me|lo encuentro disponible; dispongo`,
	available: 'disponible|disponibles; libre|libres; disponibilidad',
	'how about': `
		qué|que tal si?; qué|que te|le|les|os parece; cómo|como ves|ve|te_viene; cómo|como lo|la?
		ves|ve; cómo|como te|le viene|va|queda; y si ~1; qué|que opinas|opina de?`,
	'how about the': '^ y el|la',
	'does it work for you': `
		te|le|os|les viene|va|queda|sirve|funciona|cuadra|acomoda|conviene bien|mejor?`,
	need: 'tiene|tendría|tendria|debe|debería que? ser',
	late: 'retraso; demora; retrasado|retrasada|demorado|demorada|atrasado|atrasada',
	'running late 15 minutes': 'me? retraso|demoro|atraso|retrasaré ~1 cuarto de hora',
	'find another time': `
		buscar|buscamos|busquemos|encontrar|encontramos otro|otra|nuevo|nueva ~1`,
	'can we move it': `
		lo|la podemos|podríamos|puedes|puede mover|cambiar|pasar|correr|dejar|adelantar|retrasar|aplazar; se
		puede|podría mover|cambiar|pasar|correr|adelantar|retrasar|aplazar; ^ cambiar|cambio|mover $`,
	'not interested , cancel':
		'olvídalo|olvidalo|olvídelo|olvídese|olvidaos ~2; déjelo|dejémoslo $; queda sin efecto ~3; mejor ya no ~1',
	'cancel the meeting': `
		quita|quite|borra|borre|elimina|elimine|saca|saque ~1 la|el|mi reunión|reunion|cita|evento|turno|llamada|junta`,
	'can we': 'te|le|os|les importa|importaría|molesta|molestaría si',
};
