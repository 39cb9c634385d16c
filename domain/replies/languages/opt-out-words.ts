import { fold } from './fold';

/**
 * Words by which people of other languages opt out, folded: lower case, no accents. They are looked for in every
 * message, whatever its language seems to be, so only what means nothing else has a place here.
 */

/** An opt-out where the message, or its first line, is nothing else. */
export const LONE_OPT_OUTS: ReadonlySet<string> = new Set(
	[
		// Spanish
		'baja|alto|parar|pare|paren|basta|detener|detente|fin|salir|eliminar|eliminarme|borrar|borrame|desuscribir|desuscribirme|desuscribirse|darme de baja|dar de baja|dame de baja|denme de baja|de baja|no mas|no mas mensajes|cancelar suscripcion|no molestar|no molesten|spam|baja ya|solicito baja|quiero baja|quitar|quitame|sacame|saquenme',
		// French
		'arret|arreter|arrete|arretez|fin|stopper|desabonner|desabonnement|desabonnez|me desabonner|desinscrire|desinscription|se desinscrire|me desinscrire|desinscrivez moi|resilier|resiliation|stop sms|sms stop|stop pub|cessez|supprimer|supprimez moi|retirez moi',
		// German
		'stopp|abmelden|abmeldung|abbestellen|abbestellung|austragen|ende|aufhoren|aufhoeren|beenden|loschen|loeschen|widerruf|bitte abmelden|kein sms|keine sms|keine sms mehr|austreten|spam|keine werbung|hor auf|hoer auf|horen sie auf',
		// Portuguese
		'sair|parar|pare|parem|remover|remova|remova me|descadastrar|descadastre|descadastro|desinscrever|desinscrever me|excluir|fim|cancelar inscricao|cancelar subscricao|nao enviar|nao perturbe|chega|quero sair|sair da lista|me tira|me remova|me descadastre|me exclua',
		// Italian
		'basta|disiscrivi|disiscrivimi|disiscriviti|disiscrizione|cancellami|cancellatemi|rimuovimi|rimuovetemi|toglimi|toglietemi|annulla iscrizione|smettila|smettetela|ferma|fermati|fermatevi|stop grazie|disdetta',
		// Dutch
		'stoppen|afmelden|uitschrijven|einde|verwijderen|verwijder mij|verwijder me|schrijf me uit|meld me af|uitschrijven aub|stop aub|niet meer',
		// Polish
		'koniec|wypisz|wypisz mnie|wypisuje sie|rezygnuje|usun mnie|zatrzymaj|nie pisac|przestan',
		// Swedish, Danish, Norwegian
		'stoppa|avsluta|avregistrera|avregistrera mig|avanmal|sluta|ta bort mig|frameld|afmeld|afmeld mig|stopp|avslutt|avmeld|meld av|meld meg av|meld meg ut|slett meg|fjern mig|fjern meg|slutt|framelding',
		// Turkish
		'ret|red|dur|durdur|durdurun|yeter|cik|cikis|abonelikten cik|uyelikten cik|listeden cikar|beni cikar|beni cikarin|mesaj istemiyorum|sms istemiyorum',
		// Indonesian
		'berhenti|hentikan|keluar|unreg|stop kirim|berhenti berlangganan|batal langganan',
		// Russian
		'стоп|отписаться|отписка|отпишите|отпиши|хватит|прекратите|отстаньте|отстань|не писать|не беспокоить',
		// Hindi
		'band karo|band kar do|band kijiye|band karein|roko|rok do|stop karo|mat bhejo|बंद|बंद करो|बंद करें|बंद कर दो|रोको|रोकें|स्टॉप|रोक दो',
		// Arabic
		'توقف|توقفوا|إيقاف|ايقاف|قف|كفى|إلغاء الاشتراك|الغاء الاشتراك|أوقفوا|اوقف|وقف',
		// Japanese, Korean, Chinese
		'停止|停止して|停止してください|停止お願いします|配信停止|ストップ|退会|中止|登録解除|購読解除|やめて|やめてください|受信拒否|수신거부|수신 거부|중지|중단|그만|정지|구독취소|구독 취소|해지|거부|退订|退訂|停止发送|停止發送|取消订阅|取消訂閱|取消關注|td|别发了|別發了',
	]
		.join('|')
		.split('|')
		.map(fold),
);

