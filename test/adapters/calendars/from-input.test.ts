import { busyTimesFromInput } from '../../../adapters/calendars/from-input';
import { ADA, BEN, block, busyQuery, rep } from '../support/reps';

const isKnown = async (name: string) =>
	[ADA, BEN].some(({ id, email }) => name === id || name === email);

describe('busy times from input', () => {
	it('of a rep who is not known are refused: their time is not free', async () => {
		const row = { start: '2026-11-23T10:00:00Z', end: '2026-11-23T11:00:00Z' };
		const source = busyTimesFromInput([row, { ...row, rep: 'Adda' }], isKnown);
		await expect(source.listBusy(busyQuery([ADA]))).rejects.toMatchObject({
			code: 'input-unusable',
			message: 'Busy Times, row 2: its rep "adda" is not known.',
		});
	});

	it('count for every rep who is asked for', async () => {
		const rows = [{ start: '2026-11-23T10:00:00Z', end: '2026-11-23T11:00:00Z' }];
		expect(await busyTimesFromInput(rows, isKnown).listBusy(busyQuery([ADA, BEN]))).toEqual(
			new Map([
				['ada', { blocks: [block('10:00', '11:00')] }],
				['ben', { blocks: [block('10:00', '11:00')] }],
			]),
		);
	});

	it.each([['ada'], ['Ada@Example.com '], ['ADA']])(
		'count for the rep whom the row names: %j',
		async (name) => {
			const rows = [{ rep: name, start: '2026-11-23T10:00:00Z', end: '2026-11-23T11:00:00Z' }];
			expect(await busyTimesFromInput(rows, isKnown).listBusy(busyQuery([ADA, BEN]))).toEqual(
				new Map([
					['ada', { blocks: [block('10:00', '11:00')] }],
					['ben', { blocks: [] }],
				]),
			);
		},
	);

	it('are on the clock of the rep where they have no offset', async () => {
		const rows = [{ start: '2026-11-23T10:00:00', end: '2026-11-23T11:00:00' }];
		const newYork = rep('ben', { timezone: 'America/New_York' });
		expect(await busyTimesFromInput(rows, isKnown).listBusy(busyQuery([ADA, newYork]))).toEqual(
			new Map([
				['ada', { blocks: [block('09:00', '10:00')] }],
				['ben', { blocks: [block('15:00', '16:00')] }],
			]),
		);
	});

	it('outside the window are left out', async () => {
		const rows = [
			{ start: '2026-11-23T08:00:00Z', end: '2026-11-23T09:00:00Z' },
			{ start: '2026-11-23T17:00:00Z', end: '2026-11-23T18:00:00Z' },
		];
		expect(await busyTimesFromInput(rows, isKnown).listBusy(busyQuery([ADA]))).toEqual(
			new Map([['ada', { blocks: [] }]]),
		);
	});

	it('name the row that cannot be read', async () => {
		const good = { rep: 'ben', start: '2026-11-23T10:00:00Z', end: '2026-11-23T11:00:00Z' };
		const reading = busyTimesFromInput([good, { rep: 'ada', end: '2026-11-23' }], isKnown);
		await expect(reading.listBusy(busyQuery([ADA]))).rejects.toThrow(
			'Busy Times, row 2: its start is missing.',
		);
	});
});
