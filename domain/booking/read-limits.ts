import type { ProspectLimit } from '../availability/prospect-limits';
import { BookingFlowError } from '../error';
import { readInstant } from './read-instant';
import { readMinuteRange } from './minute-range';

type Row = Readonly<Record<string, unknown>>;

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * A prospect's limits from the rows of an item: `{ from, to }` as ISO times, either of which may be missing, or
 * `{ hours: "16:00-20:00", weekdays: ["Mon"] }` by the prospect's clock; with `excluded: true` what cannot be. Throws
 * `input-unusable` naming the row.
 */
export function readLimits(
	rows: readonly unknown[],
	{ timezone, field }: { readonly timezone: string; readonly field: string },
): ProspectLimit[] {
	return rows.map((row, index) => {
		const place = `${field}, row ${index + 1}`;
		if (!isRow(row)) throw unusable(place, 'it is not a row with from and to.');
		const excluded = row.excluded === true;
		return isHours(row)
			? { ...readHours(row, place), excluded }
			: { ...readWindow(row, place, timezone), excluded };
	});
}

function isHours({ hours, weekdays, startMinute }: Row): boolean {
	return hours !== undefined || weekdays !== undefined || startMinute !== undefined;
}

function readHours(row: Row, place: string) {
	const { hours = '00:00-24:00', weekdays, startMinute, endMinute } = row;
	const range =
		startMinute === undefined ? hours : { startMinute, endMinute: endMinute ?? 24 * 60 };
	return {
		...readMinuteRange(range, `${place}, hours`),
		...(weekdays === undefined ? {} : { weekdays: readWeekdays(weekdays, place) }),
	};
}

function readWeekdays(value: unknown, place: string): number[] {
	const list: readonly unknown[] = Array.isArray(value) ? value : String(value).split(/[,;]/);
	return list.map((day) => {
		const name = String(day).trim().toLowerCase();
		const number = /^[1-7]$/.test(name) ? Number(name) : DAYS.indexOf(name.slice(0, 3)) + 1;
		if (number > 0) return number;
		throw unusable(place, `"${String(day)}" is no day of the week.`);
	});
}

function readWindow({ from, to }: Row, place: string, timezone: string) {
	const read = (value: unknown, edge: string) =>
		value === undefined || value === null || value === ''
			? null
			: Date.parse(readInstant(value, `${place}, ${edge}`, timezone));
	const window = { from: read(from, 'from'), to: read(to, 'to') };
	if (window.from === null && window.to === null) {
		throw unusable(place, 'it has neither from nor to.');
	}
	if (window.from === null || window.to === null || window.from < window.to) return window;
	throw unusable(place, 'its end is not after its start.');
}

function isRow(value: unknown): value is Row {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unusable(place: string, problem: string): BookingFlowError {
	return new BookingFlowError(
		'input-unusable',
		`${place}: ${problem}`,
		'Give rows such as { "from": "2026-11-26T15:00:00Z", "to": "2026-11-26T18:00:00Z" } or { "weekdays": ["Mon"], "hours": "16:00-20:00" }; with "excluded": true for what cannot be.',
	);
}
