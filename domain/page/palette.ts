import { contrastRatio, isHexColour, readableOn } from './contrast';

export interface Palette {
	readonly ground: string;
	readonly card: string;
	readonly text: string;
	/** What is said besides. */
	readonly quiet: string;
	/** Between parts. */
	readonly line: string;
	/** Around what can be pressed or filled in. */
	readonly edge: string;
	/** Behind what the pointer is on. */
	readonly hover: string;
	readonly danger: string;
	readonly goodGround: string;
	readonly good: string;
	readonly alertGround: string;
	readonly alert: string;
}

export const LIGHT: Palette = {
	ground: '#f3f4f6',
	card: '#ffffff',
	text: '#1b1f24',
	quiet: '#565e6a',
	line: '#e1e4e9',
	edge: '#848c98',
	hover: '#f3f4f6',
	danger: '#b3261e',
	goodGround: '#e7f4ec',
	good: '#14532d',
	alertGround: '#fdf0e3',
	alert: '#75340b',
};

export const DARK: Palette = {
	ground: '#101316',
	card: '#1b2025',
	text: '#eceff3',
	quiet: '#aab3be',
	line: '#323940',
	edge: '#7b8591',
	hover: '#272d34',
	danger: '#ff9d94',
	goodGround: '#17331f',
	good: '#bdeaca',
	alertGround: '#3d2812',
	alert: '#ffd5a8',
};

export const DEFAULT_ACCENT = '#1a7f5a';

/** The lowest contrast at which WCAG lets a control stand out from what is around it. */
const CONTROL_CONTRAST = 3;

export interface Accent {
	readonly ground: string;
	readonly text: string;
	/** The accent itself, unless it would not be seen on the card. */
	readonly edge: string;
}

/** How the main button looks on the card of a palette, in any colour; the default where it is no colour. */
export function accentOn({ card, edge }: Palette, colour: string): Accent {
	const ground = isHexColour(colour) ? colour : DEFAULT_ACCENT;
	const isSeen = contrastRatio(ground, card) >= CONTROL_CONTRAST;
	return { ground, text: readableOn(ground), edge: isSeen ? ground : edge };
}
