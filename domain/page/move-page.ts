import { form } from './form';
import type { PageContent } from './layout';
import { link } from './link';
import { markup } from './markup';
import type { Markup } from './markup';
import { meetingLine, presentTime } from './meeting-facts';
import type { MoveView, PageFrame, TimeChoice } from './page-view';
import { clockTime, dayName, groupByDay, langOf, slotTimeText, zoneNote, zonesOf } from './times';
import type { Day } from './times';

/** Live times by day, each a button that moves the meeting there. */
export function movePage(view: MoveView, frame: PageFrame): PageContent {
	const { start, times, isTaken, backLink } = view;
	const starts = [start, ...times.map((time) => time.start)];
	const isZoneNamed = zonesOf(starts, view.reader).length > 1;
	const title = 'Choose another time';
	const body = markup`${isTaken ? TAKEN : null}
<h1>${title}</h1>
${meetingLine(view.meeting)}
${presentTime(start, view)}
${zoneNote(starts, view)}
${times.length ? form('move', dayLists(view, isZoneNamed), frame) : NO_TIMES}
${link(backLink, 'Keep the present time', 'plain')}`;
	return { title: isTaken ? 'That time has gone' : title, body };
}

const TAKEN = markup`<p class="banner alert" role="alert">I am sorry, that time was taken a moment ago.</p>`;

const NO_TIMES = markup`<p>There are no other times to choose from here. Just answer our message, and we find one together.</p>`;

function dayLists(view: MoveView, isZoneNamed: boolean): Markup {
	const days = groupByDay(view.times, view.reader.timezone);
	return markup`${days.map((day) => dayList(day, view, isZoneNamed))}`;
}

function dayList({ date, times }: Day, view: MoveView, isZoneNamed: boolean): Markup {
	const buttons = times.map((time) => timeButton(time, view, isZoneNamed));
	return markup`<h2>${dayName(date, view.reader)}</h2>
<div class="grid">
${buttons}
</div>`;
}

/** Shows the clock alone, as the day stands above it, and is called by the whole date. */
function timeButton({ start, value }: TimeChoice, view: MoveView, isZoneNamed: boolean): Markup {
	const name = slotTimeText(start, view);
	const attributes = markup`name="choice" value="${value}" aria-label="${name}"${langOf(view.reader)}`;
	return markup`<button class="button" ${attributes}>${clockTime(start, view, isZoneNamed)}</button>`;
}
