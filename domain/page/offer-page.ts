import { form } from './form';
import type { PageContent } from './layout';
import { markup } from './markup';
import type { Markup } from './markup';
import { meetingFacts, presentTime } from './meeting-facts';
import type { OfferView, PageFrame, TimeChoice } from './page-view';
import { slotTime, zoneNote } from './times';

/** One offered time to be booked, and the other times beside it. */
export function offerPage(view: OfferView, frame: PageFrame): PageContent {
	const { chosen, others, movesFrom, meeting } = view;
	const title = titleOf(view);
	const shown = [chosen?.start, movesFrom, ...others.map(({ start }) => start)];
	const starts = shown.filter((start) => typeof start === 'string');
	const body = markup`<h1>${title}</h1>
${chosen ? markup`<p class="when">${slotTime(chosen.start, view)}</p>` : GONE}
${movesFrom ? presentTime(movesFrom, view) : null}
${meetingFacts(meeting)}
${starts.length ? zoneNote(starts, view) : null}
${chosen ? bookButton(chosen, view, frame) : null}
${others.length ? otherTimes(view, frame) : null}
${chosen || others.length ? null : ASK_FOR_TIMES}`;
	return { title, body };
}

const GONE = markup`<p>Somebody else has taken it meanwhile, or it has passed.</p>`;

const ASK_FOR_TIMES = markup`<p>Just answer our message, and we send you new times.</p>`;

function titleOf({ chosen, movesFrom }: OfferView): string {
	if (!chosen) return 'This time has gone';
	return movesFrom ? 'Move to this time?' : 'Book this time?';
}

function bookButton({ value }: TimeChoice, { movesFrom }: OfferView, frame: PageFrame): Markup {
	const words = movesFrom ? 'Move to this time' : 'Book this time';
	const button = markup`<button class="button main wide" name="choice" value="${value}">${words}</button>`;
	return form(movesFrom ? 'move' : 'book', button, frame);
}

function otherTimes(view: OfferView, frame: PageFrame): Markup {
	const { chosen, others, movesFrom } = view;
	const buttons = others.map(
		({ start, value }) =>
			markup`<button class="button wide" name="choice" value="${value}">${slotTime(start, view)}</button>`,
	);
	const list = markup`<div class="list">
${buttons}
</div>`;
	return markup`<h2>${chosen ? 'Rather one of these?' : 'These are free'}</h2>
<p class="quiet">${movesFrom ? 'Pressing one moves the meeting there right away.' : 'Pressing one books it right away.'}</p>
${form(movesFrom ? 'move' : 'book', list, frame)}`;
}
