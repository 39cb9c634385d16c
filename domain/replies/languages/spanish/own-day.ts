import type { Gloss } from '../lexicon-source';

/** What else the sender has on, and why a meeting falls through. */
export const OWN_DAY: Gloss = {
	'. i have a meeting until # .': `
		salgo|salimos|termino|acabo|terminamos|acabamos ~3 a las|la #; trabajo|curro ~2 hasta las|la? #;
		estoy|ando en ~2 hasta las|la #; tengo ~1 clase|turno|guardia|consulta|junta|reunión|visita hasta
		las|la #`,
	'busy from #': 'entro|empiezo a ~1 trabajar a? las #; entro al trabajo|turno a las #',
	'i have another meeting': `
		ando|estoy en ~1
		obra|ruta|terreno|planta|clase|clases|consulta|quirófano|montaje|visita|visitas|vuelo|avión|carretera|cirugía|juicio|misa|gimnasio|feria;
		estoy de ~1 turno|guardia|servicio|mudanza|boda; tengo ~1 turno|guardia|clase|clases|consulta|visita|entrega|gimnasio;
		llevo|recojo|dejo|busco ~3 niños|niño|niña|hijo|hija|hijos|peque|peques|padre|madre|cole|colegio|escuela|perro ~2;
		llevar|recoger|dejar|buscar ~3 niños|niño|niña|hijo|hija|hijos|peque|peques|padre|madre|cole|colegio|escuela; se me atravesó|cruzó|juntó|topa|empalma|empalmó|traslapa|encimó ~4`,
	'@ does not work': '@ curro|trabajo $; @ me toca ~2; @ tengo ~1 turno|guardia|clase|clases',
	'family emergency': `
		entierro; funeral; velorio; velatorio; sepelio; fallecimiento ~2; falleció ~2; ha fallecido ~2`,
	'i have a doctor':
		'tengo ~1 médico|doctor|dentista|hospital|operación|cirugía|boda|juicio|examen; me operan',
	'budget frozen': `
		congeló|congelaron|congelado|recortó|recortaron|recortado|suspendió|suspendido ~4
		presupuesto|presupuestos|gasto|gastos; presupuesto|presupuestos ~2
		congelado|congelados|recortado|recortados|suspendido; sin presupuesto ~2`,
	'my car broke down': `
		coche|carro|auto|camioneta ~3 averiado|averió|descompuesto|descompuso|dañó|malogró|averiada|roto; tren|vuelo|metro ~2
		cancelado|retrasado|parado|huelga; sin luz|internet|conexión|señal|cobertura|batería ~2; se cayó|fue ~1 internet|luz|conexión`,
	'i am sick': 'amanecí con ~1; con fiebre|gripe|gripa|tos|covid|migraña; en cama ~1; en urgencias',
	'no money': 'sin dinero|lana|plata|pasta|fondos; no hay|tenemos|tengo dinero|lana|plata|pasta',
	'not until after the holidays': `
		^ mejor? pasadas|después_de|tras las fiestas|vacaciones|navidades mejor? $; ^ mejor? después de las
		fiestas|vacaciones|navidades mejor? ~1 $; ^ mejor? después de navidad|reyes|semana_santa|carnaval mejor? $`,
	'not until after summer':
		'^ mejor? después del verano mejor? $; ^ mejor? pasado el verano mejor? $',
};
