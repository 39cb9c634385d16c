const KEPT_FORMATS = 200;

const kept = new Map<string, Intl.DateTimeFormat>();

/** Formatters are kept: making one takes a hundred times as long as using it. */
export function dateFormat(
	locale: string,
	options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
	const key = JSON.stringify([locale, options]);
	const known = kept.get(key);
	if (known) return known;
	const format = new Intl.DateTimeFormat(locale, options);
	if (kept.size >= KEPT_FORMATS) kept.clear();
	kept.set(key, format);
	return format;
}
