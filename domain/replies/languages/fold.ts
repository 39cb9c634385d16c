/** Most words; there is nothing to fold in them. */
const PLAIN = /^[a-z]*$/u;

/** Lower case without accents and umlauts, as people type who leave them out. */
export function fold(word: string): string {
	if (PLAIN.test(word)) return word;
	return word
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/ß/gu, 'ss')
		.replace(/œ/gu, 'oe')
		.replace(/æ/gu, 'ae')
		.replace(/ø/gu, 'o')
		.replace(/ł/gu, 'l')
		.replace(/ı/gu, 'i');
}

/** As `fold`, and "ae", "oe", "ue" count as the umlauts that they stand for. */
export function foldGerman(word: string): string {
	return fold(word).replace(/([aou])e/gu, '$1');
}
