import type { ReplyLanguage } from '../../../domain/replies/languages/language';
import { BOOKED, COLD, ONE_SLOT, PROPOSAL, read } from './support';

const MADRID = { ...PROPOSAL, timezone: 'Europe/Madrid', now: '2026-11-30T09:00:00.000Z' };

function startsOf(text: string, language: ReplyLanguage | null = null): readonly string[] {
	const { proposedTimes } = read({ ...MADRID, offered: [], language }, text);
	return proposedTimes.map(({ start }) => start);
}

describe('the language of a reply', () => {
	it.each([
		['Tuesday works', 'en'],
		['The main thing is the sale, so die on the vine it may', 'en'],
		['No, that date is fine by me, and so is the rate', 'en'],
		['El martes me va bien', 'es'],
		['no puedo ese dia', 'es'],
		['Mardi me convient', 'fr'],
		['c est bon pour moi', 'fr'],
		['Passt mir gut', 'de'],
		['moechte gern verschieben', 'de'],
		['Terça está ótimo', 'pt'],
		['nao posso amanha', 'pt'],
	] as const)('of %j is %s', (text, language) => {
		expect(read(PROPOSAL, text).language).toBe(language);
	});

	it.each(['3', '👍', '', 'Xyzzy'])('is not known of %j', (text) => {
		expect(read(PROPOSAL, text).language).toBeNull();
	});

	it('is taken from the locale only where the words do not tell', () => {
		const spanish = { ...PROPOSAL, locale: 'es-MX' };
		expect(read(spanish, '3').language).toBe('es');
		expect(read(spanish, 'no').language).toBe('es');
		expect(read(spanish, 'Tuesday works for me').language).toBe('en');
		expect(read({ ...PROPOSAL, locale: 'de-DE' }, 'El martes me va bien').language).toBe('es');
	});

	it('can be set', () => {
		expect(read({ ...PROPOSAL, language: 'de' }, 'die zweite')).toMatchObject({
			language: 'de',
			slotIndex: 1,
		});
	});

	it.each([
		['ok, martes works', 0],
		["let's do mittwoch at 10", 1],
		['jeudi works for me', 2],
	])('does not hide the day in %j', (text, slotIndex) => {
		expect(read(PROPOSAL, text)).toMatchObject({ intent: 'accept_slot', slotIndex });
	});
});

describe('times in other languages', () => {
	it.each([
		['el jueves a las tres y media', '2026-12-03T14:30:00.000Z'],
		['jueves, 4 menos cuarto de la tarde', '2026-12-03T14:45:00.000Z'],
		['pasado mañana a las 16', '2026-12-02T15:00:00.000Z'],
		['el 12 de marzo a las 9 de la mañana', '2027-03-12T08:00:00.000Z'],
		['12/3 a las 15:30', '2027-03-12T14:30:00.000Z'],
		['vendredi à 15h30', '2026-12-04T14:30:00.000Z'],
		['le 12 mars à 14 heures', '2027-03-12T13:00:00.000Z'],
		['après-demain à 10h et demie', '2026-12-02T09:30:00.000Z'],
		['Freitag halb drei', '2026-12-04T13:30:00.000Z'],
		['am Freitag um fünf vor halb drei', '2026-12-04T13:25:00.000Z'],
		['Freitag, viertel nach drei', '2026-12-04T14:15:00.000Z'],
		['am 12.3. um 15.30 Uhr', '2027-03-12T14:30:00.000Z'],
		['am 12. März um 15 Uhr 30', '2027-03-12T14:30:00.000Z'],
		['uebermorgen um zehn', '2026-12-02T09:00:00.000Z'],
		['Freitagnachmittag um 3', '2026-12-04T14:00:00.000Z'],
		['na sexta às 15h30', '2026-12-04T14:30:00.000Z'],
		['sexta-feira às duas e meia da tarde', '2026-12-04T13:30:00.000Z'],
		['dia 12 de março às 9 da manhã', '2027-03-12T08:00:00.000Z'],
		['Pode ser na 2.ª feira às 10?', '2026-12-07T09:00:00.000Z'],
		['vendredi à 15h, heure de Montréal', '2026-12-04T20:00:00.000Z'],
		['sexta às 15h (horário de Brasília)', '2026-12-04T18:00:00.000Z'],
		['el viernes a las 3 pm, hora de Nueva York', '2026-12-04T20:00:00.000Z'],
		['Freitag viertel ab drei', '2026-12-04T14:15:00.000Z'],
	])('reads %j', (text, start) => {
		expect(startsOf(text)).toEqual([start]);
	});

	it.each([
		'¿El viernes a partir de las 16?',
		'vendredi à partir de 16h ?',
		'Freitag ab 16 Uhr?',
		'sexta a partir das 16h?',
		'vendredi à partir de 16 heures ?',
	])('reads %j as a range', (text) => {
		const { constraints } = read({ ...MADRID, offered: [] }, text);
		expect(constraints).toEqual([
			{ from: '2026-12-04T15:00:00.000Z', to: '2026-12-04T23:00:00.000Z' },
		]);
	});
});

