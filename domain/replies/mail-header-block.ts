const LOOKED_AT = 7;

const FROM =
	/^\*{0,2}(?:from|von|de|da|van|från|fra|od|от|gönderen|kimden|lähettäjä|feladó|发件人|寄件者|差出人|보낸 사람)\s?[:：]/iu;
const OTHER =
	/^\*{0,2}(?:sent|date|to|subject|cc|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|fecha|para|asunto|enviada em|data|assunto|inviato|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|dato|til|emne|wysłano|do|temat)\s?[:：]/iu;

const LABELLED = /^\*{0,2}\p{L}[\p{L}\p{M} ./-]{0,24}\s?[:：]/u;
const ADDRESS = /[<[](?:mailto:)?[^<>[\]\s]{1,100}@[^<>[\]\s]{1,100}[>\]]/u;
const YEAR = /(?:^|\D)20\d\d(?:\D|$)/u;

/**
 * Whether the lines from `at` on are the head of an older mail, as Outlook writes it: "From:", "Sent:", "To:",
 * "Subject:". In a language that is not known here, three labelled lines with an address and a year in them are one.
 */
export function startsMailHeader(lines: readonly string[], at: number): boolean {
	const first = (lines[at] ?? '').trim();
	if (!LABELLED.test(first.slice(0, 60))) return false;
	const next = lines.slice(at + 1, at + LOOKED_AT).map((line) => line.trim().slice(0, 300));
	const others = next.slice(0, 4).filter((line) => OTHER.test(line)).length;
	if (FROM.test(first) && (others > 1 || (others > 0 && ADDRESS.test(first)))) return true;
	if (OTHER.test(first) && next.slice(0, 2).some((line) => FROM.test(line))) return others > 0;
	return isHeadOfAnyLanguage([first, ...next]);
}

function isHeadOfAnyLanguage(lines: readonly string[]): boolean {
	const end = lines.findIndex((line) => !LABELLED.test(line.slice(0, 60)));
	const head = end < 0 ? lines : lines.slice(0, end);
	return (
		head.length >= 3 &&
		head.some((line) => ADDRESS.test(line)) &&
		head.some((line) => YEAR.test(line))
	);
}
