import type * as Valibot from 'valibot' with { 'resolution-mode': 'import' };
import { shorten } from '../../lead/clean-text';
import type { CancelReason } from '../../model';
import { REPLY_INTENTS } from '../reading';
import type { Checked } from './checked';

const REASONS = [
	'conflict',
	'not_right_time',
	'not_interested',
	'other',
] as const satisfies readonly CancelReason[];
const LONGEST_FAULT = 300;
const MOST_TIMES = 14;

/** What a language model is asked for. Parts left out are null or empty; what nobody asked for is dropped. */
function answerSchema(v: typeof Valibot) {
	const timeOrNull = v.nullish(v.string(), null);
	const windowOfTime = v.object({
		from: timeOrNull,
		to: timeOrNull,
		excluded: v.nullish(v.boolean(), false),
	});
	return v.object({
		intent: v.picklist(REPLY_INTENTS),
		confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
		slotNumber: v.nullish(v.pipe(v.number(), v.integer()), null),
		times: v.nullish(v.pipe(v.array(v.string()), v.maxLength(MOST_TIMES)), []),
		windows: v.nullish(v.pipe(v.array(windowOfTime), v.maxLength(MOST_TIMES)), []),
		reason: v.nullish(v.picklist(REASONS), null),
		returnDate: v.nullish(v.string(), null),
		explanation: v.nullish(v.string(), ''),
	});
}
export type ModelAnswer = Valibot.InferOutput<ReturnType<typeof answerSchema>>;

/** Reads the JSON object in what a language model wrote, whatever stands around it, or says what is wrong with it. */
export async function readAnswer(text: string): Promise<Checked<ModelAnswer>> {
	const json = parseJson(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
	if (json === undefined) return { fault: 'It is not one JSON object.' };
	// Loaded at first use: most flows have no language model.
	const v = await import('valibot');
	const { success, output, issues } = v.safeParse(answerSchema(v), json);
	return success ? { value: output } : { fault: shorten(describe(issues), LONGEST_FAULT) };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function describe(issues: readonly Valibot.BaseIssue<unknown>[]): string {
	const faults = issues.map((issue) => {
		const path = issue.path?.map(({ key }) => String(key)).join('.');
		return path ? `${path}: ${issue.message}.` : `${issue.message}.`;
	});
	return faults.join(' ');
}
