import type { Miss, ReplyEval } from './sum-up.ts';

const LONGEST_TEXT = 160;

function percent(share: number | null): string {
	return share === null ? 'no case' : `${(share * 100).toFixed(1)} %`;
}

function figures(result: ReplyEval): readonly string[] {
	return [
		`intent            ${percent(result.accuracy)} of ${result.total}`,
		`slot              ${percent(result.slotIndexAccuracy)}`,
		`time              ${percent(result.timeAccuracy)}`,
		`reason            ${percent(result.reasonAccuracy)}`,
		`return date       ${percent(result.returnDateAccuracy)}`,
		`opt-outs caught   ${percent(result.optOutRecall)}`,
		`false bookings    ${percent(result.falseBookingShare)}`,
	];
}

function perIntent(result: ReplyEval): readonly string[] {
	return Object.entries(result.perIntent).map(([intent, { total, right }]) => {
		const mistaken = Object.entries(result.confusion[intent] ?? {})
			.filter(([read]) => read !== intent)
			.map(([read, count]) => `${read} ${count}`)
			.join(', ');
		const counts = `${right} of ${total}`.padStart(12);
		return `${intent.padEnd(16)}${counts}${mistaken && `   read as ${mistaken}`}`;
	});
}

function missLine({ id, allowed, intent, wrong, text, explanation }: Miss): string {
	const words = text.replace(/\s+/gu, ' ').slice(0, LONGEST_TEXT);
	return `${id}  wrong: ${wrong.join(', ')}  right: ${allowed.join('|')}  read: ${intent}  ${JSON.stringify(words)}  (${explanation})`;
}

/** The figures as a page of text: over all, by intent with what was read instead, and each miss on a line. */
export function describeReplies(result: ReplyEval): string {
	const parts = [figures(result), perIntent(result), result.misses.map(missLine)];
	return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
