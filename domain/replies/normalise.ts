const PHONE = /\+?\(?\d[\d().\s-]{7,20}\d/gu;

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
		.replace(/[\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFE0E\uFE0F\uFEFF\u00AD]/gu, '')
		.replace(/[\u{1F3FB}-\u{1F3FF}]/gu, '')
		.replace(/[\u2018\u2019\u201B\u02BC\u00B4`]/gu, "'")
		.replace(/[\u201C\u201D\u201E\u00AB\u00BB]/gu, '"')
		.replace(/[\u2010-\u2015\u2212]/gu, '-')
		.replace(/https?:\/\/\S{1,500}|www\.\S{1,300}/giu, ' ')
		.replace(/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/gu, ' ')
		.replace(PHONE, blankPhone)
		.replace(/\b([ap])\s?\.\s?m\b\.?/giu, '$1m')
		.replace(/\bo\s?['"]?\s?clock\b/giu, 'oclock')
		.replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/gu, '');
}
