import { parseDateOverrides, parseOutOfOffice, parseTravel } from '../availability/date-rules';
import type { RepDates } from '../model';
import { parseHolidayRegion } from './holiday-region';
import { readEntries, readText } from './rep-columns';
import type { RowPlace } from './rep-columns';
import type { RepRow } from './rep-row';

/** Date Overrides, Out of Office, Travel and Holidays of a row, as far as they are given. */
export function readRepDates(row: RepRow, place: RowPlace): RepDates {
	const overrides = parseColumn(row, 'Date Overrides', { place, parse: parseDateOverrides });
	const outOfOffice = parseColumn(row, 'Out of Office', { place, parse: parseOutOfOffice });
	const travel = parseColumn(row, 'Travel', { place, parse: parseTravel });
	const holidays = readText(row, 'Holidays', place);
	return {
		...(overrides.length ? { overrides } : {}),
		...(outOfOffice.length ? { outOfOffice } : {}),
		...(travel.length ? { travel } : {}),
		...(holidays ? { holidays: parseHolidayRegion(holidays, `Holidays in ${place}`) } : {}),
	};
}

interface DatesColumn<T> {
	readonly place: RowPlace;
	readonly parse: (text: string, field: string) => readonly T[];
}

function parseColumn<T>(row: RepRow, column: string, { place, parse }: DatesColumn<T>) {
	return parse(readEntries(row, column, place), `${column} in ${place}`);
}
