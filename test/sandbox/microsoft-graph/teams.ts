import type { OutlookBook, OutlookEvent } from './event-book';

type Meeting = Pick<
	OutlookEvent,
	'body' | 'isOnlineMeeting' | 'onlineMeetingProvider' | 'onlineMeeting'
>;

/** The part of an event that makes it an online meeting; its body ends with the way into it. */
export function makeMeeting(book: OutlookBook, eventId: string, html: string): Meeting {
	book.answersLeft.set(eventId, book.settings.pendingAnswers);
	const joinUrl = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(eventId)}/0?context=%7b%7d`;
	return {
		body: { contentType: 'html', content: page(html + joinBlock(joinUrl)) },
		isOnlineMeeting: true,
		onlineMeetingProvider: 'teamsForBusiness',
		onlineMeeting: { joinUrl },
	};
}

/** An online meeting whose body loses the way into it is none any more. */
export function rewriteBody(event: OutlookEvent, html: string): Partial<Meeting> {
	const body = { contentType: 'html', content: page(html) } as const;
	const { onlineMeeting } = event;
	if (onlineMeeting === null || html.includes(onlineMeeting.joinUrl)) return { body };
	return {
		body,
		isOnlineMeeting: false,
		onlineMeetingProvider: 'unknown',
		onlineMeeting: null,
	};
}

/** Exchange keeps what is between the tags of the body. */
export function page(html: string): string {
	const inside = /<body[^>]*>([\s\S]*?)(?:<\/body>|$)/i.exec(html)?.[1] ?? html;
	const head = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">';
	return `<html><head>\r\n${head}</head><body>${inside}</body></html>`;
}

const LINE = `<div style="width:100%"><span style="white-space:nowrap; color:#5F5F5F; opacity:.36">${'_'.repeat(80)}</span></div>`;

function joinBlock(joinUrl: string): string {
	return (
		`<br>\r\n${LINE}\r\n<div class="me-email-text" lang="en-US"><div><span>Microsoft Teams</span></div>` +
		`<a class="me-email-headline" href="${joinUrl}" target="_blank">Join the meeting now</a></div>\r\n${LINE}`
	);
}
