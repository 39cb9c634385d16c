import type { PageContent } from './layout';
import { markup } from './markup';
import type { NoticeView } from './page-view';

/** Says why there is nothing to see, and what to do. */
export function noticePage({ kind }: NoticeView): PageContent {
	const { title, text } = NOTICES[kind];
	return { title, body: markup`<h1>${title}</h1>\n<p>${text}</p>` };
}

const NOTICES: Readonly<Record<NoticeView['kind'], { title: string; text: string }>> = {
	invalid_link: {
		title: 'This link does not work',
		text: 'A part of it may have been lost on the way. Please open it from our message again, or just answer the message that it came with.',
	},
	expired_link: {
		title: 'This link is out of date',
		text: 'Nothing has been changed. Just answer the message that the link came with, and we take it from there.',
	},
	trouble: {
		title: 'That did not work just now',
		text: 'It is not your fault. Please try again in a minute. If it still does not work, just answer the message that the link came with.',
	},
};