/** CANCEL in other languages: an opt-out where nothing is booked that it could mean. */
export const LONE_CANCELS: ReadonlySet<string> = new Set(
	'iptal|annulla|cancella|anuluj|avboka|annuller|afzeggen|annuleren|batal|отмена|отменить|إلغاء|الغاء|キャンセル|取消|취소|रद्द|रद्द करें'
		.split('|')
		.map(fold),
);

/** Left out before a message is held against the words above. */
export const COURTESIES: ReadonlySet<string> = new Set(
	`por favor porfavor gracias hola svp stp merci bonjour bitte danke hallo obrigado obrigada pf pfv ola oi per favore
	grazie ciao aub alstublieft alsjeblieft bedankt prosze dziekuje tack takk tak lutfen tesekkurler tolong terima kasih
	mohon пожалуйста спасибо please thanks thank you pls kripya कृपया من فضلك`
		.split(/\s+/u)
		.map(fold),
);

/** Phrases in the small language of `phrases`: wishes not to be written to, in which the "not" stands already. */
export const REFUSALS: readonly string[] = [
	// Spanish
	'no me|nos ~2 escriban|escriba|escribas|escribais|contacten|contacte|contactes|envien|envie|envies|manden|mande|mandes|llamen|llame|llames|molesten|moleste|molestes ~1 mas|nunca|mensajes|$',
	'no me|nos vuelvan|vuelva|vuelvas a',
	'no vuelvan|vuelva|vuelvas|volvais a escribir|escribirme|contactar|contactarme|llamar|llamarme|enviar|enviarme|mandar|mandarme|molestar|molestarme',
	'dejen|deje|dejad|deja|paren|pare|parad|para de ~1 enviar|enviarme|enviarnos|escribir|escribirme|mandar|mandarme|contactar|contactarme|molestar|molestarme|llamar|llamarme|joder',
	'no quiero|deseo|queremos ~1 recibir mas|mensajes|sus|tus|correos|sms|publicidad|nada|este|estos',
	'no quiero|deseo mas mensajes|correos|sms|llamadas|publicidad|whatsapps|spam',
	'no mas mensajes|correos|sms|llamadas|spam|publicidad',
	'ni un mensaje|sms|correo mas',
	'^ ni uno mas $',
	'no quiero saber nada ~2 ustedes|vosotros|usted|ti|vos',
	'corten|cortenla|cortela|cortala|corta con|de ~2 mensajes|correos|sms|llamadas|spam|publicidad|insistir',
	'dejen|deje|deja|dejad|dejenme|dejeme|dejame me? en paz',
	'no|nunca ~1 doy|di|dado|he ~1 mi? consentimiento|permiso|autorizacion ~4',
	// French
	'pas|jamais ~2 mon accord|consentement ~4',
	'ne ~1 demarchez|demarcher|spammez|harcelez plus|pas',
	'ne|plus ~2 contactez|contacter|contactes|recontactez|recontacter|ecrivez|ecrire|envoyez|envoyer|appelez|appeler|rappelez|relancez|relancer|derangez|sollicitez|solliciter ~3 plus|jamais',
	'ne plus|jamais me|nous|m ~1 contacter|recontacter|ecrire|envoyer|appeler|relancer|solliciter|deranger',
	'ne plus|pas etre contacte|contactee|sollicite|sollicitee|derange|relance|demarche',
	'm|me|nous ecrivez|contactez|appelez|envoyez plus',
	'arretez|arrete|cessez|cesse|stop|stoppez|arreter|cesser de|d ~2 envoyer|ecrire|contacter|appeler|relancer|harceler|deranger|spammer|solliciter|envoi',
	'arretez|arrete|cessez|cesse|stop avec|vos|les|tes|aux ~1 messages|mails|sms|spam|spams|appels|relances|emails|sollicitations',
	'ne veux|souhaite|desire|voulons|souhaitons plus|pas recevoir',
	'veux|souhaite plus recevoir',
	'laissez|laisse|foutez|fichez moi|nous la|tranquille paix|$',
	'laissez|laisse moi|nous en? paix',
	// German
	'nicht|nie mehr|wieder|weiter ~1 kontaktieren|anschreiben|schreiben|anrufen|anmailen|belastigen|belasten|kontaktiert',
	'kontaktieren|schreiben|rufen|belastigen|melden sie ~1 mich|mir|uns|sich|bei_mir ~2 nicht|nie mehr|wieder|an|$',
	'kontaktier|schreib|schreibt|ruf|kontaktiert mich|mir|uns ~2 nicht|nie mehr|wieder|an|$',
	'keine|kein ~2 nachrichten|mails|sms|emails|anrufe|werbung|newsletter|kontaktaufnahme mehr',
	'keine weiteren|weitere ~1 nachrichten|nachricht|mails|mail|sms|emails|anrufe|kontaktaufnahme|kontaktversuche|mitteilungen',
	'will|mochte|moechte|wunsche|wollen|mochten ~2 keine ~2 nachrichten|mails|sms|emails|anrufe|werbung|newsletter',
	'horen|hoeren|hor|hoer sie? ~2 auf mir|mich|zu|damit|$',
	'lassen|lass|lasst sie? ~1 mich|uns ~2 in ruhe|frieden',
	'unterlassen sie ~5',
	'nie|nicht ~1 zugestimmt|eingewilligt|eingewilligt_zu ~2',
	// Portuguese
	'nunca|nao ~1 autorizei|autorizo|dei|consenti ~1 contato|contacto|autorizacao|consentimento|mensagens|isso|$ ~2',
	'nao me|nos ~2 envie|enviem|envies|mande|mandem|mandes|contate|contatem|contacte|contactem|contactes|ligue|liguem|ligues|escreva|escrevam|incomode|incomodem|perturbe|perturbem|procure|procurem|chame|chamem ~1 mais|mensagens|$|novamente|de_novo',
	'nao envie|enviem|mande|mandem mais|nada|mensagens|me',
	'nao quero|desejo|queremos|desejamos|pretendo|gostaria mais|de? receber|mensagens|ser_contactado|ser_contatado|ser_contatada|contato',
	'nao quero|desejo receber mais? ~1 mensagens|emails|sms|contatos|nada',
	'pare|parem|para|parar|deixe|deixem|deixa|chega de ~1 enviar|mandar|ligar|escrever|me|insistir|incomodar|perturbar|encher|contactar|contatar|mensagens',
	'me deixe|deixem|deixa em paz',
	'deixem|deixe|deixa me em paz',
	// Italian
	'non mi|ci ~2 scrivete|scriva|scrivere|scrivermi|contattate|contatti|contattare|mandate|mandi|mandare|inviate|invii|inviare|chiamate|chiami|chiamare|disturbate|disturbi ~2 piu|$',
	'non contattatemi|scrivetemi|chiamatemi|contattarmi|scrivermi|chiamarmi|mandatemi|inviatemi ~2 piu',
	'smettetela|smettila|smetta|smettete|smettere di ~1 scrivermi|scrivere|contattarmi|contattare|mandarmi|mandare|chiamarmi|chiamare|inviarmi|inviare',
	'non voglio|desidero|vogliamo piu? ricevere',
	'lasciatemi|lasciami|mi_lasci in pace',
	'basta messaggi|mail|email|sms|chiamate|spam',
	// Dutch
	'niet meer ~1 mailen|bellen|contacteren|benaderen|lastigvallen|berichten|sms|smsen|appen|contact|schrijven|sturen',
	'geen ~2 berichten|mails|sms|emails|reclame|telefoontjes|contact meer',
	'stuur|stuurt mij|me ~1 geen|niets ~3 meer',
	'hou|houd|houdt ~2 op ~2 met ~2',
	'stop met ~2 mailen|bellen|sturen|sms|smsen|berichten|contacteren|lastigvallen|appen|spammen',
	'laat mij|me met rust',
	'wil ~1 geen|niet ~3 ontvangen',
	// Polish
	'nie pisz|piszcie|wysylaj|wysylajcie|dzwon|dzwoncie|kontaktuj|kontaktujcie sie|do|mi|wiecej ~2',
	'prosze ~1 nie|nie_wiecej pisac|dzwonic|wysylac|kontaktowac ~3',
	'prosze|prosimy wiecej|juz nie pisac|dzwonic|wysylac|kontaktowac',
	'przestan|przestancie|prosze_przestac pisac|dzwonic|wysylac|kontaktowac',
	'nie chce|zycze ~1 otrzymywac|dostawac|sobie|wiecej ~2 wiadomosci|smsow|maili|kontaktu|telefonow',
	'dajcie|daj mi spokoj',
	// Swedish
	'sluta|sluta_att skicka|skriva|ringa|kontakta|smsa|mejla|maila|stora|spamma',
	'kontakta|skicka|ring|mejla|maila|smsa|skriv ~2 inte ~2 mer|mera|langre|igen|$',
	'inga fler meddelanden|sms|mejl|mail|samtal|utskick',
	'vill inte ha|fa ~1 fler|mer|langre|nagra ~2',
	'lat mig vara i fred',
	// Danish and Norwegian
	'stop|stopp|slutt|hold med|a|op at|med|a? ~1 sende|skrive|ringe|kontakte|maile|smse|sms|spamme|at',
	'send|skriv|kontakt|ring|kontakte|sende ~2 ikke ~2 mere|mer|igen|igjen',
	'kontakt|ring|skriv mig|meg|til ~1 ikke ~1',
	'ikke kontakt|ring|send|skriv|kontakte|ringe|sende ~2 mer|mere|igjen|igen|meg|mig',
	'ikke|ingen flere beskeder|sms|mails|meldinger|opkald|henvendelser|sms_er|eposter',
	'lad|la mig|meg vaere i fred',
	'lad|la vaere ~1 med|aa|a|at ~1 at|a? sende|skrive|ringe|kontakte|maile|smse|sms|spamme ~2',
	'hold|holde op|opp ~1 med|a ~1 at|a? sende|skrive|ringe|kontakte|maile|smse|sms|spamme ~2',
	'onsker|vil ikke ~1 flere|motta|modtage ~2',
	// Turkish
	'mesaj|sms|mail|email|e_posta ~1 atmayin|gondermeyin|atma|gonderme|yazmayin|yollamayin|istemiyorum|almak_istemiyorum',
	'beni|bana ~2 aramayin|arama|rahatsiz_etmeyin|yazmayin|yazma|aramayin_artik|ulasmayin',
	'rahatsiz etmeyin|etme',
	'bir daha ~1 yazmayin|aramayin|gondermeyin|mesaj_atmayin',
	// Indonesian
	'jangan ~2 hubungi|kirim|kirimi|sms|wa|telepon|telp|ganggu|chat|kirimkan saya|lagi|aku|kami|pesan|email',
	'berhenti mengirim|menghubungi|kirim|hubungi|mengganggu ~2',
	'tidak mau|ingin menerima|dihubungi ~2',
	// Russian
	'не пишите|пиши|звоните|звони|присылайте|присылай|шлите|отправляйте|беспокойте|беспокоить|тревожьте|писать|звонить ~1 мне|больше|сюда|никогда|$|сообщения|смс',
	'больше ~1 не пишите|пиши|звоните|звони|присылайте|шлите|отправляйте|беспокойте|надо',
	'прекратите|перестаньте|хватит|прекрати|перестань ~1 писать|звонить|слать|присылать|отправлять|беспокоить|спамить|рассылку',
	'не хочу ~1 получать',
	'оставьте|оставь меня в покое',
	// Hindi in Latin letters
	'message|messages|msg|sms|call|contact|phone|mail|whatsapp|text ~1 mat|na ~0 karo|karna|kare|karein|karen|kijiye|bhejo|bhejna|bhejiye|kariye|bheje',
	'mat bhejo|bhejna|bhejiye|bheje|karo_message|karo_call ~1',
	'mujhe ~2 pareshan mat|na ~1',
	'message|messages|msg|sms|call|calls|ye|yeh|bhejna band karo|kar|kare|karein|kijiye|karen',
];

