import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { textOf } from '../../adapters/n8n/parameters';
import { readInstant } from '../../domain/booking/read-instant';
import { BookingFlowError } from '../../domain/error';
import type { Instant } from '../../domain/model';
import type { TimeChosenIn } from '../../flow/reschedule-meeting';

interface ChoiceParts {
	readonly itemIndex: number;
	readonly json: IDataObject;
	readonly timezone: string;
}

interface Choice {
	readonly slotIndex: number | null;
	readonly start: Instant | null;
	readonly startIsWish: boolean;
	readonly chosenIn: TimeChosenIn;
}

/** Which time is meant: a slot of the proposal, or a start. A link says it itself. */
export function readChoice(
	context: IExecuteFunctions,
	{ itemIndex, json, timezone }: ChoiceParts,
): Choice {
	const start = (value: unknown) => ({
		...NOTHING_CHOSEN,
		start: readInstant(value, 'Start', timezone),
	});
	const slot = (value: unknown) => ({ ...NOTHING_CHOSEN, slotIndex: readSlotIndex(value) });
	const time = context.getNodeParameter('time', itemIndex, 'item') as
		'item' | 'link' | 'slot' | 'start';
	if (time === 'link') return NOTHING_CHOSEN;
	if (time === 'slot') return slot(context.getNodeParameter('slotIndex', itemIndex));
	if (time === 'start') return start(context.getNodeParameter('start', itemIndex));
	const reply = (json['reply'] ?? {}) as {
		slotIndex?: unknown;
		proposedTimes?: { start?: unknown }[];
	};
	const picked = reply.slotIndex ?? json['slotIndex'];
	if (picked !== null && picked !== undefined) return slot(picked);
	const wish = reply.proposedTimes?.[0]?.start;
	if (wish) {
		return { ...start(wish), startIsWish: true, chosenIn: json['page'] ? 'page' : 'conversation' };
	}
	const isMoved = json['calendarChange'] === 'moved';
	return { ...start(json['start']), chosenIn: isMoved ? 'calendar' : 'conversation' };
}

const NOTHING_CHOSEN: Choice = {
	slotIndex: null,
	start: null,
	startIsWish: false,
	chosenIn: 'conversation',
};

function readSlotIndex(value: unknown): number {
	const index = typeof value === 'number' ? value : Number(textOf(value) ?? NaN);
	if (Number.isInteger(index) && index >= 0) return index;
	throw new BookingFlowError(
		'input-unusable',
		'Slot Number is not a whole number from 0 on.',
		'0 is the first offered time. Behind Classify Reply choose Time: As the Item Says.',
	);
}