describe('replies in other languages', () => {
	it.each([
		['El martes no puedo, pero el miércoles sí', 1],
		['Mardi je ne peux pas, mais mercredi oui', 1],
		['Dienstag geht leider nicht, aber Mittwoch passt', 1],
		['Terça não posso, mas quarta sim', 1],
		['Passt mir am Dienstag leider nicht, dafür am Donnerstag', 2],
		['la segunda', 1],
		['le dernier', 2],
		['Termin 3', 2],
		['a primeira opção', 0],
	])('pick one slot in %j', (text, slotIndex) => {
		expect(read(PROPOSAL, text)).toMatchObject({ intent: 'accept_slot', slotIndex });
	});

	it.each([
		'Creo que el martes podría, pero tengo que confirmarlo',
		'Mardi, mais je dois vérifier',
		'Dienstag müsste gehen, ich schaue noch mal nach',
		'Terça talvez, vou confirmar',
		'Passt mir am Dienstag leider nicht',
		'mardi ne me convient pas',
		'martes no',
		'terça não dá',
		'El martes krobla xantu frebi',
	])('book nothing on %j', (text) => {
		expect(read(PROPOSAL, text).slotIndex).toBeNull();
	});

	it('leave it open whether "a segunda" is the second slot or Monday', () => {
		const monday = { start: '2026-12-07T15:00:00.000Z', end: '2026-12-07T15:30:00.000Z' };
		const offered = [monday, ...PROPOSAL.offered];
		expect(read(PROPOSAL, 'a segunda')).toMatchObject({ intent: 'accept_slot', slotIndex: 1 });
		expect(read({ ...PROPOSAL, offered }, 'a segunda').intent).toBe('ambiguous');
		expect(read({ ...PROPOSAL, offered }, 'na segunda')).toMatchObject({ slotIndex: 0 });
	});

	it.each(['sí', 'si', 'oui', 'ja', 'sim', 'vale', "d'accord", 'passt', 'combinado'])(
		'read %j by what it answers',
		(text) => {
			expect(read(BOOKED, text).intent).toBe('confirm');
			expect(read(ONE_SLOT, text)).toMatchObject({ intent: 'accept_slot', slotIndex: 0 });
		},
	);

	it.each(['cancelar', 'annuler', 'absagen', 'Tengo que cancelar', 'Wir sagen den Termin ab'])(
		'call a booked meeting off with %j',
		(text) => {
			expect(read(BOOKED, text).intent).toBe('cancel');
		},
	);

	it.each(['no me interesa', 'pas intéressé', 'kein Interesse', 'sem interesse'])(
		'turn down with %j',
		(text) => {
			expect(read(COLD, text).intent).toBe('not_interested');
		},
	);
});

describe('a message in a language that is not read', () => {
	it.each([
		'Ci sentiamo martedì alle 10, va bene?',
		'Dinsdag om 10 uur past mij prima',
		'Przepraszam, nie mogę we wtorek. Może środa o 10?',
		'Onsdag passer fint for mig',
		'Jag kan tyvärr inte på onsdag',
		'Salı günü uygunum, teşekkürler',
		'Maaf, saya tidak bisa hari Selasa',
		'Marți la 10 este bine pentru mine',
		'Вторник подходит, спасибо',
		'火曜日の10時でお願いします',
		'화요일 10시 좋습니다',
		'周二上午十点可以',
		'الثلاثاء مناسب لي',
		'Stop lige en halv - hvad koster sådan noget egentlig?',
	])('is left to a person: %j', (text) => {
		const reading = read(ONE_SLOT, text);
		expect(reading).toMatchObject({ intent: 'ambiguous', language: null });
		expect(reading.explanation).toContain('a language that is not read');
	});

	it.each(['Ok', 'Si', 'Da', 'Hej, yes', 'Sam Andersson', 'Ok Sam'])(
		'is not seen in few words: %j',
		(text) => {
			expect(read(ONE_SLOT, text).explanation).not.toContain('not read');
		},
	);
});

describe('times that speak against a day that was named', () => {
	it.each([
		'Tuesday works, but not before 3pm',
		'El martes sí, pero no antes de las 15',
		'Mardi oui mais pas avant 15h',
		'Dienstag ja, aber nicht vor 15 Uhr',
		'Terça pode, mas não antes das 15h',
	])('book nothing on %j', (text) => {
		expect(read(PROPOSAL, text)).toMatchObject({ intent: 'propose_time', slotIndex: null });
	});

	it.each([
		['A las 14 del martes, que salgo de trabajar a las 13', 0],
		['Mercredi 10h, je finis mon service à 9h', 1],
		['quinta 16h, de manhã levo meu pai no médico', 2],
	])('are told from the rest of the day in %j', (text, slotIndex) => {
		expect(read(PROPOSAL, text)).toMatchObject({ intent: 'accept_slot', slotIndex });
	});
});

describe('what stands under a message in other languages', () => {
	it.each([
		['El jueves a las 16.\n\nUn saludo,\nPedro García\nDirector Comercial\nTel. 600 123 456', 2],
		['Le deuxième créneau.\n\nBien à vous,\nClaire Martin', 1],
		['Donnerstag passt.\n\nMit besten Grüßen\nPeter Lang\nGeschäftsführer', 2],
		['Quarta às 10.\n\nAtenciosamente,\nBruno Lima\nGerente', 1],
	])('is left out of %j', (text, slotIndex) => {
		expect(read(PROPOSAL, text)).toMatchObject({ intent: 'accept_slot', slotIndex });
	});

	it.each(['Gracias!\n\nMiércoles', 'Merci\n\nMercredi', 'Hallo\n\nMittwoch', 'Oi\n\nQuarta'])(
		'is no name where it is the day: %j',
		(text) => {
			expect(read(PROPOSAL, text)).toMatchObject({ intent: 'accept_slot', slotIndex: 1 });
		},
	);
});
