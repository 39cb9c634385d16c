import { readOutlookMailbox } from '../../../adapters/calendars/outlook/mailbox';
import type { Schedule } from '../../../adapters/calendars/outlook/schedule';
import { readSchedule } from '../../../adapters/calendars/outlook/schedule';
import { block } from '../support/reps';

/** Two hours: eight quarters. */
const WINDOW = block('10:00', '12:00');
const FREE = '00000000';

describe('readSchedule', () => {
	it.each([
		['UTC', '2026-11-23T10:00:00.0000000'],
		['W. Europe Standard Time', '2026-11-23T11:00:00.0000000'],
		['Europe/Berlin', '2026-11-23T11:00:00'],
		['India Standard Time', '2026-11-23T15:30:00.0000000'],
	])('reads times of %s', (timeZone, dateTime) => {
		const end = { dateTime: '2026-11-23T11:00:00', timeZone: 'UTC' };
		const items = [{ status: 'busy', start: { dateTime, timeZone }, end }];
		expect(read({ scheduleItems: items })).toEqual({ blocks: [block('10:00', '11:00')] });
	});

	it('adds what only the view tells of: items were cut off', () => {
		const items = [item('10:00', '10:30')];
		expect(read({ availabilityView: '22003100', scheduleItems: items })).toEqual({
			blocks: [block('10:00', '10:30'), block('11:00', '11:15'), block('11:15', '11:30')],
		});
	});

	it('does not let the view round up an item', () => {
		const items = [item('10:05', '10:20')];
		expect(read({ availabilityView: '22000000', scheduleItems: items })).toEqual({
			blocks: [block('10:05', '10:20')],
		});
	});

	it('lets no free item hide what the view says', () => {
		const items = [{ ...item('10:00', '11:00'), status: 'free' }];
		expect(read({ availabilityView: '20000000', scheduleItems: items })).toEqual({
			blocks: [block('10:00', '10:15')],
		});
	});

	it('takes a digit that it does not know for busy', () => {
		expect(read({ availabilityView: '00000009' })).toEqual({ blocks: [block('11:45', '12:00')] });
	});

	it.each<[string, Schedule]>([
		['the view is missing', { availabilityView: null, scheduleItems: [] }],
		['the view ends early', { availabilityView: '0000000', scheduleItems: [] }],
		['an item is missing', { scheduleItems: [null] }],
		['an item has no end', { scheduleItems: [{ ...item('10:00', '11:00'), end: null }] }],
		['an item ends before it starts', { scheduleItems: [item('11:00', '10:00')] }],
		[
			'an item is in an unknown zone',
			{
				scheduleItems: [
					{ ...item('10:00', '11:00'), end: { dateTime: '2026-11-23T11:00:00', timeZone: 'Mars' } },
				],
			},
		],
	])('cannot tell when %s', (_name, schedule) => {
		expect(read(schedule)).toEqual({
			unreadable: expect.stringContaining('gave an answer that cannot be read'),
		});
	});

	it('says why Microsoft cannot tell', () => {
		const error = { responseCode: 'ErrorNoFreeBusyAccess', message: 'long' };
		expect(read({ error })).toEqual({
			unreadable: expect.stringMatching(
				/^Microsoft Outlook cannot tell when ada@example.com is busy \(ErrorNoFreeBusyAccess\)/,
			),
		});
	});
});

describe('readOutlookMailbox', () => {
	it.each([
		[{}, 'https://graph.microsoft.com', '/me'],
		[
			{ useShared: false, userPrincipalName: 'ada@example.com' },
			'https://graph.microsoft.com',
			'/me',
		],
		[{ useShared: true, userPrincipalName: ' ' }, 'https://graph.microsoft.com', '/me'],
		[
			{ useShared: true, userPrincipalName: 'ada@example.com' },
			'https://graph.microsoft.com',
			'/users/ada%40example.com',
		],
		[{ graphApiBaseUrl: 'https://graph.microsoft.us/' }, 'https://graph.microsoft.us', '/me'],
	])('reads %j', (credential, baseUrl, mailboxPath) => {
		expect(readOutlookMailbox(credential)).toEqual({ baseUrl, mailboxPath });
	});
});

function read(schedule: Schedule) {
	const window = { from: WINDOW.start, to: WINDOW.end };
	return readSchedule('ada@example.com', { availabilityView: FREE, ...schedule }, window);
}

function item(from: string, to: string) {
	return {
		status: 'busy',
		start: { dateTime: `2026-11-23T${from}:00.0000000`, timeZone: 'UTC' },
		end: { dateTime: `2026-11-23T${to}:00.0000000`, timeZone: 'UTC' },
	};
}
