import { renderPage } from '../../../../domain/page/render-page';
import type { PageFrame, PageView } from '../../../../domain/page/page-view';
import { FRAME } from './example-views';
import { findAll, readHtml, textOf } from './read-html';
import type { HtmlElement } from './read-html';

export interface SentForm {
	readonly method: string | undefined;
	readonly action: string | undefined;
	/** What is sent whatever is pressed. */
	readonly hidden: Readonly<Record<string, string>>;
	readonly buttons: readonly HtmlElement[];
}

/** A page as a visitor comes upon it. */
export function seePage(view: PageView, frame: PageFrame = FRAME) {
	const document = readHtml(renderPage(view, frame));
	const texts = (tag: string, className?: string) => findAll(document, tag, className).map(textOf);
	return {
		document,
		texts,
		/** Of what is read in the page itself. */
		text: texts('main').join(' '),
		/** Addresses by the words of their links. */
		links: Object.fromEntries(
			findAll(document, 'a').map((link) => [textOf(link), link.attributes['href']]),
		),
		forms: findAll(document, 'form').map(readForm),
	};
}

function readForm(form: HtmlElement): SentForm {
	const hidden = findAll(form, 'input').filter(({ attributes }) => attributes['type'] === 'hidden');
	return {
		method: form.attributes['method'],
		action: form.attributes['action'],
		hidden: Object.fromEntries(
			hidden.map(({ attributes }) => [attributes['name'] ?? '', attributes['value'] ?? '']),
		),
		buttons: findAll(form, 'button'),
	};
}

/** The value that a button sends as `choice`, by the words on it. */
export function choicesOf({ buttons }: SentForm): Readonly<Record<string, string | undefined>> {
	return Object.fromEntries(
		buttons
			.filter(({ attributes }) => attributes['name'] === 'choice')
			.map((button) => [textOf(button), button.attributes['value']]),
	);
}
