import { renderPage } from '../../../domain/page/render-page';
import type { MeetingFacts, PageFrame, PageView } from '../../../domain/page/page-view';
import { BOOKED, CANCEL, FRAME, MOVE, notice, OFFER, PAST } from './support/example-views';
import { findAll } from './support/read-html';
import type { HtmlElement } from './support/read-html';
import { seePage } from './support/see-page';

const VIEWS: readonly (readonly [string, PageView])[] = [
	['an offer', OFFER],
	['an offer to move', { ...OFFER, movesFrom: '2026-11-23T15:00:00.000Z' }],
	['an offer that has gone', { ...OFFER, chosen: null }],
	['an empty offer', { ...OFFER, chosen: null, others: [] }],
	['a meeting', BOOKED],
	['a meeting just moved', { ...BOOKED, done: 'moved' }],
	['a meeting just cancelled', { ...PAST, state: 'cancelled', done: 'cancelled' }],
	['a past meeting', PAST],
	['times to move to', MOVE],
	['times after one was taken', { ...MOVE, isTaken: true }],
	['no times to move to', { ...MOVE, times: [] }],
	['a meeting to cancel', CANCEL],
	['a broken link', notice('invalid_link')],
	['an old link', notice('expired_link')],
	['trouble', notice('trouble')],
];

describe.each(VIEWS)('the page of %s', (_, view) => {
	const { document, texts, forms } = seePage(view);

	it('is one card with one heading', () => {
		expect(findAll(document, 'html')[0]?.attributes).toEqual({ lang: 'en' });
		expect(findAll(document, 'main')).toHaveLength(1);
		expect(texts('h1')).toHaveLength(1);
		expect(texts('title')[0]).toMatch(/^[A-Z].+ \| Example Systems$/);
	});

	it('says to the browser how to show it and to keep it to itself', () => {
		const metas = findAll(document, 'meta').map(({ attributes }) => attributes);
		expect(metas).toEqual([
			{ charset: 'utf-8' },
			{ name: 'viewport', content: 'width=device-width, initial-scale=1' },
			{ name: 'robots', content: 'noindex' },
			{ name: 'referrer', content: 'no-referrer' },
		]);
	});

	it('loads nothing, runs nothing and has its style in one sheet', () => {
		expect(findAll(document, 'style').map(({ attributes }) => attributes)).toEqual([
			{ nonce: 'nonce-1' },
		]);
		const names = elementsOf(document).flatMap(({ tag, attributes }) => [
			tag,
			...Object.keys(attributes),
		]);
		const unwanted = /^(?:script|link|img|iframe|object|style-?src|src|srcset|on.*)$/;
		expect(names.filter((name) => unwanted.test(name))).toEqual([]);
		expect(elementsOf(document).filter(({ attributes }) => 'style' in attributes)).toEqual([]);
		expect(String(findAll(document, 'style')[0]?.children)).not.toMatch(/url\(|@import/);
	});

	it('changes something only by forms that carry the token', () => {
		for (const { method, action, hidden, buttons } of forms) {
			expect({ method, action }).toEqual({ method: 'post', action: FRAME.action });
			expect(hidden).toEqual({ t: FRAME.token, do: expect.stringMatching(/^(book|move|cancel)$/) });
			expect(buttons.length).toBeGreaterThan(0);
		}
		const inForms = forms.flatMap(({ buttons }) => buttons);
		expect(findAll(document, 'button')).toEqual(inForms);
	});
});

describe.each(VIEWS)('hostile texts in the page of %s', (_, view) => {
	const HOSTILE = [
		'"><script>alert(1)</script>',
		"'><img src=x onerror=alert(1)>",
		'</title></style></textarea><script>alert(1)</script>',
		'&lt;script&gt;&amp;',
		'javascript:alert(1)',
		' \tjava\nscript:alert(1)',
		'data:text/html,<script>alert(1)</script>',
		'https://example.com/"onclick="alert(1)',
	];

	it.each(HOSTILE)('%j stays a text', (text) => {
		const { document } = seePage(withText(view, text), hostileFrame(text));
		const shape = (of: HtmlElement) => elementsOf(of).map(({ tag }) => tag);
		const harmless = seePage(withText(view, 'harmless'), hostileFrame('harmless'));
		expect(shape(document)).toEqual(shape(harmless.document));
		const names = elementsOf(document).flatMap(({ attributes }) => Object.keys(attributes));
		expect(names.filter((name) => name.startsWith('on'))).toEqual([]);
		expect(findAll(document, 'a')).toEqual([]);
	});
});

describe('renderPage', () => {
	it('shows a hostile title as the text that it is', () => {
		const title = '"><script>alert(1)</script>';
		const page = seePage({ ...BOOKED, meeting: { ...BOOKED.meeting, title } });
		expect(page.texts('dd')[0]).toBe(title);
	});

	it('says so where an address is none of the web, without a link to it', () => {
		const location = 'javascript:alert(1)';
		const page = seePage({ ...BOOKED, meeting: { ...BOOKED.meeting, location } });
		expect(page.texts('dd')).toContain(location);
		expect(page.links).not.toHaveProperty('Join the meeting');
	});

	it('names no company where there is none', () => {
		const { document, texts } = seePage(BOOKED, { ...FRAME, brand: '' });
		expect(findAll(document, 'header')).toEqual([]);
		expect(texts('title')).toEqual(['Your meeting']);
	});

	it.each([
		['invalid_link', 'This link does not work', 'answer the message that it came with'],
		['expired_link', 'This link is out of date', 'answer the message that the link came with'],
		['trouble', 'That did not work just now', 'try again in a minute'],
	] as const)('says of %s what to do', (kind, heading, advice) => {
		const page = seePage(notice(kind));
		expect(page.texts('h1')).toEqual([heading]);
		expect(page.text).toContain(advice);
		expect(page.links).toEqual({});
	});

	it('is the same whenever it is asked for', () => {
		expect(renderPage(MOVE, FRAME)).toBe(renderPage(MOVE, FRAME));
	});
});

function elementsOf(element: HtmlElement): HtmlElement[] {
	const children = element.children.filter((child) => typeof child !== 'string');
	return [element, ...children.flatMap(elementsOf)];
}

function hostileFrame(text: string): PageFrame {
	return { action: FRAME.action, token: text, nonce: text, brand: text, accentColour: text };
}

/** A view with the same text wherever one can stand. */
function withText(view: PageView, text: string): PageView {
	if (view.page === 'notice') return view;
	const reader = { ...view.reader, locale: text };
	const common = { reader, meeting: meetingOf(view.meeting, text) };
	const choiceOf = ({ start }: { start: string }) => ({ start, value: text });
	switch (view.page) {
		case 'offer': {
			const chosen = view.chosen && choiceOf(view.chosen);
			return { ...view, ...common, chosen, others: view.others.map(choiceOf) };
		}
		case 'meeting':
			return {
				...view,
				...common,
				calendar: view.calendar && { file: text, google: text },
				moveLink: view.moveLink && text,
				cancelLink: view.cancelLink && text,
			};
		case 'move':
			return { ...view, ...common, times: view.times.map(choiceOf), backLink: text };
		case 'cancel':
			return { ...view, ...common, backLink: text, moveLink: text };
	}
}

function meetingOf(meeting: MeetingFacts, text: string): MeetingFacts {
	return { ...meeting, title: text, repName: text, location: text, agenda: text };
}
