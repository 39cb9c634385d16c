import { markup } from './markup';
import type { Markup } from './markup';
import type { PageFrame } from './page-view';
import { styleSheet } from './style';

export interface PageContent {
	/** Of the browser's tab. */
	readonly title: string;
	readonly body: Markup;
}

/** A complete HTML5 document around what a page says. It loads nothing and runs nothing. */
export function layout({ title, body }: PageContent, frame: PageFrame): string {
	const { brand, nonce, accentColour } = frame;
	return `<!doctype html>\n${markup`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${brand ? `${title} | ${brand}` : title}</title>
<style nonce="${nonce}">${styleSheet(accentColour)}</style>
</head>
<body>
${brand ? markup`<header><p class="brand">${brand}</p></header>` : null}
<main>
${body}
</main>
</body>
</html>`}\n`;
}
