/**
 * Opt-outs of languages that are not put into English, by what they are made of: words that mean "no", "write",
 * "stop", "delete" and so on. Folded, as `fold` does; `stem*` is any ending. Only what means nothing in another
 * language may stand here, as every message is held against them.
 */
export interface OptOutFamily {
	/** "Not", "no". */
	readonly not: string;
	/** To write to somebody, and what is sent. */
	readonly contact: string;
	/** "Any more", "ever again". */
	readonly more: string;
	readonly me: string;
	/** "Stop", before a word of `contact`. */
	readonly stop: string;
	readonly remove: string;
	/** Whence, or what of the sender: the list, the number, the data. */
	readonly from: string;
	/** "I did not give my consent", after a word of `not`. */
	readonly consent: string;
}

export const OPT_OUT_FAMILIES: Readonly<Record<string, OptOutFamily>> = {
	italian: {
		not: 'non',
		contact: `scriv* contatt* mandate* mandare mandarmi mandi inviate* inviare inviarmi invii chiam* telefon* disturb*
			messagg* sms pubblicita comunicazioni`,
		more: 'piu mai altri altre ulteriori',
		me: 'mi ci',
		stop: 'smett* basta piantatela piantala finitela cessate cessare interromp* stop',
		remove: `cancella cancelli cancellate* cancellami cancellare cancellarmi cancellazione rimuov* rimozione eliminate*
			eliminare eliminazione elimini togliete* toglimi togliere tolga depenna* disiscri*`,
		from: 'numero dati indirizzo rubrica elenco elenchi lista liste mailing iscrizione nominativo contatto contatti archivi archivio',
		consent: 'consenso autorizz*',
	},
	dutch: {
		not: 'niet geen nooit',
		contact: `mail mails mailen mailtjes bel bellen gebeld contact contacteren benader* lastigvallen lastig bericht*
			sms smsen sms'jes app appen appjes schrijven geschreven stuur sturen gestuurd spam spammen reclame`,
		more: 'meer nooit verder',
		me: 'mij me ons',
		stop: 'hou houd houdt ophouden kap',
		remove: 'verwijder* haal wis wissen schrap* uitschrij* schrijf',
		from: `lijst lijsten bestand bestanden nummer telefoonnummer gegevens database mailinglijst adres mailadres systeem
			nieuwsbrief mailing`,
		consent: 'toestemming',
	},
	polish: {
		not: 'nie',
		contact: `pisz* pisac pisania wysyl* przysyl* dzwon* kontaktuj* kontaktowac kontaktu nekaj* nekac wiadomosci smsow
			telefonow maili spamu korespondencji`,
		more: 'wiecej juz nigdy dalszych',
		me: 'mnie mi nas nam',
		stop: 'przesta* zaprzesta* dosc koniec skoncz*',
		remove: 'usun* wypisz* wypisac wypisanie wykresl* wyrejestr* skasuj* skasowanie wymaz*',
		from: 'danych dane numer numeru bazy baz listy listow mailingu newslettera adres adresu kontakt rejestru mnie',
		consent: 'zgody zgode zgodzi*',
	},
	swedish: {
		not: 'inte inga aldrig ej',
		contact:
			'skicka skriv* ring ringa kontakta* mejla* maila* smsa sms mejl meddelanden utskick samtal reklam hor',
		more: 'mer mera fler langre igen ytterligare',
		me: 'mig oss',
		stop: 'sluta upphor* slutar',
		remove: 'bort radera* avregistrera* stryk avprenumerera plocka',
		from: 'listan listor lista registret register nummer uppgifter databas utskick sandlista sandlistan',
		consent: 'samtycke godkant',
	},
	danishAndNorwegian: {
		not: 'ikke ingen aldri aldrig',
		contact: `sende send sender skrive skriv kontakte kontakt kontaktes ringe ring maile smse sms beskeder meldinger mails
			eposter opkald henvendelser reklame reklamer spamme mase`,
		more: 'mere mer flere igen igjen laengere lenger ytterligere yderligere',
		me: 'mig meg os oss',
		stop: 'slutt slut ophor stans',
		remove: 'fjern* slet slett slette sletning afmeld* frameld* avmeld*',
		from: 'liste listen listene lister nummer nummeret data register registeret database oplysninger opplysninger mailingliste',
		consent: 'samtykke samtykket',
	},
	turkish: {
		not: 'istemiyorum istemiyoruz istemem istemedigimi',
		contact: 'mesaj* sms* mail* eposta bildirim* arama aranmak reklam* iletisim*',
		more: 'artik daha bundan almak',
		me: 'bana beni bize bizi',
		stop: 'durdur* kesin birakin sonlandir*',
		remove:
			'sil silin siliniz silinsin silinmesi* silmenizi silinmek cikar cikarin cikarir cikariniz cikaril* cikartin kaldirin kaldirilmasini',
		from: `listeden listeniz* listesinden numarami numaramin numaram verilerimi verilerimin abonelik* kaydimi kayitlarinizdan
			rehberinizden bilgilerimi bilgilerimin uyeligimi veritabaninizdan`,
		consent: 'onay onayim iznim',
	},
	indonesian: {
		not: 'jangan tidak tak gak ga nggak enggak',
		contact:
			'hubung* dihubungi menghubungi kirim* dikirimi mengirim* sms wa whatsapp telepon telp menelepon ganggu diganggu chat pesan',
		more: 'lagi terus',
		me: 'saya aku kami sy',
		stop: 'berhenti hentikan stop setop',
		remove: 'hapus hapuskan hilangkan keluarkan cabut',
		from: 'nomor nomer data kontak nama daftar list langganan database',
		consent: 'setuju izin',
	},
	russian: {
		not: 'не',
		contact: `пиш* писать звон* присыл* шлите слать отправля* беспоко* тревож* спам* рассыл* сообщени* смс`,
		more: 'больше никогда впредь',
		me: 'мне меня нам нас',
		stop: 'прекрат* перестан* хватит довольно кончайте завяз*',
		remove: 'удал* уберите убери убрать отпиш* отпис* исключ* вычерк*',
		from: 'номер номера телефон данные данных контакт* список списка списков базы базу рассылки рассылку адрес меня',
		consent: 'согласия согласие разрешения',
	},
	hindiInLatinLetters: {
		not: 'mat nahi nahin',
		contact: 'bhej* message* msg msgs sms call* phone whatsapp',
		more: 'aur aage phir dobara',
		me: 'mujhe hume humein mujhko',
		stop: 'band roko rok bas',
		remove: 'hata hatao hataiye hatado nikal nikalo mita',
		from: 'list number naam data contact',
		consent: 'permission ijazat',
	},
};

/** In a sentence with one of these it is about a day or a meeting, unless "any more" is said as well. */
export const DAYS_AND_MEETINGS = `
	lunedi martedi mercoledi giovedi venerdi sabato domenica oggi domani appuntamento riunione incontro
	maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag morgen afspraak vergadering overleg gesprek
	poniedzialek wtorek sroda srode czwartek piatek sobota sobote niedziela dzis dzisiaj jutro spotkanie spotkania termin
	mandag tisdag onsdag torsdag fredag lordag sondag idag imorgon motet mote tirsdag onsdag morgen mode modet avtalen aftalen
	pazartesi sali carsamba persembe cuma cumartesi pazar bugun yarin toplanti* randevu* gorusme*
	senin selasa rabu kamis jumat sabtu minggu besok rapat pertemuan
	понедельник* вторник* сред* четверг* пятниц* суббот* воскресень* сегодня завтра встреч*
	kal aaj meeting somvar mangalvar budhvar guruvar shukravar monday tuesday wednesday thursday friday
	lunes martes miercoles jueves viernes reunion cita lundi mardi mercredi jeudi vendredi rdv montag dienstag mittwoch
	donnerstag freitag besprechung segunda terca quarta quinta sexta reuniao`;
