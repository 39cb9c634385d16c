/**
 * The BCP 47 locale in a field or in an Accept-Language header ("de-DE,de;q=0.9", "en_US"), or null where there is
 * none: a locale only shapes how dates are written, so it is never worth refusing a lead.
 */
export function parseLocale(text: string | null): string | null {
	const first = text?.split(/[,;]/)[0]?.trim().replace(/_/g, '-');
	if (!first || !/^[a-z]{2,3}(-|$)/i.test(first)) return null;
	try {
		return Intl.getCanonicalLocales(first)[0] ?? null;
	} catch {
		return null;
	}
}
