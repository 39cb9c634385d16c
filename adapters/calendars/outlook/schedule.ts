import { readBusyTimes } from '../../../domain/availability/busy-times';
import { BookingFlowError } from '../../../domain/error';
import type { BusyBlock } from '../../../domain/availability/slot-query';
import type { RepBusy } from '../busy-source';
import type { Window } from '../read-in-batches';
import { answeredOddly } from '../unreadable';
import { OUTLOOK } from './graph-client';

/** What Graph tells of one address. */
export interface Schedule {
	readonly scheduleId?: string | null;
	/** One digit for each interval of the window. */
	readonly availabilityView?: string | null;
	readonly scheduleItems?: readonly (ScheduleItem | null)[] | null;
	readonly error?: {
		readonly message?: string | null;
		readonly responseCode?: string | null;
	} | null;
}

interface ScheduleItem {
	readonly status?: string | null;
	readonly start?: unknown;
	readonly end?: unknown;
}

/** Of the view, which is the smallest that keeps the answer for 20 people and 60 days near 100 KB. */
export const VIEW_INTERVAL_MINUTES = 15;
const INTERVAL_MS = VIEW_INTERVAL_MINUTES * 60_000;

/**
 * Working elsewhere is work: the person can meet online. Tentative blocks, since they may yet accept, and so does what
 * Graph calls unknown.
 */
const FREE_STATUSES: readonly unknown[] = ['free', 'workingElsewhere'];
const FREE_DIGITS = '04';

/**
 * When somebody is busy. Items are exact, but may be kept back (private calendars) or cut off: where the view says
 * busy and no item does, the view's whole interval is busy.
 */
export function readSchedule(id: string, schedule: Schedule, window: Window): RepBusy {
	const { error, availabilityView, scheduleItems } = schedule;
	if (error) return { unreadable: whyNot(id, error) };
	const intervals = Math.ceil((window.to - window.from) / INTERVAL_MS);
	if (!availabilityView || availabilityView.length < intervals) {
		return { unreadable: answeredOddly(OUTLOOK).message };
	}
	const items = readItems(id, scheduleItems ?? []);
	if (!items) return { unreadable: answeredOddly(OUTLOOK).message };
	const hidden = readView(availabilityView, window.from).filter(
		(interval) => !items.some(({ start, end }) => start < interval.end && end > interval.start),
	);
	return { blocks: [...items, ...hidden] };
}

/** Null when one of them has no times. */
function readItems(id: string, items: NonNullable<Schedule['scheduleItems']>): BusyBlock[] | null {
	const taken = items.filter((item) => !FREE_STATUSES.includes(item?.status));
	const rows = taken.map((item) => ({ start: item?.start, end: item?.end }));
	try {
		return readBusyTimes(rows, { timezone: 'UTC', field: id });
	} catch (error) {
		if (error instanceof BookingFlowError) return null;
		throw error;
	}
}

function readView(view: string, from: number): BusyBlock[] {
	return [...view].flatMap((digit, index) => {
		const start = from + index * INTERVAL_MS;
		return FREE_DIGITS.includes(digit) ? [] : [{ start, end: start + INTERVAL_MS }];
	});
}

function whyNot(id: string, { message, responseCode }: NonNullable<Schedule['error']>): string {
	const said = responseCode || message || 'no reason given';
	return (
		`${OUTLOOK} cannot tell when ${id} is busy (${said.slice(0, 200)}). ` +
		'Check that the mailbox exists and shares its free/busy times with the connected account, ' +
		'or remove it from Calendars.'
	);
}
