/** Whether a text is one address of the web and nothing else, with no letter that could end it early in HTML. */
export function isWebAddress(text: string): boolean {
	return /^https?:\/\/[^\s<>"'`]+$/i.test(text);
}
