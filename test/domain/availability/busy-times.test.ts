import { readBusyTimes } from '../../../domain/availability/busy-times';

const read = (rows: readonly unknown[], timezone = 'Europe/Berlin') =>
	readBusyTimes(rows, { timezone, field: 'Busy Times' }).map(({ start, end }) => [
		new Date(start).toISOString(),
		new Date(end).toISOString(),
	]);

const nineToTen = [['2026-11-24T09:00:00.000Z', '2026-11-24T10:00:00.000Z']];

describe('readBusyTimes', () => {
	it.each([
		['UTC times', { start: '2026-11-24T09:00:00Z', end: '2026-11-24T10:00:00.000Z' }],
		[
			'times with an offset',
			{ start: '2026-11-24T10:00:00+01:00', end: '2026-11-24T05:00:00-0500' },
		],
		['floating times', { start: '2026-11-24T10:00', end: '2026-11-24 11:00:00' }],
		[
			'a Google event',
			{
				start: { dateTime: '2026-11-24T10:00:00+01:00', timeZone: 'Europe/Berlin' },
				end: { dateTime: '2026-11-24T11:00:00+01:00', timeZone: 'Europe/Berlin' },
			},
		],
		[
			'a Google event in a zone of its own',
			{
				start: { dateTime: '2026-11-24T04:00:00', timeZone: 'America/New_York' },
				end: { dateTime: '2026-11-24T05:00:00', timeZone: 'America/New_York' },
			},
		],
		[
			'an Outlook event',
			{
				start: { dateTime: '2026-11-24T09:00:00.0000000', timeZone: 'UTC' },
				end: { dateTime: '2026-11-24T10:00:00.0000000', timeZone: 'UTC' },
			},
		],
		[
			'an Outlook event with a Windows zone',
			{
				start: { dateTime: '2026-11-24T01:00:00.0000000', timeZone: 'Pacific Standard Time' },
				end: { dateTime: '2026-11-24T02:00:00.0000000', timeZone: 'Pacific Standard Time' },
			},
		],
	])('reads %s', (_kind, row) => expect(read([row])).toEqual(nineToTen));

	const wholeDay = [['2026-11-23T23:00:00.000Z', '2026-11-24T23:00:00.000Z']];
	it.each([
		['of Google', { start: { date: '2026-11-24' }, end: { date: '2026-11-25' } }],
		['as plain dates', { start: '2026-11-24', end: '2026-11-25' }],
		['that start and end on one date', { start: '2026-11-24', end: '2026-11-24' }],
		[
			'of Outlook',
			{
				isAllDay: true,
				start: { dateTime: '2026-11-24T00:00:00.0000000', timeZone: 'UTC' },
				end: { dateTime: '2026-11-25T00:00:00.0000000', timeZone: 'UTC' },
			},
		],
	])('reads whole days %s in the given zone', (_kind, row) =>
		expect(read([row])).toEqual(wholeDay),
	);

	it('begins and ends a whole day with the date where clocks change at midnight', () => {
		expect(read([{ start: '2025-04-25', end: '2025-04-26' }], 'Africa/Cairo')).toEqual([
			['2025-04-24T22:00:00.000Z', '2025-04-25T21:00:00.000Z'],
		]);
		expect(read([{ start: '2025-10-26', end: '2025-10-27' }], 'Atlantic/Azores')).toEqual([
			['2025-10-26T00:00:00.000Z', '2025-10-27T01:00:00.000Z'],
		]);
	});

	it('blocks all that a time may mean when clocks show it twice', () => {
		expect(read([{ start: '2025-10-26T02:15', end: '2025-10-26T02:45' }])).toEqual([
			['2025-10-26T00:15:00.000Z', '2025-10-26T01:45:00.000Z'],
		]);
	});

	it('leaves out events that take no time', () => {
		const time = { start: '2026-11-24T09:00:00Z', end: '2026-11-24T10:00:00Z' };
		const rows = [
			{ ...time, status: 'cancelled' },
			{ ...time, transparency: 'transparent' },
			{ ...time, attendees: [{ self: true, responseStatus: 'declined' }] },
			{ ...time, isCancelled: true },
			{ ...time, showAs: 'free' },
			{ ...time, responseStatus: { response: 'declined' } },
			{ start: time.start, end: time.start },
		];
		expect(read(rows)).toEqual([]);
	});

	it('keeps events that others declined, that are tentative, or that the rep is out for', () => {
		const time = { start: '2026-11-24T09:00:00Z', end: '2026-11-24T10:00:00Z' };
		const rows = [
			{ ...time, attendees: [{ self: false, responseStatus: 'declined' }, { self: true }] },
			{ ...time, status: 'tentative' },
			{ ...time, showAs: 'oof' },
		];
		expect(read(rows)).toHaveLength(3);
	});

	it('keeps the order of the rows and takes none at all', () => {
		const later = { start: '2026-11-25T09:00:00Z', end: '2026-11-25T10:00:00Z' };
		const sooner = { start: '2026-11-24T09:00:00Z', end: '2026-11-24T10:00:00Z' };
		expect(read([later, sooner]).map(([start]) => start)).toEqual([
			'2026-11-25T09:00:00.000Z',
			'2026-11-24T09:00:00.000Z',
		]);
		expect(read([])).toEqual([]);
	});

	const good = { start: '2026-11-24T09:00:00Z', end: '2026-11-24T10:00:00Z' };
	it.each([
		[{ start: good.end, end: good.start }, 'its end is before its start'],
		[{ start: '2026-11-25', end: '2026-11-24' }, 'its end is before its start'],
		[{ end: good.end }, 'its start is missing'],
		[{ start: good.start, end: '' }, 'its end is missing'],
		[{ start: good.start, end: {} }, 'its end is missing'],
		[{ start: 'tomorrow', end: good.end }, 'its start "tomorrow" is not a time'],
		[
			{ start: '2026-02-30T09:00:00Z', end: good.end },
			'its start "2026-02-30T09:00:00Z" is not a time',
		],
		[{ start: '2026-11', end: good.end }, 'its start "2026-11" is not a time'],
		[{ start: 1795510800000, end: good.end }, 'its start 1795510800000 is not a time'],
		[
			{ start: { dateTime: '2026-11-24T09:00:00', timeZone: 'Nowhere' }, end: good.end },
			'its time zone "Nowhere" is not known',
		],
		['2026-11-24T09:00:00Z', 'it is not a row with a start and an end'],
		[null, 'it is not a row with a start and an end'],
		[[good], 'it is not a row with a start and an end'],
	])('names row and field of %j', (row, problem) => {
		expect(() => read([good, row])).toThrow(
			expect.objectContaining({
				code: 'input-unusable',
				message: `Busy Times, row 2: ${problem}.`,
				hint: expect.stringContaining('"2026-11-24T14:00:00Z"'),
			}),
		);
	});
});
