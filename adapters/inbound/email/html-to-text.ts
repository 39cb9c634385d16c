import type { DomNode, FormatCallback, HtmlToTextOptions } from 'html-to-text';

/** Far above what a person writes; the rest of a longer mail is history. Time grows with the square of the depth. */
const LONGEST_HTML = 200_000;

/** Stands in the text where all that follows is an older mail; no mail carries this control character. */
const HISTORY = '\u0001';

/** What mail programs put around quoted mails. Their own answers between two quotes stay. */
const QUOTES = [
	'blockquote.gmail_quote',
	'blockquote[type="cite"]',
	'blockquote.protonmail_quote',
	'blockquote.zmail_extra_content',
	'div.yahoo_quoted',
	'div.tutanota_quote',
	'div.moz-cite-prefix',
];
/** Where Outlook, Apple and others begin the older mail, which then stands beside the answer and not in an element. */
const BEGINNINGS = [
	'#appendonsend',
	'#divRplyFwdMsg',
	'#mail-editor-reference-message-container',
	'#OLK_SRC_BODY_SECTION',
	'#isForwardContent',
	'div.ms-outlook-mobile-reference-message',
	'div.moz-forward-container',
];
const NOT_SEEN = ['img', 'hr', '[hidden]', '[style*="display:none"]', '[style*="display: none"]'];
const SIGNATURES = [
	'.gmail_signature',
	'.moz-signature',
	'#Signature',
	'#ms-outlook-mobile-signature',
];

/** "<b>From:</b> ..." under a line, as Outlook for the desktop begins an older mail. */
const LABEL = /^\s*\p{L}[\p{L} ]{0,20}\s?[:：]/u;

const begin: FormatCallback = (_element, _walk, builder) => {
	builder.openBlock({ leadingLineBreaks: 1 });
	builder.addInline(HISTORY, { noWordTransform: true });
	builder.closeBlock({ trailingLineBreaks: 1 });
};

const beginUnderLine: FormatCallback = (element, walk, builder, options) => {
	if (LABEL.test(firstText(element))) return begin(element, walk, builder, options);
	builder.openBlock();
	walk(element.children ?? [], builder);
	builder.closeBlock();
};

/** "On ... wrote:" of Gmail goes with the quote that follows; that of a forwarded mail begins it. */
const attribution: FormatCallback = (element, walk, builder, options) => {
	if (nextElement(element)?.name !== 'blockquote') begin(element, walk, builder, options);
};

const OPTIONS: HtmlToTextOptions = {
	wordwrap: false,
	limits: { maxDepth: 200, ellipsis: '' },
	formatters: { begin, beginUnderLine, attribution },
	selectors: [
		{ selector: 'a', options: { ignoreHref: true } },
		...[...QUOTES, ...NOT_SEEN, ...SIGNATURES].map((selector) => ({ selector, format: 'skip' })),
		...BEGINNINGS.map((selector) => ({ selector, format: 'begin' })),
		{ selector: 'div[style*="border-top:solid"]', format: 'beginUnderLine' },
		{ selector: 'div.gmail_attr', format: 'attribution' },
		...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
			selector,
			options: { uppercase: false },
		})),
	],
};

/**
 * The text that a person sees in an HTML mail, without the older mails under and between it as far as the HTML tells
 * them apart, and without what is hidden.
 */
export async function htmlToText(html: string): Promise<string> {
	const { convert } = await import('html-to-text');
	const looked = html.slice(0, LONGEST_HTML).replaceAll(HISTORY, '');
	const [own = ''] = convert(looked, OPTIONS).split(HISTORY);
	return own.trim();
}

/** The types of the package leave this out. */
type WithNext = DomNode & { readonly next?: WithNext | null };

function nextElement(element: WithNext): DomNode | null {
	let sibling = element.next ?? null;
	while (sibling && (isBlank(sibling) || sibling.name === 'br')) sibling = sibling.next ?? null;
	return sibling;
}

function isBlank({ type, data }: DomNode): boolean {
	return type === 'text' && !data?.trim();
}

/** The beginning of what an element shows. It may be deeper than a recursion can go. */
function firstText(element: DomNode): string {
	let text = '';
	const open = [element];
	for (let node = open.pop(); node && text.trim().length < 40; node = open.pop()) {
		text += node.data ?? '';
		open.push(...(node.children ?? []).slice(0, 20).reverse());
	}
	return text;
}
