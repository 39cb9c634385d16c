const PHONE = /\+?\(?\d[\d().\s-]{7,20}\d/gu;

const DIGIT_WORDS: Readonly<Record<string, string>> = {
	gr8: 'great',
	l8r: 'later',
	b4: 'before',
	'2moro': 'tomorrow',
	'2morrow': 'tomorrow',
	'2day': 'today',
	'2nite': 'tonight',
};

function blankPhone(match: string): string {
	const digits = match.replace(/\D/gu, '');
	const looksLikeDate = /(?:19|20)\d\d/u.test(match) && !match.startsWith('+');
	return digits.length >= 9 && !looksLikeDate ? ' ' : match;
}

/**
 * One spelling for what is written in several: quotes, invisible characters, "p.m.", "o'clock". Addresses and phone
 * numbers are left out, so that their digits are not read as times.
 */
export function normalise(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
		.replace(/[\u{1F3FB}-\u{1F3FF}]/gu, '')
		.replace(/[\u2018\u2019\u201B\u02BC\u00B4`]/gu, "'")
		.replace(/[\u201C\u201D\u201E\u00AB\u00BB]/gu, '"')
		.replace(/[\u2010-\u2015\u2212]/gu, '-')
		.replace(/https?:\/\/\S{1,500}|www\.\S{1,300}/giu, ' ')
		.replace(/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/gu, ' ')
		.replace(PHONE, blankPhone)
		.replace(/\b([ap])\s?\.\s?m\b\.?/giu, '$1m')
		.replace(/\bo\s?['"]?\s?clock\b/giu, 'oclock')
		.replace(/\ba fortnight\b/giu, 'two weeks')
		.replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/gu, '');
}

/** Digits that English writers use for words: "gr8", "4 me". */
export function englishShorthand(text: string): string {
	return text
		.replace(
			/\b(?:gr8|l8r|b4|2moro|2morrow|2day|2nite)\b/giu,
			(short) => DIGIT_WORDS[short.toLowerCase()] ?? short,
		)
		.replace(/\b4(?=\s(?:me|us|u|you)\b)/giu, 'for');
}
