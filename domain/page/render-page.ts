import { cancelPage } from './cancel-page';
import { layout } from './layout';
import type { PageContent } from './layout';
import { meetingPage } from './meeting-page';
import { movePage } from './move-page';
import { noticePage } from './notice-page';
import { offerPage } from './offer-page';
import type { PageFrame, PageView } from './page-view';

/** The booking page as a complete HTML document. It works without scripts, and loads nothing. */
export function renderPage(view: PageView, frame: PageFrame): string {
	return layout(contentOf(view, frame), frame);
}

function contentOf(view: PageView, frame: PageFrame): PageContent {
	switch (view.page) {
		case 'offer':
			return offerPage(view, frame);
		case 'meeting':
			return meetingPage(view);
		case 'move':
			return movePage(view, frame);
		case 'cancel':
			return cancelPage(view, frame);
		case 'notice':
			return noticePage(view);
	}
}
