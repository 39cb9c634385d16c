import { BOOKED, COLD, PROPOSAL, read } from './support';

describe('opt-outs in other languages', () => {
	it.each([
		// Spanish
		'BAJA',
		'Alto',
		'baja por favor',
		'No me escriban más',
		'no quiero recibir más mensajes',
		'Dejen de molestar',
		'Quítenme de la lista',
		'Sáquenme de su base de datos',
		'Bórrame de tu lista por favor',
		'Quiero darme de baja',
		'Déjame en paz',
		'no me llamen nunca más',
		// French
		'ARRÊT',
		'arret svp',
		'Désabonnez-moi',
		'ne me contactez plus',
		'Merci de ne plus me contacter',
		"Arrêtez de m'appeler",
		'Je ne veux plus recevoir vos messages',
		'Retirez-moi de votre fichier',
		'Laissez-moi tranquille',
		'Supprimez mon numéro',
		// German
		'Stopp',
		'abmelden',
		'Bitte abmelden!',
		'Bitte keine weiteren Nachrichten',
		'Schreiben Sie mir nicht mehr',
		'Rufen Sie mich nie wieder an',
		'Löschen Sie meine Nummer',
		'Nehmen Sie mich bitte aus Ihrer Liste',
		'Lassen Sie mich in Ruhe',
		'ich möchte keine Mails mehr',
		// Portuguese
		'SAIR',
		'parar',
		'Não me enviem mais mensagens',
		'Pare de me mandar mensagem',
		'Quero sair da lista',
		'Me remova da lista',
		'não quero mais receber mensagens',
		'Retirem o meu número da vossa lista',
		// Italian, Dutch
		'Basta!',
		'Non scrivetemi più',
		'Non voglio più ricevere messaggi',
		'Cancellatemi dalla lista',
		'Smettetela di scrivermi',
		'Afmelden',
		'Stuur mij geen berichten meer',
		'Schrijf me uit',
		'Laat me met rust',
		// Polish, Swedish, Danish, Norwegian
		'Wypisz mnie',
		'Proszę więcej nie pisać',
		'Proszę nie dzwonić',
		'Sluta skicka meddelanden',
		'Ta bort mig från listan',
		'Kontakta mig inte igen',
		'Afmeld mig',
		'Stop med at skrive til mig',
		'Fjern mig fra listen',
		'Slutt å sende meldinger',
		'Meld meg av',
		// Turkish, Indonesian
		'Bana mesaj göndermeyin',
		'Listeden çıkar',
		'DUR',
		'Jangan hubungi saya lagi',
		'BERHENTI',
		'Tolong hapus nomor saya',
		// Russian
		'СТОП',
		'Не пишите мне больше',
		'Отпишите меня',
		'Удалите мой номер',
		'Прекратите присылать сообщения',
		// Hindi
		'बंद करो',
		'मुझे मैसेज मत भेजो',
		'message mat bhejo',
		'Mujhe call mat karo',
		// Arabic
		'توقف',
		'إلغاء الاشتراك',
		'لا ترسل لي رسائل',
		'احذفوا رقمي من القائمة',
		// Japanese, Korean, Chinese
		'停止',
		'配信停止してください',
		'もう連絡しないでください',
		'수신거부',
		'문자 보내지 마세요',
		'退订',
		'请不要再联系我',
		'別再發訊息了',
	])('catches %j', (text) => {
		for (const setting of [COLD, PROPOSAL, BOOKED]) {
			expect(read(setting, text).intent).toBe('opt_out');
		}
	});

	it.each([
		'No, el fin de semana no puedo, mejor el miércoles a las 10',
		'Al fin y al cabo el martes me va bien',
		'El precio es muy alto',
		'Para mí el martes está bien',
		'Estoy de baja hasta el lunes',
		'Pare en la calle Mayor 5 el martes',
		'No quiero darme de baja',
		"Je préfère la fin de semaine, c'est possible ?",
		'Plus tard dans la semaine, svp',
		'Ne me désabonnez pas !',
		'Jusqu’à la fin du mois je suis pris',
		'Ende der Woche passt es besser',
		'Ich möchte mich nicht abmelden',
		'Bis Ende Dezember leider nicht',
		'Bitte keine Termine vor 10 Uhr',
		'Vou sair de férias na sexta, pode ser na terça?',
		'Preciso sair às 15h, quarta está bom',
		'Não quero sair da lista',
		'No fim do dia, por favor',
		'Va bene, basta che sia martedì',
		'Prima della fine del mese',
		'Das Band spielt am Mittwoch',
		'Keine Sorge, ich melde mich',
		'我想取消明天的预约',
		'明日の予約をキャンセルしたいです',
		'Wann ist Einde?',
	])('does not fall for %j', (text) => {
		expect(read(PROPOSAL, text).intent).not.toBe('opt_out');
	});

	it('lets a footer that tells how to opt out be', () => {
		const footer = 'Para darse de baja, responda BAJA a este mensaje';
		expect(read(PROPOSAL, `El martes me va bien.\n${footer}`).intent).toBe('accept_slot');
	});

	it('reads CANCEL in other languages by whether a meeting is booked', () => {
		expect(read(COLD, '取消').intent).toBe('opt_out');
		expect(read(BOOKED, '取消').intent).not.toBe('opt_out');
		expect(read(BOOKED, 'cancelar').intent).toBe('cancel');
	});

	it('is found on the first line of a longer message', () => {
		expect(read(COLD, 'BAJA\n\nJuan Pérez\nEmpresa Ejemplo').intent).toBe('opt_out');
	});
});
