import type { BusySource, RepBusy } from '../../../adapters/calendars/busy-source';
import { readBusy } from '../../../adapters/calendars/combine';
import { BookingFlowError } from '../../../domain/error';
import { ADA, BEN, block, busyQuery } from '../support/reps';

describe('readBusy', () => {
	it('puts the blocks of all sources together', async () => {
		const morning = source('one', { ada: { blocks: [block('10:00', '11:00')] } });
		const noon = source('two', { ada: { blocks: [block('12:00', '13:00')] } });
		expect(await readBusy([morning, noon], busyQuery([ADA]))).toEqual(
			new Map([['ada', { blocks: [block('10:00', '11:00'), block('12:00', '13:00')] }]]),
		);
	});

	it('knows nothing of a rep whom one source cannot read, and says why', async () => {
		const known = source('one', { ada: { blocks: [] }, ben: { blocks: [] } });
		const first = source('two', { ada: { unreadable: 'No access.' }, ben: { blocks: [] } });
		const second = source('three', { ada: { unreadable: 'No answer.' }, ben: { blocks: [] } });
		expect(await readBusy([known, first, second], busyQuery([ADA, BEN]))).toEqual(
			new Map<string, RepBusy>([
				['ada', { unreadable: 'No access. No answer.' }],
				['ben', { blocks: [] }],
			]),
		);
	});

	it('does not take a rep whom a source leaves out for free', async () => {
		expect(await readBusy([source('Some Calendar', {})], busyQuery([ADA]))).toEqual(
			new Map([['ada', { unreadable: 'Some Calendar left ada out.' }]]),
		);
	});

	it('has everybody free without sources', async () => {
		expect(await readBusy([], busyQuery([ADA]))).toEqual(new Map([['ada', { blocks: [] }]]));
	});

	it('throws on bad input', async () => {
		const bad: BusySource = {
			name: 'bad',
			listBusy: async () => {
				throw new BookingFlowError('input-unusable', 'Busy Times, row 1: no.', 'Correct it.');
			},
		};
		await expect(readBusy([bad], busyQuery([ADA]))).rejects.toThrow('Busy Times, row 1: no.');
	});
});

function source(name: string, busy: Readonly<Record<string, RepBusy>>): BusySource {
	return { name, listBusy: async () => new Map(Object.entries(busy)) };
}
