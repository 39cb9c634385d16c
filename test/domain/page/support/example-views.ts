import type {
	CancelView,
	MeetingFacts,
	MeetingView,
	MoveView,
	NoticeView,
	OfferView,
	PageFrame,
	Reader,
	TimeChoice,
} from '../../../../domain/page/page-view';

export const FRAME: PageFrame = {
	action: 'https://flow.example.com/webhook/booking-page',
	token: 'token-1',
	nonce: 'nonce-1',
	brand: 'Example Systems',
	accentColour: '#1a7f5a',
};

export const READER: Reader = { timezone: 'Europe/Berlin', locale: 'en-US' };

export const MEETING: MeetingFacts = {
	title: 'Intro call',
	durationMinutes: 30,
	repName: 'Anna Berg',
	repTimezone: 'America/New_York',
	location: 'https://meet.example.com/abc?room=1&from=mail',
	agenda: 'Your goals\nNext steps',
};

export const START = '2026-11-24T13:00:00.000Z';

const PAGE = 'https://flow.example.com/webhook/booking-page?t=token-1';

/** A time with the value that its form sends. */
export function choice(start: string): TimeChoice {
	return { start, value: `choice ${start}` };
}

export const OFFER: OfferView = {
	page: 'offer',
	reader: READER,
	meeting: MEETING,
	chosen: choice(START),
	others: [choice('2026-11-25T09:00:00.000Z'), choice('2026-11-26T01:30:00.000Z')],
	movesFrom: null,
};

export const BOOKED: MeetingView = {
	page: 'meeting',
	reader: READER,
	meeting: MEETING,
	start: START,
	state: 'booked',
	done: null,
	calendar: {
		file: `${PAGE}&show=file`,
		google: 'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Intro+call',
	},
	moveLink: `${PAGE}&show=move`,
	cancelLink: `${PAGE}&show=cancel`,
};

/** A meeting about which nothing can be done any more. */
export const PAST: MeetingView = {
	...BOOKED,
	state: 'over',
	calendar: null,
	moveLink: null,
	cancelLink: null,
};

export const MOVE: MoveView = {
	page: 'move',
	reader: READER,
	meeting: MEETING,
	start: START,
	times: [
		choice('2026-11-25T09:00:00.000Z'),
		choice('2026-11-25T14:30:00.000Z'),
		choice('2026-11-26T09:00:00.000Z'),
	],
	isTaken: false,
	backLink: PAGE,
};

export const CANCEL: CancelView = {
	page: 'cancel',
	reader: READER,
	meeting: MEETING,
	start: START,
	backLink: PAGE,
	moveLink: `${PAGE}&show=move`,
};

export function notice(kind: NoticeView['kind']): NoticeView {
	return { page: 'notice', kind };
}
