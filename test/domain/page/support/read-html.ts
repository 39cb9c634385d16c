/** An element of a page, its text and attributes as a browser reads them. */
export interface HtmlElement {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: (HtmlElement | string)[];
}

const DOCTYPE = '<!doctype html>\n';
const VOID_TAGS = ['meta', 'input', 'br'];
const TOKEN =
	/<style( [^<>]*)?>([^<]*)<\/style>|<\/([a-z\d]+)>|<([a-z\d]+)((?: [a-z-]+="[^"<>]*")*)>|([^<>]+)/y;
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
};

/**
 * Reads a document that is written as strictly as ours: every element closed in its turn, every attribute in double
 * quotes, every other bracket and ampersand escaped. Throws on anything else, so that a text which got out of its
 * place is noticed wherever it is.
 */
export function readHtml(document: string): HtmlElement {
	if (!document.startsWith(DOCTYPE)) throw new Error('The document has no doctype.');
	const root: HtmlElement = { tag: '#document', attributes: {}, children: [] };
	const open = [root];
	TOKEN.lastIndex = DOCTYPE.length;
	while (TOKEN.lastIndex < document.length) {
		const at = TOKEN.lastIndex;
		const match = TOKEN.exec(document);
		if (!match) throw new Error(`No strict HTML: ${document.slice(at, at + 80)}`);
		take(match, open);
	}
	if (open.length > 1) throw new Error(`<${open.at(-1)?.tag}> is not closed.`);
	return root;
}

function take(match: RegExpExecArray, open: HtmlElement[]): void {
	const [, styleAttributes, css, endTag, startTag, attributes, text] = match;
	const parent = open.at(-1);
	if (!parent) throw new Error('Something stands after the document.');
	if (text !== undefined) return void parent.children.push(unescape(text));
	if (endTag !== undefined) {
		if (open.pop()?.tag !== endTag) throw new Error(`</${endTag}> closes another element.`);
		return;
	}
	if (css !== undefined) {
		const style = { tag: 'style', attributes: readAttributes(styleAttributes ?? '') };
		return void parent.children.push({ ...style, children: [css] });
	}
	const element = {
		tag: startTag ?? '',
		attributes: readAttributes(attributes ?? ''),
		children: [],
	};
	parent.children.push(element);
	if (!VOID_TAGS.includes(element.tag)) open.push(element);
}

function readAttributes(text: string): Record<string, string> {
	const pairs = [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]);
	const attributes = Object.fromEntries(
		pairs.map(([name, value]) => [name, unescape(value ?? '')]),
	);
	if (Object.keys(attributes).length < pairs.length) throw new Error(`Given twice:${text}`);
	return attributes;
}

function unescape(text: string): string {
	return text.replace(/&[^;\s]*;?/g, (entity) => {
		const character = ENTITIES[entity];
		if (!character) throw new Error(`An ampersand is not escaped: ${text}`);
		return character;
	});
}

/** All elements within one, in order, of a tag and with a class where one is given. */
export function findAll(within: HtmlElement, tag: string, className?: string): HtmlElement[] {
	return within.children.flatMap((child) => {
		if (typeof child === 'string') return [];
		const isFound = child.tag === tag && (!className || classesOf(child).includes(className));
		return [...(isFound ? [child] : []), ...findAll(child, tag, className)];
	});
}

/** What is read of an element, with single blanks. */
export function textOf(element: HtmlElement): string {
	return rawText(element).replace(/\s+/g, ' ').trim();
}

function rawText(element: HtmlElement): string {
	return element.children
		.map((child) => (typeof child === 'string' ? child : rawText(child)))
		.join('');
}

function classesOf({ attributes }: HtmlElement): string[] {
	return (attributes['class'] ?? '').split(' ');
}