/** Wishes to be taken off a list; a "not" before or behind turns them round. */
export const REMOVALS: readonly string[] = [
	// Spanish
	'darme|darnos|denme|deme|dame|dadme|denos|dar|dennos de baja',
	'doy|dar|dan de baja mi|el|este numero|correo|email|suscripcion',
	'solicito|quiero|pido|deseo ~2 baja',
	'baja de|en la|su|esta lista|base|newsletter|suscripcion',
	'quitenme|quiteme|quitame|saquenme|saqueme|sacame|borrenme|borreme|borrame|eliminenme|elimineme|eliminame|desuscribanme|desuscribame|desuscribeme de|por|$ ~4',
	'borren|borre|borra|borrad|eliminen|elimine|elimina|quiten|quite|quita|saquen|saque|saca ~2 mi|mis|me|este numero|datos|correo|email|contacto|telefono|nombre|de',
	'cancelar|cancelen|cancele|cancela ~1 suscripcion|mensajes',
	// French
	'desabonner|desabonnez|desabonnement|desinscrire|desinscrivez|desinscription|desabonne_moi|desinscris_moi',
	'retirez|retirer|retire|enlevez|enlever|enleve|supprimez|supprimer|supprime|effacez|effacer|rayez|sortez|supprimiez|effaciez|retiriez|enleviez ~1 moi|mon|mes|me|ce|nous|nos numero|coordonnees|donnees|contact|adresse|mail|email|de ~3',
	'me|nous retirer|enlever|supprimer|rayer|sortir de vos|votre|la|cette',
	'etre retire|retiree|supprime|supprimee|enleve|raye de ~1 liste|fichier|fichiers|base|listes',
	// German
	'abmelden|abbestellen|austragen',
	'melden|melde|tragen|trage|trag sie? mich ~4 ab|aus',
	'loschen|losche|loescht|loschen_sie|loeschen|loesche sie? ~2 meine|mich|unsere|diese|meinen nummer|daten|kontakt|kontaktdaten|telefonnummer|mailadresse|adresse|bitte|aus|handynummer|sofort|$',
	'meine|alle|meinen ~1 daten|kontaktdaten|nummer|adresse ~2 loschen|loeschen|entfernen|geloscht',
	'nehmen|nimm|nehmt|streichen|streich|entfernen|entferne|entfernt sie? ~1 mich|uns|meine|meinen ~4 verteiler|liste|datenbank|kartei|raus|runter|heraus|adresse|nummer',
	'aus ihrem|dem|eurem|ihrer|der|eurer verteiler|liste|datenbank|kartei|mailingliste|newsletter ~1 nehmen|streichen|loschen|loeschen|entfernen|austragen|raus',
	// Portuguese
	'descadastrar|descadastre|descadastrem|desinscrever|desinscreva|descadastra',
	'remova|removam|remover|remove|retire|retirem|retirar|exclua|excluam|excluir|apague|apaguem|apagar|apaga|tire|tirem|tirar|tira|delete|deletem|elimine|eliminem ~2 meu|meus|minha|o|os|esse|este|me|da|dos numero|dados|contato|contacto|email|telefone|nome|lista|base|cadastro|desta|sua|vossa|vossos',
	'me remova|removam|remove|retire|retirem|exclua|excluam|tire|tirem|tira|apague|apaguem da|do|dessa|desta|de|dos|daqui|por|$ ~3',
	'sair|remocao|exclusao da|desta|dessa|de lista|mailing|base|todas',
	'cancelar|cancele|cancelem ~2 inscricao|subscricao|assinatura',
	// Italian
	'cancellatemi|cancellami|mi_cancelli|rimuovetemi|rimuovimi|mi_rimuova|toglietemi|toglimi|mi_tolga|disiscrivetemi|disiscrivimi|eliminatemi da|dalla|dal|dai|per|il|$ ~3',
	'disiscrivermi|disiscrizione|cancellare_l_iscrizione',
	'cancellate|cancelli|rimuovete|rimuova|eliminate|togliete|cancella|rimuovi il|i|la mio|miei|mia numero|dati|contatto|email|mail|indirizzo',
	// Dutch
	'schrijf|meld mij|me ~2 uit|af',
	'uitschrijven|afmelden|uitgeschreven voor|van|$ nieuwsbrief|mailing|mails|berichten|lijst|de|deze|jullie|uw|$ ~2',
	'haal|verwijder|wis mij|me|mijn ~4 lijst|bestand|nummer|gegevens|database|mailinglijst|adres|systeem',
	// Polish
	'wypisz|wypiszcie|wypisac|wyrejestruj mnie|sie|z ~3',
	'usun|usuncie|usunac|prosze_usunac mnie|moj|moje|numer ~2',
	// Swedish, Danish, Norwegian
	'ta|radera|avregistrera|stryk bort? mig|mitt|mina ~2 lista|listan|nummer|uppgifter|register|utskick|fran|$',
	'fjern|slet|slett|afmeld|frameld|meld mig|meg|mit|mitt|nummeret|mine ~3 nummer|liste|listen|fra|av|ut|af|data|$',
	// Turkish
	'listeden|listenizden|abonelikten|rehberinizden ~1 cikar|cikarin|cikarir|cik|cikmak|silin|sil',
	'numarami|beni ~1 silin|sil|listeden_cikarin|cikarin',
	// Indonesian
	'hapus nomor|data|kontak|nama saya|aku|ini',
	// Russian
	'отпишите|отписать|отписаться ~1 меня|от|$',
	'удалите|удали|уберите ~1 меня|мой|мои|номер|телефон',
];

/** Words that a footer has and a wish has not: "para darse de baja, responda BAJA". */
export const FOOTER_WORDS: ReadonlySet<string> = new Set(
	'responda responde respondiendo envie envia clic click cliquez repondez repondant antworten antworte klicken klick clique cliqui klik clicca rispondi enlace lien link'.split(
		' ',
	),
);

export const NEGATIONS: ReadonlySet<string> = new Set(
	'no ni nunca sin ne pas jamais non nicht kein keine nie ohne nao nem sem non niet geen nie inte ikke не ни degil'.split(
		' ',
	),
);

/** Words of meetings and days: what is deleted or left then is no list. */
export const MEETINGS: ReadonlySet<string> = new Set(
	`termin termine buchung besprechung einladung reservierung reunion cita evento turno junta llamada rdv rendez entretien
	seance reuniao marcacao consulta agendamento compromisso appuntamento riunione afspraak vergadering maandag dinsdag
	woensdag donderdag vrijdag spotkanie motet mote modet aftalen avtalen lunes martes miercoles jueves viernes lundi mardi
	mercredi jeudi vendredi montag dienstag mittwoch donnerstag freitag segunda terca quarta quinta sexta`.split(
		/\s+/u,
	),
);
