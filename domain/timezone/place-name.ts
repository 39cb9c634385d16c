/** Letters that Unicode does not take apart into a Latin letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
};

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
	['saint', 'st'],
	['sainte', 'st'],
	['ste', 'st'],
	['ft', 'fort'],
	['mount', 'mt'],
]);

/**
 * A name as it is looked up: lower case, no accents, words apart by one blank. "Saint-Étienne" is "st etienne",
 * "Washington, D.C." is "washington dc".
 */
export function normalizePlaceName(name: string): string {
	// Most cities are one plain word, and what follows is slow.
	if (/^[a-z]+$/i.test(name)) return shorten(name.toLowerCase());
	return name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\p{M}.'’`]/gu, '')
		.replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.split(' ')
		.map(shorten)
		.join(' ');
}

const shorten = (word: string) => SHORT_FORMS.get(word) ?? word;
