/**
 * Where Exchange's own part of the body begins, with the way into the meeting: opening tags around a line of
 * underscores, or the element that holds the texts.
 */
const JOIN_BLOCK = /(?:<(?!\/|html\b|body\b)[^<>]+>\s*)*_{20,}|<[^<>]*\bme-email-text\b/;

/**
 * The new text with Exchange's part of the old body below it: an online meeting whose body loses that part is switched
 * off (Graph's documentation of "Update event"). null when the old body has no such part.
 */
export function keepJoinBlock(newHtml: string, oldHtml: string): string | null {
	const start = oldHtml.search(JOIN_BLOCK);
	return start < 0 ? null : `<html><body>${newHtml}\n${oldHtml.slice(start)}`;
}
