import type { CancelReason } from '../model';
import { form } from './form';
import type { PageContent } from './layout';
import { link } from './link';
import { markup } from './markup';
import type { Markup } from './markup';
import { meetingLine } from './meeting-facts';
import type { CancelView, PageFrame } from './page-view';
import { slotTime, zoneNote } from './times';

/** Asks before a meeting is called off, and for the reason, which may be left open. */
export function cancelPage(view: CancelView, frame: PageFrame): PageContent {
	const title = 'Cancel this meeting?';
	const body = markup`<h1>${title}</h1>
<p class="when">${slotTime(view.start, view)}</p>
${meetingLine(view.meeting)}
${zoneNote([view.start], view)}
<p>If only the time does not suit, you can move it instead.</p>
<p>${link(view.moveLink, 'Move it instead', 'button main wide')}</p>
${form('cancel', questions(view), frame)}`;
	return { title, body };
}

const REASONS: Readonly<Record<CancelReason, string>> = {
	conflict: 'Something else came up',
	not_right_time: 'It is not the right moment',
	not_interested: 'It is not for me',
	other: 'Another reason',
};

export const MAX_NOTE_LETTERS = 500;

function questions({ backLink }: CancelView): Markup {
	return markup`<fieldset>
<legend>May we ask why? (optional)</legend>
${Object.entries(REASONS).map(([value, words]) => reason(value, words))}
</fieldset>
<label class="label" for="note">Anything to add? (optional)</label>
<textarea id="note" name="note" maxlength="${MAX_NOTE_LETTERS}" rows="3"></textarea>
<p class="row">
<button class="button danger">Cancel the meeting</button>
${link(backLink, 'Keep it', 'plain')}
</p>`;
}

function reason(value: string, words: string): Markup {
	return markup`<label class="radio"><input type="radio" name="reason" value="${value}"> ${words}</label>`;
}
