/** Control characters, and the invisible ones that turn the direction of text around. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text without control characters; line breaks and tabs stay, every kind of line break as "\n". */
export function removeControlCharacters(text: string): string {
	return text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(INVISIBLE, '');
}

/** Text on one line: no line breaks, no control characters, no blanks at the ends or in a row. */
export function oneLine(text: string): string {
	return removeControlCharacters(text).replace(/\s+/g, ' ').trim();
}

/** The first `length` characters, with "..." in the place of the rest. No character is cut in two. */
export function shorten(text: string, length: number): string {
	const characters = [...text];
	if (characters.length <= length) return text;
	return `${characters
		.slice(0, length - 3)
		.join('')
		.trimEnd()}...`;
}
