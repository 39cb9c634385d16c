import { BookingFlowError } from '../error';
import { DEFAULT_SIGNALS, signalName } from './signal-rules';
import type { SignalRule, SignalRules } from './signal-rules';
import { THRESHOLD_LEADS } from './thresholds';
import type { Threshold, ThresholdLeads } from './thresholds';

export const DEFAULT_HALF_LIFE_DAYS = 14;
export const DEFAULT_COOL_DOWN_DAYS = 7;
export const DEFAULT_THRESHOLD = { name: 'Interested', points: 25, leads: 'any' } as const;

const MOST_POINTS = 1000;
const MOST_A_DAY = 1000;

export interface EngagementSettings {
	readonly rules: SignalRules;
	/** By points, the lowest first; at least one. */
	readonly thresholds: readonly Threshold[];
	readonly halfLifeDays: number;
	readonly coolDownDays: number;
}

export interface ThresholdRow {
	readonly name?: unknown;
	readonly points?: unknown;
	readonly leads?: unknown;
}

/** The rows of Thresholds. None is the default of 25 points. Throws naming row and field. */
export function readThresholds(rows: readonly ThresholdRow[]): readonly Threshold[] {
	if (!rows.length) return [DEFAULT_THRESHOLD];
	const thresholds = rows.map((row, index) => {
		const place = `row ${index + 1} of Thresholds`;
		return {
			name: readName(row.name, `Name in ${place}`),
			points: readNumber(row.points, `Points in ${place}`, { smallest: 1, largest: MOST_POINTS }),
			leads: readLeads(row.leads, `For Leads in ${place}`),
		};
	});
	const names = thresholds.map(({ name }) => name);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice === undefined) return thresholds.sort((a, b) => a.points - b.points);
	throw new BookingFlowError(
		'input-unusable',
		`Thresholds: "${twice}" stands there twice.`,
		'Give each threshold a name of its own.',
	);
}

export interface RuleRow {
	readonly signal?: unknown;
	readonly points?: unknown;
	readonly mostADay?: unknown;
}

/** The rows of Points of Signals over those that come with the flow; a new name is a signal of one's own. */
export function readSignalRules(rows: readonly RuleRow[]): SignalRules {
	const rules = new Map<string, SignalRule>(Object.entries(DEFAULT_SIGNALS));
	rows.forEach((row, index) => {
		const place = `row ${index + 1} of Points of Signals`;
		const given = readName(row.signal, `Signal in ${place}`);
		const type = signalName(given);
		rules.set(type, {
			label: rules.get(type)?.label ?? given,
			points: readNumber(row.points, `Points in ${place}`, { smallest: 0, largest: MOST_POINTS }),
			mostADay: readNumber(row.mostADay ?? 3, `Most a Day in ${place}`, {
				smallest: 0,
				largest: MOST_A_DAY,
			}),
		});
	});
	return rules;
}

function readName(value: unknown, field: string): string {
	const name = typeof value === 'string' ? value.trim() : '';
	if (name && signalName(name)) return name;
	throw new BookingFlowError('input-missing', `${field} is empty.`, 'Give it a name.');
}

function readNumber(
	value: unknown,
	field: string,
	{ smallest, largest }: { readonly smallest: number; readonly largest: number },
): number {
	const number = typeof value === 'string' && value.trim() ? Number(value) : value;
	if (typeof number === 'number' && number >= smallest && number <= largest) return number;
	throw new BookingFlowError(
		'input-unusable',
		`${field} is ${JSON.stringify(value) ?? 'empty'}.`,
		`Give a number from ${smallest} to ${largest}.`,
	);
}

function readLeads(value: unknown, field: string): ThresholdLeads {
	if (value === undefined || value === '') return 'any';
	const leads = THRESHOLD_LEADS.find((each) => each === value);
	if (leads) return leads;
	throw new BookingFlowError(
		'input-unusable',
		`${field}: ${JSON.stringify(value)} is not one of its choices.`,
		`Give one of ${THRESHOLD_LEADS.join(', ')}.`,
	);
}
