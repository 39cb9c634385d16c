import { mapInParallel } from '../../http/in-parallel';
import { MARKED } from './properties';
import type { HubspotRecords, RecordType } from './records';

/** What is looked for was made moments ago, and HubSpot's ids rise. */
const NEWEST = 20;
const AT_A_TIME = 4;

export interface MarkedPlace {
	/** The record that what is looked for is associated with. */
	readonly of: readonly [RecordType, id: string];
	readonly type: keyof typeof MARKED;
	readonly mark: string;
}

/**
 * The record that bears the mark; null for none. Read from the records themselves, because the search learns of them
 * only after a while.
 */
export async function findMarked(
	records: HubspotRecords,
	{ of: [ofType, ofId], type, mark }: MarkedPlace,
): Promise<string | null> {
	const place = await records.read(ofType, ofId, { links: [type] });
	const ids = (place?.linked(type) ?? []).sort((one, other) => Number(other) - Number(one));
	const found = await mapInParallel(ids.slice(0, NEWEST), AT_A_TIME, async (id) =>
		records.read(type, id, { properties: [MARKED[type]] }),
	);
	return found.find((each) => each && bears(each.property(MARKED[type]), mark))?.id ?? null;
}

function bears(text: string, mark: string): boolean {
	const [, ...after] = text.split(mark);
	return after.some((rest) => !/^[\w-]/.test(rest));
}
