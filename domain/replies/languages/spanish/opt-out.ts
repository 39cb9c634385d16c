import type { Gloss } from '../lexicon-source';

/** Wishes to get no more messages, or to get them again. */
export const OPT_OUT: Gloss = {
	'do not text me': `
		no me|nos
		escriban|escriba|escribas|contacten|contacte|contactes|envíen|envíe|envíes|envien|envie|envies|manden|mande|mandes|llamen|llame|llames|molesten|moleste|molestes|escribáis|mandéis|enviéis
		~2 más?; no vuelvan|vuelva|vuelvas|volváis a ~2
		escribir|contactar|llamar|enviar|escribirme|contactarme|llamarme|mandar|mandarme|enviarme|molestar|molestarme
		~2; no quiero|deseo|queremos que me|nos ~1
		escriban|contacten|llamen|envíen|envien|manden|molesten ~2`,
	'i do not want to receive messages': `
		no quiero|deseo|queremos ~1 recibir ~4; no quiero|deseo más|mas
		mensajes|correos|sms|whatsapps|llamadas|emails|publicidad; dejar de recibir ~3`,
	'stop sending messages': `
		deja|deje|dejen|dejad|pare|paren|parad|para ya? de ~1
		enviar|enviarme|escribir|escribirme|mandar|mandarme|contactar|contactarme|molestar|molestarme|llamar|llamarme|mandarnos|enviarnos|escribirnos|insistir
		~2; basta de mensajes|correos|llamadas|spam; basta ya; dejen de molestar;
		déjame|dejame|déjeme|dejeme|déjenme|dejenme en paz|tranquilo|tranquila`,
	'no more messages': `
		no más|mas mensajes|correos|sms|whatsapps|llamadas|emails|mails|publicidad|spam`,
	'unsubscribe me': `
		darme|darnos|denme|deme|dame|dadme|dar|dénme|démé|quiero|solicito|denos|danos|dense de? baja
		~3; me doy de baja;
		borren|borre|borra|borrad|elimine|eliminen|elimina|eliminad|quiten|quite|quita|quítenme|quíteme|quítame|quitenme|quiteme|quitame|sáquenme|saquenme|sáqueme|saqueme|sácame|sacame|bórrenme|borrenme|bórrame|borrame|bórreme|elimínenme|eliminenme|elimíname|eliminame|elimíneme
		mi|mis|me|el|de|este|por? ~4; desuscri*; cancelar ~1 suscripción|suscripcion; baja por
		favor; solicito la baja|eliminación`,
	subscribe:
		'^ alta $; ^ dar de alta $; ^ alta de nuevo $; ^ suscribir|suscribirme|reanudar|volver $',
	resubscribe: `
		volver a recibir ~3; quiero volver a recibir ~3; darme de alta; dame|deme|denme de alta;
		volver a suscribirme; suscribirme de nuevo; reactivar|reactiven ~2
		mensajes|avisos|recordatorios; me di de baja por error|equivocación|accidente; quiero
		recibir ~1 mensajes de nuevo`,
	'i am still interested': 'no ~3 darme|dar|dame de baja; no ~2 desuscri*',
};
