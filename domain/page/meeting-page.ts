import type { PageContent } from './layout';
import { link, linkAway } from './link';
import { markup } from './markup';
import type { Markup } from './markup';
import { meetingFacts, meetingLine } from './meeting-facts';
import type { Done, MeetingView } from './page-view';
import { slotTime, zoneNote } from './times';

/** A meeting as it stands, with what can be done about it. */
export function meetingPage(view: MeetingView): PageContent {
	const { start, state, done, meeting } = view;
	const title = done ? TITLES.booked : TITLES[state];
	const time = slotTime(start, view);
	const body = markup`${done ? markup`<p class="banner good" role="status">${DONE[done]}</p>` : null}
<h1>${title}</h1>
<p class="when">${state === 'cancelled' ? markup`<s>${time}</s>` : time}</p>
${state === 'booked' ? meetingFacts(meeting) : meetingLine(meeting)}
${state === 'cancelled' ? NEW_TIME : null}
${zoneNote([start], view)}
${state === 'booked' ? linkAway(meeting.location, 'Join the meeting', 'button main wide') : null}
${calendarLinks(view)}
${changeLinks(view)}`;
	return { title: done ? DONE[done] : title, body };
}

const TITLES: Readonly<Record<MeetingView['state'], string>> = {
	booked: 'Your meeting',
	cancelled: 'This meeting is cancelled',
	over: 'This meeting is over',
};

const DONE: Readonly<Record<Done, string>> = {
	booked: 'Done, your meeting is booked',
	moved: 'Done, your meeting has its new time',
	cancelled: 'Done, your meeting is cancelled',
};

const NEW_TIME = markup`<p>There is nothing left for you to do. If you would like another time, now or later, just answer our message.</p>`;

function calendarLinks({ calendar }: MeetingView): Markup | null {
	if (!calendar) return null;
	const links = [
		link(calendar.file, 'Calendar file', 'button'),
		linkAway(calendar.google, 'Google Calendar', 'button'),
	];
	return section('Add it to your calendar', links);
}

function changeLinks({ moveLink, cancelLink }: MeetingView): Markup | null {
	const links = [link(moveLink, 'Move it', 'button'), link(cancelLink, 'Cancel it', 'button')];
	return section('If something comes up', links);
}

/** Links beside one another under a heading; nothing without links. */
function section(heading: string, links: readonly (Markup | null)[]): Markup | null {
	const present = links.filter((each) => each !== null);
	if (!present.length) return null;
	return markup`<h2>${heading}</h2>
<p class="row">
${present}
</p>`;
}
