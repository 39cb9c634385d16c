const HEX_COLOUR = /^#[\da-f]{6}$/i;

/** Whether a text is a colour as the pages take it, "#1a7f5a". */
export function isHexColour(text: string): boolean {
	return HEX_COLOUR.test(text);
}

/** 1 to 21, as WCAG 2 defines it, of two colours such as "#1a7f5a". */
export function contrastRatio(colour: string, other: string): number {
	const [darker, lighter] = [luminance(colour), luminance(other)].sort((a, b) => a - b);
	return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** Black or white, whichever is read better on a ground. The contrast is 4.5 at least, whatever the ground. */
export function readableOn(ground: string): '#000000' | '#ffffff' {
	const isWhiteBetter = contrastRatio('#ffffff', ground) >= contrastRatio('#000000', ground);
	return isWhiteBetter ? '#ffffff' : '#000000';
}

function luminance(colour: string): number {
	return 0.2126 * light(colour, 1) + 0.7152 * light(colour, 3) + 0.0722 * light(colour, 5);
}

/** The light of one channel, 0 to 1, from its two digits. */
function light(colour: string, at: number): number {
	const value = parseInt(colour.slice(at, at + 2), 16) / 255;
	return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
