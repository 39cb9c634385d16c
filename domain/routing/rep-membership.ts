import { BookingFlowError } from '../error';
import type { LeadCaps, PoolMember } from '../model';
import { readList, readWholeNumber } from './rep-columns';
import type { RowPlace } from './rep-columns';
import { cell } from './rep-row';
import type { RepRow } from './rep-row';

const PRIORITIES = {
	minimum: 1,
	maximum: 9,
	hint: 'Reps of priority 1 are asked first, those of 2 when nobody of 1 can. Leave it empty for 1.',
};
const CAPS = {
	minimum: 0,
	maximum: Infinity,
	hint: 'Write the most leads that the rep may get in that time; 0 or nothing is no cap. To leave a rep out, set Active to "no".',
};

type Membership = Pick<PoolMember, 'weight' | 'priority' | 'caps' | 'regions' | 'skills'>;

/** Weight, Priority, caps, Regions and Skills of a row, as far as they are given. */
export function readMembership(row: RepRow, place: RowPlace): Membership {
	const priority = readWholeNumber(row, 'Priority', { place, ...PRIORITIES });
	const caps = readCaps(row, place);
	const regions = readList(row, 'Regions', place);
	const skills = readList(row, 'Skills', place);
	return {
		weight: readWeight(row, place),
		...(priority === undefined ? {} : { priority }),
		...(caps ? { caps } : {}),
		...(regions.length ? { regions } : {}),
		...(skills.length ? { skills } : {}),
	};
}

function readWeight(row: RepRow, place: RowPlace): number {
	const value = cell(row, 'Weight') ?? 1;
	const weight = typeof value === 'string' ? Number(value.replace(',', '.')) : value;
	if (typeof weight === 'number' && Number.isFinite(weight) && weight > 0) return weight;
	throw new BookingFlowError(
		'input-unusable',
		`Weight in ${place} is ${JSON.stringify(value)}; it must be a number above 0.`,
		'A rep with weight 2 gets twice the leads of a rep with weight 1. To leave a rep out, set Active to "no".',
	);
}

function readCaps(row: RepRow, place: RowPlace): LeadCaps | null {
	const read = (column: string) => readWholeNumber(row, column, { place, ...CAPS }) || null;
	const caps = {
		daily: read('Daily Cap'),
		weekly: read('Weekly Cap'),
		monthly: read('Monthly Cap'),
	};
	return Object.values(caps).every((cap) => cap === null) ? null : caps;
}
