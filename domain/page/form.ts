import { markup } from './markup';
import type { Markup } from './markup';
import type { PageFrame } from './page-view';

/** What a form does when it is sent, as its field `do` says. */
export type FormAction = 'book' | 'move' | 'cancel';

/** Only forms change anything, and they carry the token on. */
export function form(action: FormAction, fields: Markup, frame: PageFrame): Markup {
	return markup`<form method="post" action="${frame.action}">
<input type="hidden" name="t" value="${frame.token}">
<input type="hidden" name="do" value="${action}">
${fields}
</form>`;
}
