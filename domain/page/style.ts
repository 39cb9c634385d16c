import { Markup } from './markup';
import { accentOn, DARK, LIGHT } from './palette';
import type { Palette } from './palette';

/** The style sheet of every page, with the accent as the main button's colour. */
export function styleSheet(accentColour: string): Markup {
	return new Markup(`
:root { color-scheme: light dark; ${variables(LIGHT, accentColour)} }
@media (prefers-color-scheme: dark) { :root { ${variables(DARK, accentColour)} } }
${RULES}`);
}

function variables(palette: Palette, accentColour: string): string {
	const accent = accentOn(palette, accentColour);
	const colours = {
		...palette,
		accentGround: accent.ground,
		accentText: accent.text,
		accentEdge: accent.edge,
	};
	return Object.entries(colours)
		.map(([name, colour]) => `--${name}: ${colour};`)
		.join(' ');
}

const RULES = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
	display: grid;
	grid-template-columns: minmax(0, 34rem);
	justify-content: center;
	align-content: start;
	gap: 1rem;
	min-height: 100vh;
	margin: 0;
	padding: clamp(1rem, 5vw, 4rem) 1rem 2rem;
	background: var(--ground);
	color: var(--text);
	font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
	overflow-wrap: anywhere;
}
main {
	padding: clamp(1.25rem, 5vw, 2.25rem);
	border: 1px solid var(--line);
	border-radius: 1rem;
	background: var(--card);
}
main > :first-child { margin-top: 0; }
main > :last-child { margin-bottom: 0; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; text-wrap: balance; }
h2 { margin: 1.5rem 0 0.5rem; font-size: 1.0625rem; line-height: 1.35; }
p { margin: 0 0 1rem; }
time { unicode-bidi: plaintext; }
.brand { margin: 0; padding: 0 0.25rem; color: var(--quiet); font-weight: 600; }
.when { font-size: 1.3125rem; font-weight: 600; line-height: 1.4; text-wrap: balance; }
.clock, .other { white-space: nowrap; }
.other { color: var(--quiet); font-size: 0.9375rem; font-weight: 400; }
s { color: var(--quiet); text-decoration-thickness: 1px; }
.quiet { color: var(--quiet); font-size: 0.9375rem; }
.banner { padding: 0.75rem 1rem; border-radius: 0.625rem; font-weight: 600; }
.good { background: var(--goodGround); color: var(--good); }
.alert { background: var(--alertGround); color: var(--alert); }
dl {
	display: grid;
	grid-template-columns: max-content minmax(0, 1fr);
	gap: 0.375rem 1rem;
	margin: 0 0 1rem;
}
dt { color: var(--quiet); }
dd { margin: 0; white-space: pre-line; }
.button {
	display: inline-flex;
	align-items: center;
	justify-content: center;
	min-height: 2.875rem;
	padding: 0.5rem 1rem;
	border: 1px solid var(--edge);
	border-radius: 0.625rem;
	background: transparent;
	color: inherit;
	font: inherit;
	font-weight: 600;
	line-height: 1.3;
	text-align: center;
	text-decoration: none;
	cursor: pointer;
}
.button:hover { background: var(--hover); }
.main { background: var(--accentGround); border-color: var(--accentEdge); color: var(--accentText); }
.main:hover { background: var(--accentGround); text-decoration: underline; }
.danger { border-color: currentcolor; color: var(--danger); }
.wide { display: flex; width: 100%; }
.plain {
	display: inline-flex;
	align-items: center;
	min-height: 2.75rem;
	color: inherit;
	text-underline-offset: 0.2em;
}
.row { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0 0 1rem; }
.row > * { flex: 1 1 9rem; }
.row > .button { padding-inline: 0.5rem; }
.row > .plain { flex: 0 1 auto; padding-inline: 1rem; }
.list { display: grid; gap: 0.5rem; }
.list .button { justify-content: start; text-align: start; font-weight: 500; }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(6rem, 1fr)); gap: 0.5rem; }
.grid:has(.other) { grid-template-columns: repeat(auto-fill, minmax(7.25rem, 1fr)); }
.grid .button { padding-inline: 0.375rem; }
.grid .other { display: block; font-size: 0.8125rem; white-space: normal; }
form > :last-child { margin-bottom: 0; }
form + .plain { margin-top: 1rem; }
fieldset { margin: 1.5rem 0 1rem; padding: 0; border: 0; min-width: 0; }
legend, .label { padding: 0; font-weight: 600; }
.radio { display: flex; align-items: center; gap: 0.75rem; min-height: 2.75rem; cursor: pointer; }
.radio input { flex: none; width: 1.25rem; height: 1.25rem; margin: 0; accent-color: var(--text); }
textarea {
	display: block;
	width: 100%;
	min-height: 5.5rem;
	margin: 0.25rem 0 1rem;
	padding: 0.625rem 0.75rem;
	border: 1px solid var(--edge);
	border-radius: 0.625rem;
	background: var(--card);
	color: inherit;
	font: inherit;
	resize: vertical;
}
:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; }
@media (max-width: 22rem) {
	dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
	dd { margin-bottom: 0.5rem; }
}
`;
