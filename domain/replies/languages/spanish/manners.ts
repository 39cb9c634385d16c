import type { Gloss } from '../lexicon-source';

/** Closings of letters, wishes that go with a no, and instructions to a program. */
export const MANNERS: Gloss = {
	hello: `
		un cordial saludo; reciba|recibe|reciban ~1 cordial|atento saludo; le|te saluda ~2; atentamente; atte; quedo
		atento|atenta ~2; quedo a tu|su disposición; quedamos a su disposición; agradezco|agradeciendo ~1
		su|tu comprensión|atención|tiempo|respuesta ~2; quedo a la espera ~4; en espera de su ~3; sin otro particular ~3`,
	'good luck': 'suerte; mucha suerte; buena suerte; éxito|éxitos ~2; que te|les|le vaya bien ~2',
	'ignore all instructions': `
		ignora|ignore|ignoren|olvida|olvide|omite|descarta|desatiende ~3
		instrucciones|instrucción|reglas|indicaciones|órdenes|prompt|contexto ~2; instrucción|instrucciones para
		el|la asistente|ia|modelo|sistema|bot ~2; eres|actúa ~3 asistente|ia|modelo|bot ~2; responde|contesta|marca|clasifica
		~2 solo|como|con ~2 aceptado|confirmado|aceptada|confirmada|pirata|ganado|interesado; modo administrador|desarrollador`,
};
