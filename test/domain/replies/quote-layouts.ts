/** Replies as mail programs lay them out, with what the sender wrote in them: name, text, own words. */
export const QUOTE_LAYOUTS: readonly (readonly [string, string, string])[] = [
	[
		'gmail en',
		`The second one works.\n\nOn Mon, Nov 30, 2026 at 9:12 AM Dana Fox <dana@example.com> wrote:\n\n> Tuesday or Wednesday?\n>\n> Dana\n`,
		'The second one works.',
	],
	[
		'gmail en wrapped',
		`The second one works.\n\nOn Mon, Nov 30, 2026 at 9:12 AM Dana Foxworthington-Smythe <\ndana.foxworthington-smythe@example.com> wrote:\n\n> Tuesday or Wednesday?\n`,
		'The second one works.',
	],
	[
		'gmail no marks',
		`Works.\n\nOn Mon, 30 Nov 2026, 09:12 Dana Fox, <dana@example.com> wrote:\n\nTuesday or Wednesday?\nDana`,
		'Works.',
	],
	[
		'gmail de',
		`Der zweite passt.\n\nAm Mo., 30. Nov. 2026 um 09:12 Uhr schrieb Dana Fox <dana@example.com>:\n\n> Dienstag oder Mittwoch?\n`,
		'Der zweite passt.',
	],
	[
		'gmail de wrapped',
		`Der zweite passt.\n\nAm Mo., 30. Nov. 2026 um 09:12 Uhr schrieb Dana Fox <\ndana.fox.verylong@example.com>:\n\n> Dienstag oder Mittwoch?\n`,
		'Der zweite passt.',
	],
	[
		'gmail fr',
		`Le deuxième me va.\n\nLe lun. 30 nov. 2026 à 09:12, Dana Fox <dana@example.com> a écrit :\n\n> Mardi ou mercredi ?\n`,
		'Le deuxième me va.',
	],
	[
		'gmail es',
		`El segundo me va bien.\n\nEl lun, 30 nov 2026 a las 9:12, Dana Fox (<dana@example.com>) escribió:\n\n> ¿Martes o miércoles?\n`,
		'El segundo me va bien.',
	],
	[
		'gmail pt',
		`O segundo serve.\n\nEm seg., 30 de nov. de 2026 às 09:12, Dana Fox <dana@example.com> escreveu:\n\n> Terça ou quarta?\n`,
		'O segundo serve.',
	],
	[
		'gmail it',
		`Il secondo va bene.\n\nIl giorno lun 30 nov 2026 alle ore 09:12 Dana Fox <dana@example.com> ha scritto:\n\n> Martedì o mercoledì?\n`,
		'Il secondo va bene.',
	],
	[
		'gmail nl',
		`De tweede is goed.\n\nOp ma 30 nov 2026 om 09:12 schreef Dana Fox <dana@example.com>:\n\n> Dinsdag of woensdag?\n`,
		'De tweede is goed.',
	],
	[
		'gmail pl',
		`Drugi pasuje.\n\npon., 30 lis 2026 o 09:12 Dana Fox <dana@example.com> napisał(a):\n\n> Wtorek czy środa?\n`,
		'Drugi pasuje.',
	],
	[
		'gmail ja',
		`二番目でお願いします。\n\n2026年11月30日(月) 9:12 Dana Fox <dana@example.com>:\n\n> 火曜日か水曜日?\n`,
		'二番目でお願いします。',
	],
	[
		'gmail sv',
		`Den andra passar.\n\nDen mån 30 nov. 2026 kl 09:12 skrev Dana Fox <dana@example.com>:\n\n> Tisdag eller onsdag?\n`,
		'Den andra passar.',
	],
	[
		'gmail da',
		`Den anden passer.\n\nDen man. 30. nov. 2026 kl. 09.12 skrev Dana Fox <dana@example.com>:\n\n> Tirsdag?\n`,
		'Den anden passer.',
	],
	[
		'apple en',
		`Wednesday please.\n\nSent from my iPhone\n\n> On Nov 30, 2026, at 9:12 AM, Dana Fox <dana@example.com> wrote:\n> \n> Tuesday or Wednesday?\n`,
		'Wednesday please.',
	],
	[
		'apple en uk',
		`Wednesday please.\n\n> On 30 Nov 2026, at 09:12, Dana Fox <dana@example.com> wrote:\n> \n> Tuesday or Wednesday?\n`,
		'Wednesday please.',
	],
	[
		'apple de',
		`Mittwoch bitte.\n\n> Am 30.11.2026 um 09:12 schrieb Dana Fox <dana@example.com>:\n> \n> Dienstag?\n`,
		'Mittwoch bitte.',
	],
	[
		'apple fr',
		`Mercredi.\n\nEnvoyé de mon iPhone\n\n> Le 30 nov. 2026 à 09:12, Dana Fox <dana@example.com> a écrit :\n> \n> Mardi ?\n`,
		'Mercredi.',
	],
	[
		'outlook en',
		`Wednesday works.\n\nThanks\n\nFrom: Dana Fox <dana@example.com>\nSent: Monday, November 30, 2026 9:12 AM\nTo: Pat Lee <pat@example.org>\nSubject: Time for a call?\n\nTuesday or Wednesday?`,
		'Wednesday works.',
	],
	[
		'outlook en rule',
		`Wednesday works.\n\n________________________________\nFrom: Dana Fox <dana@example.com>\nSent: Monday, November 30, 2026 9:12 AM\nTo: Pat Lee <pat@example.org>\nSubject: Time for a call?\n\nTuesday or Wednesday?`,
		'Wednesday works.',
	],
	[
		'outlook mobile',
		`Wednesday works.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Dana Fox <dana@example.com>\nSent: Monday, November 30, 2026 9:12:00 AM\nTo: Pat Lee\nSubject: Time?\n\nTuesday or Wednesday?`,
		'Wednesday works.',
	],
	[
		'outlook de',
		`Mittwoch passt.\n\nVon: Dana Fox <dana@example.com>\nGesendet: Montag, 30. November 2026 09:12\nAn: Pat Lee <pat@example.org>\nBetreff: Termin?\n\nDienstag oder Mittwoch?`,
		'Mittwoch passt.',
	],
	[
		'outlook fr',
		`Mercredi me va.\n\nDe : Dana Fox <dana@example.com>\nEnvoyé : lundi 30 novembre 2026 09:12\nÀ : Pat Lee <pat@example.org>\nObjet : Rendez-vous\n\nMardi ou mercredi ?`,
		'Mercredi me va.',
	],
	[
		'outlook es',
		`El miércoles.\n\nDe: Dana Fox <dana@example.com>\nEnviado: lunes, 30 de noviembre de 2026 9:12\nPara: Pat Lee <pat@example.org>\nAsunto: Cita\n\n¿Martes o miércoles?`,
		'El miércoles.',
	],
	[
		'outlook pt',
		`Quarta.\n\nDe: Dana Fox <dana@example.com>\nEnviada em: segunda-feira, 30 de novembro de 2026 09:12\nPara: Pat Lee <pat@example.org>\nAssunto: Reunião\n\nTerça ou quarta?`,
		'Quarta.',
	],
	[
		'outlook it',
		`Mercoledì.\n\nDa: Dana Fox <dana@example.com>\nInviato: lunedì 30 novembre 2026 09:12\nA: Pat Lee <pat@example.org>\nOggetto: Appuntamento\n\nMartedì?`,
		'Mercoledì.',
	],
	[
		'outlook nl',
		`Woensdag.\n\nVan: Dana Fox <dana@example.com>\nVerzonden: maandag 30 november 2026 09:12\nAan: Pat Lee <pat@example.org>\nOnderwerp: Afspraak\n\nDinsdag?`,
		'Woensdag.',
	],
	[
		'outlook sv',
		`Onsdag.\n\nFrån: Dana Fox <dana@example.com>\nSkickat: den 30 november 2026 09:12\nTill: Pat Lee <pat@example.org>\nÄmne: Möte\n\nTisdag?`,
		'Onsdag.',
	],
	[
		'outlook pl',
		`Środa.\n\nOd: Dana Fox <dana@example.com>\nWysłano: poniedziałek, 30 listopada 2026 09:12\nDo: Pat Lee <pat@example.org>\nTemat: Spotkanie\n\nWtorek?`,
		'Środa.',
	],
	[
		'outlook da',
		`Onsdag.\n\nFra: Dana Fox <dana@example.com>\nSendt: 30. november 2026 09:12\nTil: Pat Lee <pat@example.org>\nEmne: Møde\n\nTirsdag?`,
		'Onsdag.',
	],
	[
		'outlook bold',
		`Wednesday.\n\n*From:* Dana Fox <dana@example.com>\n*Sent:* Monday, November 30, 2026 9:12 AM\n*To:* Pat Lee <pat@example.org>\n*Subject:* Call\n\nTuesday?`,
		'Wednesday.',
	],
	[
		'original message',
		`Ok\n\n-----Original Message-----\nFrom: Dana Fox\nSent: Monday\n\nTuesday?`,
		'Ok',
	],
	[
		'ursprüngliche',
		`Passt\n\n-----Ursprüngliche Nachricht-----\nVon: Dana Fox\nGesendet: Montag\n\nDienstag?`,
		'Passt',
	],
	[
		'message d’origine',
		`Oui\n\n-----Message d'origine-----\nDe : Dana Fox\nEnvoyé : lundi\n\nMardi ?`,
		'Oui',
	],
	[
		'mensaje original',
		`Sí\n\n-----Mensaje original-----\nDe: Dana Fox\nEnviado: lunes\n\n¿Martes?`,
		'Sí',
	],
	[
		'messaggio originale',
		`Sì\n\n-----Messaggio originale-----\nDa: Dana Fox\nInviato: lunedì\n\nMartedì?`,
		'Sì',
	],
	[
		'yahoo',
		`Wednesday.\n\n    On Monday, November 30, 2026, 9:12:00 AM EST, Dana Fox <dana@example.com> wrote:  \n \n Tuesday or Wednesday?  `,
		'Wednesday.',
	],
	[
		'proton',
		`Wednesday.\n\nSent with Proton Mail secure email.\n\nOn Monday, November 30th, 2026 at 9:12 AM, Dana Fox <dana@example.com> wrote:\n\n> Tuesday?\n`,
		'Wednesday.',
	],
	[
		'thunderbird en',
		`Wednesday.\n\nOn 11/30/26 09:12, Dana Fox wrote:\n> Tuesday?\n`,
		'Wednesday.',
	],
	[
		'thunderbird de',
		`Mittwoch.\n\nAm 30.11.26 um 09:12 schrieb Dana Fox:\n> Dienstag?\n`,
		'Mittwoch.',
	],
	[
		'thunderbird fr',
		`Mercredi.\n\nLe 30/11/2026 à 09:12, Dana Fox a écrit :\n> Mardi ?\n`,
		'Mercredi.',
	],
	[
		'thunderbird bottom',
		`On 11/30/26 09:12, Dana Fox wrote:\n> Tuesday or Wednesday?\n>\n> Dana\n\nWednesday at 2 please.\n`,
		'Wednesday at 2 please.',
	],
	[
		'inline',
		`On Mon, Nov 30, 2026 at 9:12 AM Dana Fox <dana@example.com> wrote:\n\n> Does Tuesday at 10 work?\n\nNo, sorry.\n\n> Or Wednesday at 2?\n\nYes, that is good.\n`,
		'No, sorry.\n\nYes, that is good.',
	],
	[
		'gmx',
		`Mittwoch.\n\nGesendet: Montag, 30. November 2026 um 09:12 Uhr\nVon: "Dana Fox" <dana@example.com>\nAn: pat@example.org\nBetreff: Termin?\nDienstag?`,
		'Mittwoch.',
	],
	[
		'zoho',
		`Wednesday.\n\n---- On Mon, 30 Nov 2026 09:12:00 +0100 Dana Fox <dana@example.com> wrote ----\n\nTuesday?`,
		'Wednesday.',
	],
	[
		'samsung',
		`Wednesday.\n\nSent from my Galaxy\n\n\n-------- Original message --------\nFrom: Dana Fox <dana@example.com>\nDate: 30/11/2026 09:12 (GMT+01:00)\nTo: pat@example.org\nSubject: Time?\n\nTuesday?`,
		'Wednesday.',
	],
	[
		'forward',
		`Please talk to Kim.\n\n---------- Forwarded message ---------\nFrom: Dana Fox <dana@example.com>\nDate: Mon, Nov 30, 2026\nSubject: Time?\nTo: <pat@example.org>\n\nTuesday?`,
		'Please talk to Kim.',
	],
	[
		'apple forward',
		`See below.\n\nBegin forwarded message:\n\nFrom: Dana Fox <dana@example.com>\nSubject: Time?\nDate: 30 November 2026\n\nTuesday?`,
		'See below.',
	],
	[
		'our delimiter',
		`Wednesday.\n\n##- Please type your reply above this line -##\n\nTuesday?`,
		'Wednesday.',
	],
	[
		'date person',
		`Wednesday.\n\n2026-11-30 9:12 GMT+01:00 Dana Fox <dana@example.com>:\n\n> Tuesday?\n`,
		'Wednesday.',
	],
	[
		'keeps on',
		`On Wednesday I wrote: 3 pm works.\nStill good?`,
		`On Wednesday I wrote: 3 pm works.\nStill good?`,
	],
	[
		'keeps from',
		`From Monday to Friday I am free\nTo be exact: mornings`,
		`From Monday to Friday I am free\nTo be exact: mornings`,
	],
	[
		'keeps am',
		`Am Dienstag um 10 passt es gut.\nViele Dinge sind offen: Preis, Ort`,
		`Am Dienstag um 10 passt es gut.\nViele Dinge sind offen: Preis, Ort`,
	],
	[
		'keeps le',
		`Le mardi 3 à 10h me va, Dana.\nMerci de confirmer :`,
		`Le mardi 3 à 10h me va, Dana.\nMerci de confirmer :`,
	],
	[
		'keeps el',
		`El martes 3 a las 10 puedo.\nOtra opción: miércoles`,
		`El martes 3 a las 10 puedo.\nOtra opción: miércoles`,
	],
	['keeps op nl', `Op dinsdag kan ik: 10 uur`, `Op dinsdag kan ik: 10 uur`],
	['keeps date line', `Date: Tuesday\nTime: 3 pm`, `Date: Tuesday\nTime: 3 pm`],
	['sig dashdash', `Option 1\n\n-- \nPat Lee\nExample Ltd`, 'Option 1'],
	[
		'sig de',
		`Option 1\n\nMit freundlichen Grüßen\nPat Lee\nGeschäftsführerin\nTel.: +49 30 901820`,
		'Option 1',
	],
	['keeps one word', `STOP`, 'STOP'],
	['keeps hours', `From: 3 pm\nTo: 5 pm`, `From: 3 pm\nTo: 5 pm`],
	[
		'keeps a list',
		`Day: Tuesday\nTime: 3 pm\nPlace: Berlin, room 2026`,
		`Day: Tuesday\nTime: 3 pm\nPlace: Berlin, room 2026`,
	],
	[
		'outlook zh',
		`星期三可以。\n\n发件人: Dana Fox <dana@example.com>\n发送时间: 2026年11月30日 9:12\n收件人: Pat Lee\n主题: 时间\n\n星期二?`,
		'星期三可以。',
	],
	[
		'ru',
		`Среда подойдёт.\n\nпн, 30 нояб. 2026 г. в 09:12, Dana Fox <dana@example.com>:\n\n> Вторник?\n`,
		'Среда подойдёт.',
	],
	[
		'double',
		`Wednesday.\n\nOn Tue, Dec 1, 2026 at 9:12 AM Dana <dana@example.com> wrote:\n\n> Tuesday?\n>\n> On Mon, Nov 30, 2026 at 9:12 AM Pat <pat@example.org> wrote:\n>\n>> Hello\n`,
		'Wednesday.',
	],
];
