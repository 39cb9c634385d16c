import { escapeHtml } from '../messages/escape-html';

/** HTML that is safe to send. Text becomes it through `markup`. */
export class Markup {
	readonly #html: string;

	constructor(html: string) {
		this.#html = html;
	}

	toString(): string {
		return this.#html;
	}
}

type Part = string | number | Markup | null | readonly Markup[];

/**
 * A template literal as HTML: every value is escaped unless it is markup already, lists are joined, and null is
 * nothing. Values of attributes have to stand in double quotes.
 */
export function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
	return new Markup(String.raw({ raw: literals }, ...parts.map(toHtml)));
}

function toHtml(part: Part): string {
	if (part === null) return '';
	if (part instanceof Markup) return part.toString();
	if (typeof part === 'object') return part.map(toHtml).join('\n');
	return escapeHtml(String(part));
}
