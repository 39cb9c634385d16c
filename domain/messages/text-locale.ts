import { parseLocale } from '../lead/locale';
import { DEFAULT_LOCALE } from './format-time';

/**
 * The locale for dates inside a text: the text's language with the habits of the reader's region, so that an English
 * text to a German reader says "Tuesday, 24 November at 14:00" and not "Dienstag".
 */
export function textLocale(readerLocale: string | null, language: string): string {
	const reader = parseLocale(readerLocale);
	if (!reader) return language === 'en' ? DEFAULT_LOCALE : language;
	const { language: readerLanguage, region } = new Intl.Locale(reader).maximize();
	if (readerLanguage === language) return reader;
	return region ? `${language}-${region}` : language;
}
