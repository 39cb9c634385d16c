import type { IExecuteFunctions } from 'n8n-workflow';
import { choiceOf, collectionParameter, numberOf, textOf } from '../../adapters/n8n/parameters';
import type { ItemInput, ItemResult } from '../../adapters/n8n/run-items';
import { readSignals, SIGNAL_FORMATS } from '../../adapters/signals/read-signals';
import {
	DEFAULT_COOL_DOWN_DAYS,
	DEFAULT_HALF_LIFE_DAYS,
	readSignalRules,
	readThresholds,
} from '../../domain/engagement/read-settings';
import type {
	EngagementSettings,
	RuleRow,
	ThresholdRow,
} from '../../domain/engagement/read-settings';
import { DEFAULT_RISK_THRESHOLD } from '../../domain/engagement/risk';
import { findMeetingsAtRisk } from '../../flow/find-at-risk';
import { recordSignal } from '../../flow/record-signals';
import { presentMeetingAtRisk, presentSignal } from './present-result';

const AT_RISK = 0;

const HALF_LIFE = {
	field: 'Half-Life (Days)',
	initial: DEFAULT_HALF_LIFE_DAYS,
	smallest: 0.1,
	largest: 365,
	isWhole: false,
} as const;
const COOL_DOWN = {
	field: 'Cool-Down (Days)',
	initial: DEFAULT_COOL_DOWN_DAYS,
	smallest: 0,
	largest: 365,
	isWhole: false,
} as const;
const LOOK_AHEAD = {
	field: 'Look Ahead (Hours)',
	initial: 72,
	smallest: 1,
	largest: 720,
	isWhole: false,
} as const;
const RISK_THRESHOLD = {
	field: 'Risk Threshold',
	initial: DEFAULT_RISK_THRESHOLD,
	smallest: 1,
	largest: 100,
	isWhole: false,
} as const;
const LIMIT = { field: 'Limit', initial: 50, smallest: 1, largest: 1000, isWhole: true } as const;

/** Records each signal that the item holds, one after the other. */
export async function recordSignals(
	context: IExecuteFunctions,
	{ itemIndex, flow }: ItemInput,
): Promise<readonly ItemResult[]> {
	const options = collectionParameter(context, 'options', itemIndex);
	const settings = readSettings(context, itemIndex);
	const signals = readSignals({
		format: choiceOf(context.getNodeParameter('format', itemIndex), SIGNAL_FORMATS, 'Signals From'),
		data: context.getNodeParameter('data', itemIndex, null),
		tracked: choiceOf(
			context.getNodeParameter('tracked', itemIndex, 'email_open'),
			['email_open', 'link_click'] as const,
			'Request For',
		),
		receivedAt: flow.now,
		leadId: textOf(options['leadId']),
		email: textOf(options['email']),
	});
	const results: ItemResult[] = [];
	for (const signal of signals) {
		const recorded =
			'refused' in signal
				? { ...signal, signal: null }
				: await recordSignal(flow, signal, settings);
		results.push(presentSignal(recorded));
	}
	return results;
}

function readSettings(context: IExecuteFunctions, itemIndex: number): EngagementSettings {
	const rows = (name: string) => context.getNodeParameter(name, itemIndex, []) as unknown[];
	const options = collectionParameter(context, 'options', itemIndex);
	return {
		thresholds: readThresholds(rows('thresholds.threshold') as ThresholdRow[]),
		rules: readSignalRules(rows('points.signal') as RuleRow[]),
		halfLifeDays: numberOf(context.getNodeParameter('halfLifeDays', itemIndex), HALF_LIFE),
		coolDownDays: numberOf(options['coolDownDays'], COOL_DOWN),
	};
}

export async function findAtRisk(
	context: IExecuteFunctions,
	{ itemIndex, flow }: ItemInput,
): Promise<readonly ItemResult[]> {
	const parameter = (name: string) => context.getNodeParameter(name, itemIndex);
	const threshold = numberOf(parameter('riskThreshold'), RISK_THRESHOLD);
	const found = await findMeetingsAtRisk(flow, {
		lookAheadHours: numberOf(parameter('lookAheadHours'), LOOK_AHEAD),
		threshold,
		limit: numberOf(parameter('limit'), LIMIT),
	});
	return found.map((meeting) => ({
		output: AT_RISK,
		status: 'at_risk',
		json: presentMeetingAtRisk(meeting, threshold),
	}));
}
