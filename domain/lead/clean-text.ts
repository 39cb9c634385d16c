/** Control characters, and the invisible ones that turn the direction of text around. */
// eslint-disable-next-line no-control-regex
const INVISIBLE =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

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
